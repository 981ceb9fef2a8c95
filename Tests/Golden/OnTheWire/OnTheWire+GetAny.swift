// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OnTheWire {
    /// `GET /any/bytes`
    public struct GetAnyBytes: APIStreamOperation, Hashable {
        public typealias API = OnTheWire
        public typealias Output = StreamedBody

        public init() {}

        public static let facts = OperationFacts(
            id: "getAnyBytes",
            method: "GET",
            path: "/any/bytes",
            security: [],
            statuses: ["200"]
        )

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return Output(response)
            default: throw response.undocumented()
            }
        }
    }

    /// `GET /any/text`
    public struct GetAnyText: APIOperation, Hashable {
        public typealias API = OnTheWire
        public typealias Output = String

        public init() {}

        public static let facts = OperationFacts(
            id: "getAnyText",
            method: "GET",
            path: "/any/text",
            security: [],
            statuses: ["200"]
        )

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return try response.string()
            default: throw response.undocumented()
            }
        }
    }

    /// `GET /any/thing`
    public struct GetAnyThing: APIStreamOperation, Hashable {
        public typealias API = OnTheWire
        public typealias Output = StreamedBody

        public init() {}

        public static let facts = OperationFacts(
            id: "getAnyThing",
            method: "GET",
            path: "/any/thing",
            security: [],
            statuses: ["200"]
        )

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return Output(response)
            default: throw response.undocumented()
            }
        }
    }

    /// `GET /any/user`
    public struct GetAnyUser: APIOperation, Hashable {
        public typealias API = OnTheWire
        public typealias Output = User

        public init() {}

        public static let facts = OperationFacts(
            id: "getAnyUser",
            method: "GET",
            path: "/any/user",
            security: [],
            statuses: ["200"]
        )

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return try response.json()
            default: throw response.undocumented()
            }
        }
    }
}
