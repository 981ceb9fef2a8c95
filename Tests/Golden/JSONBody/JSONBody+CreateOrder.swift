// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension JSONBody {
    /// `POST /orders`
    public struct CreateOrder: APIOperation, Hashable {
        public typealias API = JSONBody
        public typealias Output = Void

        /// What to order.
        public var body: NewOrder

        public init(body: NewOrder) {
            self.body = body
        }

        public static let facts = OperationFacts(
            id: "createOrder",
            method: "POST",
            path: "/orders",
            security: [],
            statuses: ["204"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.json(body)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return ()
            default: throw response.undocumented()
            }
        }
    }
}
