"""The pattern page for staff."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from core import patterns as library


def patterns(request: HttpRequest) -> HttpResponse:
    """Show all components, or with ?page=start one of the whole example pages."""
    if not request.user.has_perm("wagtailadmin.access_admin"):
        raise Http404
    name = request.GET.get("page", "")
    if not name:
        context = {"frame": library.frame(), "shown": library.shown(), "pages": library.page_names()}
        return render(request, "patterns/index.html", context)
    if name not in library.page_names():
        raise Http404
    return render(request, f"patterns/pages/{name}.html", library.page_context(name))
