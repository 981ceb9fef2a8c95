// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Tagged {
    public struct PaidPlan: Model {
        public var plan: Plan?
        public var price: Double?

        public init(plan: Plan? = nil, price: Double? = nil) {
            self.plan = plan
            self.price = price
        }

        public init(from reader: Reader) throws {
            plan = reader.optional("plan")
            price = reader.optional("price")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("plan", a.plan, b.plan)
            sink.optional("price", a.price, b.price)
        }

        public enum Plan: OpenEnum {
            case freePlan
            case paidPlan
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [.freePlan, .paidPlan]

            public var rawValue: String {
                switch self {
                case .freePlan: "free_plan"
                case .paidPlan: "paid_plan"
                case .unknown(let value): value
                }
            }
        }
    }
}
