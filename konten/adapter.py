"""How allauth behaves here: no sign-up, mails with the address from the settings, errors in whole sentences.

See `docs/decisions/0010-eine-tuer.md`.
"""

import ipaddress
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core import context as allauth_context
from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext_lazy as _

# Messages that stay in the session until a page shows them; "you are logged in" needs no message.
SHOWN_MESSAGES = {"account/messages/password_changed.txt", "account/messages/password_set.txt"}


class AccountAdapter(DefaultAccountAdapter):
    """Accounts come by staff or invitation; nobody signs up by themselves."""

    error_messages = DefaultAccountAdapter.error_messages | {
        "email_password_mismatch": _(
            "E-mail address and password do not fit together. Please check both: capital letters count, and so do spaces. If"
            " you do not remember your password, you can set a new one."
        ),
        "too_many_login_attempts": _(
            "There were too many failed attempts, so we ask you to wait for five minutes. That protects your account. After"
            " that you can try again, or you can set a new password now."
        ),
        "enter_current_password": _("This is not your current password. Please type it once more."),
        "incorrect_password": _("This is not your password. Please type it once more."),
        "account_inactive": _("This account is closed at the moment. Please get in touch with us."),
        "rate_limited": _("There were too many requests. Please wait for a few minutes and try again."),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        """After the login: editors to the admin, everybody else to the members' area."""
        if request.user.has_perm("wagtailadmin.access_admin"):
            return reverse("wagtailadmin_home")
        return settings.LOGIN_REDIRECT_URL

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:
        return reverse("konto")

    def is_safe_url(self, url: str | None) -> bool:
        """Only addresses of this site, as a path or with the host that was asked."""
        if url and ("\\" in url or any(ord(letter) < 32 for letter in url)):
            return False
        request = allauth_context.request
        return url_has_allowed_host_and_scheme(url, {request.get_host()}, require_https=request.is_secure())

    def get_client_ip(self, request: HttpRequest) -> str:
        """Return the visitor's address: the one the outermost trusted proxy saw, never one the visitor wrote down."""
        return client_ip(request)

    def get_reset_password_from_key_url(self, key: str) -> str:
        """Return the link for the mail; its host comes from the settings, never from the request."""
        path = reverse("account_reset_password_from_key", kwargs={"uidb36": "UID", "key": "KEY"})
        return settings.SITE_URL + path.replace("UID-KEY", key)

    def format_email_subject(self, subject: str) -> str:
        return str(subject)

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        reset_url = settings.SITE_URL + reverse("account_reset_password")
        super().send_mail(template_prefix, email, {"site_url": settings.SITE_URL, "reset_url": reset_url, **context})

    def add_message(
        self, request: HttpRequest, level: int, message_template: str | None = None, *args: Any, **kwargs: Any
    ) -> None:
        if message_template in SHOWN_MESSAGES:
            super().add_message(request, level, message_template, *args, **kwargs)


def client_ip(request: HttpRequest) -> str:
    """Return the address of the visitor as the trusted proxies saw it (`TRUSTED_PROXIES`)."""
    hops = settings.TRUSTED_PROXIES
    forwarded = [part.strip() for part in request.headers.get("X-Forwarded-For", "").split(",") if part.strip()]
    remote = request.META.get("REMOTE_ADDR") or "127.0.0.1"
    address = forwarded[-hops] if hops and len(forwarded) >= hops else remote
    try:
        return str(ipaddress.ip_address(address.strip("[]")))
    except ValueError:
        return remote
