// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime
public import Foundation

nonisolated extension InPath {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = InPath
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// `GET /pets/{pet_id}/films/{number}.json`
        public func getFilm(petID: String, number: Int) async throws {
            try await send(GetFilm(petID: petID, number: number))
        }

        /// `GET /days/{day}/{kind}/{flag}/{ratio}/{id}`
        public func getDay(
            day: CalendarDate,
            kind: GetDay.Kind,
            flag: Bool,
            ratio: Double,
            id: UUID
        ) async throws {
            try await send(GetDay(day: day, kind: kind, flag: flag, ratio: ratio, id: id))
        }

        /// `POST /films/{id}:cancel`
        public func cancelFilm(id: String) async throws {
            try await send(CancelFilm(id: id))
        }
    }
}
