#!/usr/bin/env bash
# HTTPFields of swift-http-types cuts a value of `Cookie` at `; ` into fields of their own, as
# HTTP/2 likes it; whoever writes the fields one by one as HTTP/1.1 sends several lines, of which
# Flask and Django read `a=1,b=2` and aiohttp the first alone. Guess: one field, as it was given.
# With swift-http-types 1.8.0, Swift 6.3.1. Seen:
#   Cookie: a=1
#   Cookie: b=2
#   Accept: text/html, text/plain
#   joined: a=1; b=2
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
mkdir -p Sources/probe
cat > Package.swift <<'EOF'
// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "probe",
  dependencies: [.package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0")],
  targets: [
    .executableTarget(
      name: "probe", dependencies: [.product(name: "HTTPTypes", package: "swift-http-types")])
  ])
EOF
cat > Sources/probe/main.swift <<'EOF'
import HTTPTypes

var fields: HTTPFields = [:]
fields[.cookie] = "a=1; b=2"
fields[.accept] = "text/html, text/plain"
for field in fields {
  print("\(field.name): \(field.value)")
}
print("joined:", fields[.cookie] ?? "-")
EOF
timeout 110 swift build --quiet
timeout 30 "$(swift build --show-bin-path)/probe" | tee output
diff - output <<'EOF'
Cookie: a=1
Cookie: b=2
Accept: text/html, text/plain
joined: a=1; b=2
EOF
