import APIRuntime
import Foundation
import Testing

/// The body is too large, or cannot be decompressed.
@Suite(.timeLimit(.minutes(10))) struct SizeFaults {
  typealias Carrier = TransportTests.Carrier

  static let json = "Content-Type: application/json"

  @Test("F29: a body beyond the limit", arguments: Carrier.againstFaults)
  func tooLarge(carrier: Carrier) async throws {
    try await RawServer.run { _ in
      [
        .answer("200 OK", [Self.json, "Content-Length: 40000000"]),
        .flood(Data(repeating: 0x20, count: 50_000), times: 800),
      ]
    } _: { server in
      let call = FailingCall(carrier, at: server.port) {
        $0.retry.limit = 2
        $0.limits.body = 1_000_000
      }
      let failure = try await call.failure()
      #expect(failure.kind == .tooLarge(limit: 1_000_000))
      #expect(failure.status == .ok && failure.attempts == 1)
      // Not all of it was received.
      if carrier.meets("F29") {
        await server.expectAbandoned()
      } else {
        try await Task.sleep(for: .milliseconds(100))
        carrier.expect("F29", server.abandoned == 1)
      }
    }
  }

  @Test("F29: a body at its limit", arguments: Carrier.againstFaults)
  func atTheLimit(carrier: Carrier) async throws {
    let body = TransportTests.pet
    try await RawServer.run { _ in
      [.answer("200 OK", [Self.json, "Content-Length: \(body.utf8.count)"], body)]
    } _: { server in
      let exact = FailingCall(carrier, at: server.port) { $0.limits.body = body.utf8.count }
      let pet = try await exact.client().getPet(petID: "1")
      #expect(pet.name == "Rex")
      let less = FailingCall(carrier, at: server.port) { $0.limits.body = body.utf8.count - 1 }
      #expect(try await less.failure().kind == .tooLarge(limit: body.utf8.count - 1))
    }
  }

  @Test("F30: a body that decompresses to far more", arguments: Carrier.againstFaults)
  func bomb(carrier: Carrier) async throws {
    let bomb = Gzip.spaces(count: 3_000_000)
    try await RawServer.run { _ in
      [
        .answer(
          "200 OK", [Self.json, "Content-Encoding: gzip", "Content-Length: \(bomb.count)"]),
        .send(bomb),
      ]
    } _: { server in
      let call = FailingCall(carrier, at: server.port) {
        $0.retry.limit = 2
        $0.limits.body = 1_000_000
      }
      let failure = try await call.failure()
      #expect(bomb.count < 100_000)
      #expect(failure.kind == .tooLarge(limit: 1_000_000))
      #expect(failure.attempts == 1)
    }
  }

  @Test("F30: a compressed body within the limit", arguments: Carrier.againstFaults)
  func packed(carrier: Carrier) async throws {
    let packed = Gzip.spaces(count: 1_000_000)
    try await RawServer.run { _ in
      [
        .answer(
          "200 OK", [Self.json, "Content-Encoding: gzip", "Content-Length: \(packed.count)"]),
        .send(packed),
      ]
    } _: { server in
      let call = FailingCall(carrier, at: server.port)
      let failure = try await call.failure(DecodingFailure.self)
      #expect(failure.body == Data(repeating: 0x20, count: 1_000_000))
      #expect(failure.cause == .notJSON)
    }
  }

  @Test(
    "F31, F32: a body that is not compressed as declared", arguments: Carrier.againstFaults,
    [("F31", "gzip"), ("F31", "deflate"), ("F32", "zstd"), ("F32", "x-secret, gzip")])
  func wrongEncoding(carrier: Carrier, coding: (row: String, name: String)) async throws {
    let body = TransportTests.pet
    try await RawServer.run { _ in
      [
        .answer(
          "200 OK",
          [Self.json, "Content-Encoding: \(coding.name)", "Content-Length: \(body.utf8.count)"],
          body)
      ]
    } _: { server in
      let call = FailingCall(carrier, at: server.port) { $0.retry.limit = 2 }
      let failure = try await call.failure()
      carrier.expect(coding.row, failure.kind == .contentEncoding, failure)
      #expect(failure.attempts == 1)
    }
  }

  @Test("F32: an unknown coding of no body", arguments: Carrier.againstFaults)
  func emptyEncoded(carrier: Carrier) async throws {
    try await RawServer.run { _ in
      [.answer("204 No Content", ["Content-Encoding: zstd"])]
    } _: { server in
      try await FailingCall(carrier, at: server.port).client().deletePet(petID: "1")
    }
  }

  /// The status says more than the problem with its body.
  @Test("F32: an error in an unknown coding", arguments: Carrier.againstFaults)
  func encodedError(carrier: Carrier) async throws {
    try await RawServer.run { _ in
      [.answer("403 Forbidden", ["Content-Encoding: zstd", "Content-Length: 4"], "page")]
    } _: { server in
      let call = FailingCall(carrier, at: server.port)
      let failure = try await call.failure((any Error).self)
      let answer = failure as? Pets.GetPet.Failure
      carrier.expect(
        "F32", answer?.category == .authentication && answer?.body == Data("page".utf8), failure)
    }
  }
}

/// https://www.rfc-editor.org/rfc/rfc1952, as far as a run of one byte needs it.
enum Gzip {
  /// So many spaces in about 1/150 of the size.
  static func spaces(count: Int) -> Data {
    var bits = Bits(bytes: [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255])
    // The last block, in the fixed code: https://www.rfc-editor.org/rfc/rfc1951#section-3.2.6.
    bits.append(0b011, count: 3)
    bits.appendCode(0x30 + 0x20, count: 8)
    let repetitions = (count - 1) / 258
    for _ in 0..<repetitions {
      bits.appendCode(0b1100_0101, count: 8)  // a length of 258
      bits.appendCode(0, count: 5)  // a distance of 1
    }
    for _ in 0..<(count - 1 - repetitions * 258) { bits.appendCode(0x30 + 0x20, count: 8) }
    bits.appendCode(0, count: 7)
    bits.finish()
    var sum = UInt32.max
    let table = (0..<256).map { checksum(of: UInt32($0)) }
    for _ in 0..<count { sum = table[Int((sum ^ 0x20) & 0xFF)] ^ (sum >> 8) }
    return Data(bits.bytes) + little(~sum) + little(UInt32(truncatingIfNeeded: count))
  }

  private static func checksum(of byte: UInt32) -> UInt32 {
    var value = byte
    for _ in 0..<8 {
      let isOdd = value & 1 == 1
      value >>= 1
      if isOdd { value ^= 0xEDB8_8320 }
    }
    return value
  }

  private static func little(_ value: UInt32) -> Data {
    Data((0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) })
  }

  private struct Bits {
    var bytes: [UInt8]
    private var pending: UInt32 = 0
    private var filled = 0

    init(bytes: [UInt8]) {
      self.bytes = bytes
    }

    mutating func append(_ value: UInt32, count: Int) {
      pending |= value << filled
      filled += count
      while filled >= 8 {
        bytes.append(UInt8(truncatingIfNeeded: pending))
        pending >>= 8
        filled -= 8
      }
    }

    /// Codes begin with their highest bit.
    mutating func appendCode(_ value: UInt32, count: Int) {
      for bit in (0..<count).reversed() { append((value >> bit) & 1, count: 1) }
    }

    mutating func finish() {
      if filled > 0 { append(0, count: 8 - filled) }
    }
  }
}
