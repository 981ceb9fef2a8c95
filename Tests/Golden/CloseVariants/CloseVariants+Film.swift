// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

import APIRuntime

extension CloseVariants {
    public enum Film: Union {
        case bigFilmUnderscore(BigFilmUnderscoreLowercase)
        case bigFilm(BigFilmMixed)
        /// A value that the document does not describe.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self> {
            $0.add(Self.bigFilmUnderscore, has: "a")
            $0.add(Self.bigFilm, has: "b")
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
