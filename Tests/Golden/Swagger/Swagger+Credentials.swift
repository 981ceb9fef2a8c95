// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Swagger {
    /// What a client of the API identifies itself with.
    public struct Credentials: APIBearerCredentials, APIKeyCredentials, APIBasicCredentials {
        /// Sent in the header `X-Key`.
        public var key: APICredential?
        /// A user and a password, sent as `Authorization: Basic …`.
        public var login: APICredential?
        /// Sent as `Authorization: Bearer …`.
        public var account: APICredential?
        public var mode: APICredentialsMode = .asDocumented

        public init(
            key: APICredential? = nil,
            login: APICredential? = nil,
            account: APICredential? = nil
        ) {
            self.key = key
            self.login = login
            self.account = account
        }

        public init(mode: APICredentialsMode) {
            self.mode = mode
        }

        public static func bearer(_ credential: APICredential) -> Self {
            Self(account: credential)
        }

        public static func apiKey(_ credential: APICredential) -> Self {
            Self(key: credential)
        }

        public static func basic(_ credential: APICredential) -> Self {
            Self(login: credential)
        }

        public func schemes(_ schemes: inout APISchemes) {
            schemes.header("key", property: "key", key: "X-Key", self.key)
            schemes.basic("login", property: "login", self.login)
            schemes.bearer("account", property: "account", self.account)
        }
    }
}
