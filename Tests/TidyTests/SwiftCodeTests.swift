import Testing

struct SwiftCodeTests {
  @Test(arguments: [
    ("a // b", "a     "),
    ("a /* b /* c */ d */ e", "a                   e"),
    ("a /* b\nc */ d", "a     \n     d"),
    ("f(\"a!\") + g", "f(\"  \") + g"),
    ("f(\"a\\\"b\")!", "f(\"    \")!"),
    ("\"a\\(b(\"c)\") + d)e\" f", "\"     \"  \"       \" f"),
    ("#\"a\"b\\(c\"# d", "#\"      \"# d"),
    ("#\"a\\#(b(1))c\"# d", "#\"          \"# d"),
    ("\"\"\"\na \"b\" // c\n\"\"\" d", "\"\"\"\n          \n\"\"\" d"),
    ("\"https://a\" b", "\"         \" b"),
    ("\"open\nb", "\"    \nb"),
  ])
  func blanking(_ text: String, _ want: String) {
    #expect(SwiftCode.withoutCommentsAndStrings(text) == want)
  }

  @Test(arguments: [
    ("URLUtils", ["url", "utils"]), ("HTTPServer", ["http", "server"]), ("aB_c", ["a", "b", "c"]),
    ("Base", ["base"]), ("DatabaseReader", ["database", "reader"]), ("", []),
  ])
  func words(_ text: String, _ want: [String]) {
    #expect(SwiftCode.words(of: text) == want)
  }
}
