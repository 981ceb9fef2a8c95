// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime
public import Foundation

nonisolated extension Tuples {
    /// Limits: `minItems: 4`
    public struct Step: Tuple {
        /// Kind
        public var element1: Element1
        /// First
        public var second: Int?
        public var comment: String
        /// Kind
        public var fourth: Int
        public var fifth: Date?
        /// Additional elements
        public var additionalElements_: String?
        /// What has no place of its own, in its order.
        public var additionalElements: [String?]

        public init(
            element1: Element1 = .move,
            second: Int?,
            comment: String = "none",
            fourth: Int = 1,
            fifth: Date? = nil,
            additionalElements_: String? = nil,
            additionalElements: [String?] = []
        ) {
            self.element1 = element1
            self.second = second
            self.comment = comment
            self.fourth = fourth
            self.fifth = fifth
            self.additionalElements_ = additionalElements_
            self.additionalElements = additionalElements
        }

        public init(from reader: ElementReader) throws {
            element1 = reader.optional(0, default: .move)
            second = reader.optional(1)
            comment = reader.optional(2, default: "none")
            fourth = reader.optional(3, default: 1)
            fifth = reader.optional(4, as: UnixTime.self)
            additionalElements_ = reader.optional(5)
            additionalElements = reader.additionalElements()
        }

        public static func elements(_ a: Self, _ b: Self, _ sink: inout Elements) {
            sink.required(0, a.element1, b.element1)
            sink.nullable(1, a.second, b.second)
            sink.required(2, a.comment, b.comment)
            sink.required(3, a.fourth, b.fourth)
            sink.optional(4, UnixTime(a.fifth), UnixTime(b.fifth))
            sink.optional(5, a.additionalElements_, b.additionalElements_)
            sink.additionalElements(6, a.additionalElements, b.additionalElements)
        }

        public enum Element1: OpenEnum {
            case move
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [.move]

            public var rawValue: String {
                switch self {
                case .move: "move"
                case .unknown(let value): value
                }
            }
        }
    }
}
