"""ASGI entry point: `config.asgi` from the root of the project."""

import os
import sys
from pathlib import Path

from django.core.asgi import get_asgi_application

ROOT = Path(__file__).resolve().parents[2]
for folder in (ROOT / "site", ROOT):
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.production")

application = get_asgi_application()
