// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension TwoKeys {
    /// What a client of the API identifies itself with.
    public struct Credentials: APIBearerCredentials {
        /// Sent in the header `X-User`.
        public var user: APICredential?
        /// Sent in the header `X-Secret`.
        public var secret: APICredential?
        /// Sent as `Authorization: Bearer …`.
        public var token: APICredential?
        public var mode: APICredentialsMode = .asDocumented

        public init(
            user: APICredential? = nil,
            secret: APICredential? = nil,
            token: APICredential? = nil
        ) {
            self.user = user
            self.secret = secret
            self.token = token
        }

        public init(mode: APICredentialsMode) {
            self.mode = mode
        }

        public static func bearer(_ credential: APICredential) -> Self {
            Self(token: credential)
        }

        public func schemes(_ schemes: inout APISchemes) {
            schemes.header("user", property: "user", key: "X-User", self.user)
            schemes.header("secret", property: "secret", key: "X-Secret", self.secret)
            schemes.bearer("token", property: "token", self.token)
        }
    }
}
