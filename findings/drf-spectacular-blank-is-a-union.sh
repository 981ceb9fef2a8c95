#!/usr/bin/env bash
# drf-spectacular describes a URL that may be left blank as `oneOf` of a URL and of a text of length
# 0, both plain texts in JSON. Guess: one text with `format: uri`.
# With drf-spectacular 0.30.0, djangorestframework 3.18.3, Django 5.2.19. Seen:
#   poster {"oneOf": [{"type": "string", "format": "uri"}, {"type": "string", "maxLength": 0}]}
#   slug {"oneOf": [{"type": "string", "pattern": "^[-a-zA-Z0-9_]+$"}, {"type": "string", "maxLength": 0}]}
#   title {"type": "string"}
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check drf-spectacular==0.30.0 \
  djangorestframework==3.18.3 Django==5.2.19
cat > probe.py <<'EOF'
import django
from django.conf import settings

settings.configure(
    ROOT_URLCONF="__main__", ALLOWED_HOSTS=["*"], SECRET_KEY="x",
    INSTALLED_APPS=["rest_framework"],
    REST_FRAMEWORK={
        "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
        "DEFAULT_AUTHENTICATION_CLASSES": [], "UNAUTHENTICATED_USER": None,
    })
django.setup()

import json
from django.urls import path
from drf_spectacular.generators import SchemaGenerator
from rest_framework import generics, serializers

class Film(serializers.Serializer):
    poster = serializers.URLField(allow_blank=True)
    slug = serializers.SlugField(allow_blank=True)
    title = serializers.CharField(allow_blank=True)

class Films(generics.CreateAPIView):
    serializer_class = Film

urlpatterns = [path("films", Films.as_view())]
document = SchemaGenerator().get_schema(public=True)
for name, schema in document["components"]["schemas"]["Film"]["properties"].items():
    print(name, json.dumps(schema))
EOF
timeout 90 venv/bin/python probe.py | tee output
diff - output <<'EOF'
poster {"oneOf": [{"type": "string", "format": "uri"}, {"type": "string", "maxLength": 0}]}
slug {"oneOf": [{"type": "string", "pattern": "^[-a-zA-Z0-9_]+$"}, {"type": "string", "maxLength": 0}]}
title {"type": "string"}
EOF
