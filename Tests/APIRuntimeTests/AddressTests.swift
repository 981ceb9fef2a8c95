import APIMocks
import Foundation
import HTTPTypes
import Testing

@testable import APIRuntime

/// Addresses keep their text.
struct AddressTests {
  @Test(
    "the examples of RFC 3986, 5.4",
    arguments: [
      ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"),
      ("g/", "http://a/b/c/g/"), ("/g", "http://a/g"), ("//g", "http://g"),
      ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"),
      ("g#s", "http://a/b/c/g#s"), ("g?y#s", "http://a/b/c/g?y#s"), (";x", "http://a/b/c/;x"),
      ("g;x", "http://a/b/c/g;x"), ("g;x?y#s", "http://a/b/c/g;x?y#s"),
      ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"), ("./", "http://a/b/c/"),
      ("..", "http://a/b/"), ("../", "http://a/b/"), ("../g", "http://a/b/g"),
      ("../..", "http://a/"), ("../../", "http://a/"), ("../../g", "http://a/g"),
      ("../../../g", "http://a/g"), ("../../../../g", "http://a/g"), ("/./g", "http://a/g"),
      ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."), (".g", "http://a/b/c/.g"),
      ("g..", "http://a/b/c/g.."), ("..g", "http://a/b/c/..g"), ("./../g", "http://a/b/g"),
      ("./g/.", "http://a/b/c/g/"), ("g/./h", "http://a/b/c/g/h"), ("g/../h", "http://a/b/c/h"),
      ("g;x=1/./y", "http://a/b/c/g;x=1/y"), ("g;x=1/../y", "http://a/b/c/y"),
      ("g?y/./x", "http://a/b/c/g?y/./x"), ("g?y/../x", "http://a/b/c/g?y/../x"),
      ("g#s/./x", "http://a/b/c/g#s/./x"), ("g#s/../x", "http://a/b/c/g#s/../x"),
      ("http:g", "http:g"),
      // Nothing is encoded on the way, and complete addresses are unchanged.
      ("../ü %2F%", "http://a/b/ü %2F%"), ("http://a/b/../c", "http://a/b/../c"),
    ])
  func resolved(reference: String, address: String) {
    let base = URIReference("http://a/b/c/d;p?q")
    #expect(URIReference(reference).resolved(against: base).text == address)
  }

  @Test func belowAHostWithoutAPath() {
    let base = URIReference("http://a")
    #expect(URIReference("g").resolved(against: base).text == "http://a/g")
    #expect(URIReference("?y").resolved(against: base).text == "http://a?y")
  }

  @Test(
    "what Foundation is given",
    arguments: [
      (
        "https://h.example/f?name=my film.mp4&sig=a%2Fb",
        "https://h.example/f?name=my%20film.mp4&sig=a%2Fb"
      ),
      (
        "https://h.example/a|b{c}[d]\"<e>\\^`?x[]=%zz%",
        "https://h.example/a%7Cb%7Bc%7D%5Bd%5D%22%3Ce%3E%5C%5E%60?x%5B%5D=%25zz%25"
      ),
      (
        "https://bücher.example:8443/ü%2f#ü #",
        "https://xn--bcher-kva.example:8443/%C3%BC%2f#%C3%BC%20%23"
      ),
      ("https://[2001:db8::1]:8/a[b]", "https://[2001:db8::1]:8/a%5Bb%5D"),
      ("https://us er:p%40@h.example/", "https://us%20er:p%40@h.example/"),
      ("s3://bucket/my film%2F", "s3://bucket/my%20film%2F"), ("mailto:a@b", "mailto:a@b"),
      ("a b/../%2F", "a%20b/../%2F"), ("/#", "/#"), ("?", "?"), ("a\r\n", "a%0D%0A"),
      ("", nil), ("https://a|b/", nil), ("https://h:x/", nil),
    ])
  func url(text: String, url: String?) {
    #expect(APIURL(text).url?.absoluteString == url)
    #expect(APIURL(text).rawValue.utf8.elementsEqual(text.utf8))
  }

  @Test func lawsOfEncoding() {
    var texts = AddressTexts()
    for _ in 0..<20_000 {
      let (text, encoded) = texts.address()
      let address = APIURL(text)
      #expect(address.url?.absoluteString == encoded, "\(text.debugDescription)")
      // Valid text is unchanged, so encoding is idempotent.
      #expect(APIURL(encoded).url?.absoluteString == encoded)
      #expect(address.rawValue.utf8.elementsEqual(text.utf8))
    }
  }

