// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension HostileText {
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
    public struct APWNEDGetAPWNED1PWNEDPWNED: APIOperation, Hashable {
        public typealias API = HostileText
        public typealias Output = Words

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
        public var id: String
        /// a"); PWNED(); ("
        public var aPWNEDQuoteSemicolonSpaceParenthesis: String?
        /// \(PWNED())
        public var pwnedBackslashParenthesisParenthesis: String?
        /// "#
        public var u22u23: String?
        /// \#(PWNED())
        public var pwnedBackslashNumberParenthesis: String?
        /// \##(PWNED())
        public var pwnedBackslashNumberNumberParenthesis: String?
        /// """
        /// PWNED()
        /// """
        public var pwnedQuoteQuoteQuoteParenthesis: String?
        /// a
        /// PWNED()
        public var aPWNED_b1a48489: String?
        /// a
        /// PWNED()
        public var aPWNED_ed075752: String?
        /// a
        /// PWNED()
        public var aPWNED_462ae25a: String?
        /// a    b
        /// c
        /// d\u{1B}e\u{7F}f\u{1}
        public var aBCDEF: String?
        /// a\u{0}PWNED()
        public var aPWNED_9d0d5cc7: String?
        /// PWNED\
        public var pwnedBackslash: String?
        /// \u{0}\u{110000}
        public var u0U110000: String?
        /// a
        /// PWNED()
        /// PWNED()
        /// PWNED()
        public var aPWNEDPWNEDPWNED: String?
        /// a\u{202E}PWNED\u{2066}\u{200B}\u{FEFF}
        public var aPWNED: String?
        /// */ PWNED() /*
        public var pwnedStarSlashSpaceParenthesis: String?
        /// ///
        /// ```
        /// \@Metadata{}
        public var metadata: String?
        /// a`; PWNED(); `
        public var aPWNEDSemicolonSpaceParenthesis: String?
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
        public var xOdd: String?

        public init(
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
        ) {
            self.id = id
            self.aPWNEDQuoteSemicolonSpaceParenthesis = aPWNEDQuoteSemicolonSpaceParenthesis
            self.pwnedBackslashParenthesisParenthesis = pwnedBackslashParenthesisParenthesis
            self.u22u23 = u22u23
            self.pwnedBackslashNumberParenthesis = pwnedBackslashNumberParenthesis
            self.pwnedBackslashNumberNumberParenthesis = pwnedBackslashNumberNumberParenthesis
            self.pwnedQuoteQuoteQuoteParenthesis = pwnedQuoteQuoteQuoteParenthesis
            self.aPWNED_b1a48489 = aPWNED_b1a48489
            self.aPWNED_ed075752 = aPWNED_ed075752
            self.aPWNED_462ae25a = aPWNED_462ae25a
            self.aBCDEF = aBCDEF
            self.aPWNED_9d0d5cc7 = aPWNED_9d0d5cc7
            self.pwnedBackslash = pwnedBackslash
            self.u0U110000 = u0U110000
            self.aPWNEDPWNEDPWNED = aPWNEDPWNEDPWNED
            self.aPWNED = aPWNED
            self.pwnedStarSlashSpaceParenthesis = pwnedStarSlashSpaceParenthesis
            self.metadata = metadata
            self.aPWNEDSemicolonSpaceParenthesis = aPWNEDSemicolonSpaceParenthesis
            self.xOdd = xOdd
        }

        public static let facts = OperationFacts(
            id: "a`; PWNED(); `",
            method: "GET",
            path: "/a\")PWNED(\\(1)/{id\"#}/\u{2028}PWNED()\u{A}PWNED()",
            accept: "application/json",
            security: [["a\"); PWNED(); (\""]],
            statuses: ["200"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.path("id\"#", id)
            try request.query("a\"); PWNED(); (\"", aPWNEDQuoteSemicolonSpaceParenthesis)
            try request.query("\\(PWNED())", pwnedBackslashParenthesisParenthesis)
            try request.query("\"#", u22u23)
            try request.query("\\#(PWNED())", pwnedBackslashNumberParenthesis)
            try request.query("\\##(PWNED())", pwnedBackslashNumberNumberParenthesis)
            try request.query("\"\"\"\u{A}PWNED()\u{A}\"\"\"", pwnedQuoteQuoteQuoteParenthesis)
            try request.query("a\u{A}PWNED()", aPWNED_b1a48489)
            try request.query("a\u{D}PWNED()", aPWNED_ed075752)
            try request.query("a\u{D}\u{A}PWNED()", aPWNED_462ae25a)
            try request.query("a\u{9}b\u{B}c\u{C}d\u{1B}e\u{7F}f\u{1}", aBCDEF)
            try request.query("a\u{0}PWNED()", aPWNED_9d0d5cc7)
            try request.query("PWNED\\", pwnedBackslash)
            try request.query("\\u{0}\\u{110000}", u0U110000)
            try request.query("a\u{2028}PWNED()\u{2029}PWNED()\u{85}PWNED()", aPWNEDPWNEDPWNED)
            try request.query("a\u{202E}PWNED\u{2066}\u{200B}\u{FEFF}", aPWNED)
            try request.query("*/ PWNED() /*", pwnedStarSlashSpaceParenthesis)
            try request.query("///\u{A}```\u{A}@Metadata{}", metadata)
            try request.query("a`; PWNED(); `", aPWNEDSemicolonSpaceParenthesis)
            try request.header("X-Odd", xOdd)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return try response.json()
            default: throw response.undocumented()
            }
        }
    }
}
