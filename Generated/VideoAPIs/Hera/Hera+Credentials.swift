// Made by codegen from hera.yaml and hera.overlay.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Hera {
    /// What a client of the API identifies itself with.
    public struct Credentials: APIKeyCredentials {
        /// Your API key for authenticating requests.
        ///
        /// Sent in the header `x-api-key`.
        public var apiKeyAuth: APICredential?
        public var mode: APICredentialsMode = .asDocumented

        public init(apiKeyAuth: APICredential? = nil) {
            self.apiKeyAuth = apiKeyAuth
        }

        public init(mode: APICredentialsMode) {
            self.mode = mode
        }

        public static func apiKey(_ credential: APICredential) -> Self {
            Self(apiKeyAuth: credential)
        }

        public func schemes(_ schemes: inout APISchemes) {
            schemes.header("ApiKeyAuth", property: "apiKeyAuth", key: "x-api-key", self.apiKeyAuth)
        }
    }
}
