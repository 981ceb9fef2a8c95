#!/usr/bin/env bash
# django-ninja documents a header parameter as `x_tag`, with an underscore. Sent so, it is dropped
# by the servers that Django runs on; what arrives is `X-Tag`, which the document does not have.
# Guess: the document has `X-Tag`.
# With django-ninja 1.7.1, Django 5.2.19. Seen:
#   documented: header x_tag
#   x_tag 422
#   X-Tag 200
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check django-ninja==1.7.1 Django==5.2.19
cat > probe.py <<'EOF'
import socket, subprocess, sys, time, json

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

open("films.py", "w").write("""
import sys
from django.conf import settings
settings.configure(ROOT_URLCONF="__main__", ALLOWED_HOSTS=["*"], SECRET_KEY="x")
import django
django.setup()
from django.core.servers.basehttp import run
from django.core.wsgi import get_wsgi_application
from django.urls import path
from ninja import Header, NinjaAPI
api = NinjaAPI()

@api.get("/tag")
def tag(request, x_tag: str = Header(...)):
    return x_tag

urlpatterns = [path("", api.urls)]
run("127.0.0.1", int(sys.argv[1]), get_wsgi_application())
""")
port = free_port()
server = serving(port, ["films.py", str(port)])
document = ask(port, "GET /openapi.json HTTP/1.0\nHost: localhost")
parameter = json.loads(document.split("\r\n\r\n")[1])["paths"]["/tag"]["get"]["parameters"][0]
print("documented:", parameter["in"], parameter["name"])
for name in ["x_tag", "X-Tag"]:
    print(name, ask(port, f"GET /tag HTTP/1.0\nHost: localhost\n{name}: a").split()[1])
server.terminate()
server.wait()
EOF
timeout 90 venv/bin/python probe.py | tee output
diff - output <<'EOF'
documented: header x_tag
x_tag 422
X-Tag 200
EOF
