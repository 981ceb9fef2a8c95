// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension CloseVariants {
    public enum Film: Union {
        case bigFilmUnderscore(BigFilmUnderscoreLowercase)
        case bigFilm(BigFilmMixed)
        /// A value that the document does not describe.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self> {
            $0.add(has: "a") { Self.bigFilmUnderscore($0) }
            $0.add(has: "b") { Self.bigFilm($0) }
        }

        public var value: any UnionValue {
            switch self {
            case .bigFilmUnderscore(let value): value
            case .bigFilm(let value): value
            case .unknown(let value): value
            }
        }
    }
}
