#!/usr/bin/env bash
# ArgumentParser takes `--key ''` as an empty text and refuses `--key=` as one without a value, so
# that a script which passes an empty variable works or not by how it is written. Guess: both are
# the empty text.
# With swift-argument-parser 1.8.2, Swift 6.3.1. Seen:
#   ["--key", ""] -> ""
#   ["--key="] -> Missing value for '--key <key>'
#   ["--key=a"] -> "a"
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
mkdir -p Sources/probe
cat > Package.swift <<'EOF'
// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "probe",
  dependencies: [.package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")],
  targets: [
    .executableTarget(
      name: "probe", dependencies: [.product(name: "ArgumentParser", package: "swift-argument-parser")])
  ])
EOF
cat > Sources/probe/main.swift <<'EOF'
import ArgumentParser

struct Command: ParsableCommand {
  @Option var key: String
}

for arguments in [["--key", ""], ["--key="], ["--key=a"]] {
  do {
    print(arguments, "->", try Command.parse(arguments).key.debugDescription)
  } catch {
    print(arguments, "->", Command.message(for: error))
  }
}
EOF
timeout 110 swift build --quiet
timeout 30 "$(swift build --show-bin-path)/probe" | tee output
diff - output <<'EOF'
["--key", ""] -> ""
["--key="] -> Missing value for '--key <key>'
["--key=a"] -> "a"
EOF
