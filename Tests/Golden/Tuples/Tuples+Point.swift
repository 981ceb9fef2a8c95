// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Tuples {
    /// A place on the map.
    ///
    /// Limits: `minItems: 2`
    public struct Point: Tuple {
        /// Latitude
        public var latitude: Double
        /// Longitude
        public var longitude: Double
        /// What has no place of its own, in its order.
        public var additionalElements: [JSONValue]

        public init(latitude: Double, longitude: Double, additionalElements: [JSONValue] = []) {
            self.latitude = latitude
            self.longitude = longitude
            self.additionalElements = additionalElements
        }

        public init(from reader: ElementReader) throws {
            let latitude: Double? = reader.required(0)
            let longitude: Double? = reader.required(1)
            additionalElements = reader.additionalElements()
            guard let latitude, let longitude else { throw reader.failure() }
            self.latitude = latitude
            self.longitude = longitude
        }

        public static func elements(_ a: Self, _ b: Self, _ sink: inout Elements) {
            sink.required(0, a.latitude, b.latitude)
            sink.required(1, a.longitude, b.longitude)
            sink.additionalElements(2, a.additionalElements, b.additionalElements)
        }
    }
}
