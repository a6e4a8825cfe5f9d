"""What editors can do in a rich text; headings are blocks of their own."""

from django.utils.translation import gettext_lazy as _

# Feature, language code, letters on the button, words for the button.
FOREIGN = (
    ("fremdsprachig", "en", "EN", _("English words")),
    ("fremdsprachig-fr", "fr", "FR", _("French words")),
    ("fremdsprachig-de", "de", "DE", _("German words in a text of another language")),
)
FEATURES = ("bold", "italic", "link", "document-link", "ul", "ol", "superscript", *(item[0] for item in FOREIGN))
