// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension CloseNames {
    public struct Words: Model {
        public var aBDash: String?
        public var aBUnderscore: String?
        public var aBDot: String?
        public var videoLowercase: String?
        public var videoCapitalized: String?
        public var videoUppercase: String?
        public var other: String?
        public var cafe_a82b5049: String?
        public var cafe_d6dd9437: String?
        public var aCyrillic: String?
        public var a: String?
        public var file: FileProperty?
        public var files: [FilesItem]?

        public init(
            aBDash: String? = nil,
            aBUnderscore: String? = nil,
            aBDot: String? = nil,
            videoLowercase: String? = nil,
            videoCapitalized: String? = nil,
            videoUppercase: String? = nil,
            other: String? = nil,
            cafe_a82b5049: String? = nil,
            cafe_d6dd9437: String? = nil,
            aCyrillic: String? = nil,
            a: String? = nil,
            file: FileProperty? = nil,
            files: [FilesItem]? = nil
        ) {
            self.aBDash = aBDash
            self.aBUnderscore = aBUnderscore
            self.aBDot = aBDot
            self.videoLowercase = videoLowercase
            self.videoCapitalized = videoCapitalized
            self.videoUppercase = videoUppercase
            self.other = other
            self.cafe_a82b5049 = cafe_a82b5049
            self.cafe_d6dd9437 = cafe_d6dd9437
            self.aCyrillic = aCyrillic
            self.a = a
            self.file = file
            self.files = files
        }

        public init(from reader: Reader) throws {
            aBDash = reader.optional("a-b")
            aBUnderscore = reader.optional("a_b")
            aBDot = reader.optional("a.b")
            videoLowercase = reader.optional("video")
            videoCapitalized = reader.optional("Video")
            videoUppercase = reader.optional("VIDEO")
            other = reader.optional("other")
            cafe_a82b5049 = reader.optional("caf\u{E9}")
            cafe_d6dd9437 = reader.optional("cafe\u{301}")
            aCyrillic = reader.optional("\u{430}")
            a = reader.optional("a")
            file = reader.optional("file")
            files = reader.optional("files")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("a-b", a.aBDash, b.aBDash)
            sink.optional("a_b", a.aBUnderscore, b.aBUnderscore)
            sink.optional("a.b", a.aBDot, b.aBDot)
            sink.optional("video", a.videoLowercase, b.videoLowercase)
            sink.optional("Video", a.videoCapitalized, b.videoCapitalized)
            sink.optional("VIDEO", a.videoUppercase, b.videoUppercase)
            sink.optional("other", a.other, b.other)
            sink.optional("caf\u{E9}", a.cafe_a82b5049, b.cafe_a82b5049)
            sink.optional("cafe\u{301}", a.cafe_d6dd9437, b.cafe_d6dd9437)
            sink.optional("\u{430}", a.aCyrillic, b.aCyrillic)
            sink.optional("a", a.a, b.a)
            sink.optional("file", a.file, b.file)
            sink.optional("files", a.files, b.files)
        }

        public struct FileProperty: Model {
            public var name: String?

            public init(name: String? = nil) {
                self.name = name
            }

            public init(from reader: Reader) throws {
                name = reader.optional("name")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.optional("name", a.name, b.name)
            }
        }

        public struct FilesItem: Model {
            public var name: String?

            public init(name: String? = nil) {
                self.name = name
            }

            public init(from reader: Reader) throws {
                name = reader.optional("name")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.optional("name", a.name, b.name)
            }
        }
    }
}
