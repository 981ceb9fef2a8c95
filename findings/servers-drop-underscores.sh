#!/usr/bin/env bash
# A header whose name has an underscore, as `api_key` in many documents, never reaches the
# application behind gunicorn, Django's server, werkzeug's or daphne, without a word; uvicorn and
# hypercorn pass it on. Guess: all pass it on.
# With gunicorn 27.0.1, Django 5.2.19, Werkzeug 3.1.9, daphne 4.2.3, uvicorn 0.54.0, Hypercorn
# 0.18.0. Seen:
#   gunicorn -
#   django -
#   werkzeug -
#   daphne -
#   uvicorn secret
#   hypercorn secret
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check gunicorn==27.0.1 Django==5.2.19 \
  Werkzeug==3.1.9 daphne==4.2.3 uvicorn==0.54.0 Hypercorn==0.18.0
cat > probe.py <<'EOF'
import socket, subprocess, sys, time

def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]

def serving(port, command):
    server = subprocess.Popen([sys.executable, *command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            return server
        except OSError:
            time.sleep(0.1)
    raise SystemExit("no server")

def ask(port, head, body=b""):
    with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
        connection.sendall(head.replace("\n", "\r\n").encode() + b"\r\n\r\n" + body)
        answer = b""
        while piece := connection.recv(65536):
            answer += piece
    return answer.decode()

open("wsgi.py", "w").write("""
def app(environ, start):
    text = environ.get("HTTP_API_KEY", "-")
    start("200 OK", [("Content-Length", str(len(text)))])
    return [text.encode()]
""")
open("asgi.py", "w").write("""
async def app(scope, receive, send):
    text = dict(scope["headers"]).get(b"api_key", b"-")
    length = [(b"content-length", b"%d" % len(text))]
    await send({"type": "http.response.start", "status": 200, "headers": length})
    await send({"type": "http.response.body", "body": text})
""")
django = "import wsgi; from django.core.servers.basehttp import run; run('127.0.0.1', {}, wsgi.app)"
werkzeug = "import wsgi; from werkzeug.serving import run_simple as run; run('127.0.0.1', {}, wsgi.app)"
servers = {
    "gunicorn": ["-m", "gunicorn", "wsgi:app", "-b", "127.0.0.1:{}"],
    "django": ["-c", django],
    "werkzeug": ["-c", werkzeug],
    "daphne": ["-m", "daphne", "-p", "{}", "asgi:app"],
    "uvicorn": ["-m", "uvicorn", "--lifespan", "off", "--port", "{}", "asgi:app"],
    "hypercorn": ["-m", "hypercorn", "-b", "127.0.0.1:{}", "asgi:app"],
}
for name, command in servers.items():
    port = free_port()
    server = serving(port, [part.replace("{}", str(port)) for part in command])
    answer = ask(port, "GET / HTTP/1.1\nHost: localhost\nConnection: close\napi_key: secret")
    print(name, answer.split("\r\n\r\n")[1])
    server.terminate()
    server.wait()
EOF
timeout 90 venv/bin/python probe.py | tee output
diff - output <<'EOF'
gunicorn -
django -
werkzeug -
daphne -
uvicorn secret
hypercorn secret
EOF
