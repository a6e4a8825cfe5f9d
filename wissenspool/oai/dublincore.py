"""Publications in Dublin Core, made from the same record as their citation; many at once, in the same number of queries.

Source: DCMI, “Dublin Core Metadata Element Set, Version 1.1” (2012), and the schema `oai_dc.xsd` of the Open Archives Initiative.
"""

import mimetypes
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db.models import QuerySet
from django.urls import reverse
from django.utils import translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from core import sites
from core.models import Dokument, Material
from core.visibility import ANONYMOUS, visible_documents
from themen.models import Thema
from wissenspool import vocabularies
from wissenspool.citation import full_title
from wissenspool.enums import Lizenz
from wissenspool.models import Mitwirkung, Publikation
from wissenspool.oai.zeichen import legal
from wissenspool.zitieren.datensatz import Item, csl_item, issn_of, permanent_path
from wissenspool.zitieren.formen import form_of
from wissenspool.zitieren.merkmale import date_text, plain_name

MIXED = "mul"
# Elements of Dublin Core: name, value, language of the value or nothing.
Element = list[str]
Pair = tuple[str, str]


@dataclass
class Wissen:
    """What belongs to many publications: by their family, by the id of the German page, and by the id of a page they name."""

    families: dict[Any, list[Publikation]] = field(default_factory=lambda: defaultdict(list))
    rows: dict[int, list[Mitwirkung]] = field(default_factory=lambda: defaultdict(list))
    files: dict[int, list[Dokument]] = field(default_factory=lambda: defaultdict(list))
    topics: dict[Any, list[Thema]] = field(default_factory=dict)
    named: dict[int, Publikation] = field(default_factory=dict)


def knowledge_of(pages: Sequence[Publikation]) -> Wissen:
    """Return what is needed to describe these public German pages; six queries however many there are."""
    keys, numbers = [page.translation_key for page in pages], [page.pk for page in pages]
    known = Wissen(topics=vocabularies.topics_by_family(keys))
    public = Publikation.objects.visible_to(ANONYMOUS).filter(alias_of=None)
    for page in with_names(public.filter(translation_key__in=keys)).order_by("pk"):
        known.families[page.translation_key].append(page)
    people = Mitwirkung.objects.filter(publikation__in=numbers).select_related("person", "organisation")
    for row in people.order_by("publikation", "sort_order", "pk"):
        known.rows[row.publikation_id].append(row)
    _fill_files(known, pages)
    wanted = {pk for page in pages for pk in (page.part_of_id, page.replaces_id) if pk}
    known.named = {page.pk: page for page in with_names(public.filter(pk__in=wanted))}
    for page in pages:
        # The record of the citation asks for the issue; one that is not public is none.
        page._state.fields_cache["part_of"] = known.named.get(page.part_of_id or 0)
    return known


def with_names(pages: QuerySet) -> QuerySet:
    """Return pages with the records that a description names, without the texts that it does not need."""
    return pages.select_related("locale", "art", "reihe", "kommune").defer("body", "transcript", "chapters")


def elements(page: Publikation, known: Wissen) -> list[Element]:
    """Return the elements of a German page in the order of the schema's examples; what has no value is left out."""
    family = sorted(known.families[page.translation_key], key=lambda each: each.pk != page.pk)
    with translation.override(page.locale.language_code):
        item = csl_item(page, known.rows[page.pk], "")
    found = [
        *(("title", full_title(each), each.locale.language_code) for each in family),
        *_plain(_people(item)),
        *_subjects(family, known.topics.get(page.translation_key, [])),
        *(("description", text, each.locale.language_code) for each in family for text in _descriptions(each, page)),
        *_plain([("publisher", item.get("publisher", "")), ("date", date_text(item, "-"))]),
        *_types(page, item),
        *_plain(_files(known.files[page.pk])),
        *_plain(_identifiers(page, item)),
        *_plain([("language", item.get("language", "")[:2] if page.language != MIXED else MIXED)]),
        *_plain(_relations(page, known)),
        *_plain([("coverage", page.kommune.name if page.kommune else ""), ("rights", _rights(page))]),
    ]
    made = ([name, legal(value).strip(), language] for name, value, language in dict.fromkeys(found))
    return [each for each in made if each[1]]


