"""The pages of an account: overview, and the login of allauth with honest status codes."""

from typing import Any

from allauth.account import views as allauth_views
from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import add_never_cache_headers
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from wagtail.admin.auth import require_admin_access
from wagtail.admin.views import account

RETRY_AFTER = 300


@never_cache
@require_safe
@login_required
def overview(request: HttpRequest) -> HttpResponse:
    """Everything about one's own account."""
    may_edit = request.user.has_perm("wagtailadmin.access_admin")
    return render(request, "konten/overview.html", {"account": request.user, "may_edit": may_edit})


def too_many_requests(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """429: too many attempts; allauth asks for this view."""
    response = render(request, "konten/too_many_requests.html", status=429)
    response["Retry-After"] = str(RETRY_AFTER)
    add_never_cache_headers(response)
    return response


class LoginView(allauth_views.LoginView):
    """The one login. Refused for too many attempts, it says so in its status, too."""

    def form_invalid(self, form: Any) -> HttpResponse:
        response = super().form_invalid(form)
        if form.has_error("__all__", "too_many_login_attempts"):
            response.status_code = 429
            response["Retry-After"] = str(RETRY_AFTER)
        return response


@method_decorator(never_cache, name="dispatch")
class LogoutView(allauth_views.LogoutView):
    """The one logout, by POST; the browser forgets what it has kept of the members' area."""

    def post(self, *args: Any, **kwargs: Any) -> HttpResponse:
        response = super().post(*args, **kwargs)
        response["Clear-Site-Data"] = '"cache", "storage"'
        response.delete_cookie(settings.CSRF_COOKIE_NAME, path="/", samesite="Lax")
        return response


@method_decorator(require_admin_access, name="dispatch")
class AccountView(account.AccountView):
    """The settings of one's own account in the admin, without a picture of oneself: initials tell people apart (data minimum)."""

    def get_panels(self) -> list[account.BaseSettingsPanel]:
        """Leave out the picture, which would pass by every rule for uploads."""
        return [panel for panel in super().get_panels() if not isinstance(panel, account.AvatarSettingsPanel)]
