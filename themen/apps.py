from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ThemenConfig(AppConfig):
    name = "themen"
    verbose_name = "Themen"

    def ready(self) -> None:
        from core.blocks.choosers import KeyChooser
        from core.blocks.lists import register_criterion
        from themen import signals  # noqa: F401

        register_criterion(
            "thema_id", lambda: KeyChooser("themen.Thema", required=False, label=_("Only on this topic"))
        )
