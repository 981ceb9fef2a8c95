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
    /// `GET /a")PWNED(\(1)/{id"#}/
    /// PWNED()
    /// PWNED()`
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
        public var aPWNED_64bd2794: String?
        /// \(PWNED())
        public var pwned_c1099967: String?
        /// "#
        public var u22u23: String?
        /// \#(PWNED())
        public var pwned_be0e64a6: String?
        /// \##(PWNED())
        public var pwned_a0490049: String?
        /// """
        /// PWNED()
        /// """
        public var pwned_dbbcd500: String?
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
        public var pwned_77495c4d: String?
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
        public var pwnedStarSlashSpaceSpaceSlashStar: String?
        /// ///
        /// ```
        /// \@Metadata{}
        public var metadata: String?
        /// a`; PWNED(); `
        public var aPWNED_b04fc7e7: String?
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
            aPWNED_64bd2794: String? = nil,
            pwned_c1099967: String? = nil,
            u22u23: String? = nil,
            pwned_be0e64a6: String? = nil,
            pwned_a0490049: String? = nil,
            pwned_dbbcd500: String? = nil,
            aPWNED_b1a48489: String? = nil,
            aPWNED_ed075752: String? = nil,
            aPWNED_462ae25a: String? = nil,
            aBCDEF: String? = nil,
            aPWNED_9d0d5cc7: String? = nil,
            pwned_77495c4d: String? = nil,
            u0U110000: String? = nil,
            aPWNEDPWNEDPWNED: String? = nil,
            aPWNED: String? = nil,
            pwnedStarSlashSpaceSpaceSlashStar: String? = nil,
            metadata: String? = nil,
            aPWNED_b04fc7e7: String? = nil,
            xOdd: String? = nil
        ) {
            self.id = id
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
            self.xOdd = xOdd
        }

        public static let facts = OperationFacts(
            id: "a`; PWNED(); `",
            method: "GET",
            path: "/a\")PWNED(\\(1)/{id\"#}/\u{2028}PWNED()\u{A}PWNED()",
            security: [[.bearer("a\"); PWNED(); (\"")]],
            statuses: ["200"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.path("id\"#", id)
            try request.query("a\"); PWNED(); (\"", aPWNED_64bd2794)
            try request.query("\\(PWNED())", pwned_c1099967)
            try request.query("\"#", u22u23)
            try request.query("\\#(PWNED())", pwned_be0e64a6)
            try request.query("\\##(PWNED())", pwned_a0490049)
            try request.query("\"\"\"\u{A}PWNED()\u{A}\"\"\"", pwned_dbbcd500)
            try request.query("a\u{A}PWNED()", aPWNED_b1a48489)
            try request.query("a\u{D}PWNED()", aPWNED_ed075752)
            try request.query("a\u{D}\u{A}PWNED()", aPWNED_462ae25a)
            try request.query("a\u{9}b\u{B}c\u{C}d\u{1B}e\u{7F}f\u{1}", aBCDEF)
            try request.query("a\u{0}PWNED()", aPWNED_9d0d5cc7)
            try request.query("PWNED\\", pwned_77495c4d)
            try request.query("\\u{0}\\u{110000}", u0U110000)
            try request.query("a\u{2028}PWNED()\u{2029}PWNED()\u{85}PWNED()", aPWNEDPWNEDPWNED)
            try request.query("a\u{202E}PWNED\u{2066}\u{200B}\u{FEFF}", aPWNED)
            try request.query("*/ PWNED() /*", pwnedStarSlashSpaceSpaceSlashStar)
            try request.query("///\u{A}```\u{A}@Metadata{}", metadata)
            try request.query("a`; PWNED(); `", aPWNED_b04fc7e7)
            try request.header("X-Odd", xOdd)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200: return try response.json()
            default: throw response.undocumented()
            }
        }
    }
}
