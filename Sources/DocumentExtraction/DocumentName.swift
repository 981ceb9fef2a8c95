import YAMLTree

/// Takes any text; gives it as a part of a file name, or `nil` when nothing is left.
///
/// Only `a`–`z` and `0`–`9` survive, in lower case; each run of anything else between them becomes
/// one dash. So the result is no path, no hidden file and no option of a command.
public func safeDocumentName(_ text: String) -> String? {
  var name = ""
  var isBetweenWords = false
  for byte in text.utf8 {
    guard let character = safeCharacter(byte) else {
      isBetweenWords = true
      continue
    }
    guard name.utf8.count < longestName else { break }
    if isBetweenWords, !name.isEmpty { name += "-" }
    isBetweenWords = false
    name.append(character)
  }
  return name.isEmpty ? nil : name
}

/// Two of these with a dash between them and an ending fit into the 255 bytes of a file name.
private let longestName = 100

/// Takes a byte of UTF-8; gives the character that stands for it in a name, if any does.
private func safeCharacter(_ byte: UInt8) -> Character? {
  let character = Character(UnicodeScalar(byte))
  switch character {
  case "a"..."z", "0"..."9": return character
  case "A"..."Z": return Character(character.lowercased())
  default: return nil
  }
}

/// Takes the root of an OpenAPI document; gives the name of the service that it describes: the
/// label before the public suffix of the first server's host. `nil` when there is no server, when
/// it is relative, or when its host is an address or has no such label.
func serviceName(of root: Node) -> String? {
  guard let host = host(ofURL: firstServer(of: root)) else { return nil }
  return labelBeforePublicSuffix(ofHost: host).flatMap(safeDocumentName)
}

/// Takes the root of an OpenAPI document; gives the URL of its first server with the defaults of
/// its variables filled in, or what Swagger 2.0 has instead (`host`).
private func firstServer(of root: Node) -> String {
  guard let server = root["servers"]?.sequence?.first else {
    return root["host"]?.scalar.map { "//" + $0.text } ?? ""
  }
  var rest = (server["url"]?.scalar?.text ?? "")[...]
  var url = ""
  // Many uses of one long default would multiply its length.
  while url.utf8.count < 4_096,
    let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}")
  {
    let variable = String(rest[rest.index(after: open)..<close])
    url += rest[..<open]
    url += server["variables"]?[variable]?["default"]?.scalar?.text ?? String(rest[open...close])
    rest = rest[rest.index(after: close)...]
  }
  return url + rest
}

/// Takes a URL; gives its host without user, port and the dot of the root, in lower case, or `nil`
/// when the URL is relative.
private func host(ofURL url: String) -> String? {
  let trimmed = url.drop { $0.isWhitespace }
  let afterScheme = trimmed.drop { $0 != "/" && $0 != "?" && $0 != "#" }
  let scheme = trimmed.prefix(trimmed.count - afterScheme.count)
  guard afterScheme.hasPrefix("//"), scheme.isEmpty || scheme.hasSuffix(":") else { return nil }
  let authority = afterScheme.dropFirst(2).prefix { !"/?#\\".contains($0) && !$0.isWhitespace }
  let hostAndPort = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
  // An IPv6 address has colons of its own; it has no name to give anyway.
  guard !hostAndPort.hasPrefix("[") else { return nil }
  var host = hostAndPort.prefix { $0 != ":" }
  if host.hasSuffix(".") { host.removeLast() }
  return host.isEmpty ? nil : host.lowercased()
}

/// Takes a host; gives the label before its public suffix: `example` for `api.example.co.uk`.
private func labelBeforePublicSuffix(ofHost host: String) -> String? {
  let labels = host.split(separator: ".", omittingEmptySubsequences: false)
  let isAddress = labels.last?.allSatisfy(\.isNumber) ?? true
  guard labels.count >= 2, !isAddress else { return nil }
  let lastTwo = labels.suffix(2).joined(separator: ".")
  let length = twoLabelSuffixes.contains(lastTwo) ? 3 : 2
  let registered = labels.suffix(length)
  // A variable without a default says nothing about who the service is.
  let isFilledIn = !registered.contains { $0.contains("{") || $0.contains("}") }
  guard registered.count == length, isFilledIn else { return nil }
  return registered.first.map(String.init)
}

/// Public suffixes of two labels, under which everyone registers names; any other suffix is taken
/// to have one label.
///
/// The full list (https://publicsuffix.org) has some ten thousand rules and changes every week.
/// The label only proposes a file name that `--name` overrides, so a copy to keep fresh would cost
/// more than a host that is missing here: that gives `co` or `com` for a name.
private let twoLabelSuffixes: Set<String> = [
  // Countries.
  "ac.jp", "ac.nz", "ac.uk", "co.id", "co.il", "co.in", "co.jp", "co.ke", "co.kr", "co.nz",
  "co.th", "co.uk", "co.za", "com.ar", "com.au", "com.br", "com.cn", "com.co", "com.hk", "com.mx",
  "com.my", "com.ng", "com.pe", "com.ph", "com.pk", "com.pl", "com.sa", "com.sg", "com.tr",
  "com.tw", "com.ua", "com.vn", "edu.au", "gov.au", "gov.br", "gov.in", "gov.uk", "ne.jp",
  "net.au", "net.br", "net.nz", "net.uk", "or.jp", "or.kr", "org.au", "org.br", "org.nz",
  "org.uk",
  // Hosting, where each customer has a label of their own.
  "azurewebsites.net", "cloudfunctions.net", "firebaseapp.com", "fly.dev", "github.io",
  "gitlab.io", "herokuapp.com", "netlify.app", "ngrok.io", "onrender.com", "pages.dev", "run.app",
  "vercel.app", "web.app", "workers.dev",
]
