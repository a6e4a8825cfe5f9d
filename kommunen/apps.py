from django.apps import AppConfig


class KommunenConfig(AppConfig):
    name = "kommunen"

    def ready(self) -> None:
        from core.access import register_tokens
        from core.blocks.body import register_block
        from kommunen import signals  # noqa: F401
        from kommunen.blocks import FundingBlock
        from kommunen.services import kommunen_of_user, token_choices

        register_block("funding", FundingBlock())
        register_tokens("kommune", kommunen_of_user, token_choices)
