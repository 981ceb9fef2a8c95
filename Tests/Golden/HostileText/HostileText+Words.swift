// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

import APIRuntime

extension HostileText {
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
        /// Pattern: a"); PWNED(); (".
        ///
        /// Example: `a"); PWNED(); ("`
        public var aPWNED_64bd2794: String
        /// \(PWNED())
        ///
        /// Pattern: \(PWNED()).
        ///
        /// Example: `\(PWNED())`
        public var pwned_c1099967: String
        /// "#
        ///
        /// Pattern: "#.
        ///
        /// Example: `"#`
        public var u22u23: String
        /// \#(PWNED())
        ///
        /// Pattern: \#(PWNED()).
        ///
        /// Example: `\#(PWNED())`
        public var pwned_be0e64a6: String
        /// \##(PWNED())
        ///
        /// Pattern: \##(PWNED()).
        ///
        /// Example: `\##(PWNED())`
        public var pwned_a0490049: String
        /// """
        /// PWNED()
        /// """
        ///
        /// Pattern: """
        /// PWNED()
        /// """.
        ///
        /// Example: `"""
        /// PWNED()
        /// """`
        public var pwned_dbbcd500: String
        /// a
        /// PWNED()
        ///
        /// Pattern: a
        /// PWNED().
        ///
        /// Example: `a
        /// PWNED()`
        public var aPWNED_b1a48489: String
        /// a
        /// PWNED()
        ///
        /// Pattern: a
        /// PWNED().
        ///
        /// Example: `a
        /// PWNED()`
        public var aPWNED_ed075752: String
        /// a
        /// PWNED()
        ///
        /// Pattern: a
        /// PWNED().
        ///
        /// Example: `a
        /// PWNED()`
        public var aPWNED_462ae25a: String
        /// a    b
        /// c
        /// d\u{1B}e\u{7F}f\u{1}
        ///
        /// Pattern: a    b
        /// c
        /// d\u{1B}e\u{7F}f\u{1}.
        ///
        /// Example: `a    b
        /// c
        /// d\u{1B}e\u{7F}f\u{1}`
        public var aBCDEF: String
        /// a\u{0}PWNED()
        ///
        /// Pattern: a\u{0}PWNED().
        ///
        /// Example: `a\u{0}PWNED()`
        public var aPWNED_9d0d5cc7: String
        /// PWNED\
        ///
        /// Pattern: PWNED\.
        ///
        /// Example: `PWNED\`
        public var pwned_77495c4d: String
        /// \u{0}\u{110000}
        ///
        /// Pattern: \u{0}\u{110000}.
        ///
        /// Example: `\u{0}\u{110000}`
        public var u0U110000: String
        /// a
        /// PWNED()
        /// PWNED()
        /// PWNED()
        ///
        /// Pattern: a
        /// PWNED()
        /// PWNED()
        /// PWNED().
        ///
        /// Example: `a
        /// PWNED()
        /// PWNED()
        /// PWNED()`
        public var aPWNEDPWNEDPWNED: String
        /// a\u{202E}PWNED\u{2066}\u{200B}\u{FEFF}
        ///
        /// Pattern: a\u{202E}PWNED\u{2066}\u{200B}\u{FEFF}.
        ///
        /// Example: `a\u{202E}PWNED\u{2066}\u{200B}\u{FEFF}`
        public var aPWNED: String
        /// */ PWNED() /*
        ///
        /// Pattern: */ PWNED() /*.
        ///
        /// Example: `*/ PWNED() /*`
        public var pwnedStarSlashSpaceSpaceSlashStar: String
        /// ///
        /// ```
        /// \@Metadata{}
        ///
        /// Pattern: ///
        /// ```
        /// \@Metadata{}.
        ///
        /// Example: `///
        /// '''
        /// \@Metadata{}`
        public var metadata: String
        /// a`; PWNED(); `
        ///
        /// Pattern: a`; PWNED(); `.
        ///
        /// Example: `a'; PWNED(); '`
        public var aPWNED_b04fc7e7: String

        public init(
            aPWNED_64bd2794: String = "a\"); PWNED(); (\"",
            pwned_c1099967: String = "\\(PWNED())",
            u22u23: String = "\"#",
            pwned_be0e64a6: String = "\\#(PWNED())",
            pwned_a0490049: String = "\\##(PWNED())",
            pwned_dbbcd500: String = "\"\"\"\u{A}PWNED()\u{A}\"\"\"",
            aPWNED_b1a48489: String = "a\u{A}PWNED()",
            aPWNED_ed075752: String = "a\u{D}PWNED()",
            aPWNED_462ae25a: String = "a\u{D}\u{A}PWNED()",
            aBCDEF: String = "a\u{9}b\u{B}c\u{C}d\u{1B}e\u{7F}f\u{1}",
            aPWNED_9d0d5cc7: String = "a\u{0}PWNED()",
            pwned_77495c4d: String = "PWNED\\",
            u0U110000: String = "\\u{0}\\u{110000}",
            aPWNEDPWNEDPWNED: String = "a\u{2028}PWNED()\u{2029}PWNED()\u{85}PWNED()",
            aPWNED: String = "a\u{202E}PWNED\u{2066}\u{200B}\u{FEFF}",
            pwnedStarSlashSpaceSpaceSlashStar: String = "*/ PWNED() /*",
            metadata: String = "///\u{A}```\u{A}@Metadata{}",
            aPWNED_b04fc7e7: String = "a`; PWNED(); `"
        ) {
            self.aPWNED_64bd2794 = aPWNED_64bd2794
            self.pwned_c1099967 = pwned_c1099967
            self.u22u23 = u22u23
            self.pwned_be0e64a6 = pwned_be0e64a6
            self.pwned_a0490049 = pwned_a0490049
            self.pwned_dbbcd500 = pwned_dbbcd500
            self.aPWNED_b1a48489 = aPWNED_b1a48489
            self.aPWNED_ed075752 = aPWNED_ed075752
            self.aPWNED_462ae25a = aPWNED_462ae25a
            self.aBCDEF = aBCDEF
            self.aPWNED_9d0d5cc7 = aPWNED_9d0d5cc7
            self.pwned_77495c4d = pwned_77495c4d
            self.u0U110000 = u0U110000
            self.aPWNEDPWNEDPWNED = aPWNEDPWNEDPWNED
            self.aPWNED = aPWNED
            self.pwnedStarSlashSpaceSpaceSlashStar = pwnedStarSlashSpaceSpaceSlashStar
            self.metadata = metadata
            self.aPWNED_b04fc7e7 = aPWNED_b04fc7e7
        }

