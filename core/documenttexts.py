"""The text of documents, for the search: only what the one who asks may see."""

from django.db.models import QuerySet

from core.models import Dokument, DokumentSeite
from core.visibility import ANONYMOUS, Visitor, visible_documents


def pages_for(visitor: Visitor = ANONYMOUS, document: Dokument | None = None) -> QuerySet[DokumentSeite]:
    """Return the pages with text of the documents that a visitor may see, of all or of one, in their order."""
    seen = visible_documents(Dokument.objects.all(), visitor)
    pages = DokumentSeite.objects.exclude(text="").filter(document__in=seen.values("pk"))
    return pages if document is None else pages.filter(document=document)
