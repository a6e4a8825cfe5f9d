"""Small addresses of the site itself: health, robots, security contact, colours."""

import datetime

from django.conf import settings
from django.db import DatabaseError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.templatetags.static import static
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from django_tasks_db.models import DBTaskResult

from core import colours
from core.models import Mail, MailState, SiteSettings
from core.sites import site_of


@never_cache
@require_safe
def healthz(request: HttpRequest) -> JsonResponse:
    """Say what works: each part and its state, no versions; 503 when the database does not answer."""
    late = timezone.now() - datetime.timedelta(minutes=15)
    try:
        waiting = Mail.objects.filter(state=MailState.WAITING, created_at__lt=late).exists()
        idle = DBTaskResult.objects.ready().filter(enqueued_at__lt=late).exists()
    except DatabaseError:
        return JsonResponse({"status": "down", "parts": {"database": "down"}}, status=503)
    parts = {"database": "ok", "mail": "late" if waiting else "ok", "worker": "late" if idle else "ok"}
    return JsonResponse({"status": "ok" if set(parts.values()) == {"ok"} else "degraded", "parts": parts})


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """robots.txt: the site is open; filtered lists say `noindex` themselves, and no secret path is named."""
    lines = [
        "User-agent: *",
        "Allow: /",
        "Disallow: /suche/",
        f"Sitemap: {request.build_absolute_uri('/sitemap.xml')}",
        "",
    ]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")


@require_safe
def favicon(request: HttpRequest) -> HttpResponse:
    """The address that browsers and feed readers ask for unasked: it leads to the sign of the site, and may be kept for a day."""
    return HttpResponseRedirect(static("img/favicon.ico"), headers={"Cache-Control": "public, max-age=86400"})


@require_safe
def security_txt(request: HttpRequest) -> HttpResponse:
    """security.txt after RFC 9116."""
    expires = (timezone.now() + datetime.timedelta(days=180)).replace(hour=0, minute=0, second=0, microsecond=0)
    lines = [
        f"Contact: {settings.SECURITY_CONTACT}",
        f"Expires: {expires.isoformat()}",
        "Preferred-Languages: de, en",
        f"Canonical: {request.build_absolute_uri('/.well-known/security.txt')}",
        "",
    ]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")


@require_safe
def colours_css(request: HttpRequest, stamp: str) -> HttpResponse:
    """The two colours of a site as a stylesheet; its address changes with them, an old one answers 404."""
    site = SiteSettings.for_site(site_of(request))
    if stamp != colours.stamp(site.brand_colour, site.signal_colour):
        raise Http404
    css = (
        f":root{{--brand-base:{site.brand_colour};--signal-base:{site.signal_colour};"
        f"--on-signal-base:{colours.best_ink(site.signal_colour)}}}"
    )
    return HttpResponse(
        css, content_type="text/css; charset=utf-8", headers={"Cache-Control": "public, max-age=31536000, immutable"}
    )
