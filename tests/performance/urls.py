"""The addresses of the site, and a bare view beside them to measure against."""

from django.http import HttpRequest, HttpResponse
from django.urls import path

from config.urls import handler400, handler403, handler404, handler500
from config.urls import urlpatterns as site_urlpatterns

__all__ = ["handler400", "handler403", "handler404", "handler500", "urlpatterns"]


def bare(request: HttpRequest) -> HttpResponse:
    """Answer without a query and without a template."""
    return HttpResponse("ok")


urlpatterns = [path("messung/", bare), *site_urlpatterns]
