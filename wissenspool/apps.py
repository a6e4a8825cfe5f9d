from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class WissenspoolConfig(AppConfig):
    name = "wissenspool"
    verbose_name = _("Wissenspool")

    def ready(self) -> None:
        from core.imports import register_import
        from wissenspool import feeds, jobs, listings, signals, sitemap, titelblatt  # noqa: F401
        from wissenspool.einlesen import auftrag  # noqa: F401 - importing the job registers it
        from wissenspool.einlesen.schritte import PUBLICATIONS

        register_import(PUBLICATIONS)
