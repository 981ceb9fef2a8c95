// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Unsupported {
    /// What a client of the API identifies itself with.
    public struct Credentials: APIBearerCredentials, APIBasicCredentials {
        /// Sent as `Authorization: Bearer …`.
        public var token: APICredential?
        /// A user and a password, sent as `Authorization: Basic …`.
        public var basic: APICredential?
        public var mode: APICredentialsMode = .asDocumented

        public init(token: APICredential? = nil, basic: APICredential? = nil) {
            self.token = token
            self.basic = basic
        }

        public init(mode: APICredentialsMode) {
            self.mode = mode
        }

        public static func bearer(_ credential: APICredential) -> Self {
            Self(token: credential)
        }

        public static func basic(_ credential: APICredential) -> Self {
            Self(basic: credential)
        }

        public func schemes(_ schemes: inout APISchemes) {
            schemes.bearer("token", property: "token", self.token)
            schemes.basic("basic", property: "basic", self.basic)
        }
    }
}
