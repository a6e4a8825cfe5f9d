from django.apps import AppConfig


class CoreConfig(AppConfig):
    name = "core"
    verbose_name = "Website"

    def ready(self) -> None:
        from core import (  # noqa: F401
            announcements,
            checks,
            choosers,
            editing,
            filekeeping,
            filters,
            guards,
            signals,
            translatedtexts,
        )
        from core.imports import register_import
        from core.redirect_imports import OLD_ADDRESSES

        choosers.put_in_place()
        self._hide_covers()
        register_import(OLD_ADDRESSES)

    def _hide_covers(self) -> None:
        from wagtail.permissions import register_permission_policy

        from core.models import Bild
        from core.permissions import PicturePolicy

        policy = PicturePolicy(Bild, auth_model="wagtailimages.Image", owner_field_name="uploaded_by_user")
        # For the exact class: Wagtail registers its own for the class later.
        register_permission_policy(Bild, policy, exact_class=True)
