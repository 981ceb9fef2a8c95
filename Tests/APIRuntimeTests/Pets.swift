// swift-format-ignore-file: UseSynthesizedInitializer

import APIRuntime

/// An API like those from the generator: the code has the same form.
enum Pets: HostedAPI {
  static let server = "https://api.pets.example/v1"
}

/// The same without a default server.
enum Strays: API {
  struct Client: APIClient {
    typealias API = Strays
    var connection: Connection
    init(connection: Connection) { self.connection = connection }
  }
}

extension Pets {
  struct Credentials: APIBearerCredentials, APIKeyCredentials {
    var bearerAuth: APICredential?
    var apiKeyAuth: APICredential?
    var mode: APICredentialsMode = .asDocumented

    init(bearerAuth: APICredential? = nil, apiKeyAuth: APICredential? = nil) {
      self.bearerAuth = bearerAuth
      self.apiKeyAuth = apiKeyAuth
    }

    init(mode: APICredentialsMode) {
      self.mode = mode
    }

    static func bearer(_ credential: APICredential) -> Self {
      Self(bearerAuth: credential)
    }

    static func apiKey(_ credential: APICredential) -> Self {
      Self(apiKeyAuth: credential)
    }

    func schemes(_ schemes: inout APISchemes) {
      schemes.bearer("bearerAuth", property: "bearerAuth", self.bearerAuth)
      schemes.header("ApiKeyAuth", property: "apiKeyAuth", key: "x-api-key", self.apiKeyAuth)
    }
  }

  struct Client: APIClient {
    typealias API = Pets
    var connection: Connection
    init(connection: Connection) { self.connection = connection }

    func getPet(petID: String) async throws -> Pet {
      try await send(GetPet(petID: petID))
    }

    func deletePet(petID: String) async throws {
      try await send(DeletePet(petID: petID))
    }

    func getPhoto(petID: String) async throws -> StreamedBody {
      try await send(GetPhoto(petID: petID))
    }
  }
}

extension Pets {
  struct GetPet: APIOperation, Hashable {
    typealias API = Pets
    typealias Output = Pet
    var petID: String
    init(petID: String) { self.petID = petID }

    static let facts = OperationFacts(
      id: "getPet", method: "GET", path: "/pets/{pet_id}",
      accept: "application/json", security: [["bearerAuth"], ["ApiKeyAuth"]],
      statuses: ["200", "401", "403", "404"])

    func write(to request: inout RequestWriter) throws {
      try request.path("pet_id", petID)
    }

    static func read(_ response: Response) throws -> Output {
      switch response.code {
      case 200...299: try response.json()
      case 401: throw Failure.unauthorized(response.errorBody())
      case 403: throw Failure.forbidden(response)
      case 404: throw Failure.notFound(response.errorBody())
      default: throw response.undocumented()
      }
    }

    enum Failure: APIFailure {
      case unauthorized(ErrorBody<Pets.Error>)
      case forbidden(Response)
      case notFound(ErrorBody<Pets.Error>)

      var response: Response {
        switch self {
        case .unauthorized(let body): body.response
        case .forbidden(let response): response
        case .notFound(let body): body.response
        }
      }
    }
  }

  struct CreatePet: APIOperation, Hashable {
    typealias API = Pets
    typealias Output = Pet
    var dryRun: Bool?
    var tags: [String]?
    var requestName: String?
    var body: Pet
    init(dryRun: Bool? = nil, tags: [String]? = nil, requestName: String? = nil, body: Pet) {
      self.dryRun = dryRun
      self.tags = tags
      self.requestName = requestName
      self.body = body
    }

    static let facts = OperationFacts(
      id: "createPet", method: "POST", path: "/pets",
      accept: "application/json", security: [["bearerAuth"]],
      statuses: ["201", "4XX"])

    func write(to request: inout RequestWriter) throws {
      try request.query("dry run", dryRun)
      try request.query("tags", tags)
      try request.header("X-Request-Name", requestName)
      try request.json(body)
    }

    static func read(_ response: Response) throws -> Output {
      switch response.code {
      case 200...299: try response.json()
      default: throw response.undocumented()
      }
    }
  }

  struct DeletePet: APIOperation, Hashable {
    typealias API = Pets
    typealias Output = Void
    var petID: String
    init(petID: String) { self.petID = petID }

    static let facts = OperationFacts(
      id: "deletePet", method: "DELETE", path: "/pets/{pet_id}", security: [], statuses: ["204"])

    func write(to request: inout RequestWriter) throws {
      try request.path("pet_id", petID)
    }

    static func read(_ response: Response) throws -> Output {
      switch response.code {
      case 200...299: ()
      default: throw response.undocumented()
      }
    }
  }

  struct GetPhoto: APIStreamOperation, Hashable {
    typealias API = Pets
    typealias Output = StreamedBody
    var petID: String
    init(petID: String) { self.petID = petID }

    static let facts = OperationFacts(
      id: "getPhoto", method: "GET", path: "/pets/{pet_id}/photo", statuses: ["200", "404"])

    func write(to request: inout RequestWriter) throws {
      try request.path("pet_id", petID)
    }

    static func read(_ response: Response) throws -> Output {
      switch response.code {
      case 200...299: StreamedBody(response)
      default: throw response.undocumented()
      }
    }
  }
}
