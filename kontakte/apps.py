from django.apps import AppConfig


class KontakteConfig(AppConfig):
    name = "kontakte"

    def ready(self) -> None:
        from core.blocks.body import register_block
        from kontakte.blocks import ContactBlock

        register_block("contacts", ContactBlock())
