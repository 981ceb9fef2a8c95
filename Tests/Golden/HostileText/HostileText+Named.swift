// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension HostileText {
    public enum Named: OpenEnum {
        case aPWNED
        case bPWNEDPWNED
        /// A value that the document does not name.
        case unknown(String)

        public static let allCases: [Self] = [.aPWNED, .bPWNEDPWNED]

        public var rawValue: String {
            switch self {
            case .aPWNED: "a"
            case .bPWNEDPWNED: "b"
            case .unknown(let value): value
            }
        }
    }
}
