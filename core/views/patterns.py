"""The pattern page for staff."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from core import patterns as library


def patterns(request: HttpRequest) -> HttpResponse:
    """All components, or with ?page=start one of the whole example pages."""
    if not request.user.has_perm("wagtailadmin.access_admin"):
        raise Http404
    name = request.GET.get("page", "")
    if not name:
        context = {"frame": library.frame("patterns"), "shown": library.shown(), "pages": list(library.PAGES)}
        return render(request, "patterns/index.html", context)
    if name not in library.PAGES:
        raise Http404
    return render(request, f"patterns/pages/{name}.html", library.page_context(name))
