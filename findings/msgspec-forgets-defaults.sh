#!/usr/bin/env bash
# msgspec reads a dataclass from `{}` with its defaults in place, but writes it again as `{}`: what
# was not sent is missing from the answer, though the same value made in Python is written in full.
# Guess: written in full.
# With msgspec 0.22.0. Seen:
#   equal: True Film(title='Mirror', year=None)
#   read: {}
#   made: {"title":"Mirror","year":null}
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check msgspec==0.22.0
cat > probe.py <<'EOF'
from dataclasses import dataclass
import msgspec

@dataclass
class Film:
    title: str = "Mirror"
    year: int | None = None

read = msgspec.json.decode(b"{}", type=Film)
print("equal:", read == Film(), read)
print("read:", msgspec.json.encode(read).decode())
print("made:", msgspec.json.encode(Film()).decode())
EOF
timeout 90 venv/bin/python probe.py | tee output
diff - output <<'EOF'
equal: True Film(title='Mirror', year=None)
read: {}
made: {"title":"Mirror","year":null}
EOF
