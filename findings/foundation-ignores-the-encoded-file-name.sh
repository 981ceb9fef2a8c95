#!/usr/bin/env bash
# HTTPURLResponse.suggestedFilename on Linux passes over `filename*`, where a name in any language
# stands and which goes before `filename` (RFC 6266, 4.3); alone it is not read, either. Guess:
# `für.mp4`.
# With Foundation of Swift 6.3.1 on Linux. Seen:
#   film.mp4
#   Unknown
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
cat > main.swift <<'EOF'
import Foundation
import FoundationNetworking

for disposition in [
  "attachment; filename=\"film.mp4\"; filename*=UTF-8''f%C3%BCr.mp4",
  "attachment; filename*=UTF-8''f%C3%BCr.mp4",
] {
  let response = HTTPURLResponse(
    url: URL(string: "https://example.com/download")!, statusCode: 200, httpVersion: nil,
    headerFields: ["Content-Disposition": disposition, "Content-Type": "video/mp4"])
  print(response?.suggestedFilename ?? "none")
}
EOF
swiftc main.swift -o probe
timeout 30 ./probe | tee output
diff - output <<'EOF'
film.mp4
Unknown
EOF
