"""The search page."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe


@require_safe
def suche(request: HttpRequest) -> HttpResponse:
    """Show the search page."""
    return render(request, "search/suche.html", {})
