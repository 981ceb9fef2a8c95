// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OnlyOperation {
    /// What a client of the API identifies itself with.
    public struct Credentials: APIBearerCredentials {
        /// Sent as `Authorization: Bearer …`.
        public var token: APICredential?
        public var mode: APICredentialsMode = .asDocumented

        public init(token: APICredential? = nil) {
            self.token = token
        }

        public init(mode: APICredentialsMode) {
            self.mode = mode
        }

        public static func bearer(_ credential: APICredential) -> Self {
            Self(token: credential)
        }

        public func schemes(_ schemes: inout APISchemes) {
            schemes.bearer("token", property: "token", self.token)
        }
    }
}
