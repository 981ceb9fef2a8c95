// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OnTheWire {
    /// `GET /moved`
    public struct GetMoved: APIStreamOperation, Hashable {
        public typealias API = OnTheWire
        public typealias Output = StreamedBody

        public init() {}

        public static let facts = OperationFacts(
            id: "getMoved",
            method: "GET",
            path: "/moved",
            security: [],
            statuses: ["302"]
        )

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 302: throw Failure.found(response)
            case 200...299: return Output(response)
            default: throw response.undocumented()
            }
        }

        /// The failures that the document describes.
        public enum Failure: APIFailure {
            /// Elsewhere.
            case found(Response)

            public var response: Response {
                switch self {
                case .found(let response): response
                }
            }
        }
    }

    /// `GET /moved-or-not`
    public struct GetMovedOrNot: APIOperation, Hashable {
        public typealias API = OnTheWire
        public typealias Output = Void

        public init() {}

        public static let facts = OperationFacts(
            id: "getMovedOrNot",
            method: "GET",
            path: "/moved-or-not",
            security: [],
            statuses: ["200", "302"]
        )

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 302: throw Failure.found(response)
            case 200...299: return ()
            default: throw response.undocumented()
            }
        }

        /// The failures that the document describes.
        public enum Failure: APIFailure {
            /// Elsewhere.
            case found(Response)

            public var response: Response {
                switch self {
                case .found(let response): response
                }
            }
        }
    }
}
