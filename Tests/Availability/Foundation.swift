// A stub of Foundation for `Scripts/check-availability`: the names that the runtime and generated
// code use, without implementation. They must not use anything else, or it must be added with the
// system version that introduced it. C has names of its own.
// swift-format-ignore-file

public struct Data: Hashable, Sendable, Codable, RandomAccessCollection, MutableCollection,
  RangeReplaceableCollection
{
  public typealias SubSequence = Data
  public init() {}
  public init<Bytes: Sequence>(_ bytes: Bytes) where Bytes.Element == UInt8 {}
  public init(repeating byte: UInt8, count: Int) {}
  public init(capacity: Int) {}
  public init(count: Int) {}
  public init?(base64Encoded text: String, options: Base64DecodingOptions = []) {}
  public struct Base64DecodingOptions: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static let ignoreUnknownCharacters = Self(rawValue: 1)
  }
  public func base64EncodedString() -> String { "" }
  public mutating func append(_ other: Data) {}
  public func withUnsafeBytes<Result>(
    _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result { try body(UnsafeRawBufferPointer(start: nil, count: 0)) }
  public mutating func withUnsafeMutableBytes<Result>(
    _ body: (UnsafeMutableRawBufferPointer) throws -> Result
  ) rethrows -> Result { try body(UnsafeMutableRawBufferPointer(start: nil, count: 0)) }
  public var startIndex: Int { 0 }
  public var endIndex: Int { 0 }
  public subscript(index: Int) -> UInt8 {
    get { 0 }
    set {}
  }
  public subscript(range: Range<Int>) -> Data {
    get { self }
    set {}
  }
  public mutating func replaceSubrange<Bytes: Collection>(_ range: Range<Int>, with bytes: Bytes)
  where Bytes.Element == UInt8 {}
}

public struct Date: Hashable, Sendable, Codable, Comparable {
  public init() {}
  public init(timeIntervalSince1970 interval: Double) {}
  public init(timeIntervalSinceReferenceDate interval: Double) {}
  public var timeIntervalSince1970: Double { 0 }
  public var timeIntervalSinceReferenceDate: Double { 0 }
  public var timeIntervalSinceNow: Double { 0 }
  public func timeIntervalSince(_ other: Date) -> Double { 0 }
  public func addingTimeInterval(_ interval: Double) -> Date { self }
  public static func < (a: Date, b: Date) -> Bool { false }
}
public typealias TimeInterval = Double

public struct UUID: Hashable, Sendable, Codable, CustomStringConvertible {
  public init() {}
  public init?(uuidString: String) {}
  public var uuidString: String { "" }
  public var description: String { "" }
}

public struct URL: Hashable, Sendable, Codable {
  public init?(string: String) {}
  public init?(string: String, relativeTo base: URL?) {}
  public init(fileURLWithPath path: String) {}
  public var absoluteString: String { "" }
  public var absoluteURL: URL { self }
  public var path: String { "" }
  public var isFileURL: Bool { false }
  public var scheme: String? { nil }
  public var host: String? { nil }
  public var lastPathComponent: String { "" }
  public func deletingLastPathComponent() -> URL { self }
  public func appendingPathComponent(_ name: String) -> URL { self }
}

public struct URLComponents: Hashable, Sendable {
  public init?(string: String) {}
  public init?(url: URL, resolvingAgainstBaseURL: Bool) {}
  public var scheme, user, password, host, query, fragment, percentEncodedQuery: String?
  public var percentEncodedHost: String?
  public var percentEncodedPath: String { "" }
  public var path: String { "" }
  public var port: Int?
  public var url: URL? { nil }
  @available(macOS 13, *) public var encodedHost: String? {
    get { nil }
    set {}
  }
}

public struct Decimal: Hashable, Sendable, Codable, CustomStringConvertible, Comparable,
  ExpressibleByIntegerLiteral
{
  public init() {}
  public init(_ value: Int) {}
  public init(_ value: Double) {}
  public init(integerLiteral value: Int) {}
  public init?(string: String, locale: Locale? = nil) {}
  public var isFinite: Bool { true }
  public var isNaN: Bool { false }
  public var description: String { "" }
  public static func < (a: Decimal, b: Decimal) -> Bool { false }
}

public struct Locale: Sendable {
  public init(identifier: String) {}
}

public struct pthread_mutex_t {
  public init() {}
}
public struct pthread_mutexattr_t {}
public func pthread_mutex_init(
  _ mutex: UnsafeMutablePointer<pthread_mutex_t>, _ attributes: UnsafePointer<pthread_mutexattr_t>?
) -> Int32 { 0 }
public func pthread_mutex_destroy(_ mutex: UnsafeMutablePointer<pthread_mutex_t>) -> Int32 { 0 }
@discardableResult
public func pthread_mutex_lock(_ mutex: UnsafeMutablePointer<pthread_mutex_t>) -> Int32 { 0 }
@discardableResult
public func pthread_mutex_unlock(_ mutex: UnsafeMutablePointer<pthread_mutex_t>) -> Int32 { 0 }

public protocol LocalizedError: Error {
  var errorDescription: String? { get }
  var failureReason: String? { get }
  var recoverySuggestion: String? { get }
  var helpAnchor: String? { get }
}
extension LocalizedError {
  public var errorDescription: String? { nil }
  public var failureReason: String? { nil }
  public var recoverySuggestion: String? { nil }
  public var helpAnchor: String? { nil }
}
extension Error {
  public var localizedDescription: String { "" }
}

