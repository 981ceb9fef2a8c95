// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension NestedArrays {
    public struct Grid: Model {
        public var cells: [[Array<Array<Array<Int>>>]]
        public var maps: [String: [String: Dictionary<String, Array<String?>>]]?
        public var points: [[Point]]?
        public var deep: [[Array<Array<Array<Array<Array<Array<Array<Array<Array<Array<Array<Array<Array<Array<Array<Array<Array<Array<Array<Array<Array<Array<Array<Array<Array<Array<Array<Array<String>>>>>>>>>>>>>>>>>>>>>>>>>>>>]]?

        public init(
            cells: [[Array<Array<Array<Int>>>]],
            maps: [String: [String: Dictionary<String, Array<String?>>]]? = nil,
            points: [[Point]]? = nil,
            deep: [[Array<Array<Array<Array<Array<Array<Array<Array<Array<Array<Array<Array<Array<Array<Array<Array<Array<Array<Array<Array<Array<Array<Array<Array<Array<Array<Array<Array<String>>>>>>>>>>>>>>>>>>>>>>>>>>>>]]? = nil
        ) {
            self.cells = cells
            self.maps = maps
            self.points = points
            self.deep = deep
        }

        public init(from reader: Reader) throws {
            let cells: [[Array<Array<Array<Int>>>]]? = reader.required("cells")
            maps = reader.optional("maps")
            points = reader.optional("points")
            deep = reader.optional("deep")
            guard let cells else { throw reader.failure() }
            self.cells = cells
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("cells", a.cells, b.cells)
            sink.optional("maps", a.maps, b.maps)
            sink.optional("points", a.points, b.points)
            sink.optional("deep", a.deep, b.deep)
        }

        public struct Point: Model {
            public var x: Double?

            public init(x: Double? = nil) {
                self.x = x
            }

            public init(from reader: Reader) throws {
                x = reader.optional("x")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.optional("x", a.x, b.x)
            }
        }
    }
}
