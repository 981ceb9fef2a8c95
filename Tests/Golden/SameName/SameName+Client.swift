// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension SameName {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = SameName
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// `PUT /pets/{id}`
        public func putPet(
            idInPath: String,
            page: Int,
            requestBody: PutPet.Body,
            idInQuery: String? = nil,
            bodyInQuery: String? = nil,
            request_: String? = nil,
            response: String? = nil,
            facts: String? = nil,
            write: String? = nil,
            send_: String? = nil,
            connection: String? = nil,
            hashValue_: String? = nil,
            self_: String? = nil,
            output: PutPet.OutputParameter? = nil,
            failure: PutPet.FailureParameter? = nil,
            bodyContent: PutPet.BodyContent? = nil
        ) async throws -> PutPet.OutputBody {
            try await send(PutPet(
                idInPath: idInPath,
                page: page,
                requestBody: requestBody,
                idInQuery: idInQuery,
                bodyInQuery: bodyInQuery,
                request_: request_,
                response: response,
                facts: facts,
                write: write,
                send_: send_,
                connection: connection,
                hashValue_: hashValue_,
                self_: self_,
                output: output,
                failure: failure,
                bodyContent: bodyContent
            ))
        }
    }
}
