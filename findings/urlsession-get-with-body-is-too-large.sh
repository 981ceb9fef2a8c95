#!/usr/bin/env bash
# URLSession on Linux refuses a GET with a body, which OpenAPI 3.1 allows to describe, as `resource
# exceeds maximum size`, before anything is sent; the reason stands in the log of the process alone.
# DELETE may have one. Guess: sent, or an error that names the body.
# With Foundation of Swift 6.3.1 on Linux. Seen:
#   DELETE arrived
#   GET true resource exceeds maximum size
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

    def do_DELETE(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.answer(200, [], b"arrived")
    do_GET = do_DELETE

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
for method in ["DELETE", "GET"] {
  var request = URLRequest(url: URL(string: base)!)
  request.httpMethod = method
  request.httpBody = Data("{}".utf8)
  do {
    let (data, _) = try await URLSession.shared.data(for: request)
    print(method, String(decoding: data, as: UTF8.self))
  } catch let error as URLError {
    print(method, error.code == .dataLengthExceedsMaximum, error.localizedDescription)
  }
}
EOF
swiftc main.swift -o probe
until [ -s port ]; do sleep 0.1; done
timeout 30 ./probe "$(cat port)" | tee output
diff - output <<'EOF'
DELETE arrived
GET true resource exceeds maximum size
EOF
