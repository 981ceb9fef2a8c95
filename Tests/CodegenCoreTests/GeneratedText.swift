@testable import CodegenCore

extension GeneratedFile {
  var contents: String { String(decoding: bytes, as: UTF8.self) }
}
