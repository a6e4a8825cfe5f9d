"""For the tests: production settings, files in a folder of their own, cheap password hashes."""

import os
import tempfile
from pathlib import Path

os.environ.setdefault("SECRET_KEY", "only-for-tests-" + "x" * 50)
os.environ.setdefault("DATA_DIR", str(Path(tempfile.gettempdir()) / f"transferagentur-tests-{os.getuid()}"))

from config.settings.production import *  # noqa: F403

ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}  # noqa: F405
EMAIL_BACKEND = "core.mail.RowBackend"
MAIL_TRANSPORT = "django.core.mail.backends.locmem.EmailBackend"
DEMO_CONTENT = True
# Made once for all test processes: it takes ten seconds and never changes.
LEXICON_DIR = BASE_DIR / ".cache" / "lexikon"  # noqa: F405
LOGGING = {"version": 1, "disable_existing_loggers": False}
