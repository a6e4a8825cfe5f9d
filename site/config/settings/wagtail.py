"""Settings of Wagtail, its documents, images and admin."""

from config import env

WAGTAIL_SITE_NAME = "Transferagentur"
WAGTAILADMIN_BASE_URL = env.text("SITE_URL").rstrip("/")
# The admin's own API; the address of a site record would be the one of the first start.
WAGTAILAPI_BASE_URL = WAGTAILADMIN_BASE_URL
WAGTAIL_APPEND_SLASH = True
# Addresses are in plain letters; the admin writes ae for ä while the title is typed, `core/slugs.py` for all else.
WAGTAIL_ALLOW_UNICODE_SLUGS = False
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}

# Each autosave writes a revision and two indexes; half a second would be every pause in typing.
WAGTAIL_AUTOSAVE_INTERVAL = 2000

WAGTAILIMAGES_IMAGE_MODEL = "core.Bild"
WAGTAILIMAGES_IMAGE_FORM_BASE = "core.forms.uploads.BildForm"
WAGTAILIMAGES_EXTENSIONS = ["jpg", "jpeg", "png", "webp", "gif"]
WAGTAILIMAGES_MAX_UPLOAD_SIZE = env.number("MAX_IMAGE_MB") * 1024 * 1024
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 40_000_000
WAGTAILIMAGES_FEATURE_DETECTION_ENABLED = False

WAGTAILDOCS_DOCUMENT_MODEL = "core.Dokument"
WAGTAILDOCS_DOCUMENT_FORM_BASE = "core.forms.uploads.DokumentForm"
WAGTAILDOCS_SERVE_METHOD = "serve_view"
WAGTAILDOCS_MAX_UPLOAD_SIZE = env.number("MAX_DOCUMENT_MB") * 1024 * 1024
WAGTAILDOCS_EXTENSIONS = [
    "pdf",
    "docx",
    "xlsx",
    "pptx",
    "odt",
    "ods",
    "odp",
    "csv",
    "txt",
    "zip",
    "ics",
    "mp3",
    "mp4",
    "vtt",
    "epub",
]

# No passwords shared by many, no address of another service, nothing that asks a foreign host.
WAGTAIL_PRIVATE_PAGE_OPTIONS = {"SHARED_PASSWORD": False}
WAGTAILDOCS_PRIVATE_COLLECTION_OPTIONS = {"SHARED_PASSWORD": False}
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAILEMBEDS_FINDERS: list[dict] = []
WAGTAIL_PASSWORD_RESET_ENABLED = False
WAGTAIL_PASSWORD_MANAGEMENT_ENABLED = False
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False
WAGTAIL_WORKFLOW_ENABLED = False
WAGTAILREDIRECTS_AUTO_CREATE = True

# One door for everybody: allauth's login (decision 7 of the layout; `config/urls.py` shadows the others).
WAGTAIL_FRONTEND_LOGIN_URL = "/konto/login/"
WAGTAILADMIN_LOGIN_URL = "/konto/login/"

# As people here write days. In any other form the calendar of the admin takes "12.05.2027" for no date and writes today instead.
WAGTAIL_DATE_FORMAT = "%d.%m.%Y"
WAGTAIL_DATETIME_FORMAT = "%d.%m.%Y %H:%M"
