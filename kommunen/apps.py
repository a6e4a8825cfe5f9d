from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class KommunenConfig(AppConfig):
    name = "kommunen"

    def ready(self) -> None:
        from core.access import register_tokens
        from core.blocks.body import register_block
        from core.blocks.choosers import KeyChooser
        from core.blocks.lists import register_criterion
        from core.imports import register_import
        from core.uses import opened_by, register_uses
        from kommunen import signals  # noqa: F401
        from kommunen.blocks import FundingBlock
        from kommunen.imports import REGISTER
        from kommunen.models import Kommune
        from kommunen.services import kommunen_of_user, token_choices

        register_block("funding", FundingBlock())
        register_criterion(
            "kommune_id",
            lambda: KeyChooser("kommunen.Kommune", required=False, label=_("Only of this municipality")),
        )
        register_import(REGISTER)
        register_tokens("kommune", kommunen_of_user, token_choices)
        register_uses(Kommune, lambda kommune: opened_by(kommune.token))
