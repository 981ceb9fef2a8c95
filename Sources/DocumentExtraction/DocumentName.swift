import YAMLTree

/// Turns any text into a part of a file name. Returns `nil` if nothing is left.
///
/// Only `a`–`z` and `0`–`9` are kept, in lowercase; each run of other characters between them
/// becomes one dash. The result is therefore never a path, a hidden file or a command-line option.
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

/// Two of these, a dash and an extension fit into the 255 bytes of a file name.
private let longestName = 100

/// Returns the character that represents a UTF-8 byte in a name, if any.
private func safeCharacter(_ byte: UInt8) -> Character? {
  let character = Character(UnicodeScalar(byte))
  switch character {
  case "a"..."z", "0"..."9": return character
  case "A"..."Z": return Character(character.lowercased())
  default: return nil
  }
}

/// Returns the name of the service that an OpenAPI document describes: the label before the public
/// suffix of the first server's host. `nil` if there is no server, if it is relative, or if its
/// host is an IP address or has no such label.
func serviceName(of root: Node) -> String? {
  guard let host = host(ofURL: firstServer(of: root)) else { return nil }
  return labelBeforePublicSuffix(ofHost: host).flatMap(safeDocumentName)
}

/// Returns the URL of the first server with the defaults of its variables filled in, or the
/// equivalent of Swagger 2.0 (`host`).
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

/// Returns the host of a URL without user, port and trailing dot, in lowercase; `nil` if the URL is
/// relative.
private func host(ofURL url: String) -> String? {
  let trimmed = url.drop { $0.isWhitespace }
  let afterScheme = trimmed.drop { $0 != "/" && $0 != "?" && $0 != "#" }
  let scheme = trimmed.prefix(trimmed.count - afterScheme.count)
  guard afterScheme.hasPrefix("//"), scheme.isEmpty || scheme.hasSuffix(":") else { return nil }
  let authority = afterScheme.dropFirst(2).prefix { !"/?#\\".contains($0) && !$0.isWhitespace }
  let hostAndPort = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
  // An IPv6 address contains colons, and provides no name anyway.
  guard !hostAndPort.hasPrefix("[") else { return nil }
  var host = hostAndPort.prefix { $0 != ":" }
  if host.hasSuffix(".") { host.removeLast() }
  return host.isEmpty ? nil : host.lowercased()
}

/// Returns the label before the public suffix of a host: `example` for `api.example.co.uk`.
private func labelBeforePublicSuffix(ofHost host: String) -> String? {
  let labels = host.split(separator: ".", omittingEmptySubsequences: false)
  let isAddress = labels.last?.allSatisfy(\.isNumber) ?? true
  guard labels.count >= 2, !isAddress else { return nil }
  let lastTwo = labels.suffix(2).joined(separator: ".")
  let length = twoLabelSuffixes.contains(lastTwo) ? 3 : 2
  let registered = labels.suffix(length)
  // A variable without a default does not tell which service it is.
  let isFilledIn = !registered.contains { $0.contains("{") || $0.contains("}") }
  guard registered.count == length, isFilledIn else { return nil }
  return registered.first.map(String.init)
}

/// Public suffixes of two labels; any other suffix is assumed to have one label.
///
/// The full list (https://publicsuffix.org) has some ten thousand rules and changes every week. The
/// label only proposes a file name that `--name` overrides, so maintaining a copy would cost more
/// than a missing suffix, which yields a name like `co` or `com`.
private let twoLabelSuffixes: Set<String> = [
  // Countries.
  "ac.jp", "ac.nz", "ac.uk", "co.id", "co.il", "co.in", "co.jp", "co.ke", "co.kr", "co.nz",
  "co.th", "co.uk", "co.za", "com.ar", "com.au", "com.br", "com.cn", "com.co", "com.hk", "com.mx",
  "com.my", "com.ng", "com.pe", "com.ph", "com.pk", "com.pl", "com.sa", "com.sg", "com.tr",
  "com.tw", "com.ua", "com.vn", "edu.au", "gov.au", "gov.br", "gov.in", "gov.uk", "ne.jp",
  "net.au", "net.br", "net.nz", "net.uk", "or.jp", "or.kr", "org.au", "org.br", "org.nz",
  "org.uk",
  // Hosting services, where each customer has a label.
  "azurewebsites.net", "cloudfunctions.net", "firebaseapp.com", "fly.dev", "github.io",
  "gitlab.io", "herokuapp.com", "netlify.app", "ngrok.io", "onrender.com", "pages.dev", "run.app",
  "vercel.app", "web.app", "workers.dev",
]
