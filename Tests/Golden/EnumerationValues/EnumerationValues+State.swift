// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension EnumerationValues {
    public enum State: OpenEnum {
        case inProgressDash
        case inProgressSpace
        case done
        /// A value that the document does not name.
        case unknown(String)

        public static let allCases: [Self] = [.inProgressDash, .inProgressSpace, .done]

        public var rawValue: String {
            switch self {
            case .inProgressDash: "in-progress"
            case .inProgressSpace: "In Progress"
            case .done: "done"
            case .unknown(let value): value
            }
        }
    }
}
