// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Tagged {
    public struct PaidPlan: Model {
        public var plan: Base.Plan?
        public var price: Double?

        public init(plan: Base.Plan? = nil, price: Double? = nil) {
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
    }
}
