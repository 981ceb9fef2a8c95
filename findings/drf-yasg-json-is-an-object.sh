#!/usr/bin/env bash
# drf-yasg documents a JSON field, which holds anything, as `type: object`; a list or a number in an
# answer contradicts its document. Guess: no type.
# With drf-yasg 1.21.18, djangorestframework 3.18.3, Django 5.2.19, setuptools 80.9.0. Seen:
#   documented: object
#   answered: {"notes":[1,"a"]}
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check drf-yasg==1.21.18 \
  djangorestframework==3.18.3 Django==5.2.19 setuptools==80.9.0
cat > probe.py <<'EOF'
import django
from django.conf import settings

settings.configure(
    ROOT_URLCONF="__main__", ALLOWED_HOSTS=["*"], SECRET_KEY="x",
    INSTALLED_APPS=["rest_framework", "drf_yasg"],
    REST_FRAMEWORK={
        "DEFAULT_AUTHENTICATION_CLASSES": [], "UNAUTHENTICATED_USER": None,
    })
django.setup()

from django.urls import path
from drf_yasg import openapi
from drf_yasg.generators import OpenAPISchemaGenerator
from rest_framework import generics, serializers
from rest_framework.response import Response
from rest_framework.test import APIClient

class Film(serializers.Serializer):
    notes = serializers.JSONField()

class Films(generics.RetrieveAPIView):
    serializer_class = Film

    def get(self, request):
        return Response(self.get_serializer({"notes": [1, "a"]}).data)

urlpatterns = [path("films", Films.as_view())]
document = OpenAPISchemaGenerator(openapi.Info("films", "1")).get_schema(public=True)
print("documented:", document["definitions"]["Film"]["properties"]["notes"]["type"])
print("answered:", APIClient().get("/films?format=json").content.decode())
EOF
timeout 90 venv/bin/python probe.py | tee output
diff - output <<'EOF'
documented: object
answered: {"notes":[1,"a"]}
EOF
