// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

/// a"); PWNED(); (" """
/// PWNED()
/// """
///
/// a
/// PWNED()
/// PWNED()
/// PWNED()
///
/// a"); PWNED(); ("
/// \(PWNED())
/// "#
/// \#(PWNED())
/// \##(PWNED())
/// """
/// PWNED()
/// """
/// a
/// PWNED()
/// a
/// PWNED()
/// a
/// PWNED()
/// a    b
/// c
/// d\u{1B}e\u{7F}f\u{1}
/// a\u{0}PWNED()
/// PWNED\
/// \u{0}\u{110000}
/// a
/// PWNED()
/// PWNED()
/// PWNED()
/// a\u{202E}PWNED\u{2066}\u{200B}\u{FEFF}
/// */ PWNED() /*
/// ///
/// ```
/// \@Metadata{}
/// a`; PWNED(); `
public nonisolated enum HostileText: HostedAPI {
    public static let server = "https://words.example.com"
}