  @Test func partsAreTheText() {
    var texts = AddressTexts()
    for _ in 0..<20_000 {
      let text = texts.anything()
      #expect(URIReference(text).text.utf8.elementsEqual(text.utf8), "\(text.debugDescription)")
      guard let once = URIReference(text).encoded()?.text else { continue }
      #expect(URIReference(once).encoded()?.text == once, "\(text.debugDescription)")
      guard let url = APIURL(text).url else { continue }
      #expect(url.absoluteString == once && APIURL(url).url == url)
    }
  }

  @Test func equalByBytes() {
    let composed: APIURL = "https://h.example/\u{E9}"
    let decomposed = APIURL("https://h.example/e\u{301}")
    #expect(composed.rawValue == decomposed.rawValue)
    #expect(!(composed == decomposed) && composed != decomposed)
    #expect(Set([composed, decomposed, APIURL(rawValue: composed.rawValue)]).count == 2)
    #expect(String(composed) == composed.description && "\(composed)" == composed.rawValue)
  }

  /// As in generated code.
  private struct Links: Model {
    var film: APIURL
    var others: [APIURL]?

    init(from reader: Reader) throws {
      guard let film: APIURL = reader.required("film") else { throw reader.failure() }
      self.film = film
      others = reader.optional("others")
    }

