// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension HostileText {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = HostileText
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// a
        /// PWNED()
        ///
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
        /// `GET /a")PWNED(\(1)/{id"#}/
        /// PWNED()
        /// PWNED()`
        ///
        /// It can do without what cannot be sent yet: the header parameter '
        /// X-Injected'.
        public func aPWNED(
            id: String,
            aPWNEDQuoteSemicolonSpaceParenthesis: String? = nil,
            pwnedBackslashParenthesisParenthesis: String? = nil,
            u22u23: String? = nil,
            pwnedBackslashNumberParenthesis: String? = nil,
            pwnedBackslashNumberNumberParenthesis: String? = nil,
            pwnedQuoteQuoteQuoteParenthesis: String? = nil,
            aPWNED_b1a48489: String? = nil,
            aPWNED_ed075752: String? = nil,
            aPWNED_462ae25a: String? = nil,
            aBCDEF: String? = nil,
            aPWNED_9d0d5cc7: String? = nil,
            pwnedBackslash: String? = nil,
            u0U110000: String? = nil,
            aPWNEDPWNEDPWNED: String? = nil,
            aPWNED: String? = nil,
            pwnedStarSlashSpaceParenthesis: String? = nil,
            metadata: String? = nil,
            aPWNEDSemicolonSpaceParenthesis: String? = nil,
            xOdd: String? = nil
        ) async throws -> Words {
            try await send(APWNEDGetAPWNED1PWNEDPWNED(
                id: id,
                aPWNEDQuoteSemicolonSpaceParenthesis: aPWNEDQuoteSemicolonSpaceParenthesis,
                pwnedBackslashParenthesisParenthesis: pwnedBackslashParenthesisParenthesis,
                u22u23: u22u23,
                pwnedBackslashNumberParenthesis: pwnedBackslashNumberParenthesis,
                pwnedBackslashNumberNumberParenthesis: pwnedBackslashNumberNumberParenthesis,
                pwnedQuoteQuoteQuoteParenthesis: pwnedQuoteQuoteQuoteParenthesis,
                aPWNED_b1a48489: aPWNED_b1a48489,
                aPWNED_ed075752: aPWNED_ed075752,
                aPWNED_462ae25a: aPWNED_462ae25a,
                aBCDEF: aBCDEF,
                aPWNED_9d0d5cc7: aPWNED_9d0d5cc7,
                pwnedBackslash: pwnedBackslash,
                u0U110000: u0U110000,
                aPWNEDPWNEDPWNED: aPWNEDPWNEDPWNED,
                aPWNED: aPWNED,
                pwnedStarSlashSpaceParenthesis: pwnedStarSlashSpaceParenthesis,
                metadata: metadata,
                aPWNEDSemicolonSpaceParenthesis: aPWNEDSemicolonSpaceParenthesis,
                xOdd: xOdd
            ))
        }
    }
}
