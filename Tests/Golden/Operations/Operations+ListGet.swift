// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Operations {
    /// `GET /first`
    public struct ListGetFirst: APIOperation, Hashable {
        public typealias API = Operations
        public typealias Output = Void

        public init() {}

        public static let facts = OperationFacts(
            id: "list",
            method: "GET",
            path: "/first",
            security: [],
            statuses: ["204"]
        )

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return ()
            default: throw response.undocumented()
            }
        }
    }

    /// `GET /second`
    public struct ListGetSecond: APIOperation, Hashable {
        public typealias API = Operations
        public typealias Output = Void

        public init() {}

        public static let facts = OperationFacts(
            id: "list",
            method: "GET",
            path: "/second",
            security: [],
            statuses: ["204"]
        )

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return ()
            default: throw response.undocumented()
            }
        }
    }
}
