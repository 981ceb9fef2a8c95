#!/usr/bin/env bash
# PyYAML writes texts such as `1e3`, `0o17` and `08` without quotes, because they are no numbers in
# YAML 1.1; a reader of YAML 1.2 gets numbers. Guess: quoted, as it quotes `10` and `true`.
# With PyYAML 6.0.4, ruamel.yaml 0.19.1. Seen:
#   '10' is written as "id: '10'" and read as '10'
#   '1e3' is written as 'id: 1e3' and read as 1000.0
#   '12e03' is written as 'id: 12e03' and read as 12000.0
#   '0o17' is written as 'id: 0o17' and read as 15
#   '08' is written as 'id: 08' and read as 8
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check PyYAML==6.0.4 ruamel.yaml==0.19.1
cat > probe.py <<'EOF'
import yaml
from ruamel.yaml import YAML

for text in ["10", "1e3", "12e03", "0o17", "08"]:
    written = yaml.safe_dump({"id": text}).strip()
    print(f"{text!r} is written as {written!r} and read as {YAML(typ='safe').load(written)['id']!r}")
EOF
timeout 90 venv/bin/python probe.py | tee output
diff - output <<'EOF'
'10' is written as "id: '10'" and read as '10'
'1e3' is written as 'id: 1e3' and read as 1000.0
'12e03' is written as 'id: 12e03' and read as 12000.0
'0o17' is written as 'id: 0o17' and read as 15
'08' is written as 'id: 08' and read as 8
EOF
