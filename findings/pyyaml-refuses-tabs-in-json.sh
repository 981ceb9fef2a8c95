#!/usr/bin/env bash
# PyYAML refuses JSON that is indented with tabs, so a document that is read as YAML because YAML
# holds JSON fails at its second line; ruamel.yaml reads it. Guess: read, since the indentation
# means nothing between braces.
# With PyYAML 6.0.4, ruamel.yaml 0.19.1. Seen:
#   PyYAML line 2 found character '\t' that cannot start any token
#   ruamel.yaml {'openapi': '3.1.0'}
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check PyYAML==6.0.4 ruamel.yaml==0.19.1
cat > probe.py <<'EOF'
import json
import yaml
from ruamel.yaml import YAML

text = json.dumps({"openapi": "3.1.0"}, indent="\t")
try:
    print("PyYAML", yaml.safe_load(text))
except yaml.YAMLError as error:
    print("PyYAML line", error.problem_mark.line + 1, error.problem)
try:
    print("ruamel.yaml", dict(YAML(typ="safe").load(text)))
except Exception as error:
    print("ruamel.yaml", type(error).__name__)
EOF
timeout 90 venv/bin/python probe.py | tee output
diff - output <<'EOF'
PyYAML line 2 found character '\t' that cannot start any token
ruamel.yaml {'openapi': '3.1.0'}
EOF
