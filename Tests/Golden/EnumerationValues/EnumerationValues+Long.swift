// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension EnumerationValues {
    public enum Long: OpenEnum {
        case aVeryLongValueAVeryLongValueAVeryLongValueAVeryLongValueAVeryLongValueAVeryLongValueAVeryLongValueAVeryLongValu_834684c4
        case aVeryLongValueAVeryLongValueAVeryLongValueAVeryLongValueAVeryLongValueAVeryLongValueAVeryLongValueAVeryLongValu_8646897d
        /// A value that the document does not name.
        case unknown(String)

        public static let allCases: [Self] = [
            .aVeryLongValueAVeryLongValueAVeryLongValueAVeryLongValueAVeryLongValueAVeryLongValueAVeryLongValueAVeryLongValu_834684c4,
            .aVeryLongValueAVeryLongValueAVeryLongValueAVeryLongValueAVeryLongValueAVeryLongValueAVeryLongValueAVeryLongValu_8646897d
        ]

        public var rawValue: String {
            switch self {
            case .aVeryLongValueAVeryLongValueAVeryLongValueAVeryLongValueAVeryLongValueAVeryLongValueAVeryLongValueAVeryLongValu_834684c4: "a-very-long-value-a-very-long-value-a-very-long-value-a-very-long-value-a-very-long-value-a-very-long-value-a-very-long-value-a-very-long-value-a-very-long-value-a-very-long-value-a-very-long-value-a-very-long-value-a"
            case .aVeryLongValueAVeryLongValueAVeryLongValueAVeryLongValueAVeryLongValueAVeryLongValueAVeryLongValueAVeryLongValu_8646897d: "a-very-long-value-a-very-long-value-a-very-long-value-a-very-long-value-a-very-long-value-a-very-long-value-a-very-long-value-a-very-long-value-a-very-long-value-a-very-long-value-a-very-long-value-a-very-long-value-b"
            case .unknown(let value): value
            }
        }
    }
}
