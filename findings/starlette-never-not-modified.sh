#!/usr/bin/env bash
# Starlette's FileResponse, and so FastAPI's, sends ETag and Last-Modified but answers a conditional
# request with 200 and all of the file; its StaticFiles answers the same request with 304. Guess:
# 304.
# With starlette 1.10.0, httpx 0.28.1. Seen:
#   /answer 200 200 4
#   /static/film.bin 200 304 0
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check starlette==1.10.0 httpx==0.28.1
cat > probe.py <<'EOF'
from starlette.applications import Starlette
from starlette.responses import FileResponse
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.testclient import TestClient

open("film.bin", "wb").write(b"film")
app = Starlette(routes=[
    Route("/answer", lambda request: FileResponse("film.bin")),
    Mount("/static", StaticFiles(directory=".")),
])
client = TestClient(app)
for path in ["/answer", "/static/film.bin"]:
    first = client.get(path)
    again = client.get(path, headers={"If-None-Match": first.headers["etag"]})
    print(path, first.status_code, again.status_code, len(again.content))
EOF
timeout 90 venv/bin/python probe.py | tee output
diff - output <<'EOF'
/answer 200 200 4
/static/film.bin 200 304 0
EOF
