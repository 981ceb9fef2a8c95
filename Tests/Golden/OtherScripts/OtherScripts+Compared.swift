// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OtherScripts {
    public struct Compared: Model {
        public var start: CalendarDate?
        public var startLess: CalendarDate?
        public var startGreater: CalendarDate?

        public init(
            start: CalendarDate? = nil,
            startLess: CalendarDate? = nil,
            startGreater: CalendarDate? = nil
        ) {
            self.start = start
            self.startLess = startLess
            self.startGreater = startGreater
        }

        public init(from reader: Reader) throws {
            start = reader.optional("Start")
            startLess = reader.optional("Start<")
            startGreater = reader.optional("Start>")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("Start", a.start, b.start)
            sink.optional("Start<", a.startLess, b.startLess)
            sink.optional("Start>", a.startGreater, b.startGreater)
        }
    }
}
