"""What a translated text must be, so that nothing of the German one is lost without a word.

A text that is not so is kept as it was typed, with the reason beside it, and counts as not translated.
"""

import json
from typing import Any

from django.db.models.signals import pre_save
from django.dispatch import receiver
from django.utils.translation import gettext as _
from wagtail_localize.models import StringSegment, StringTranslation
from wagtail_localize.strings import extract_ids

from core.blocks.text import is_mark
from core.inputs import without_controls


@receiver(pre_save, sender=StringTranslation)
def _check(instance: StringTranslation, raw: bool = False, **_kwargs: Any) -> None:
    if raw:
        return
    instance.data = without_controls(instance.data).strip()
    if problem := _problem(instance):
        instance.has_error, instance.field_error = True, problem


def _problem(translation: StringTranslation) -> str:
    """Return what keeps a text from being a translation, as a sentence for editors; empty when nothing does."""
    if not translation.data:
        return _("The translation is empty, so the text is not translated yet. Please write it in the other language.")
    if lost := sorted(_links(translation) - extract_ids(translation.data)):
        signs = ", ".join(f'<a id="{name}"> … </a>' for name in lost)
        return (
            _(
                "A link of the German text is missing, so the text is not translated yet. "
                "Please put these signs around the words that are linked: %s"
            )
            % signs
        )
    return ""


def _links(translation: StringTranslation) -> set[str]:
    """Return the ids of the links in the German text; a mark, such as of a foreign word, may have no place in a translation."""
    ids = extract_ids(translation.translation_of.data)
    if not ids:
        return ids
    segment = StringSegment.objects.filter(string=translation.translation_of, context=translation.context).last()
    attributes = json.loads(segment.attrs) if segment else {}
    return {name for name in ids if not is_mark(attributes.get(name, {}))}
