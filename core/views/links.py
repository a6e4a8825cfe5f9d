"""The dialogues for links in rich text, with our forms."""

from django.utils.decorators import method_decorator
from wagtail.admin.auth import require_admin_access
from wagtail.admin.views import chooser

from core.forms import links


@method_decorator(require_admin_access, name="dispatch")
class ExternalLinkView(chooser.ExternalLinkView):
    """Choose another website."""

    form_class = links.ExternalLinkForm


@method_decorator(require_admin_access, name="dispatch")
class AnchorLinkView(chooser.AnchorLinkView):
    """Choose a place on the same page."""

    form_class = links.AnchorLinkForm


@method_decorator(require_admin_access, name="dispatch")
class EmailLinkView(chooser.EmailLinkView):
    """Choose an e-mail address."""

    form_class = links.EmailLinkForm


@method_decorator(require_admin_access, name="dispatch")
class PhoneLinkView(chooser.PhoneLinkView):
    """Choose a phone number."""

    form_class = links.PhoneLinkForm
