"""The pattern page: every component, for staff."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render


def patterns(request: HttpRequest) -> HttpResponse:
    """Show every component with real and with awkward content."""
    if not request.user.has_perm("wagtailadmin.access_admin"):
        raise Http404
    return render(request, "patterns/index.html")
