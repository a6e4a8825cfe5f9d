from django.apps import AppConfig


class CoreConfig(AppConfig):
    name = "core"
    verbose_name = "Website"

    def ready(self) -> None:
        from core import announcements, checks, choosers, editing, filekeeping, filters, guards, signals  # noqa: F401
        from core.imports import register_import
        from core.redirect_imports import OLD_ADDRESSES

        choosers.put_in_place()
        register_import(OLD_ADDRESSES)
