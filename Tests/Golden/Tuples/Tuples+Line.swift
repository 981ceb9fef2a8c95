// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime
public import Foundation

nonisolated extension Tuples {
    public struct Line: Model {
        public var from: Point?
        public var label: Named?
        /// Limits of each: `minItems: 2`
        public var legs: [Leg]?

        public init(from: Point? = nil, label: Named? = nil, legs: [Leg]? = nil) {
            self.from = from
            self.label = label
            self.legs = legs
        }

        public init(from reader: Reader) throws {
            from = reader.optional("from")
            label = reader.optional("label")
            legs = reader.optional("legs")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("from", a.from, b.from)
            sink.optional("label", a.label, b.label)
            sink.optional("legs", a.legs, b.legs)
        }

        /// Limits: `minItems: 2`
        public struct Leg: Tuple {
            public var first: Date
            public var second: Second
            /// What has no place of its own, in its order.
            public var additionalElements: [JSONValue]

            public init(first: Date, second: Second, additionalElements: [JSONValue] = []) {
                self.first = first
                self.second = second
                self.additionalElements = additionalElements
            }

            public init(from reader: ElementReader) throws {
                let first: Date? = reader.required(0)
                let second: Second? = reader.required(1)
                additionalElements = reader.additionalElements()
                guard let first, let second else { throw reader.failure() }
                self.first = first
                self.second = second
            }

            public static func elements(_ a: Self, _ b: Self, _ sink: inout Elements) {
                sink.required(0, a.first, b.first)
                sink.required(1, a.second, b.second)
                sink.additionalElements(2, a.additionalElements, b.additionalElements)
            }

            public struct Second: Model {
                public var km: Double?

                public init(km: Double? = nil) {
                    self.km = km
                }

                public init(from reader: Reader) throws {
                    km = reader.optional("km")
                }

                public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                    sink.optional("km", a.km, b.km)
                }
            }
        }
    }
}
