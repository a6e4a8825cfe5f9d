"""The mails of the site in the admin: what has become of them. Nobody reads their text here, it can hold links to a new password."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe
from wagtail.admin.auth import permission_required

from core import mail
from core.models import Mail, MailState

PER_PAGE = 50


@require_safe
@permission_required("core.view_mail")
def index(request: HttpRequest) -> HttpResponse:
    """List the mails, the newest first."""
    state = request.GET.get("state", "")
    rows = Mail.objects.defer("message")
    if state in MailState.values:
        rows = rows.filter(state=state)
    page = Paginator(rows, PER_PAGE).get_page(request.GET.get("p"))
    again = {MailState.FAILED, MailState.WAITING} if request.user.has_perm("core.change_mail") else set()
    return TemplateResponse(
        request, "core/mails.html", {"mails": page, "states": MailState.choices, "state": state, "again": again}
    )


@require_POST
@permission_required("core.change_mail")
def send_again(request: HttpRequest, pk: int) -> HttpResponse:
    """Let the worker try once more."""
    if mail.send_again(get_object_or_404(Mail, pk=pk)):
        messages.success(request, _("The mail will be sent within a minute."))
    else:
        messages.error(
            request, _("This mail has been sent already or is being sent right now, so nothing was changed.")
        )
    return redirect("mails")
