"""Settings of a production site; every other settings module only loosens these.

What differs between installations comes from the environment, see `config/env.py`.
"""

from pathlib import Path

from config import env
from config.settings.database import databases
from config.settings.key import own_key
from config.settings.languages import *  # noqa: F403
from config.settings.logs import logging_config
from config.settings.mail import mail_settings
from config.settings.security import *  # noqa: F403
from config.settings.wagtail import *  # noqa: F403

BASE_DIR = Path(__file__).resolve().parents[3]
DATA_DIR = Path(env.text("DATA_DIR") or BASE_DIR / "var")

DEBUG = False
SECRET_KEY = own_key(env.text("SECRET_KEY"))
ALLOWED_HOSTS = env.items("ALLOWED_HOSTS")
SITE_URL = env.text("SITE_URL").rstrip("/")
DEMO_CONTENT = False

INSTALLED_APPS = [
    "core",
    "konten",
    "kontakte",
    "kommunen",
    "themen",
    "veranstaltungen",
    "wissenspool",
    "intern",
    "home",
    "search",
    "wagtail_localize",
    "wagtail.locales",
    "wagtail.contrib.settings",
    "wagtail.contrib.redirects",
    "wagtail.contrib.typed_table_block",
    "konten.apps.UsersAppConfig",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    "django_tasks",
    "django_tasks_db",
    "allauth",
    "allauth.account",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.contrib.messages",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "core.middleware.SecurityHeadersMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "core.middleware.AddressMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "core.middleware.PathLocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django_permissions_policy.PermissionsPolicyMiddleware",
    "csp.middleware.CSPMiddleware",
    "core.middleware.AdminDoorMiddleware",
    "core.middleware.AdminSearchMiddleware",
    "core.middleware.AdminKeyMiddleware",
    "core.middleware.MissingPageMiddleware",
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
APPEND_SLASH = True

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "core.frame.frame",
            ],
        },
    },
]

DATABASES = databases(env.text("DATABASE_URL"), DATA_DIR)
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
# One for all processes: what limits failed logins counts them wherever they arrive.
CACHES = {
    "default": (
        {"BACKEND": "core.caching.SharedCache", "LOCATION": env.text("REDIS_URL")}
        if env.text("REDIS_URL")
        else {"BACKEND": "django.core.cache.backends.filebased.FileBasedCache", "LOCATION": DATA_DIR / "cache"}
    ),
}
# Sessions stand in the database: they survive a flushed cache and end at once when they are deleted.
SESSION_ENGINE = "django.contrib.sessions.backends.db"

TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

STATIC_URL = "/static/"
STATIC_ROOT = DATA_DIR / "static"
STATICFILES_DIRS = [BASE_DIR / "site" / "static"]
MEDIA_URL = "/medien/"
MEDIA_ROOT = DATA_DIR / "media"
PRIVATE_ROOT = DATA_DIR / "private"
LEXICON_DIR = DATA_DIR / "lexikon"
SERVE_MEDIA = env.flag("SERVE_MEDIA")
SENDFILE_PREFIX = env.text("SENDFILE")
STORAGES = {
    "default": {"BACKEND": "core.storage.MediaStorage"},
    "private": {"BACKEND": "core.storage.PrivateStorage"},
    "staticfiles": {"BACKEND": "core.storage.StaticStorage"},
}
WHITENOISE_KEEP_ONLY_HASHED_FILES = True
FILE_UPLOAD_PERMISSIONS = 0o644
FILE_UPLOAD_HANDLERS = [
    "core.uploadlimit.SizeLimit",
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "django.core.files.uploadhandler.TemporaryFileUploadHandler",
]
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000

globals().update(mail_settings(env.text("EMAIL_URL"), DATA_DIR))
DEFAULT_FROM_EMAIL = SERVER_EMAIL = env.text("DEFAULT_FROM_EMAIL")
LOGGING = logging_config(env.text("LOG_LEVEL"))
SECURITY_CONTACT = env.text("SECURITY_CONTACT")
