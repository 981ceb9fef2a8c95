import Testing

@testable import APIRuntime

/// What is known about a host without a lookup.
struct ReachTests {
  @Test(arguments: [
    ("api.example.com", Reach.internet), ("API.Example.COM.", .internet), ("8.8.8.8", .internet),
    ("[2606:4700::1111]", .internet), ("localhost", .loopback), ("a.LOCALHOST", .loopback),
    ("127.0.0.1", .loopback), ("127.9.9.9", .loopback), ("0x7f.0.0.1", .loopback),
    ("0177.1", .loopback), ("2130706433", .loopback), ("0.0.0.0", .loopback), ("0", .loopback),
    ("[::1]", .loopback), ("[::]", .loopback), ("[::ffff:127.0.0.1]", .loopback),
    ("[::127.0.0.1]", .loopback), ("[64:ff9b::7f00:1]", .loopback), ("[2002:7f00:1::]", .loopback),
    ("10.1.2.3", .privateNetwork), ("172.16.0.1", .privateNetwork), ("172.32.0.1", .internet),
    ("192.168.0.1", .privateNetwork), ("169.254.169.254", .privateNetwork),
    ("100.100.100.200", .privateNetwork), ("224.0.0.1", .privateNetwork),
    ("255.255.255.255", .privateNetwork), ("198.18.0.1", .privateNetwork),
    ("256.1.1.1", .privateNetwork), ("1.2.3.4.5", .privateNetwork), ("0x", .loopback),
    ("[fe80::1]", .privateNetwork), ("[fc00::1]", .privateNetwork), ("[ff02::1]", .privateNetwork),
    ("[fe80::1%25eth0]", .privateNetwork), ("[nonsense]", .privateNetwork),
    ("[::ffff:a9fe:a9fe]", .privateNetwork), ("[64:ff9b::a00:1]", .privateNetwork),
    ("printer", .privateNetwork), ("printer.local", .privateNetwork),
    ("metadata.google.internal", .privateNetwork), ("router.home.arpa", .privateNetwork),
    ("%6c%6fcal.example.com", .privateNetwork), ("", .privateNetwork),
  ])
  func hosts(host: String, reach: Reach) {
    #expect(Reach(host: host) == reach)
  }
}
