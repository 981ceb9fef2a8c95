#!/usr/bin/env bash
# FastAPI reads a body as JSON only if a header calls it JSON. Without one the same body is a text,
# and 422, though HTTP lets a client leave the header out. Guess: read as the only documented type.
# With fastapi 0.165.0, pydantic 2.14.4, starlette 1.10.0, httpx 0.28.1. Seen:
#   application/json 200
#   application/vnd.film+json 200
#   None 422
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check fastapi==0.165.0 pydantic==2.14.4 \
  starlette==1.10.0 httpx==0.28.1
cat > probe.py <<'EOF'
from fastapi import FastAPI
from fastapi.testclient import TestClient
from pydantic import BaseModel

class Film(BaseModel):
    title: str

app = FastAPI()

@app.post("/films")
def films(film: Film) -> Film:
    return film

client = TestClient(app)
for kind in ["application/json", "application/vnd.film+json", None]:
    headers = {"Content-Type": kind} if kind else {}
    answer = client.post("/films", content='{"title":"Mirror"}', headers=headers)
    print(kind, answer.status_code)
EOF
timeout 90 venv/bin/python probe.py | tee output
diff - output <<'EOF'
application/json 200
application/vnd.film+json 200
None 422
EOF
