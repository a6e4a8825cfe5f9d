from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class WissenspoolConfig(AppConfig):
    name = "wissenspool"
    verbose_name = _("Wissenspool")

    def ready(self) -> None:
        from wissenspool import feeds, listings, signals, titelblatt  # noqa: F401
