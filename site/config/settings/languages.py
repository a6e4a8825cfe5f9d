"""German first, English and Leichte Sprache beside it (decisions 1 to 4)."""

from pathlib import Path
from zoneinfo import available_timezones

from django.conf.locale import LANG_INFO

# Without this entry Django calls the locale plain German in every list of languages.
LANG_INFO.update(
    {
        "de-x-leicht": {
            "bidi": False,
            "code": "de-x-leicht",
            "name": "German (easy to read)",
            "name_local": "Leichte Sprache",
        },
    },
)

LANGUAGE_CODE = "de"
# Visitors read each language in its own words, editors in German.
LANGUAGES = [
    ("de", "Deutsch"),
    ("en", "English"),
    ("de-x-leicht", "Leichte Sprache"),
]
WAGTAIL_CONTENT_LANGUAGES = [
    ("de", "Deutsch"),
    ("en", "Englisch"),
    ("de-x-leicht", "Leichte Sprache"),
]
USE_I18N = True
FORMAT_MODULE_PATH = ["config.formats"]
WAGTAIL_I18N_ENABLED = True
USE_TZ = True
TIME_ZONE = "Europe/Berlin"
# What editors may choose: places. Names such as "localtime" and "Factory" are known to Python and no browser.
WAGTAIL_USER_TIME_ZONES = ["UTC", *sorted(name for name in available_timezones() if "/" in name)]
_CATALOGUES = Path(__file__).resolve().parents[2] / "locale"
LOCALE_PATHS = [
    _CATALOGUES / app
    for app in (
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
        # What packages say, in better words; the texts of the apps come first.
        "packages",
    )
]

WAGTAILADMIN_PERMITTED_LANGUAGES = [("de", "Deutsch"), ("en", "English")]
# New translations are drafts, and no locale is filled with German aliases (decision 2).
WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE = False
WAGTAILLOCALIZE_DISABLE_ON_DELETE = True
