"""Take a page offline: the question names what goes along, and asking twice does no harm."""

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.auth import require_admin_access
from wagtail.admin.views.pages import unpublish

from core.announcements import say_what_goes_along


@method_decorator(require_admin_access, name="dispatch")
class UnpublishView(unpublish.UnpublishView):
    """Take a page offline."""

    def dispatch(self, request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
        """Say so when the page is offline already, as after a second click or when a colleague was faster."""
        if not self.object.live and self.object.permissions_for_user(request.user).can_edit():
            messages.info(request, _("“%s” is offline already.") % self.object.get_admin_display_title())
            return redirect(self.get_next_url())
        return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        """Ask, and name the translations that go along."""
        say_what_goes_along(request, [self.object], deleted=False, branch=False)
        return super().get(request, *args, **kwargs)
