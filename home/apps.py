from django.apps import AppConfig


class HomeConfig(AppConfig):
    name = "home"
    verbose_name = "Seiten"

    def ready(self) -> None:
        from home import feeds, listings  # noqa: F401
