"""The form of a publication."""

import re

from core.forms.pages import BasePageForm
from wissenspool.isbn import split_isbns, validate_isbn

# How a DOI stands in the address bar and in lists of literature.
DOI_PREFIX = re.compile(r"^(?:https?://)?(?:dx\.)?(?:doi\.org/|doi:)\s*", re.IGNORECASE)


class PublikationForm(BasePageForm):
    """A draft may hold half a number; what is published is checked."""

    def clean_isbn(self) -> str:
        isbn: str = self.cleaned_data["isbn"]
        if not self.is_deferred_validation:
            for number in split_isbns(isbn):
                validate_isbn(number.number)
        return isbn

    def clean_doi(self) -> str:
        """A DOI pasted as an address is kept without the address."""
        doi: str = self.cleaned_data["doi"]
        return DOI_PREFIX.sub("", doi.strip())
