// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension HostileText {
    /// What a client of the API identifies itself with.
    public struct Credentials: APIBearerCredentials {
        /// a"); PWNED(); ("
        /// \(PWNED())
        /// "#
        /// \#(PWNED())
        /// \##(PWNED())
        /// """
        /// PWNED()
        /// """
        /// a
        /// PWNED()
        /// a
        /// PWNED()
        /// a
        /// PWNED()
        /// a    b
        /// c
        /// d\u{1B}e\u{7F}f\u{1}
        /// a\u{0}PWNED()
        /// PWNED\
        /// \u{0}\u{110000}
        /// a
        /// PWNED()
        /// PWNED()
        /// PWNED()
        /// a\u{202E}PWNED\u{2066}\u{200B}\u{FEFF}
        /// */ PWNED() /*
        /// ///
        /// ```
        /// \@Metadata{}
        /// a`; PWNED(); `
        ///
        /// Sent as `Authorization: Bearer …`.
        public var aPWNED: APICredential?
        public var mode: APICredentialsMode = .asDocumented

        public init(aPWNED: APICredential? = nil) {
            self.aPWNED = aPWNED
        }

        public init(mode: APICredentialsMode) {
            self.mode = mode
        }

        public static func bearer(_ credential: APICredential) -> Self {
            Self(aPWNED: credential)
        }

        public func schemes(_ schemes: inout APISchemes) {
            schemes.bearer("a\"); PWNED(); (\"", property: "aPWNED", self.aPWNED)
        }
    }
}
