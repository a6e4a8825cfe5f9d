from django.apps import AppConfig


class InternConfig(AppConfig):
    name = "intern"

    def ready(self) -> None:
        from intern import signals  # noqa: F401
