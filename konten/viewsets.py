"""The user admin of Wagtail with our forms."""

from wagtail.users.views.users import UserViewSet

from konten.forms import KontoCreationForm, KontoEditForm


class KontoViewSet(UserViewSet):
    """Accounts in the admin."""

    def get_form_class(self, for_update: bool = False) -> type:
        return KontoEditForm if for_update else KontoCreationForm
