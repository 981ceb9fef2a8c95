#!/usr/bin/env bash
# aiohttp's FileResponse compares `If-Range` only with dates: a request to go on with a file only if
# it still has the old ETag gets 206 and a part of the new file. Whoever appends it has a mixture.
# Guess: 200 and the whole new file (RFC 9110, 13.1.5).
# With aiohttp 3.14.5. Seen:
#   206 b'r film' same tag: False
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check aiohttp==3.14.5
cat > probe.py <<'EOF'
import asyncio
from aiohttp import ClientSession, web

async def main():
    async def film(request):
        return web.FileResponse("film.bin")

    open("film.bin", "wb").write(b"old film")
    app = web.Application()
    app.add_routes([web.get("/film", film)])
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    url = "http://127.0.0.1:%d/film" % runner.addresses[0][1]
    async with ClientSession() as client:
        async with client.get(url) as answer:
            tag = answer.headers["ETag"]
        open("film.bin", "wb").write(b"newer film")
        async with client.get(url, headers={"Range": "bytes=4-", "If-Range": tag}) as answer:
            print(answer.status, await answer.read(), "same tag:", answer.headers["ETag"] == tag)
    await runner.cleanup()

asyncio.run(main())
EOF
timeout 90 venv/bin/python probe.py | tee output
diff - output <<'EOF'
206 b'r film' same tag: False
EOF
