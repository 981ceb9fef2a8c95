// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension MixedEnumerations {
    public enum Words: OpenEnum {
        case yes
        case no
        case on
        case off
        case _012
        case _0o14
        case _1_000
        case _12x30
        case _2001_12_14
        case _1_0
        /// A value that the document does not name.
        case unknown(String)

        public static let allCases: [Self] = [
            .yes,
            .no,
            .on,
            .off,
            ._012,
            ._0o14,
            ._1_000,
            ._12x30,
            ._2001_12_14,
            ._1_0
        ]

        public var rawValue: String {
            switch self {
            case .yes: "yes"
            case .no: "no"
            case .on: "on"
            case .off: "off"
            case ._012: "012"
            case ._0o14: "0o14"
            case ._1_000: "1_000"
            case ._12x30: "12:30"
            case ._2001_12_14: "2001-12-14"
            case ._1_0: "1.0"
            case .unknown(let value): value
            }
        }
    }
}
