// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Operations {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = Operations
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// `GET /users/{id}`
        public func getUser(id: String) async throws {
            try await send(GetUser(id: id))
        }

        /// `DELETE /users/{id}`
        public func deleteUser(id: String) async throws {
            try await send(DeleteUser(id: id))
        }

        /// `GET /users/id`
        public func getUsersID() async throws {
            try await send(GetUsersID())
        }

        /// `GET /api/v1/users`
        public func getUsers() async throws {
            try await send(GetUsers())
        }

        /// `POST /api/v1/users`
        public func postUsers() async throws {
            try await send(PostUsers())
        }

        /// `GET /films/{film_id}.json`
        public func getFilm(filmID: String) async throws {
            try await send(GetFilm(filmID: filmID))
        }

        /// `GET /films/{film_id}/categories`
        public func getFilmsCategories(filmID: String) async throws {
            try await send(GetFilmsCategories(filmID: filmID))
        }

        /// `GET /dotted`
        public func videoProjectsGetDetails() async throws {
            try await send(VideoProjectsGetDetails())
        }

        /// `GET /spaced`
        public func getVideoDetails() async throws {
            try await send(GetVideoDetails())
        }

        /// `GET /first`
        public func listGetFirst() async throws {
            try await send(ListGetFirst())
        }

        /// `GET /second`
        public func listGetSecond() async throws {
            try await send(ListGetSecond())
        }

        /// `POST /send`
        public func send_() async throws {
            try await send(Send())
        }

        /// `POST /class`
        public func `class`() async throws {
            try await send(Class())
        }

        /// `GET /`
        public func get() async throws {
            try await send(Get())
        }

        /// `GET /beta?flag=true`
        public func beta() async throws {
            try await send(Beta())
        }

        /// `GET /client`
        public func client() async throws {
            try await send(ClientGetClient())
        }
    }
}
