// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Tagged {
    public struct FreePlan: Model {
        public var plan: Base.Plan?
        public var trial: Bool?

        public init(plan: Base.Plan? = nil, trial: Bool? = nil) {
            self.plan = plan
            self.trial = trial
        }

        public init(from reader: Reader) throws {
            plan = reader.optional("plan")
            trial = reader.optional("trial")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("plan", a.plan, b.plan)
            sink.optional("trial", a.trial, b.trial)
        }
    }
}
