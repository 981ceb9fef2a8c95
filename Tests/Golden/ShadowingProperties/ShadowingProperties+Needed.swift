// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension ShadowingProperties {
    public struct Needed: Model {
        public var self_: Int
        public var init_: Int
        public var `default`: Int
        public var hashValue_: Int
        public var reader_: Int
        public var `in`: Int
        public var fields: Int
        public var sink: Int
        public var a: Int
        public var error: Int
        public var `throw`: Int
        public var `let`: Int

        public init(
            self_: Int,
            init_: Int,
            `default`: Int,
            hashValue_: Int,
            reader_: Int,
            `in`: Int,
            fields: Int,
            sink: Int,
            a: Int,
            error: Int,
            `throw`: Int,
            `let`: Int
        ) {
            self.self_ = self_
            self.init_ = init_
            self.`default` = `default`
            self.hashValue_ = hashValue_
            self.reader_ = reader_
            self.`in` = `in`
            self.fields = fields
            self.sink = sink
            self.a = a
            self.error = error
            self.`throw` = `throw`
            self.`let` = `let`
        }

        public init(from reader: Reader) throws {
            let self_: Int? = reader.required("self")
            let init_: Int? = reader.required("init")
            let `default`: Int? = reader.required("default")
            let hashValue_: Int? = reader.required("hashValue")
            let reader_: Int? = reader.required("reader")
            let `in`: Int? = reader.required("in")
            let fields: Int? = reader.required("fields")
            let sink: Int? = reader.required("sink")
            let a: Int? = reader.required("a")
            let error: Int? = reader.required("error")
            let `throw`: Int? = reader.required("throw")
            let `let`: Int? = reader.required("let")
            guard
                let self_,
                let init_,
                let `default`,
                let hashValue_,
                let reader_,
                let `in`,
                let fields,
                let sink,
                let a,
                let error,
                let `throw`,
                let `let`
            else { throw reader.failure() }
            self.self_ = self_
            self.init_ = init_
            self.`default` = `default`
            self.hashValue_ = hashValue_
            self.reader_ = reader_
            self.`in` = `in`
            self.fields = fields
            self.sink = sink
            self.a = a
            self.error = error
            self.`throw` = `throw`
            self.`let` = `let`
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("self", a.self_, b.self_)
            sink.required("init", a.init_, b.init_)
            sink.required("default", a.`default`, b.`default`)
            sink.required("hashValue", a.hashValue_, b.hashValue_)
            sink.required("reader", a.reader_, b.reader_)
            sink.required("in", a.`in`, b.`in`)
            sink.required("fields", a.fields, b.fields)
            sink.required("sink", a.sink, b.sink)
            sink.required("a", a.a, b.a)
            sink.required("error", a.error, b.error)
            sink.required("throw", a.`throw`, b.`throw`)
            sink.required("let", a.`let`, b.`let`)
        }
    }
}
