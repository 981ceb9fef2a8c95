#!/usr/bin/env bash
# URLSession on Linux keeps two lines of one header apart if they differ in case, and gives only one
# of them by its name, whatever the case it is asked in; two lines that are spelt alike are joined.
# Guess: joined, since names have no case.
# With Foundation of Swift 6.3.1 on Linux. Seen:
#   /alike ["X-Part"] 2 of 2 values
#   /unlike ["X-Part", "x-part"] 1 of 2 values
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
cat > server.py <<'EOF'
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self, status, headers, body=b""):
        self.send_response(status)
        for name, value in [*headers, ("Content-Length", str(len(body)))]:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass

    def do_GET(self):
        second = "X-Part" if self.path == "/alike" else "x-part"
        self.answer(200, [("X-Part", "a"), (second, "b")])

server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
with open("port", "w") as file:
    file.write(str(server.server_port))
server.serve_forever()
EOF
timeout 90 python3 server.py &
server=$!
trap 'kill "$server" || true; rm -rf "$PWD"' EXIT
cat > main.swift <<'EOF'
import Foundation
import FoundationNetworking

let base = "http://127.0.0.1:\(CommandLine.arguments[1])"
for path in ["/alike", "/unlike"] {
  let (_, answer) = try await URLSession.shared.data(from: URL(string: base + path)!)
  let response = answer as! HTTPURLResponse
  let keys = response.allHeaderFields.keys.map { "\($0)" }.filter { $0.lowercased() == "x-part" }
  let value = response.value(forHTTPHeaderField: "X-PART") ?? "-"
  print(path, keys.sorted(), value.split(separator: ",").count, "of 2 values")
}
EOF
swiftc main.swift -o probe
until [ -s port ]; do sleep 0.1; done
timeout 30 ./probe "$(cat port)" | tee output
diff - output <<'EOF'
/alike ["X-Part"] 2 of 2 values
/unlike ["X-Part", "x-part"] 1 of 2 values
EOF
