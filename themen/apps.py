from django.apps import AppConfig


class ThemenConfig(AppConfig):
    name = "themen"
    verbose_name = "Themen"

    def ready(self) -> None:
        from themen import signals  # noqa: F401
