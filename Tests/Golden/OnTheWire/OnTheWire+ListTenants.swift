// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OnTheWire {
    /// `GET /tenants`
    public struct ListTenants: APIOperation, Hashable {
        public typealias API = OnTheWire
        public typealias Output = Void

        public var xTenant: String?
        public var beta: Bool?

        public init(xTenant: String? = nil, beta: Bool? = nil) {
            self.xTenant = xTenant
            self.beta = beta
        }

        public static let facts = OperationFacts(
            id: "listTenants",
            method: "GET",
            path: "/tenants",
            security: [],
            statuses: ["204"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.header("x-tenant", xTenant, orClients: .required)
            try request.query("beta", beta, orClients: .optional)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return ()
            default: throw response.undocumented()
            }
        }
    }
}
