#!/usr/bin/env bash
# drf-spectacular documents a file that is uploaded as `format: uri`, under multipart/form-data,
# too, as long as COMPONENT_SPLIT_REQUEST is off, as it is by default; the server refuses a URI
# there. Guess: `format: binary` under multipart/form-data.
# With drf-spectacular 0.30.0, djangorestframework 3.18.3, Django 5.2.19. Seen:
#   documented: {'type': 'string', 'format': 'uri'}
#   URI 400
#   file 201
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

from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import path
from drf_spectacular.generators import SchemaGenerator
from rest_framework import generics, serializers
from rest_framework.response import Response
from rest_framework.test import APIClient

class Film(serializers.Serializer):
    reel = serializers.FileField()

class Films(generics.GenericAPIView):
    serializer_class = Film

    def post(self, request):
        self.get_serializer(data=request.data).is_valid(raise_exception=True)
        return Response(status=201)

urlpatterns = [path("films", Films.as_view())]
document = SchemaGenerator().get_schema(public=True)
body = document["paths"]["/films"]["post"]["requestBody"]["content"]["multipart/form-data"]
name = body["schema"]["$ref"].split("/")[-1]
print("documented:", document["components"]["schemas"][name]["properties"]["reel"])
client = APIClient()
for reel in ["https://localhost/reel", SimpleUploadedFile("reel", b"film")]:
    status = client.post("/films", {"reel": reel}, format="multipart").status_code
    print("URI" if isinstance(reel, str) else "file", status)
EOF
timeout 90 venv/bin/python probe.py | tee output
diff - output <<'EOF'
documented: {'type': 'string', 'format': 'uri'}
URI 400
file 201
EOF
