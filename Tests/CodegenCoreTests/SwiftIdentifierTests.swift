import Testing

@testable import CodegenCore

/// A text, and its names as a type and as a member.
private struct NameCase: Sendable, CustomTestStringConvertible {
  var given: String
  var type: String
  var member: String

  init(_ given: String, _ type: String, _ member: String) {
    self.given = given
    self.type = type
    self.member = member
  }

  var testDescription: String { given.debugDescription }
}

private func check(_ given: NameCase) {
  #expect(SwiftIdentifier.upperCamel(given.given) == given.type)
  #expect(SwiftIdentifier.lowerCamel(given.given) == given.member)
}

private let nameCases = [
  NameCase("video", "Video", "video"),
  NameCase("video_project", "VideoProject", "videoProject"),
  NameCase("video-project", "VideoProject", "videoProject"),
  NameCase("video project", "VideoProject", "videoProject"),
  NameCase("video.project", "VideoProject", "videoProject"),
  NameCase("videoProject", "VideoProject", "videoProject"),
  NameCase("VideoProject", "VideoProject", "videoProject"),
  NameCase("VIDEO_PROJECT", "VideoProject", "videoProject"),
  NameCase("_private_", "Private", "private"),
  NameCase("filter[name]", "FilterName", "filterName"),
  NameCase("it's", "Its", "its"),

  // Initialisms keep one case.
  NameCase("id", "ID", "id"),
  NameCase("video_id", "VideoID", "videoID"),
  NameCase("videoId", "VideoID", "videoID"),
  NameCase("videoID", "VideoID", "videoID"),
  NameCase("video_ids", "VideoIDs", "videoIDs"),
  NameCase("url_string", "URLString", "urlString"),
  NameCase("URL", "URL", "url"),
  NameCase("HTTPServer", "HTTPServer", "httpServer"),
  NameCase("getJSONBody", "GetJSONBody", "getJSONBody"),
  NameCase("GPTModel", "GPTModel", "gptModel"),
  NameCase("identity", "Identity", "identity"),

  // Digits.
  NameCase("16:9", "_16x9", "_16x9"),
  NameCase("24", "_24", "_24"),
  NameCase("4k", "_4k", "_4k"),
  NameCase("4K", "_4k", "_4k"),
  NameCase("1080p", "_1080p", "_1080p"),
  NameCase("1080_720", "_1080_720", "_1080_720"),
  NameCase("1.5", "_1_5", "_1_5"),
  NameCase("v2", "V2", "v2"),
  NameCase("mp4", "Mp4", "mp4"),
  NameCase("h264Codec", "H264Codec", "h264Codec"),
  NameCase("$0", "_0", "_0"),

  // Signs.
  NameCase("+1", "Plus1", "plus1"),
  NameCase("-1", "Minus1", "minus1"),
  NameCase("in-progress", "InProgress", "inProgress"),
  NameCase("a=b", "AB", "aB"),

  // Without letters or digits.
  NameCase("", "Empty", "empty"),
  NameCase(" ", "u20", "u20"),
  NameCase("_", "u5F", "u5F"),
  NameCase("<=", "u3Cu3D", "u3Cu3D"),
  NameCase("\u{1F600}", "u1F600", "u1F600"),

  // Other scripts.
  NameCase("café", "Cafe", "cafe"),
  NameCase("cafe\u{301}", "Cafe", "cafe"),
  NameCase("Straße", "Strasse", "strasse"),
  NameCase("Жук", "Zhuk", "zhuk"),
  NameCase("ЖУК", "Zhuk", "zhuk"),
  NameCase("Ж", "Zh", "zh"),
  NameCase("моеПоле", "MoePole", "moePole"),
  NameCase("Период времени", "PeriodVremeni", "periodVremeni"),
  NameCase("ъ", "u44A", "u44A"),
  NameCase("їжак", "Yizhak", "yizhak"),
  NameCase("άλφα_βήτα", "AlfaVita", "alfaVita"),
  NameCase("Ψυχή", "Psychi", "psychi"),
  NameCase("đường", "Duong", "duong"),
  NameCase("ＩＤ２", "Id2", "id2"),
  NameCase("µs", "Us", "us"),
  NameCase("vid\u{200B}eo", "VidEo", "vidEo"),
  NameCase("a—b…", "AB", "aB"),
  NameCase("\u{301}", "u301", "u301"),
  NameCase("\u{1F600}video", "Video", "video"),
  NameCase("Æther", "Aether", "aether"),
  NameCase("a\u{430}", "Aa", "aa"),
  NameCase("你", "U4f60", "u4f60"),

  // Code.
  NameCase("a`; PWNED()", "APWNED", "aPWNED"),
  NameCase("a\u{202E}b\u{0}c\nd", "ABCD", "aBCD"),
]

