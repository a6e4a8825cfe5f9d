"""The vCard of a contact, the form to write to them, and the page of a person."""

import uuid
from typing import Any

from allauth.core import ratelimit
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from core import images, sites
from core.frame import offer_languages
from core.jsonld import script_json
from core.models import SiteSettings
from core.slugs import slugify_german
from kontakte import nachrichten
from kontakte.forms import NachrichtForm, opened_now
from kontakte.models import Kontakt, Person
from kontakte.services import CARD_RELATIONS, card, is_public, public_person
from kontakte.vcard import vcard


def _agency(request: HttpRequest) -> str:
    site = sites.site_of(request)
    return SiteSettings.for_site(site).agency_name if site else ""


@require_safe
def contact_card(request: HttpRequest, key: uuid.UUID) -> HttpResponse:
    """Offer a contact for saving; only what everybody can see on the site anyway."""
    contact = _public_contact(key)
    person = contact.person
    page_url = request.build_absolute_uri(person.get_absolute_url()) if person and person.is_team else ""
    response = HttpResponse(vcard(contact, _agency(request), page_url), content_type="text/vcard; charset=utf-8")
    filename = slugify_german(contact.name, 60) or "kontakt"
    response["Content-Disposition"] = f'attachment; filename="{filename}.vcf"'
    response["X-Robots-Tag"] = "noindex"
    return response


def _public_contact(key: uuid.UUID) -> Kontakt:
    contact = Kontakt.objects.select_related(*CARD_RELATIONS).filter(uuid=key).first()
    if contact is None or not is_public(contact):
        raise Http404
    return contact


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def write_message(request: HttpRequest, key: uuid.UUID) -> HttpResponse:
    """Offer the form of a contact (C-04). What is wrong is said beside the field, and what was typed stays."""
    contact = _public_contact(key)
    if not contact.form_url:
        raise Http404
    form = NachrichtForm(request.POST or None, initial={"opened": opened_now()})
    if request.method == "POST" and form.is_valid():
        if not ratelimit.consume(request, action="contact_form", key=str(contact.pk)):
            form.add_error(
                None,
                _("Too many messages came in a short time. Your text is still there; please try again in an hour."),
            )
            return _message_page(request, contact, {"form": form}, status=429)
        nachrichten.send(contact, form.cleaned_data, _agency(request))
        return redirect("nachricht_gesendet", contact.uuid)
    return _message_page(request, contact, {"form": form})


@never_cache
@require_safe
def message_sent(request: HttpRequest, key: uuid.UUID) -> HttpResponse:
    """Say that the message is on its way; reloading this page sends nothing."""
    return _message_page(request, _public_contact(key), {"sent": True})


def _message_page(request: HttpRequest, contact: Kontakt, context: dict[str, Any], status: int = 200) -> HttpResponse:
    title = _("Thank you") if context.get("sent") else _("Write to us")
    steps = [
        (_("Home"), reverse("wagtail_serve", args=[""])),
        (_("Contact"), reverse("wagtail_serve", args=["kontakt/"])),
    ]
    request.frame_head = {  # type: ignore[attr-defined]
        "title": title,
        "breadcrumb": [{"title": name, "url": url} for name, url in [*steps, (title, "")]],
        "robots": "noindex",
        "canonical": "",
    }
    offer_languages(request)
    lead = "" if context.get("sent") else _("Your message goes to: %(name)s") % {"name": contact}
    return render(request, "kontakte/nachricht.html", {"title": title, "lead": lead, **context}, status=status)


@require_safe
def person_page(request: HttpRequest, slug: str) -> HttpResponse:
    """Show who somebody is, how to reach them, and what they contributed to public pages."""
    found = public_person(slug, translation.get_language() or "de")
    if found is None:
        raise Http404
    person, contributions = found
    offer_languages(request, lambda code: person.is_team or public_person(slug, code))
    contacts = person.kontakte.select_related(*CARD_RELATIONS) if person.is_team else []
    cards = [card(contact) | {"url": ""} for contact in contacts]
    request.frame_head = _head(request, person, cards)  # type: ignore[attr-defined]
    context = {"person": person, "cards": cards, "contributions": contributions, "portrait": _portrait(person)}
    return render(request, "kontakte/person.html", context)


def _portrait(person: Person) -> images.Picture | None:
    return images.picture(person.photo, "portrait")


def _head(request: HttpRequest, person: Person, cards: list[dict[str, Any]]) -> dict[str, Any]:
    home = reverse("wagtail_serve", args=[""])
    contacts = reverse("wagtail_serve", args=["kontakt/"])
    description = ", ".join(part for part in (person.name, person.label, _body(request, person)) if part)
    return {
        "title": person.name,
        "description": description,
        "breadcrumb": [
            {"title": _("Home"), "url": home},
            {"title": _("Contact"), "url": contacts},
            {"title": person.name, "url": ""},
        ],
        "robots": "noindex" if request.GET else "",
        "jsonld": script_json(_structured(request, person, cards)),
    }


def _body(request: HttpRequest, person: Person) -> str:
    return person.organisation.label if person.organisation else (_agency(request) if person.is_team else "")


def _structured(request: HttpRequest, person: Person, cards: list[dict[str, Any]]) -> dict[str, Any]:
    portrait = _portrait(person)
    body = _body(request, person)
    same_as = [f"https://orcid.org/{person.orcid}"] if person.orcid else []
    same_as += [f"https://d-nb.info/gnd/{person.gnd}"] if person.gnd else []
    return {
        "@type": "Person",
        "name": person.plain_name,
        "honorificPrefix": person.title,
        "jobTitle": person.label,
        "url": request.build_absolute_uri(person.get_absolute_url()),
        "image": request.build_absolute_uri(portrait.src) if portrait else "",
        "worksFor": {"@type": "Organization", "name": body} if body else None,
        "email": next((item["email"] for item in cards if item["email"]), ""),
        "sameAs": same_as,
    }
