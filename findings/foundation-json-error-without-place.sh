#!/usr/bin/env bash
# JSONDecoder on Linux calls JSON that is in order `not valid JSON` when a number does not fit: 2.5
# for an integer, 1e-400 for a Double, which JSONSerialization reads as 0. There is neither a path
# nor a type. Guess: a mismatch with the path.
# With Foundation of Swift 6.3.1 on Linux. Seen:
#   corrupted at 0 steps: The given data was not valid JSON.
#   corrupted at 0 steps: The given data was not valid JSON.
#   [0.0]
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
cat > main.swift <<'EOF'
import Foundation

struct Film: Decodable {
  var ratings: [Int]
}

func show(_ read: () throws -> Any) {
  do {
    print(try read())
  } catch DecodingError.dataCorrupted(let context) {
    print("corrupted at \(context.codingPath.count) steps: \(context.debugDescription)")
  } catch {
    print(error)
  }
}
let ratings = Data(#"{"ratings":[1,2.5]}"#.utf8)
let small = Data("[1e-400]".utf8)
show { try JSONDecoder().decode(Film.self, from: ratings) }
show { try JSONDecoder().decode([Double].self, from: small) }
show { try JSONSerialization.jsonObject(with: small) }
EOF
swiftc main.swift -o probe
timeout 30 ./probe | tee output
diff - output <<'EOF'
corrupted at 0 steps: The given data was not valid JSON.
corrupted at 0 steps: The given data was not valid JSON.
[0.0]
EOF
