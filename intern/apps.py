from django.apps import AppConfig


class InternConfig(AppConfig):
    name = "intern"

    def ready(self) -> None:
        from core.uses import register_uses
        from intern import signals  # noqa: F401
        from intern.models import Gruppe
        from intern.services import uses_of_group

        register_uses(Gruppe, uses_of_group)