    static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
      sink.required("film", a.film, b.film)
      sink.optional("others", a.others, b.others)
    }
  }

  @Test(
    "what an answer has is read, kept and written as it came",
    arguments: [
      "", " ", "https://h.example/a b?sig=a%2Fb%20", "https://ex|am/{x}", "%", "http://h:99999",
      "not an address at all", "https://bücher.example/e\u{301}", "a\u{0}b",
    ])
  func roundTrip(text: String) throws {
    let body = try JSONCoding.encode(["film": text])
    let links = try JSONCoding.decode(Links.self, from: body)
    #expect(links.film.rawValue.utf8.elementsEqual(text.utf8))
    #expect(try JSONCoding.encode(links) == body)
    let alone = try JSONCoding.decode([APIURL].self, from: JSONCoding.encode([text]))
    #expect(alone == [APIURL(text)])
    #expect(try JSONCoding.encode(alone) == JSONCoding.encode([text]))
  }

  @Test(arguments: [
    (#"{"film":1}"#, "film: expected a string, found an integer"),
    (#"{"film":"","others":["a",2]}"#, "others[1]: expected a string, found an integer"),
    (#"{"film":null}"#, "film: expected a string, found null"),
  ])
  func whatIsNoText(body: String, problem: String) {
    let problems = #expect(throws: DecodingProblems.self) { try Links(json: Data(body.utf8)) }
    #expect(problems?.description == problem)
  }

  private enum Link: Union {
    case url(APIURL)
    case urls([APIURL])
    case unknown(JSONValue)

    static let variants = UnionVariants<Self> {
      $0.add { Self.url($0) }
      $0.add { Self.urls($0) }
    }

    var value: any UnionValue {
      switch self {
      case .url(let value): value
      case .urls(let value): value
      case .unknown(let value): value
      }
    }
  }

  @Test func inAUnion() throws {
    let body = Data(#"["a b%2F",["","%"],null]"#.utf8)
    let links = try JSONCoding.decode([Link].self, from: body)
    #expect(links == [.url("a b%2F"), .urls(["", "%"]), .unknown(.null)])
    #expect(try JSONCoding.encode(links) == body)
  }

  @Test func asAParameter() throws {
    #expect(APIURL("a b%2F").parameterText == "a b%2F")
  }
}

/// The addresses that may be requested, by source.
struct AddressCheckTests {
  private static let hosts = ["films.example", "10.0.0.1", "127.0.0.1"]

  /// In other words: no address leads further inside, and none loses encryption.
  private static func reason(
    _ source: (scheme: String, place: Int)?, _ scheme: String, _ place: Int, _ allows: Bool
  ) -> UnsafeAddress? {
    if let source, place > source.place { return place == 2 ? .loopback : .privateNetwork }
    let isSafe = scheme == "https" || (source?.scheme != "https" && (place == 2 || allows))
    return isSafe ? nil : .insecure
  }

  @Test func everyCombination() throws {
    for place in 0..<3 {
      for scheme in ["http", "https"] {
        let address = try WebAddress("\(scheme)://\(Self.hosts[place])/")
        var sources: [(scheme: String, place: Int)?] = [nil]
        for place in 0..<3 { sources += [("http", place), ("https", place)] }
        for source in sources {
          let origin = source.flatMap { Origin(scheme: $0.scheme, authority: Self.hosts[$0.place]) }
          for allows in [false, true] {
            var found: UnsafeAddress?
            do {
              try address.check(namedBy: origin, allowsInsecureHTTP: allows)
            } catch { found = error }
            #expect(
              found == Self.reason(source, scheme, place, allows),
              "\(String(describing: source)) \(scheme) \(place) \(allows)")
          }
        }
      }
    }
  }

  @Test(arguments: [
    ("https://127.0.0.1/1?key=s3cret", UnsafeAddress.loopback),
    ("https://169.254.169.254/?key=s3cret", .privateNetwork),
    ("http://films.example/?key=s3cret", .insecure), ("/1?key=s3cret", .scheme),
    ("https://u:s3cret@films.example/", .userInfo), ("https://s3cret|/", .host),
    ("https://films.example:s3cret/", .port), ("", .scheme),
  ])
  func aFile(address: String, reason: UnsafeAddress) async throws {
    let transport = StubTransport(status: 200)
    let error = await #expect(throws: InvalidRequest.self) {
      try await StreamedBody.open(
        APIURL(address), namedBy: "https://api.example", transport: transport)
    }
    #expect(error?.reason == .address(reason))
    #expect(error.map { "\($0)".contains("\(reason)") && !"\($0)".contains("s3cret") } == true)
    #expect(transport.requests.isEmpty)
  }

  @Test func aFileThatTheProgramNames() async throws {
    let transport = StubTransport(status: 200)
    let addresses: [APIURL] = ["https://10.0.0.1/a b?s=%2f", "http://127.0.0.1/#part"]
    for address in addresses {
      _ = try await StreamedBody.open(address, transport: transport)
    }
    #expect(transport.requests.map(\.request.path) == ["/a%20b?s=%2f", "/"])
  }
}

/// Reproducible texts that look like addresses.
private struct AddressTexts {
  private var state: UInt64 = 42

  private static let pieces: [(text: String, encoded: String)] =
    [
      "a", "Z", "9", "-._~", "!$&'()*+,;=", ":", "@", "/", "//", "..", "%2F", "%2f", "%25",
      "%C3%A9",
    ]
    .map { ($0, $0) } + [
      (" ", "%20"), ("|", "%7C"), ("{}", "%7B%7D"), ("[", "%5B"), ("]", "%5D"), ("\"", "%22"),
      ("<>", "%3C%3E"), ("\\", "%5C"), ("^", "%5E"), ("`", "%60"), ("é", "%C3%A9"),
      ("e\u{301}", "e%CC%81"), ("\u{1F3AC}", "%F0%9F%8E%AC"), ("\r\n", "%0D%0A"),
      ("%g", "%25g"), ("%4g", "%254g"), ("%%41", "%25%41"), ("% ", "%25%20"),
    ]
  private static let starts = [
    "https://h.example/", "http://u:p%40@[2001:db8::1]:80/", "HTTPS://H.example:/", "x/", "/x",
    "mailto:x", "//h.example/",
  ]

  /// An address, and the same with invalid characters encoded.
  mutating func address() -> (text: String, encoded: String) {
    let start = Self.starts[next(Self.starts.count)]
    var (text, encoded) = (start, start)
    for delimiter in ["", "?", "#"] where delimiter.isEmpty || next(2) == 0 {
      text += delimiter
      encoded += delimiter
      for _ in 0..<next(6) {
        let piece = Self.pieces[next(Self.pieces.count)]
        text += piece.text
        encoded += piece.encoded
        if !delimiter.isEmpty, next(4) == 0 {
          text += "?"
          encoded += "?"
        }
      }
    }
    return (text, encoded)
  }

  /// Random text of characters with a meaning in addresses, and some others.
  mutating func anything() -> String {
    let parts = [
      ":", "/", "?", "#", "[", "]", "@", "%", "a", "2", "F", " ", "é", "\u{301}", "http",
    ]
    return (0..<next(12)).map { _ in parts[next(parts.count)] }.joined()
  }

  /// A number from 0 to below `bound`: https://prng.di.unimi.it/splitmix64.c.
  private mutating func next(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }
}
