"""Funding in the text of a page (D-06)."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, DateBlock, ListBlock, StructBlockValidationError, TextBlock, URLBlock
from wagtail.snippets.blocks import SnippetChooserBlock

from core import images, stamps
from core.blocks.base import GROUP_PEOPLE, ComponentBlock, Outline
from core.blocks.references import References
from core.wording import foreign
from kommunen.models import Programm


def programme_facts() -> dict[int, dict[str, Any]]:
    """Return name, funders, notice and logos of every programme; built anew when a programme changes."""
    return stamps.cached("kommunen.programme", (stamps.VOCABULARY,), _build_programme_facts)


def _build_programme_facts() -> dict[int, dict[str, Any]]:
    found = Programm.objects.prefetch_related("funders", "logos")
    return {
        programme.pk: {
            "record": programme,
            "funders": list(programme.funders.all()),
            "logos": list(programme.logos.all()),
        }
        for programme in found
    }


class ProgrammChooserBlock(SnippetChooserBlock):
    """Chooses a programme; they are few and cached, so that a page pays no query for them."""

    fetched = False

    def __init__(self, **kwargs: Any) -> None:
        super().__init__("kommunen.Programm", **kwargs)

    def to_python(self, value: Any) -> Programm | None:
        """Return the programme with this id."""
        known = programme_facts().get(value) if value else None
        return known["record"] if known else None

    def bulk_to_python(self, values: list[Any]) -> list[Programm | None]:
        """Return the programmes of many blocks."""
        return [self.to_python(value) for value in values]


class FundingBlock(ComponentBlock):
    """Period, programme, funders and the notice that has to stand on funded pages.

    Names and notice are written down when the page is saved, so a renamed ministry or programme does not rewrite old pages.
    """

    component = "components/funding_block.html"

    heading = CharBlock(
        required=False,
        max_length=120,
        default="Laufzeit und Finanzierung",
        label=_("Heading"),
        help_text=_("Stands above the block. Example: “Laufzeit und Finanzierung”."),
    )
    starts_on = DateBlock(required=False, label=_("Period from"), help_text=_("Example: “01.07.2023”."))
    ends_on = DateBlock(required=False, label=_("Period to"), help_text=_("Example: “30.06.2027”."))
    programme = ProgrammChooserBlock(
        required=False, label=_("Programme"), help_text=_("Brings logos and link. Example: “Bildungskommunen”.")
    )
    programme_as_printed = CharBlock(
        required=False,
        max_length=200,
        label=_("Name of the programme as printed"),
        help_text=_("Empty: written down from the programme when you save, and kept. Example: “Bildungskommunen”."),
    )
    funders_as_printed = ListBlock(
        CharBlock(max_length=200, label=_("Funder")),
        min_num=0,
        default=[],
        label=_("Funders as printed"),
        help_text=_("Empty: written down from the programme, and kept. Example: “Europäische Union”."),
    )
    reference = CharBlock(
        required=False,
        max_length=60,
        label=_("Funding reference (Förderkennzeichen)"),
        help_text=_("Example: “01AB0000”."),
    )
    agency_text = CharBlock(
        required=False,
        max_length=160,
        label=_("Accompanying agency"),
        help_text=_("The words of the link. Example: “www.transferagentur.example.org”."),
    )
    agency_url = URLBlock(
        required=False,
        label=_("Address of the agency"),
        help_text=_("Example: “https://transferagentur.example.org”."),
    )
    notice_as_printed = TextBlock(
        required=False,
        label=_("Funding notice as printed"),
        help_text=_("Empty: written down from the programme, and kept. Example: “Gefördert vom Land Musterland.”"),
    )

    class Meta:
        icon = "group"
        label = _("Period and funding")
        group = GROUP_PEOPLE

    def clean(self, value: Any) -> Any:
        """Check the period and write down what was empty."""
        cleaned = super().clean(value)
        start, end = cleaned.get("starts_on"), cleaned.get("ends_on")
        if start and end and end < start:
            raise StructBlockValidationError({"ends_on": ValidationError(_("The end lies before the beginning."))})
        known = programme_facts().get(cleaned["programme"].pk) if cleaned.get("programme") else None
        if known:
            cleaned["programme_as_printed"] = cleaned["programme_as_printed"] or known["record"].label_de
            cleaned["notice_as_printed"] = cleaned["notice_as_printed"] or known["record"].notice
            if not cleaned["funders_as_printed"]:
                cleaned["funders_as_printed"] = self.child_blocks["funders_as_printed"].to_python(
                    [funder.name for funder in known["funders"]]
                )
        return cleaned

    def params(self, value: Any, refs: References, outline: Outline) -> dict[str, Any]:
        """Return what was printed; where nothing was, what the programme says now."""
        programme = value.get("programme")
        known = programme_facts().get(programme.pk, {}) if programme else {}
        days = [date_format(day, "d.m.Y") for day in (value.get("starts_on"), value.get("ends_on")) if day]
        shown = {
            "period": "–".join(days),
            "programme": value.get("programme_as_printed") or (programme.label if programme else ""),
            "programme_url": programme.url if programme else "",
            "funders": list(value.get("funders_as_printed") or (funder.label for funder in known.get("funders", []))),
            "reference": value.get("reference"),
            "agency": value.get("agency_text") or value.get("agency_url"),
            "agency_url": value.get("agency_url"),
            "text": value.get("notice_as_printed") or (foreign(programme.notice) if programme else ""),
            "logos": [logo for logo in map(logo_params, known.get("logos", [])) if logo],
        }
        if not any(shown.values()):
            return {}
        heading = value.get("heading")
        return {**shown, "heading": heading, "level": outline.open(2) if heading else outline.level}


def logo_params(image: Any) -> dict[str, Any] | None:
    """Return a logo as the component shows it; None while its sizes are not ready."""
    found = images.picture(image, "logo")
    if found is None:
        return None
    return {"url": found.src, "width": found.width, "height": found.height, "alt": image.default_alt_text}