        public init(from reader: Reader) throws {
            aPWNED_64bd2794 = reader.optional("a\"); PWNED(); (\"", default: "a\"); PWNED(); (\"")
            pwned_c1099967 = reader.optional("\\(PWNED())", default: "\\(PWNED())")
            u22u23 = reader.optional("\"#", default: "\"#")
            pwned_be0e64a6 = reader.optional("\\#(PWNED())", default: "\\#(PWNED())")
            pwned_a0490049 = reader.optional("\\##(PWNED())", default: "\\##(PWNED())")
            pwned_dbbcd500 = reader.optional("\"\"\"\u{A}PWNED()\u{A}\"\"\"", default: "\"\"\"\u{A}PWNED()\u{A}\"\"\"")
            aPWNED_b1a48489 = reader.optional("a\u{A}PWNED()", default: "a\u{A}PWNED()")
            aPWNED_ed075752 = reader.optional("a\u{D}PWNED()", default: "a\u{D}PWNED()")
            aPWNED_462ae25a = reader.optional("a\u{D}\u{A}PWNED()", default: "a\u{D}\u{A}PWNED()")
            aBCDEF = reader.optional("a\u{9}b\u{B}c\u{C}d\u{1B}e\u{7F}f\u{1}", default: "a\u{9}b\u{B}c\u{C}d\u{1B}e\u{7F}f\u{1}")
            aPWNED_9d0d5cc7 = reader.optional("a\u{0}PWNED()", default: "a\u{0}PWNED()")
            pwned_77495c4d = reader.optional("PWNED\\", default: "PWNED\\")
            u0U110000 = reader.optional("\\u{0}\\u{110000}", default: "\\u{0}\\u{110000}")
            aPWNEDPWNEDPWNED = reader.optional("a\u{2028}PWNED()\u{2029}PWNED()\u{85}PWNED()", default: "a\u{2028}PWNED()\u{2029}PWNED()\u{85}PWNED()")
            aPWNED = reader.optional("a\u{202E}PWNED\u{2066}\u{200B}\u{FEFF}", default: "a\u{202E}PWNED\u{2066}\u{200B}\u{FEFF}")
            pwnedStarSlashSpaceSpaceSlashStar = reader.optional("*/ PWNED() /*", default: "*/ PWNED() /*")
            metadata = reader.optional("///\u{A}```\u{A}@Metadata{}", default: "///\u{A}```\u{A}@Metadata{}")
            aPWNED_b04fc7e7 = reader.optional("a`; PWNED(); `", default: "a`; PWNED(); `")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("a\"); PWNED(); (\"", a.aPWNED_64bd2794, b.aPWNED_64bd2794)
            sink.required("\\(PWNED())", a.pwned_c1099967, b.pwned_c1099967)
            sink.required("\"#", a.u22u23, b.u22u23)
            sink.required("\\#(PWNED())", a.pwned_be0e64a6, b.pwned_be0e64a6)
            sink.required("\\##(PWNED())", a.pwned_a0490049, b.pwned_a0490049)
            sink.required("\"\"\"\u{A}PWNED()\u{A}\"\"\"", a.pwned_dbbcd500, b.pwned_dbbcd500)
            sink.required("a\u{A}PWNED()", a.aPWNED_b1a48489, b.aPWNED_b1a48489)
            sink.required("a\u{D}PWNED()", a.aPWNED_ed075752, b.aPWNED_ed075752)
            sink.required("a\u{D}\u{A}PWNED()", a.aPWNED_462ae25a, b.aPWNED_462ae25a)
            sink.required("a\u{9}b\u{B}c\u{C}d\u{1B}e\u{7F}f\u{1}", a.aBCDEF, b.aBCDEF)
            sink.required("a\u{0}PWNED()", a.aPWNED_9d0d5cc7, b.aPWNED_9d0d5cc7)
            sink.required("PWNED\\", a.pwned_77495c4d, b.pwned_77495c4d)
            sink.required("\\u{0}\\u{110000}", a.u0U110000, b.u0U110000)
            sink.required("a\u{2028}PWNED()\u{2029}PWNED()\u{85}PWNED()", a.aPWNEDPWNEDPWNED, b.aPWNEDPWNEDPWNED)
            sink.required("a\u{202E}PWNED\u{2066}\u{200B}\u{FEFF}", a.aPWNED, b.aPWNED)
            sink.required("*/ PWNED() /*", a.pwnedStarSlashSpaceSpaceSlashStar, b.pwnedStarSlashSpaceSpaceSlashStar)
            sink.required("///\u{A}```\u{A}@Metadata{}", a.metadata, b.metadata)
            sink.required("a`; PWNED(); `", a.aPWNED_b04fc7e7, b.aPWNED_b04fc7e7)
        }
    }
}
