from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class VeranstaltungenConfig(AppConfig):
    name = "veranstaltungen"
    verbose_name = _("Events")

    def ready(self) -> None:
        from core.membersitems import register_members_item
        from veranstaltungen import jobs, listings, signals, views  # noqa: F401

        register_members_item("session", views.session_item)
