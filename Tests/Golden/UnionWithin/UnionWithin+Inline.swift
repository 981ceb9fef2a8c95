// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension UnionWithin {
    public struct Inline: Model {
        public var name: String
        public var withColorOrWithSound: WithColorOrWithSound
        public var shortOrLong: ShortOrLong

        public init(
            name: String,
            withColorOrWithSound: WithColorOrWithSound,
            shortOrLong: ShortOrLong
        ) {
            self.name = name
            self.withColorOrWithSound = withColorOrWithSound
            self.shortOrLong = shortOrLong
        }

        public init(from reader: Reader) throws {
            let name: String? = reader.required("name")
            let withColorOrWithSound: WithColorOrWithSound? = reader.union()
            let shortOrLong: ShortOrLong? = reader.union()
            guard
                let name,
                let withColorOrWithSound,
                let shortOrLong
            else { throw reader.failure() }
            self.name = name
            self.withColorOrWithSound = withColorOrWithSound
            self.shortOrLong = shortOrLong
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.union(a.withColorOrWithSound, b.withColorOrWithSound)
            sink.union(a.shortOrLong, b.shortOrLong)
            sink.required("name", a.name, b.name)
        }

        public enum WithColorOrWithSound: Union {
            case withColor(WithColor)
            case withSound(WithSound)
            /// A value that the document does not describe.
            case unknown(JSONValue)

            public static let variants = UnionVariants<Self> {
                $0.add(has: "color") { Self.withColor($0) }
                $0.add(has: "sound") { Self.withSound($0) }
            }

            public var value: any UnionValue {
                switch self {
                case .withColor(let value): value
                case .withSound(let value): value
                case .unknown(let value): value
                }
            }

            public struct WithColor: Model {
                public var color: String

                public init(color: String) {
                    self.color = color
                }

                public init(from reader: Reader) throws {
                    let color: String? = reader.required("color")
                    guard let color else { throw reader.failure() }
                    self.color = color
                }

                public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                    sink.required("color", a.color, b.color)
                }
            }

            public struct WithSound: Model {
                public var sound: Bool

                public init(sound: Bool) {
                    self.sound = sound
                }

                public init(from reader: Reader) throws {
                    let sound: Bool? = reader.required("sound")
                    guard let sound else { throw reader.failure() }
                    self.sound = sound
                }

                public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                    sink.required("sound", a.sound, b.sound)
                }
            }
        }

        public enum ShortOrLong: Union {
            case short(Short)
            case long(Long)
            /// A value that the document does not describe.
            case unknown(JSONValue)

            public static let variants = UnionVariants<Self> {
                $0.add(has: "seconds") { Self.short($0) }
                $0.add(has: "reels") { Self.long($0) }
            }

            public var value: any UnionValue {
                switch self {
                case .short(let value): value
                case .long(let value): value
                case .unknown(let value): value
                }
            }
        }
    }
}
