// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension RootAndOperation {
    /// What a client of the API identifies itself with.
    public struct Credentials: APIBearerCredentials, APIKeyCredentials {
        /// Sent as `Authorization: Bearer …`.
        public var token: APICredential?
        /// Sent in the header `X-API-Key`.
        public var key: APICredential?
        public var mode: APICredentialsMode = .asDocumented

        public init(token: APICredential? = nil, key: APICredential? = nil) {
            self.token = token
            self.key = key
        }

        public init(mode: APICredentialsMode) {
            self.mode = mode
        }

        public static func bearer(_ credential: APICredential) -> Self {
            Self(token: credential)
        }

        public static func apiKey(_ credential: APICredential) -> Self {
            Self(key: credential)
        }

        public func schemes(_ schemes: inout APISchemes) {
            schemes.bearer("token", property: "token", self.token)
            schemes.header("key", property: "key", key: "X-API-Key", self.key)
        }
    }
}
