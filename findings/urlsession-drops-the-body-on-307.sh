#!/usr/bin/env bash
# URLSession on Linux follows 307 and 308 with the method and without the body, though both exist to
# repeat the request as it was. The server reads an empty POST. Guess: sent again.
# With Foundation of Swift 6.3.1 on Linux. Seen:
#   307 POST with a body of 0
#   308 POST with a body of 0
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

    def do_POST(self):
        length = int(self.headers.get("Content-Length", 0))
        body = self.rfile.read(length)
        if self.path == "/seen":
            self.answer(200, [], b"POST with a body of %d" % len(body))
        else:
            self.answer(int(self.path[1:]), [("Location", "/seen")])

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
for status in [307, 308] {
  var request = URLRequest(url: URL(string: "\(base)/\(status)")!)
  request.httpMethod = "POST"
  request.httpBody = Data("film".utf8)
  let (data, _) = try await URLSession.shared.data(for: request)
  print(status, String(decoding: data, as: UTF8.self))
}
EOF
swiftc main.swift -o probe
until [ -s port ]; do sleep 0.1; done
timeout 30 ./probe "$(cat port)" | tee output
diff - output <<'EOF'
307 POST with a body of 0
308 POST with a body of 0
EOF
