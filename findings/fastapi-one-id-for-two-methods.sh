#!/usr/bin/env bash
# FastAPI gives two operations one operationId, which OpenAPI forbids, when one function serves two
# methods; it only warns where the server runs. Guess: ids that the method tells apart.
# With fastapi 0.165.0, pydantic 2.14.4. Seen:
#   {'films_films_get'} for ['get', 'post']
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check fastapi==0.165.0 pydantic==2.14.4
cat > probe.py <<'EOF'
import warnings
from fastapi import FastAPI

warnings.simplefilter("ignore")
app = FastAPI()

@app.api_route("/films", methods=["GET", "POST"])
def films() -> int:
    return 1

path = app.openapi()["paths"]["/films"]
print({operation["operationId"] for operation in path.values()}, "for", sorted(path))
EOF
timeout 90 venv/bin/python probe.py | tee output
diff - output <<'EOF'
{'films_films_get'} for ['get', 'post']
EOF