open class JSONDecoder: @unchecked Sendable {
  public init() {}
  public enum DateDecodingStrategy: Sendable {
    case custom(@Sendable (any Decoder) throws -> Date)
  }
  public enum DataDecodingStrategy: Sendable { case base64 }
  public var dateDecodingStrategy: DateDecodingStrategy {
    get { .custom { _ in Date() } }
    set {}
  }
  public var dataDecodingStrategy: DataDecodingStrategy {
    get { .base64 }
    set {}
  }
  public var userInfo: [CodingUserInfoKey: any Sendable] {
    get { [:] }
    set {}
  }
  open func decode<Value: Decodable>(_ type: Value.Type, from data: Data) throws -> Value {
    throw CancellationError()
  }
}

open class JSONEncoder: @unchecked Sendable {
  public init() {}
  public struct OutputFormatting: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static let prettyPrinted = Self(rawValue: 1)
    @available(macOS 10.13, *) public static let sortedKeys = Self(rawValue: 2)
    @available(macOS 10.15, *) public static let withoutEscapingSlashes = Self(rawValue: 8)
  }
  public enum DateEncodingStrategy: Sendable {
    case custom(@Sendable (Date, any Encoder) throws -> Void)
  }
  public var outputFormatting: OutputFormatting {
    get { [] }
    set {}
  }
  public var dateEncodingStrategy: DateEncodingStrategy {
    get { .custom { _, _ in } }
    set {}
  }
  open func encode<Value: Encodable>(_ value: Value) throws -> Data { Data() }
}

open class FileManager: @unchecked Sendable {
  public class var `default`: FileManager { FileManager() }
  public init() {}
  open func fileExists(atPath path: String) -> Bool { false }
}

extension StringProtocol {
  public func trimmingCharacters(in set: CharacterSet) -> String { "" }
  public var removingPercentEncoding: String? { nil }
}
public struct CharacterSet: Sendable {
  public static let whitespaces = CharacterSet()
  public static let whitespacesAndNewlines = CharacterSet()
}

// What Foundation re-exports of the system's C library.
public let O_RDONLY: Int32 = 0
public let O_NONBLOCK: Int32 = 4
public let S_IFMT: UInt16 = 0o170000
public let S_IFREG: UInt16 = 0o100000
public struct timespec {
  public var tv_sec = 0
  public var tv_nsec = 0
}
// The time has its name on non-Apple systems: `canImport(Darwin)` is false.
public struct stat {
  public var st_dev: Int32 = 0
  public var st_ino: UInt64 = 0
  public var st_mode: UInt16 = 0
  public var st_size: Int64 = 0
  public var st_mtim = timespec()
  public init() {}
}
public func fstat(_ descriptor: Int32, _ status: UnsafeMutablePointer<stat>!) -> Int32 { 0 }
public func open(_ path: UnsafePointer<CChar>, _ flags: Int32) -> Int32 { 0 }
public func read(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer!, _ count: Int) -> Int { 0 }
public let O_WRONLY: Int32 = 1
public let O_CREAT: Int32 = 0x200
public let O_EXCL: Int32 = 0x800
public let O_CLOEXEC: Int32 = 0x100_0000
public let SEEK_SET: Int32 = 0
public let EINTR: Int32 = 4
public let EEXIST: Int32 = 17
public var errno: Int32 {
  get { 0 }
  set {}
}
public func strerror(_ code: Int32) -> UnsafeMutablePointer<CChar>! { nil }
public func open(_ path: UnsafePointer<CChar>, _ flags: Int32, _ mode: UInt16) -> Int32 { 0 }
public func close(_ descriptor: Int32) -> Int32 { 0 }
public func write(_ descriptor: Int32, _ bytes: UnsafeRawPointer!, _ count: Int) -> Int { 0 }
public func ftruncate(_ descriptor: Int32, _ length: Int64) -> Int32 { 0 }
public func lseek(_ descriptor: Int32, _ offset: Int64, _ from: Int32) -> Int64 { 0 }
public func fsync(_ descriptor: Int32) -> Int32 { 0 }
public func link(_ from: UnsafePointer<CChar>, _ to: UnsafePointer<CChar>) -> Int32 { 0 }
public func rename(_ from: UnsafePointer<CChar>, _ to: UnsafePointer<CChar>) -> Int32 { 0 }
public func unlink(_ path: UnsafePointer<CChar>) -> Int32 { 0 }
public func pow(_ base: Double, _ exponent: Double) -> Double { 0 }
public func floor(_ value: Double) -> Double { 0 }

public let AF_INET6: Int32 = 30
public struct in6_addr { public init() {} }
public func inet_pton(
  _ family: Int32, _ text: UnsafePointer<CChar>, _ address: UnsafeMutableRawPointer!
) -> Int32 { 0 }

extension String {
  public struct Encoding: Hashable, Sendable {
    public static let windowsCP1252 = Encoding()
    public static let utf16 = Encoding()
    public static let utf16LittleEndian = Encoding()
    public static let utf16BigEndian = Encoding()
  }
  public init?(data: Data, encoding: Encoding) { return nil }
}
