// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OnTheWire {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = OnTheWire
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// For all calls that are not given one of their own.
        public var accept: String? {
            get { connection.options.parameters["Accept"] }
            set { connection.options.parameters["Accept"] = newValue }
        }

        /// For all calls that are not given one of their own.
        public var xTenant: String? {
            get { connection.options.parameters["X-Tenant"] }
            set { connection.options.parameters["X-Tenant"] = newValue }
        }

        /// For all calls that are not given one of their own.
        public var beta: String? {
            get { connection.options.parameters["beta"] }
            set { connection.options.parameters["beta"] = newValue }
        }

        /// `POST /users`
        public func addUser() async throws {
            try await send(AddUser())
        }

        /// `GET /users/1`
        public func getUser() async throws -> User {
            try await send(GetUser())
        }

        /// `GET /scan`
        public func getScan() async throws -> StreamedBody {
            try await send(GetScan())
        }

        /// `GET /nothing-said`
        public func getNothingSaid() async throws -> StreamedBody {
            try await send(GetNothingSaid())
        }

        /// `GET /only-errors`
        public func getOnlyErrors() async throws -> StreamedBody {
            try await send(GetOnlyErrors())
        }

        /// `GET /moved`
        public func getMoved() async throws -> StreamedBody {
            try await send(GetMoved())
        }

        /// `GET /moved-or-not`
        public func getMovedOrNot() async throws {
            try await send(GetMovedOrNot())
        }

        /// `POST /orders`
        public func makeOrder() async throws -> Order {
            try await send(MakeOrder())
        }

        /// `DELETE /orders`
        public func removeOrders() async throws -> Order {
            try await send(RemoveOrders())
        }

        /// `GET /film`
        public func getFilm() async throws {
            try await send(GetFilm())
        }

        /// `GET /locked`
        public func getLocked() async throws {
            try await send(GetLocked())
        }

        /// `HEAD /pets/{id}`
        public func petExists(id: String) async throws {
            try await send(PetExists(id: id))
        }

        /// `PATCH /vendor`
        public func changeVendor(body: Change) async throws -> User {
            try await send(ChangeVendor(body: body))
        }

        /// `POST /vendor`
        public func addVendor(body: User? = nil) async throws {
            try await send(AddVendor(body: body))
        }

        /// `GET /two`
        public func getTwo() async throws -> User {
            try await send(GetTwo())
        }

        /// `GET /any/text`
        public func getAnyText() async throws -> String {
            try await send(GetAnyText())
        }

        /// `GET /any/bytes`
        public func getAnyBytes() async throws -> StreamedBody {
            try await send(GetAnyBytes())
        }

        /// `GET /any/thing`
        public func getAnyThing() async throws -> StreamedBody {
            try await send(GetAnyThing())
        }

        /// `GET /any/user`
        public func getAnyUser() async throws -> User {
            try await send(GetAnyUser())
        }

        /// `POST /messages?beta=true`
        public func sendBeta(n: Int? = nil) async throws {
            try await send(SendBeta(n: n))
        }

        /// `POST /messages#draft`
        public func sendDraft() async throws {
            try await send(SendDraft())
        }

        /// `GET /folders/{path}/files`
        public func listFiles(path: String, accept: String? = nil) async throws -> JSONValue {
            try await send(ListFiles(path: path, accept: accept))
        }

        /// `GET /tenants`
        public func listTenants(xTenant: String? = nil, beta: Bool? = nil) async throws {
            try await send(ListTenants(xTenant: xTenant, beta: beta))
        }

        /// `GET /raw`
        public func getRaw() async throws -> StreamedBody {
            try await send(GetRaw())
        }

        /// `POST /upload`
        ///
        /// POST /upload needs a body of 'multipart/form-data', which cannot be sent yet.
        @available(*, unavailable, message: "POST /upload needs a body of 'multipart/form-data', which cannot be sent yet.")
        public func upload() async throws {
            try await send(Upload())
        }

        /// `PUT /upload`
        ///
        /// It can do without what cannot be sent yet: a body of 'multipart/form-data', the cookie parameter 'session'.
        public func maybeUpload() async throws {
            try await send(MaybeUpload())
        }
    }
}
