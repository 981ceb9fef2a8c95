// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OtherScripts {
    public struct Alike: Model {
        public var a: String?
        public var aCyrillic: String?
        public var paypal: String?
        public var hidDen: String?
        public var turnEd: String?

        public init(
            a: String? = nil,
            aCyrillic: String? = nil,
            paypal: String? = nil,
            hidDen: String? = nil,
            turnEd: String? = nil
        ) {
            self.a = a
            self.aCyrillic = aCyrillic
            self.paypal = paypal
            self.hidDen = hidDen
            self.turnEd = turnEd
        }

        public init(from reader: Reader) throws {
            a = reader.optional("a")
            aCyrillic = reader.optional("\u{430}")
            paypal = reader.optional("p\u{430}ypal")
            hidDen = reader.optional("hid\u{200B}den")
            turnEd = reader.optional("turn\u{202E}ed")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("a", a.a, b.a)
            sink.optional("\u{430}", a.aCyrillic, b.aCyrillic)
            sink.optional("p\u{430}ypal", a.paypal, b.paypal)
            sink.optional("hid\u{200B}den", a.hidDen, b.hidDen)
            sink.optional("turn\u{202E}ed", a.turnEd, b.turnEd)
        }
    }
}
