#!/usr/bin/env bash
# Flask answers a path with two slashes, as an empty path parameter makes it, with 308 to the path
# with one: the call lands on another operation, with its method and body. Guess: 404.
# With Flask 3.1.3, Werkzeug 3.1.9. Seen:
#   GET 308 http://localhost/folders/files
#   GET all files
#   DELETE 308 http://localhost/folders/files
#   DELETE all files
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check Flask==3.1.3 Werkzeug==3.1.9
cat > probe.py <<'EOF'
from flask import Flask

app = Flask("app")
app.add_url_rule("/folders/<name>/files", "files", lambda name: "files of a folder")
app.add_url_rule("/folders/files", "all", lambda: "all files", methods=["GET", "DELETE"])
client = app.test_client()
for method in ["GET", "DELETE"]:
    answer = client.open("/folders//files", method=method)
    print(method, answer.status_code, answer.headers["Location"])
    print(method, client.open("/folders//files", method=method, follow_redirects=True).text)
EOF
timeout 90 venv/bin/python probe.py | tee output
diff - output <<'EOF'
GET 308 http://localhost/folders/files
GET all files
DELETE 308 http://localhost/folders/files
DELETE all files
EOF
