// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OtherScripts {
    public enum AeoaAEOAooeE: OpenEnum {
        case grosse
        case lodz
        /// A value that the document does not name.
        case unknown(String)

        public static let allCases: [Self] = [.grosse, .lodz]

        public var rawValue: String {
            switch self {
            case .grosse: "gr\u{F6}\u{DF}e"
            case .lodz: "\u{141}\u{D3}D\u{179}"
            case .unknown(let value): value
            }
        }
    }
}
