"""Old addresses: following them, making them, refusing those that lead nowhere good (E-10).

Following is ours because it must cost one query and must not name a page the visitor may not see.
"""

from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.http import HttpRequest, HttpResponse, HttpResponsePermanentRedirect, HttpResponseRedirect
from django.urls import reverse
from django.utils.encoding import uri_to_iri
from django.utils.translation import gettext as _
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page

from core import visibility
from core.sites import site_of, tree

MAX_LENGTH = 255
is_web_address = URLValidator(schemes=["http", "https"])


def follow(request: HttpRequest) -> HttpResponse | None:
    """Return the redirect kept for this address; None when there is none, it leads nowhere, in a circle or to something private.

    One kept in small letters also holds for the address in capitals, if none is kept for it as it was asked for.
    """
    as_asked = _candidates(request)
    # In the same query: a second one would be one too many for a missing page.
    candidates = list(dict.fromkeys([*as_asked, *(form.lower() for form in as_asked)]))
    found = Redirect.get_for_site(site_of(request)).filter(old_path__in=candidates).select_related("redirect_page")
    for row in sorted(found, key=lambda item: (candidates.index(item.old_path), item.site_id is None)):
        if row.old_path not in as_asked and local_path(row.redirect_link):
            # Circles are looked for among addresses as they are written, so here only the end of a way is followed.
            continue
        if was_taken_away(row.redirect_page):
            request.page_gone = True  # type: ignore[attr-defined]
        target = _target(request, row)
        if target and Redirect.normalise_path(target) not in candidates:
            answer = HttpResponsePermanentRedirect if row.is_permanent else HttpResponseRedirect
            return answer(target)
    return None


def _candidates(request: HttpRequest) -> list[str]:
    """Return the stored forms of an address, the most exact first: with and without its query, encoded and not."""
    full = Redirect.normalise_path(request.get_full_path(), decode_unicode=False)
    paths = (full, urlsplit(full).path)
    return list(dict.fromkeys(form for path in paths for form in (uri_to_iri(path), path)))


def was_taken_away(page: Page | None) -> bool:
    """Return whether everybody could once see the page, and nobody can any more; of a private page nothing is said."""
    if page is None or page.live or page.first_published_at is None:
        return False
    return visibility.may_see_page(visibility.ANONYMOUS, page)


def _target(request: HttpRequest, row: Redirect) -> str:
    page = row.redirect_page
    if page is None:
        return row.redirect_link if leads_to_the_web(row.redirect_link) else ""
    if not page.live or not visibility.may_see_page(visibility.visitor_of(request), page):
        return ""
    return page.get_url(request) or ""


def lead_to_successor(page: Page) -> None:
    """Let the address of an unpublished page lead to the page an editor named as its successor."""
    address = page.get_url()
    if address and page.successor_id:
        old_path = Redirect.normalise_path(urlsplit(address).path)
        Redirect.objects.update_or_create(
            old_path=old_path,
            site=page.get_site(),
            defaults={
                "redirect_page_id": page.successor_id,
                "redirect_link": "",
                "automatically_created": True,
                "is_permanent": False,
            },
        )


def leads_to_the_web(link: str) -> bool:
    """Return whether a target is a path of this site or a web address; `javascript:` and `//host` are neither."""
    if link.startswith("/"):
        return not link.startswith(("//", "/\\"))
    try:
        is_web_address(link)
    except ValidationError:
        return False
    return True


def check_link(link: str) -> None:
    """Raise ValidationError for a target that is neither an address of this site nor of the web."""
    if not leads_to_the_web(link):
        raise ValidationError(_("The new address must be a page of this site or begin with “https://”."))


def check_old(old_path: str) -> None:
    """Raise ValidationError for an address below the admin, which always answers itself, so that nobody would be led on."""
    if f"{old_path}/".startswith(reverse("wagtailadmin_home")):
        raise ValidationError(
            _(
                "The old address belongs to the administration, which answers there itself; a redirect would never be "
                "followed. Please choose the address that people used to visit. Example: “/angebote/ganztag.html”."
            )
        )


def check_target(old_path: str, target: str, steps: dict[str, str]) -> None:
    """Raise ValidationError when a redirect would lead to something that is no web address, or back to itself.

    `target` is the address a visitor would be sent to, `steps` what is stored already, see `stored_steps`.
    """
    check_link(target)
    start = Redirect.normalise_path(old_path)
    here, visited = local_path(target), set()
    while here and here not in visited:
        if here == start:
            raise ValidationError(_("The address leads back to itself in a circle. Please choose another destination."))
        visited.add(here)
        here = steps.get(here, "")


def stored_steps() -> dict[str, str]:
    """Return where each stored old address leads on this site; an address elsewhere is the end of the way."""
    rows = Redirect.objects.select_related("redirect_page")
    return {
        row.old_path: local_path(row.redirect_page.get_url() if row.redirect_page else row.redirect_link)
        for row in rows
    }


def local_path(target: str | None) -> str:
    """Return an address of this site as redirects store it, or nothing for an address elsewhere."""
    parts = urlsplit(target or "")
    if not target or (parts.hostname and parts.hostname not in {site.hostname for site in tree().sites}):
        return ""
    return Redirect.normalise_path(parts.path + (f"?{parts.query}" if parts.query else ""))


def stored_path(text: str) -> str:
    """Return an old address as it is stored, or nothing for what is no address."""
    try:
        old = urlsplit(text)
    except ValueError:
        return ""
    if (old.scheme and old.scheme not in {"http", "https"}) or not old.path.startswith("/") or text.startswith("//"):
        return ""
    return Redirect.normalise_path(old.path + (f"?{old.query}" if old.query else ""))
