#!/usr/bin/env bash
# Two writers of ISO 8601 in one library: ISO8601DateFormatter rounds to the next second, `.iso8601`
# cuts; and of two readers only one accepts a leap second, which RFC 3339 has. Guess: both alike.
# With Foundation of Swift 6.3.1 on Linux. Seen:
#   ISO8601DateFormatter 1970-01-01T00:00:01Z
#   ISO8601FormatStyle   1970-01-01T00:00:00Z
#   ISO8601DateFormatter refused
#   ISO8601FormatStyle   2017-01-01 00:00:00 +0000
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
cat > main.swift <<'EOF'
import Foundation

let date = Date(timeIntervalSince1970: 0.9996)
print("ISO8601DateFormatter", ISO8601DateFormatter().string(from: date))
print("ISO8601FormatStyle  ", date.formatted(.iso8601))
let leap = "2016-12-31T23:59:60Z"
print("ISO8601DateFormatter", ISO8601DateFormatter().date(from: leap).map(\.description) ?? "refused")
print("ISO8601FormatStyle  ", (try? Date(leap, strategy: .iso8601))?.description ?? "refused")
EOF
swiftc main.swift -o probe
timeout 30 ./probe | tee output
diff - output <<'EOF'
ISO8601DateFormatter 1970-01-01T00:00:01Z
ISO8601FormatStyle   1970-01-01T00:00:00Z
ISO8601DateFormatter refused
ISO8601FormatStyle   2017-01-01 00:00:00 +0000
EOF
