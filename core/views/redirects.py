"""The views of old addresses in the admin, with our form."""

from wagtail.contrib.redirects import views

from core.forms.redirects import OldAddressForm


class CreateView(views.CreateView):
    """Add a redirect."""

    form_class = OldAddressForm


class EditView(views.EditView):
    """Change a redirect."""

    form_class = OldAddressForm
