"""The form of a publication."""

from core.forms.pages import BasePageForm
from wissenspool.isbn import validate_isbn


class PublikationForm(BasePageForm):
    """A draft may hold half a number; what is published is checked."""

    def clean_isbn(self) -> str:
        isbn: str = self.cleaned_data["isbn"]
        if isbn and not self.is_deferred_validation:
            validate_isbn(isbn)
        return isbn
