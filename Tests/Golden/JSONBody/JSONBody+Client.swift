// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension JSONBody {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = JSONBody
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// `POST /orders`
        public func createOrder(body: NewOrder) async throws {
            try await send(CreateOrder(body: body))
        }

        /// `PATCH /orders`
        public func changeOrders(dryRun: Bool, body: ChangeOrders.Body? = nil) async throws {
            try await send(ChangeOrders(dryRun: dryRun, body: body))
        }

        /// `PUT /orders`
        public func replaceOrders(body: [ReplaceOrders.BodyItem]) async throws {
            try await send(ReplaceOrders(body: body))
        }

        /// `POST /anything`
        public func postAnything(body: JSONValue) async throws {
            try await send(PostAnything(body: body))
        }
    }
}
