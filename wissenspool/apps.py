from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class WissenspoolConfig(AppConfig):
    name = "wissenspool"
    verbose_name = _("Wissenspool")

    def ready(self) -> None:
        from core.imports import register_import
        from wissenspool import feeds, jobs, listings, signals, sitemap, titelblatt  # noqa: F401
        from wissenspool.abrufe import zaehlen  # noqa: F401 - importing it connects the receiver
        from wissenspool.einlesen import auftrag  # noqa: F401 - importing the job registers it
        from wissenspool.einlesen.schritte import PUBLICATIONS
        from wissenspool.oai import signals as oai_signals  # noqa: F401

        register_import(PUBLICATIONS)
