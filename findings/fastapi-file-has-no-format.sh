#!/usr/bin/env bash
# FastAPI describes an uploaded file by contentMediaType and without `format: binary`: whoever looks
# for the format takes the file for a text. Guess: `format: binary`.
# With fastapi 0.165.0, pydantic 2.14.4, python-multipart 0.0.34. Seen:
#   {"type": "string", "contentMediaType": "application/octet-stream", "title": "Film"}
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check fastapi==0.165.0 pydantic==2.14.4 \
  python-multipart==0.0.34
cat > probe.py <<'EOF'
import json
from fastapi import FastAPI, UploadFile

app = FastAPI()

@app.post("/films")
def films(film: UploadFile): ...

form = app.openapi()["components"]["schemas"]["Body_films_films_post"]
print(json.dumps(form["properties"]["film"]))
EOF
timeout 90 venv/bin/python probe.py | tee output
diff - output <<'EOF'
{"type": "string", "contentMediaType": "application/octet-stream", "title": "Film"}
EOF
