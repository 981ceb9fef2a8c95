// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension HostileText {
    public enum Values: OpenEnum {
        case aPWNEDQuoteSemicolonSpaceParenthesis
        case pwnedBackslashParenthesisParenthesis
        case u22u23
        case pwnedBackslashNumberParenthesis
        case pwnedBackslashNumberNumberParenthesis
        case pwnedQuoteQuoteQuoteParenthesis
        case aPWNED_b1a48489
        case aPWNED_ed075752
        case aPWNED_462ae25a
        case aBCDEF
        case aPWNED_9d0d5cc7
        case pwnedBackslash
        case u0U110000
        case aPWNEDPWNEDPWNED
        case aPWNED
        case pwnedStarSlashSpaceParenthesis
        case metadata
        case aPWNEDSemicolonSpaceParenthesis
        /// A value that the document does not name.
        case unknown(String)

        public static let allCases: [Self] = [
            .aPWNEDQuoteSemicolonSpaceParenthesis,
            .pwnedBackslashParenthesisParenthesis,
            .u22u23,
            .pwnedBackslashNumberParenthesis,
            .pwnedBackslashNumberNumberParenthesis,
            .pwnedQuoteQuoteQuoteParenthesis,
            .aPWNED_b1a48489,
            .aPWNED_ed075752,
            .aPWNED_462ae25a,
            .aBCDEF,
            .aPWNED_9d0d5cc7,
            .pwnedBackslash,
            .u0U110000,
            .aPWNEDPWNEDPWNED,
            .aPWNED,
            .pwnedStarSlashSpaceParenthesis,
            .metadata,
            .aPWNEDSemicolonSpaceParenthesis
        ]

        public var rawValue: String {
            switch self {
            case .aPWNEDQuoteSemicolonSpaceParenthesis: "a\"); PWNED(); (\""
            case .pwnedBackslashParenthesisParenthesis: "\\(PWNED())"
            case .u22u23: "\"#"
            case .pwnedBackslashNumberParenthesis: "\\#(PWNED())"
            case .pwnedBackslashNumberNumberParenthesis: "\\##(PWNED())"
            case .pwnedQuoteQuoteQuoteParenthesis: "\"\"\"\u{A}PWNED()\u{A}\"\"\""
            case .aPWNED_b1a48489: "a\u{A}PWNED()"
            case .aPWNED_ed075752: "a\u{D}PWNED()"
            case .aPWNED_462ae25a: "a\u{D}\u{A}PWNED()"
            case .aBCDEF: "a\u{9}b\u{B}c\u{C}d\u{1B}e\u{7F}f\u{1}"
            case .aPWNED_9d0d5cc7: "a\u{0}PWNED()"
            case .pwnedBackslash: "PWNED\\"
            case .u0U110000: "\\u{0}\\u{110000}"
            case .aPWNEDPWNEDPWNED: "a\u{2028}PWNED()\u{2029}PWNED()\u{85}PWNED()"
            case .aPWNED: "a\u{202E}PWNED\u{2066}\u{200B}\u{FEFF}"
            case .pwnedStarSlashSpaceParenthesis: "*/ PWNED() /*"
            case .metadata: "///\u{A}```\u{A}@Metadata{}"
            case .aPWNEDSemicolonSpaceParenthesis: "a`; PWNED(); `"
            case .unknown(let value): value
            }
        }
    }
}
