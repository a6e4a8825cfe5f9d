"""Pictures and galleries."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import BooleanBlock, CharBlock, ListBlock, StructBlock

from core.blocks.base import GROUP_MEDIA, ComponentBlock, Outline, SectionBlock, text_of
from core.blocks.choosers import PictureChooser
from core.blocks.references import References


def picture_params(image: Any, use: str, refs: References, alt: str = "", decorative: bool = False) -> dict[str, Any]:
    """Return what the components need of a picture; empty when there is none or the visitor may not see it.

    A picture whose sizes are not made yet keeps its place (`missing`).
    """
    from core.images import picture

    if not refs.may_see(image):
        return {}
    found = picture(image, use)
    if found is None:
        return {}
    return {
        "src": found.src,
        "srcset": found.srcset,
        "width": found.width,
        "height": found.height,
        "missing": found.missing,
        "alt": "" if decorative else alt or image.default_alt_text,
        "credit": found.credit,
    }


class PictureFields(StructBlock):
    """A picture with the words that belong to this use of it."""

    image = PictureChooser(
        label=_("Picture"), help_text=_("Its credit is shown below it. Example: a photo of the conference.")
    )
    alt = CharBlock(
        label=_("Alternative text"),
        required=False,
        max_length=250,
        help_text=_("Only when the picture says something else here than its own text. Example: “The jury at work.”"),
    )
    decorative = BooleanBlock(
        label=_("Only decoration here"), required=False, help_text=_("Screen readers then pass over the picture.")
    )
    caption = CharBlock(
        label=_("Caption"), required=False, max_length=300, help_text=_("Optional. Example: “The town hall in 2024”.")
    )

    def picture(self, value: Any, use: str, refs: References) -> dict[str, Any]:
        """Return the parameters of the component `image`."""
        alt = text_of(value, "alt")
        found = picture_params(value.get("image"), use, refs, alt, bool(value.get("decorative")))
        return {**found, "caption": text_of(value, "caption")} if found else {}


class PictureBlock(PictureFields, ComponentBlock):
    """One picture."""

    component = "components/image.html"

    def params(self, value: Any, refs: References, outline: Outline) -> dict[str, Any]:
        return self.picture(value, "text", refs)

    class Meta:
        icon = "image"
        label = _("Picture")
        group = GROUP_MEDIA
        description = _("One picture with caption and credit.")


class GalleryBlock(SectionBlock):
    """Several pictures side by side."""

    component = "components/gallery.html"

    pictures = ListBlock(PictureFields(label=_("Picture")), label=_("Pictures"), min_num=1, max_num=40)

    def params(self, value: Any, refs: References, outline: Outline) -> dict[str, Any]:
        fields = self.child_blocks["pictures"].child_block
        pictures = [found for item in value.get("pictures") or [] if (found := fields.picture(item, "text", refs))]
        return {"images": pictures, **self.headings(value, outline)} if pictures else {}

    class Meta:
        icon = "image"
        label = _("Gallery")
        group = GROUP_MEDIA
        description = _("Several pictures side by side, each with its credit.")
