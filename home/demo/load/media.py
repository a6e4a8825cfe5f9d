"""Pictures and files: drawn, written and stored as uploads are."""

import io
from typing import Any
from zlib import crc32

import pypdfium2
from django.core.files.base import ContentFile

from core.access import Tokens
from core.documentfiles import safe_name
from core.models import Bild, Dokument, PictureKind
from core.models.documents import Accessible
from home.demo import texts
from home.demo.load.stock import Stock, each
from home.demo.logos import agency_sign, logo
from home.demo.pdfs import Paper, publication_pdf
from home.demo.pictures import draw
from home.demo.portraits import portrait

CREDIT = "Transferagentur Musterland"
SIGN = "agency-sign"
GRAPHICS = {"chart", "network"}


def load_pictures(stock: Stock) -> None:
    """Add the drawn pictures, portraits and logos."""
    for key, (kind, seed, hue, alt) in each(texts.PICTURES.items(), "pictures"):
        what = PictureKind.GRAFIK if kind in GRAPHICS else PictureKind.ILLUSTRATION
        ensure_picture(
            stock, key, alt or f"Gezeichnetes Muster {seed}", draw, (kind, seed, hue), decorative=not alt, kind=what
        )
    for number, person in enumerate(each(texts.PEOPLE, "portraits")):
        if person.consent and person.first:
            alt = f"Gezeichnetes Porträt von {person.first} {person.last}"
            seed = number if person.face is None else person.face
            ensure_picture(
                stock, f"portrait-{person.key}", alt, portrait, (seed, 195 + 15 * (number % 8), person.is_man)
            )
    for body in each(texts.ORGANISATIONS, "logos"):
        ensure_picture(stock, f"logo-{body.key}", f"Logo: {body.name}", logo, (body.name, body.logo, body.hue))
    ensure_picture(stock, SIGN, "Zeichen der Transferagentur Musterland", agency_sign, (texts.AGENCY["hue"],))


def load_members_pictures(stock: Stock) -> None:
    """Add the pictures that only members may see; their groups are there before."""
    for key, (kind, seed, hue, alt, access) in each(texts.MEMBERS_PICTURES.items(), "pictures for members"):
        ensure_picture(stock, key, alt, draw, (kind, seed, hue), access=tokens(stock, access))


def ensure_picture(
    stock: Stock, key: str, alt: str, build: Any, words: tuple, *, decorative: bool = False, **said: Any
) -> Bild:
    """Return the picture that is called `key` in the demo; drawn when it is missing."""
    credit = said.get("credit", CREDIT)
    # Lists of pictures in the admin cut longer titles.
    title = (f"Demo: {alt}" if credit == CREDIT else f"Demo: {credit}, {alt}")[:60].rstrip()
    picture = Bild.objects.filter(title=title).first()
    if picture is None:
        values = {"kind": PictureKind.ILLUSTRATION, "credit": CREDIT, **said}
        picture = Bild(title=title, default_alt="" if decorative else alt, is_decorative=decorative, **values)
        picture.file.save(f"{safe_name(key)}.jpg", ContentFile(build(*words)), save=False)
        picture.save()
        stock.added += 1
    stock.of("pictures")[key] = picture
    return picture


def picture_with_credit(stock: Stock, key: str, credit: str) -> Bild:
    """Return a picture under another credit: the credit belongs to the picture, not to its use."""
    kind, seed, hue, alt = texts.PICTURES[key]
    return ensure_picture(
        stock, f"{key}, {credit}", alt, draw, (kind, seed + 20, hue), kind=PictureKind.OTHER, credit=credit
    )


def ensure_file(stock: Stock, paper: Paper, *, access: str = "public", accessible: bool = False) -> Dokument:
    """Return the document with the title of the paper; written when it is missing."""
    document = stock.of("files").get(paper.title) or Dokument.objects.filter(title=paper.title).first()
    if document is None:
        data = publication_pdf(paper)
        document = Dokument(title=paper.title, access=tokens(stock, access), language=paper.language[:2])
        document.accessible = Accessible.YES if accessible else Accessible.UNKNOWN
        document.file.save(safe_name(f"{paper.title}.pdf"), ContentFile(data), save=False)
        document._set_document_file_metadata()
        # Text, tags and cover are left to the worker; the number of pages stands on pages before it comes.
        document.pages = _page_count(data)
        document.save()
        stock.added += 1
    stock.of("files")[paper.title] = document
    return document


def paper_of(title: str, kind: str, pages: int) -> Paper:
    """Return a short paper that stands on a page beside the publications: a programme, slides."""
    return Paper(title=title, kind=kind, pages=max(2, pages), hue=15 * (crc32(title.encode()) % 24))


def tokens(stock: Stock, access: str) -> Tokens:
    """Return the access of the material in the grammar of the site: groups by number instead of key."""
    prefix, _colon, key = access.partition(":")
    return frozenset({f"group:{stock.get('groups', key).group_id}" if prefix == "group" else access})


def _page_count(data: bytes) -> int:
    with pypdfium2.PdfDocument(io.BytesIO(data)) as document:
        return len(document)
