// Made by codegen from boson.yaml and boson.overlay.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Boson {
    /// What a client of the API identifies itself with.
    public struct Credentials: APIBearerCredentials {
        /// Your Boson API key, sent as `Authorization: Bearer $BOSON_API_KEY`.
        ///
        /// Sent as `Authorization: Bearer …`.
        public var bearerAuth: APICredential?
        public var mode: APICredentialsMode = .asDocumented

        public init(bearerAuth: APICredential? = nil) {
            self.bearerAuth = bearerAuth
        }

        public init(mode: APICredentialsMode) {
            self.mode = mode
        }

        public static func bearer(_ credential: APICredential) -> Self {
            Self(bearerAuth: credential)
        }

        public func schemes(_ schemes: inout APISchemes) {
            schemes.bearer("bearerAuth", property: "bearerAuth", self.bearerAuth)
        }
    }
}
