#!/usr/bin/env bash
# Django reads a body that is sent in chunks as empty, without an error, behind gunicorn, too, which
# has all of it; Flask behind the same gunicorn reads it. Guess: read, or 411.
# With Django 5.2.19, Flask 3.1.3, gunicorn 27.0.1. Seen:
#   django 200 False
#   flask 200 True
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check Django==5.2.19 Flask==3.1.3 \
  gunicorn==27.0.1
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

open("app.py", "w").write("""
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.urls import path
from flask import Flask, request

settings.configure(ROOT_URLCONF="app", ALLOWED_HOSTS=["*"], SECRET_KEY="x", MIDDLEWARE=[])
urlpatterns = [path("", lambda request: HttpResponse(repr(request.body)))]
django = get_wsgi_application()
flask = Flask("app")
flask.add_url_rule("/", "body", lambda: repr(request.get_data()), methods=["POST"])
""")
for name in ["django", "flask"]:
    port = free_port()
    server = serving(port, ["-m", "gunicorn", f"app:{name}", "-b", f"127.0.0.1:{port}"])
    head = "POST / HTTP/1.1\nHost: localhost\nConnection: close\nTransfer-Encoding: chunked"
    answer = ask(port, head, b"3\r\nabc\r\n0\r\n\r\n")
    print(name, answer.split()[1], "abc" in answer)
    server.terminate()
    server.wait()
EOF
timeout 90 venv/bin/python probe.py | tee output
diff - output <<'EOF'
django 200 False
flask 200 True
EOF