def _fill_files(known: Wissen, pages: Iterable[Publikation]) -> None:
    """Note the files that everybody may open; a withdrawn publication shows none (P-10)."""
    shown = {page.pk: page for page in pages if not page.is_withdrawn}
    rows = Material.objects.filter(page__in=shown, document__isnull=False).order_by("sort_order", "pk")
    used = list(rows.values_list("page_id", "document_id"))
    used += [(page.pk, page.media_file_id) for page in shown.values() if page.media_file_id]
    documents = visible_documents(Dokument.objects.filter(pk__in={pk for _page, pk in used}), ANONYMOUS).in_bulk()
    for number, pk in used:
        if pk in documents:
            known.files[number].append(documents[pk])


def _plain(pairs: Iterable[Pair]) -> Iterator[tuple[str, str, str]]:
    return ((name, value, "") for name, value in pairs)


def _people(item: Item) -> list[Pair]:
    makers = [("creator", plain_name(name)) for name in item.get("author", ())]
    others = ("editor", "translator", "illustrator", "interviewer", "contributor")
    return makers + [("contributor", plain_name(name)) for role in others for name in item.get(role, ())]


def _subjects(family: list[Publikation], topics: list[Thema]) -> Iterator[tuple[str, str, str]]:
    codes = {page.locale.language_code for page in family}
    for topic in topics:
        yield "subject", topic.label_de, "de"
        if "en" in codes:
            yield "subject", topic.label_en, "en"
    for page in family:
        yield from (("subject", word.strip(), page.locale.language_code) for word in page.keywords.split(","))


def _descriptions(page: Publikation, facts: Publikation) -> list[str]:
    """Return the abstract in the words of a page; before it, that the publication was withdrawn, and why (P-10)."""
    texts = [page.abstract or page.teaser]
    if day := facts.withdrawn_on:
        with translation.override(page.locale.language_code):
            said = _("This publication was withdrawn on %(day)s.") % {"day": date_format(day, "DATE_FORMAT")}
        texts.insert(0, f"{said} {page.withdrawn_reason}".strip())
    return texts


def _types(page: Publikation, item: Item) -> list[tuple[str, str, str]]:
    label = page.art.label_de if page.art else ""
    return [("type", form_of(item["type"]).dcmi, ""), ("type", label, "de")]


def _files(files: list[Dokument]) -> Iterator[Pair]:
    return (("format", mimetypes.guess_type(document.filename)[0] or "") for document in files)


def _identifiers(page: Publikation, item: Item) -> list[Pair]:
    return [
        ("identifier", permanent_path(page)),
        ("identifier", f"https://doi.org/{page.doi}" if page.doi else ""),
        ("identifier", page.urn),
        *(("identifier", f"urn:ISBN:{number}") for number in item.get("ISBN", "").split()),
    ]


def _relations(page: Publikation, known: Wissen) -> list[Pair]:
    """Return the files, the series, the issue in which an article stands, and the edition before it."""
    series = " ; ".join(part for part in (page.reihe.name if page.reihe else "", page.series_number) if part)
    issn = issn_of(page)
    near = [known.named[pk] for pk in (page.part_of_id, page.replaces_id) if pk in known.named]
    return [
        *(("relation", document.url) for document in known.files[page.pk]),
        ("relation", series if page.reihe else ""),
        ("relation", page.appeared_in),
        ("relation", f"urn:ISSN:{issn}" if issn else ""),
        *(("relation", reverse("dauerhaft", args=[each.pk])) for each in near),
    ]


def _rights(page: Publikation) -> str:
    if page.licence not in Lizenz.values:
        return page.licence
    licence = Lizenz(page.licence)
    with translation.override(sites.source_locale().language_code):
        return licence.url or str(licence.label)
