#!/usr/bin/env bash
# FastAPI documents bytes as `contentEncoding: base64`; pydantic beneath it writes base64url, which
# a strict reader of base64 refuses, and says so in the schema of its own. Both are read. Guess:
# `/w==`.
# With fastapi 0.165.0, pydantic 2.14.4, starlette 1.10.0, httpx 0.28.1. Seen:
#   FastAPI  {'type': 'string', 'contentEncoding': 'base64', 'contentMediaType': 'application/octet-stream'}
#   pydantic {'format': 'base64url', 'type': 'string'}
#   sent /w== got {"poster":"_w=="}
#   sent _w== got {"poster":"_w=="}
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check fastapi==0.165.0 pydantic==2.14.4 \
  starlette==1.10.0 httpx==0.28.1
cat > probe.py <<'EOF'
from fastapi import FastAPI
from fastapi.testclient import TestClient
from pydantic import BaseModel, ConfigDict

class Film(BaseModel):
    model_config = ConfigDict(ser_json_bytes="base64", val_json_bytes="base64")
    poster: bytes

app = FastAPI()

@app.post("/films")
def films(film: Film) -> Film:
    return film

def said(schema):
    return {k: v for k, v in schema["properties"]["poster"].items() if k != "title"}

print("FastAPI ", said(app.openapi()["components"]["schemas"]["Film"]))
print("pydantic", said(Film.model_json_schema(mode="serialization")))
for text in ["/w==", "_w=="]:
    print("sent", text, "got", TestClient(app).post("/films", json={"poster": text}).text)
EOF
timeout 90 venv/bin/python probe.py | tee output
diff - output <<'EOF'
FastAPI  {'type': 'string', 'contentEncoding': 'base64', 'contentMediaType': 'application/octet-stream'}
pydantic {'format': 'base64url', 'type': 'string'}
sent /w== got {"poster":"_w=="}
sent _w== got {"poster":"_w=="}
EOF
