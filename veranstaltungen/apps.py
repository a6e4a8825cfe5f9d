from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class VeranstaltungenConfig(AppConfig):
    name = "veranstaltungen"
    verbose_name = _("Events")

    def ready(self) -> None:
        from veranstaltungen import jobs, listings  # noqa: F401
