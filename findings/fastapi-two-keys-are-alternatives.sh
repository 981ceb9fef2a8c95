#!/usr/bin/env bash
# An operation of FastAPI that depends on two security schemes refuses a call with one of them, and
# documents them as alternatives: either is enough, by OpenAPI. Guess: one requirement that names
# both. With fastapi 0.165.0, pydantic 2.14.4, starlette 1.10.0, httpx 0.28.1. Seen:
#   [{'Key': []}, {'Bearer': []}]
#   key 401
#   bearer 401
#   both 200
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check fastapi==0.165.0 pydantic==2.14.4 \
  starlette==1.10.0 httpx==0.28.1
cat > probe.py <<'EOF'
from fastapi import FastAPI, Security
from fastapi.security import APIKeyHeader, HTTPBearer
from fastapi.testclient import TestClient

app = FastAPI()
key = APIKeyHeader(name="X-Key", scheme_name="Key")
bearer = HTTPBearer(scheme_name="Bearer")

@app.get("/films")
def films(a=Security(key), b=Security(bearer)) -> str:
    return "films"

print(app.openapi()["paths"]["/films"]["get"]["security"])
client = TestClient(app)
given = {"key": {"X-Key": "k"}, "bearer": {"Authorization": "Bearer t"}}
given["both"] = given["key"] | given["bearer"]
for name, headers in given.items():
    print(name, client.get("/films", headers=headers).status_code)
EOF
timeout 90 venv/bin/python probe.py | tee output
diff - output <<'EOF'
[{'Key': []}, {'Bearer': []}]
key 401
bearer 401
both 200
EOF
