"""What `make start` uses: as in production, with the embedded defaults and a key of its own (decision 20)."""

import os

from config.settings.key import local_address, local_key

os.environ.setdefault("SECRET_KEY", local_key())
os.environ.setdefault("SITE_URL", local_address())

from config.settings.production import *  # noqa: F403

DEMO_CONTENT = True
