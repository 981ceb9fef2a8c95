#!/usr/bin/env bash
# JSON with one key twice: JSONDecoder gives the first value, JSONSerialization of the same library
# the last, as most readers do. Guess: both the last.
# With Foundation of Swift 6.3.1 on Linux. Seen:
#   JSONDecoder ["status": "queued"]
#   JSONSerialization ["status": "done"]
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
cat > main.swift <<'EOF'
import Foundation

let json = Data(#"{"status":"queued","status":"done"}"#.utf8)
print("JSONDecoder", try JSONDecoder().decode([String: String].self, from: json))
let object = try JSONSerialization.jsonObject(with: json) as! [String: String]
print("JSONSerialization", object)
EOF
swiftc main.swift -o probe
timeout 30 ./probe | tee output
diff - output <<'EOF'
JSONDecoder ["status": "queued"]
JSONSerialization ["status": "done"]
EOF
