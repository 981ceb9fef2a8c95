#!/usr/bin/env bash
# Litestar documents a handler that returns nothing as 200 without content and answers with a body,
# `null`, under application/json; only DELETE, documented 204, has none. Guess: an empty body.
# With litestar 2.25.0, httpx 0.28.1. Seen:
#   GET {'200': []} -> 200 application/json b'null'
#   DELETE {'204': []} -> 204 None b''
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check litestar==2.25.0 httpx==0.28.1
cat > probe.py <<'EOF'
from litestar import Litestar, delete, get
from litestar.testing import TestClient

@get("/touch")
async def touch() -> None: ...

@delete("/film")
async def remove() -> None: ...

app = Litestar([touch, remove], logging_config=None)
with TestClient(app) as client:
    for method, path in [("GET", "/touch"), ("DELETE", "/film")]:
        answer = client.request(method, path)
        documented = app.openapi_schema.to_schema()["paths"][path][method.lower()]["responses"]
        print(method, {s: list(r.get("content", {})) for s, r in documented.items()}, "->",
              answer.status_code, answer.headers.get("content-type"), answer.content)
EOF
timeout 90 venv/bin/python probe.py | tee output
diff - output <<'EOF'
GET {'200': []} -> 200 application/json b'null'
DELETE {'204': []} -> 204 None b''
EOF
