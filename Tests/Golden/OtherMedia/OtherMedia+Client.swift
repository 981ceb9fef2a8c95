// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OtherMedia {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = OtherMedia
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// `POST /forms`
        ///
        /// POST /forms needs a body of 'application/x-www-form-urlencoded', which cannot be sent yet.
        @available(*, unavailable, message: "POST /forms needs a body of 'application/x-www-form-urlencoded', which cannot be sent yet.")
        public func postForm() async throws {
            try await send(PostForm())
        }

        /// `POST /both`
        public func postBoth(body: PostBoth.Body? = nil) async throws {
            try await send(PostBoth(body: body))
        }
    }
}
