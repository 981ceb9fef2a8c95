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
    /// Example: `a"); PWNED(); ("
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
    /// '''
    /// \@Metadata{}
    /// a'; PWNED(); '`
    public struct Words: Model {
        /// a"); PWNED(); ("
        ///
        /// Limits: `pattern: a"); PWNED(); ("`
        ///
        /// Example: `a"); PWNED(); ("`
        public var aPWNEDQuoteSemicolonSpaceParenthesis: String
        /// \(PWNED())
        ///
        /// Limits: `pattern: \(PWNED())`
        ///
        /// Example: `\(PWNED())`
        public var pwnedBackslashParenthesisParenthesis: String
        /// "#
        ///
        /// Limits: `pattern: "#`
        ///
        /// Example: `"#`
        public var u22u23: String
        /// \#(PWNED())
        ///
        /// Limits: `pattern: \#(PWNED())`
        ///
        /// Example: `\#(PWNED())`
        public var pwnedBackslashNumberParenthesis: String
        /// \##(PWNED())
        ///
        /// Limits: `pattern: \##(PWNED())`
        ///
        /// Example: `\##(PWNED())`
        public var pwnedBackslashNumberNumberParenthesis: String
        /// """
        /// PWNED()
        /// """
        ///
        /// Limits: `pattern: """
        /// PWNED()
        /// """`
        ///
        /// Example: `"""
        /// PWNED()
        /// """`
        public var pwnedQuoteQuoteQuoteParenthesis: String
        /// a
        /// PWNED()
        ///
        /// Limits: `pattern: a
        /// PWNED()`
        ///
        /// Example: `a
        /// PWNED()`
        public var aPWNED_b1a48489: String
        /// a
        /// PWNED()
        ///
        /// Limits: `pattern: a
        /// PWNED()`
        ///
        /// Example: `a
        /// PWNED()`
        public var aPWNED_ed075752: String
        /// a
        /// PWNED()
        ///
        /// Limits: `pattern: a
        /// PWNED()`
        ///
        /// Example: `a
        /// PWNED()`
        public var aPWNED_462ae25a: String
        /// a    b
        /// c
        /// d\u{1B}e\u{7F}f\u{1}
        ///
        /// Limits: `pattern: a    b
        /// c
        /// d\u{1B}e\u{7F}f\u{1}`
        ///
        /// Example: `a    b
        /// c
        /// d\u{1B}e\u{7F}f\u{1}`
        public var aBCDEF: String
        /// a\u{0}PWNED()
        ///
        /// Limits: `pattern: a\u{0}PWNED()`
        ///
        /// Example: `a\u{0}PWNED()`
        public var aPWNED_9d0d5cc7: String
        /// PWNED\
        ///
        /// Limits: `pattern: PWNED\`
        ///
        /// Example: `PWNED\`
        public var pwnedBackslash: String
        /// \u{0}\u{110000}
        ///
        /// Limits: `pattern: \u{0}\u{110000}`
        ///
        /// Example: `\u{0}\u{110000}`
        public var u0U110000: String
        /// a
        /// PWNED()
        /// PWNED()
        /// PWNED()
        ///
        /// Limits: `pattern: a
        /// PWNED()
        /// PWNED()
        /// PWNED()`
        ///
        /// Example: `a
        /// PWNED()
        /// PWNED()
        /// PWNED()`
        public var aPWNEDPWNEDPWNED: String
        /// a\u{202E}PWNED\u{2066}\u{200B}\u{FEFF}
        ///
        /// Limits: `pattern: a\u{202E}PWNED\u{2066}\u{200B}\u{FEFF}`
        ///
        /// Example: `a\u{202E}PWNED\u{2066}\u{200B}\u{FEFF}`
        public var aPWNED: String
        /// */ PWNED() /*
        ///
        /// Limits: `pattern: */ PWNED() /*`
        ///
        /// Example: `*/ PWNED() /*`
        public var pwnedStarSlashSpaceParenthesis: String
        /// ///
        /// ```
        /// \@Metadata{}
        ///
        /// Limits: `pattern: ///
        /// '''
        /// \@Metadata{}`
        ///
        /// Example: `///
        /// '''
        /// \@Metadata{}`
        public var metadata: String
        /// a`; PWNED(); `
        ///
        /// Limits: `pattern: a'; PWNED(); '`
        ///
        /// Example: `a'; PWNED(); '`
        public var aPWNEDSemicolonSpaceParenthesis: String

        public init(
            aPWNEDQuoteSemicolonSpaceParenthesis: String = "a\"); PWNED(); (\"",
            pwnedBackslashParenthesisParenthesis: String = "\\(PWNED())",
            u22u23: String = "\"#",
            pwnedBackslashNumberParenthesis: String = "\\#(PWNED())",
            pwnedBackslashNumberNumberParenthesis: String = "\\##(PWNED())",
            pwnedQuoteQuoteQuoteParenthesis: String = "\"\"\"\u{A}PWNED()\u{A}\"\"\"",
            aPWNED_b1a48489: String = "a\u{A}PWNED()",
            aPWNED_ed075752: String = "a\u{D}PWNED()",
            aPWNED_462ae25a: String = "a\u{D}\u{A}PWNED()",
            aBCDEF: String = "a\u{9}b\u{B}c\u{C}d\u{1B}e\u{7F}f\u{1}",
            aPWNED_9d0d5cc7: String = "a\u{0}PWNED()",
            pwnedBackslash: String = "PWNED\\",
            u0U110000: String = "\\u{0}\\u{110000}",
            aPWNEDPWNEDPWNED: String = "a\u{2028}PWNED()\u{2029}PWNED()\u{85}PWNED()",
            aPWNED: String = "a\u{202E}PWNED\u{2066}\u{200B}\u{FEFF}",
            pwnedStarSlashSpaceParenthesis: String = "*/ PWNED() /*",
            metadata: String = "///\u{A}```\u{A}@Metadata{}",
            aPWNEDSemicolonSpaceParenthesis: String = "a`; PWNED(); `"
        ) {
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
        }

        public init(from reader: Reader) throws {
            aPWNEDQuoteSemicolonSpaceParenthesis = reader.optional("a\"); PWNED(); (\"", default: "a\"); PWNED(); (\"")
            pwnedBackslashParenthesisParenthesis = reader.optional("\\(PWNED())", default: "\\(PWNED())")
            u22u23 = reader.optional("\"#", default: "\"#")
            pwnedBackslashNumberParenthesis = reader.optional("\\#(PWNED())", default: "\\#(PWNED())")
            pwnedBackslashNumberNumberParenthesis = reader.optional("\\##(PWNED())", default: "\\##(PWNED())")
            pwnedQuoteQuoteQuoteParenthesis = reader.optional("\"\"\"\u{A}PWNED()\u{A}\"\"\"", default: "\"\"\"\u{A}PWNED()\u{A}\"\"\"")
            aPWNED_b1a48489 = reader.optional("a\u{A}PWNED()", default: "a\u{A}PWNED()")
            aPWNED_ed075752 = reader.optional("a\u{D}PWNED()", default: "a\u{D}PWNED()")
            aPWNED_462ae25a = reader.optional("a\u{D}\u{A}PWNED()", default: "a\u{D}\u{A}PWNED()")
            aBCDEF = reader.optional("a\u{9}b\u{B}c\u{C}d\u{1B}e\u{7F}f\u{1}", default: "a\u{9}b\u{B}c\u{C}d\u{1B}e\u{7F}f\u{1}")
            aPWNED_9d0d5cc7 = reader.optional("a\u{0}PWNED()", default: "a\u{0}PWNED()")
            pwnedBackslash = reader.optional("PWNED\\", default: "PWNED\\")
            u0U110000 = reader.optional("\\u{0}\\u{110000}", default: "\\u{0}\\u{110000}")
            aPWNEDPWNEDPWNED = reader.optional("a\u{2028}PWNED()\u{2029}PWNED()\u{85}PWNED()", default: "a\u{2028}PWNED()\u{2029}PWNED()\u{85}PWNED()")
            aPWNED = reader.optional("a\u{202E}PWNED\u{2066}\u{200B}\u{FEFF}", default: "a\u{202E}PWNED\u{2066}\u{200B}\u{FEFF}")
            pwnedStarSlashSpaceParenthesis = reader.optional("*/ PWNED() /*", default: "*/ PWNED() /*")
            metadata = reader.optional("///\u{A}```\u{A}@Metadata{}", default: "///\u{A}```\u{A}@Metadata{}")
            aPWNEDSemicolonSpaceParenthesis = reader.optional("a`; PWNED(); `", default: "a`; PWNED(); `")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("a\"); PWNED(); (\"", a.aPWNEDQuoteSemicolonSpaceParenthesis, b.aPWNEDQuoteSemicolonSpaceParenthesis)
            sink.required("\\(PWNED())", a.pwnedBackslashParenthesisParenthesis, b.pwnedBackslashParenthesisParenthesis)
            sink.required("\"#", a.u22u23, b.u22u23)
            sink.required("\\#(PWNED())", a.pwnedBackslashNumberParenthesis, b.pwnedBackslashNumberParenthesis)
            sink.required("\\##(PWNED())", a.pwnedBackslashNumberNumberParenthesis, b.pwnedBackslashNumberNumberParenthesis)
            sink.required("\"\"\"\u{A}PWNED()\u{A}\"\"\"", a.pwnedQuoteQuoteQuoteParenthesis, b.pwnedQuoteQuoteQuoteParenthesis)
            sink.required("a\u{A}PWNED()", a.aPWNED_b1a48489, b.aPWNED_b1a48489)
            sink.required("a\u{D}PWNED()", a.aPWNED_ed075752, b.aPWNED_ed075752)
            sink.required("a\u{D}\u{A}PWNED()", a.aPWNED_462ae25a, b.aPWNED_462ae25a)
            sink.required("a\u{9}b\u{B}c\u{C}d\u{1B}e\u{7F}f\u{1}", a.aBCDEF, b.aBCDEF)
            sink.required("a\u{0}PWNED()", a.aPWNED_9d0d5cc7, b.aPWNED_9d0d5cc7)
            sink.required("PWNED\\", a.pwnedBackslash, b.pwnedBackslash)
            sink.required("\\u{0}\\u{110000}", a.u0U110000, b.u0U110000)
            sink.required("a\u{2028}PWNED()\u{2029}PWNED()\u{85}PWNED()", a.aPWNEDPWNEDPWNED, b.aPWNEDPWNEDPWNED)
            sink.required("a\u{202E}PWNED\u{2066}\u{200B}\u{FEFF}", a.aPWNED, b.aPWNED)
            sink.required("*/ PWNED() /*", a.pwnedStarSlashSpaceParenthesis, b.pwnedStarSlashSpaceParenthesis)
            sink.required("///\u{A}```\u{A}@Metadata{}", a.metadata, b.metadata)
            sink.required("a`; PWNED(); `", a.aPWNEDSemicolonSpaceParenthesis, b.aPWNEDSemicolonSpaceParenthesis)
        }
    }
}