@Test(arguments: nameCases)
private func identifiers(given: NameCase) {
  check(given)
}

@Test(arguments: nameCases)
private func identifiersAreASCIIAndStable(given: NameCase) {
  for name in [given.type, given.member] {
    let first = name.utf8.first ?? 0
    #expect(!(0x30...0x39).contains(first))
    #expect(
      name.utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF) || $0 == 0x5F
      })
  }
}

@Test(arguments: [
  ("Boson", true), ("A1_b", true), ("boson", false), ("", false), ("1A", false), ("_A", false),
  ("A-B", false), ("Å", false),
])
func whatIsANameAsItStands(text: String, want: Bool) {
  #expect(SwiftIdentifier.isValid(text) == want)
}

@Test(arguments: [
  ("downloads", "download"), ("Entries", "Entry"), ("CATEGORIES", "CATEGORY"),
  ("boxes", "box"), ("classes", "class"), ("dishes", "dish"), ("status", nil), ("address", nil),
  ("series", nil), ("news", nil), ("analysis", nil), ("film", nil), ("as", nil), ("", nil),
  ("file_urls", "file_url"),
])
func singularOfAPlural(plural: String, want: String?) {
  #expect(Singular.of(plural) == want)
}

// MARK: Names of one scope

/// Requested names of members, and the assigned ones.
private struct ScopeCase: Sendable, CustomTestStringConvertible {
  var wires: [String]
  var want: [String]
  var reserved: Set<String> = []

  var testDescription: String { wires.debugDescription }
}

private func check(_ given: ScopeCase) {
  let names = AssignNames.members(
    given.wires.map { .member($0) }, reserved: given.reserved
  ).names
  #expect(names.map(\.text) == given.want)
}

@Test(arguments: [
  ScopeCase(wires: ["a", "b"], want: ["a", "b"]),
  ScopeCase(wires: ["a-b", "a_b", "a.b"], want: ["aBDash", "aBUnderscore", "aBDot"]),
  ScopeCase(wires: ["name", "-name"], want: ["name", "nameDash"]),
  ScopeCase(
    wires: ["video", "Video", "VIDEO", "viDeo"],
    want: ["videoLowercase", "videoCapitalized", "videoUppercase", "viDeo"]),
  ScopeCase(wires: ["viDeo", "vi deo"], want: ["viDeo", "viDeoSpace"]),
  ScopeCase(wires: ["é", "e\u{301}"], want: ["e_1e9de8c1", "e_fa9bc71f"]),
  ScopeCase(wires: ["self", "init", "_"], want: ["self_", "init_", "u5F"]),
  ScopeCase(wires: ["default", "in"], want: ["default", "in"]),
  ScopeCase(wires: ["unknown", "other"], want: ["unknown_", "other"], reserved: ["unknown"]),
])
private func namesOfAScope(given: ScopeCase) {
  check(given)
}

@Test(arguments: [
  ("default", "`default`", "default"), ("inout", "`inout`", "`inout`"), ("name", "name", "name"),
])
func backticksWhereTheyAreNeeded(wire: String, source: String, label: String) throws {
  let names = AssignNames.members([.member(wire)], reserved: []).names
  #expect(names.map(\.source) == [source])
  #expect(names.map(\.label) == [label])
}

@Test func longNamesAreCut() throws {
  let long = String(repeating: "a", count: 500)
  let names = AssignNames.members([.member(long + "x"), .member(long + "y")], reserved: []).names
  #expect(names.allSatisfy { $0.text.utf8.count <= 120 })
  #expect(Set(names).count == 2)
}
