// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OnTheWire {
    /// `POST /users`
    public struct AddUser: APIOperation, Hashable {
        public typealias API = OnTheWire
        public typealias Output = Void

        public init() {}

        public static let facts = OperationFacts(
            id: "addUser",
            method: "POST",
            path: "/users",
            security: [],
            statuses: ["default"]
        )

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return ()
            default: throw Failure.`default`(response)
            }
        }

        /// The failures that the document describes.
        public enum Failure: APIFailure {
            /// Added or not.
            case `default`(Response)

            public var response: Response {
                switch self {
                case .`default`(let response): response
                }
            }
        }
    }
}
