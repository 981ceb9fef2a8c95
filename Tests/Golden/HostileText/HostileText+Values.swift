// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

import APIRuntime

extension HostileText {
    public enum Values: OpenEnum {
        case aPWNED_64bd2794
        case pwned_c1099967
        case u22u23
        case pwned_be0e64a6
        case pwned_a0490049
        case pwned_dbbcd500
        case aPWNED_b1a48489
        case aPWNED_ed075752
        case aPWNED_462ae25a
        case aBCDEF
        case aPWNED_9d0d5cc7
        case pwned_77495c4d
        case u0U110000
        case aPWNEDPWNEDPWNED
        case aPWNED
        case pwnedStarSlashSpaceSpaceSlashStar
        case metadata
        case aPWNED_b04fc7e7
        /// A value that the document does not name.
        case unknown(String)

        public static let allCases: [Self] = [
            .aPWNED_64bd2794,
            .pwned_c1099967,
            .u22u23,
            .pwned_be0e64a6,
            .pwned_a0490049,
            .pwned_dbbcd500,
            .aPWNED_b1a48489,
            .aPWNED_ed075752,
            .aPWNED_462ae25a,
            .aBCDEF,
            .aPWNED_9d0d5cc7,
            .pwned_77495c4d,
            .u0U110000,
            .aPWNEDPWNEDPWNED,
            .aPWNED,
            .pwnedStarSlashSpaceSpaceSlashStar,
            .metadata,
            .aPWNED_b04fc7e7
        ]

        public var rawValue: String {
            switch self {
            case .aPWNED_64bd2794: "a\"); PWNED(); (\""
            case .pwned_c1099967: "\\(PWNED())"
            case .u22u23: "\"#"
            case .pwned_be0e64a6: "\\#(PWNED())"
            case .pwned_a0490049: "\\##(PWNED())"
            case .pwned_dbbcd500: "\"\"\"\u{A}PWNED()\u{A}\"\"\""
            case .aPWNED_b1a48489: "a\u{A}PWNED()"
            case .aPWNED_ed075752: "a\u{D}PWNED()"
            case .aPWNED_462ae25a: "a\u{D}\u{A}PWNED()"
            case .aBCDEF: "a\u{9}b\u{B}c\u{C}d\u{1B}e\u{7F}f\u{1}"
            case .aPWNED_9d0d5cc7: "a\u{0}PWNED()"
            case .pwned_77495c4d: "PWNED\\"
            case .u0U110000: "\\u{0}\\u{110000}"
            case .aPWNEDPWNEDPWNED: "a\u{2028}PWNED()\u{2029}PWNED()\u{85}PWNED()"
            case .aPWNED: "a\u{202E}PWNED\u{2066}\u{200B}\u{FEFF}"
            case .pwnedStarSlashSpaceSpaceSlashStar: "*/ PWNED() /*"
            case .metadata: "///\u{A}```\u{A}@Metadata{}"
            case .aPWNED_b04fc7e7: "a`; PWNED(); `"
            case .unknown(let value): value
            }
        }
    }
}
