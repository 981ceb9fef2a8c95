// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Tagged {
    public enum Plan: Union {
        case freePlan(FreePlan)
        case paidPlan(PaidPlan)
        /// A value that the document does not describe.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self>(tag: "plan") {
            $0.add("free_plan") { Self.freePlan($0) }
            $0.add("paid_plan") { Self.paidPlan($0) }
        }

        public var value: any UnionValue {
            switch self {
            case .freePlan(let value): value
            case .paidPlan(let value): value
            case .unknown(let value): value
            }
        }
    }
}
