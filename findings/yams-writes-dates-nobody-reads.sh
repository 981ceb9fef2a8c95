#!/usr/bin/env bash
# Yams writes a Date with a fraction as `…01.-5Z`, which no reader takes for a time, and the Double
# 1.0 as `1e+0`, which PyYAML reads as a text. Guess: `…00.5Z` and `1.0`.
# With Yams 6.2.2, Swift 6.3.1. Seen:
#   1970-01-01T00:00:01.-5Z -> String
#   1e+0 -> Double
#   2.5e+2 -> Double
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
mkdir -p Sources/probe
cat > Package.swift <<'EOF'
// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "probe",
  dependencies: [.package(url: "https://github.com/jpsim/Yams", exact: "6.2.2")],
  targets: [
    .executableTarget(
      name: "probe", dependencies: [.product(name: "Yams", package: "Yams")])
  ])
EOF
cat > Sources/probe/main.swift <<'EOF'
import Foundation
import Yams

for value in [Date(timeIntervalSince1970: 0.5), 1.0, 250.0] as [Any] {
  let written = try Yams.dump(object: value).trimmingCharacters(in: .newlines)
  let read = try Yams.load(yaml: written)
  print(written, "->", read.map { "\(type(of: $0))" } ?? "nil")
}
EOF
timeout 110 swift build --quiet
timeout 30 "$(swift build --show-bin-path)/probe" | tee output
diff - output <<'EOF'
1970-01-01T00:00:01.-5Z -> String
1e+0 -> Double
2.5e+2 -> Double
EOF
