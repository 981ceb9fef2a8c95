#!/usr/bin/env bash
# A character beyond U+FFFF that JSON has escaped, as Python's json does by default, is one
# character in JSON; PyYAML and ruamel.yaml read two halves of one, which cannot be written as UTF-8
# again. Guess: the character, since JSON is said to be YAML.
# With PyYAML 6.0.4, ruamel.yaml 0.19.1. Seen:
#   "\ud83c\udfac" json: 1
#   PyYAML 2 surrogates not allowed
#   ruamel.yaml 2 surrogates not allowed
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check PyYAML==6.0.4 ruamel.yaml==0.19.1
cat > probe.py <<'EOF'
import json
import yaml
from ruamel.yaml import YAML

text = json.dumps("\U0001F3AC")
print(text, "json:", len(json.loads(text)))
for name, value in [("PyYAML", yaml.safe_load(text)), ("ruamel.yaml", YAML(typ="safe").load(text))]:
    try:
        value.encode()
        print(name, len(value), "fine")
    except UnicodeEncodeError as error:
        print(name, len(value), error.reason)
EOF
timeout 90 venv/bin/python probe.py | tee output
diff - output <<'EOF'
"\ud83c\udfac" json: 1
PyYAML 2 surrogates not allowed
ruamel.yaml 2 surrogates not allowed
EOF
