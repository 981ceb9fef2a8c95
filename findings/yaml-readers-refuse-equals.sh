#!/usr/bin/env bash
# PyYAML and ruamel.yaml, though it reads YAML 1.2, cannot read a plain `=`, as in an enumeration of
# operators: it is the name of a type of YAML 1.1 which they have no value for. Guess: a text.
# With PyYAML 6.0.4, ruamel.yaml 0.19.1. Seen:
#   PyYAML {'enum': ['<', '=', '>']}
#   ruamel.yaml {'enum': ['<', '=', '>']}
#   PyYAML could not determine a constructor for the tag 'tag:yaml.org,2002:value'
#   ruamel.yaml could not determine a constructor for the tag 'tag:yaml.org,2002:value'
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check PyYAML==6.0.4 ruamel.yaml==0.19.1
cat > probe.py <<'EOF'
import yaml
from ruamel.yaml import YAML

for text in ["enum: [<, '=', '>']", "enum: [<, =, '>']"]:
    for name, load in [("PyYAML", yaml.safe_load), ("ruamel.yaml", YAML(typ="safe").load)]:
        try:
            print(name, dict(load(text)))
        except Exception as error:
            print(name, error.problem)
EOF
timeout 90 venv/bin/python probe.py | tee output
diff - output <<'EOF'
PyYAML {'enum': ['<', '=', '>']}
ruamel.yaml {'enum': ['<', '=', '>']}
PyYAML could not determine a constructor for the tag 'tag:yaml.org,2002:value'
ruamel.yaml could not determine a constructor for the tag 'tag:yaml.org,2002:value'
EOF
