"""Start page, sections and the settings of the site."""

from typing import Any

from wagtail.models import Site

from core.models import FundingNotice, SiteSettings
from home.demo import texts
from home.demo.load.media import SIGN
from home.demo.load.pages import set_body, set_picture
from home.demo.load.stock import Stock
from home.models import StartFigure, StartSeite

LINKS = {
    "imprint": ("legal", "impressum"),
    "privacy": ("legal", "datenschutz"),
    "accessibility": ("legal", "barrierefreiheit"),
    "report_barrier": ("legal", "barriere-melden"),
    "sign_language": ("legal", "gebaerdensprache"),
    "newsletter": ("standard", "newsletter"),
}


def load_sections(stock: Stock) -> None:
    """Give the sections of a new site their words."""
    for slug, (title, lead) in texts.SECTIONS.items():
        page = stock.section(slug)
        stock.pages["section", slug] = page
        if not page.teaser:
            page.title, page.draft_title, page.teaser = title, title, lead
            page.save()
            stock.added += 1


def load_start(stock: Stock) -> None:
    """Fill the start page of a new site."""
    # Fetched anew: saving the one kept since the beginning would write its old number of children.
    page, words = StartSeite.objects.get(pk=stock.start.pk), texts.START
    stock.pages["start", "start"] = page
    if page.hero_title:
        return
    page.hero_title, page.hero_text, page.teaser = words["title"], words["lead"], words["lead"]
    page.seo_title, page.search_description = words["seo_title"], words["lead"]
    page.search_examples = ", ".join(words["often_searched"])
    page.quote = words["quote"]["text"]
    page.quote_source = f"{words['quote']['name']}, {words['quote']['function']}"
    page.figures = [
        StartFigure(
            value=int(figure["value"]), label=figure["label"], label_en=figure.get("label_en", ""), sort_order=number
        )
        for number, figure in enumerate(words["figures"])
    ]
    set_body(stock, page, words["body"])
    set_picture(stock, page, words["picture"])
    page.save()
    stock.added += 1


def load_settings(stock: Stock) -> None:
    """Fill name, address, funding notices and the links of the frame, once."""
    site = Site.objects.get(is_default_site=True)
    found = SiteSettings.for_site(site)
    agency = texts.AGENCY
    if found.imprint_id:
        return
    found.agency_name, found.agency_claim = agency["name"], agency["claim"]
    found.agency_claim_en = agency["claim_en"]
    found.logo = stock.get("pictures", SIGN)
    found.footer_address = "\n".join(
        (
            agency["name"],
            agency["street"],
            f"{agency['postcode']} {agency['city']}",
            f"Telefon {agency['phone']}",
            agency["email"],
        )
    )
    for name, key in LINKS.items():
        setattr(found, name, stock.pages[key])
    found.contact = stock.pages["section", "kontakt"]
    found.easy_language = stock.pages["de-x-leicht", "start"]
    found.funding_notices = [_notice(stock, key, number) for number, key in enumerate(agency["funders"])]
    found.save()
    stock.added += 1


def _notice(stock: Stock, key: str, number: int) -> Any:
    body = stock.get("organisations", key)
    agency = texts.AGENCY
    words = {"text": "funding_notice", "text_en": "funding_notice_en", "text_leicht": "funding_notice_leicht"}
    texts_of_first = {field: agency[name] for field, name in words.items()} if number == 0 else {}
    return FundingNotice(name=body.name, name_en=body.name_en, logo=body.logo, sort_order=number, **texts_of_first)
