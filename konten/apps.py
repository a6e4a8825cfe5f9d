from django.apps import AppConfig
from wagtail.users.apps import WagtailUsersAppConfig


class KontenConfig(AppConfig):
    # Two configurations stand here; without this word Django would take neither for the app.
    default = True
    name = "konten"
    verbose_name = "Konten"

    def ready(self) -> None:
        from konten import signals  # noqa: F401


class UsersAppConfig(WagtailUsersAppConfig):
    """Wagtail's user admin with our account."""

    user_viewset = "konten.viewsets.KontoViewSet"
