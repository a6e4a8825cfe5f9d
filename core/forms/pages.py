"""The page form of the admin."""

import datetime
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm

from core import sections
from core.addresses import reason_to_refuse
from core.forms import words
from core.inputs import check_year
from core.slugs import free_slug, plain_slug
from core.staff import accounts_of_the_admin

SLIP = datetime.timedelta(days=1)


class BasePageForm(WagtailAdminPageForm):
    """On a translation the facts are not offered: they belong to the German page (decision 1).

    What a page needs to be published is asked for then; a draft may lack it.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        words.explain(self.fields, words.PAGE)
        if "slug" in self.fields:
            self._prepare_slug()
        self._prepare_days()
        if not self.instance.has_unpublished_changes:
            # The tick is for one change only; what comes next counts again.
            self.initial["minor_change"] = False
        if self.instance.pk and self.instance.is_translation:
            for name in self.instance.facts:
                self.fields.pop(name, None)
                self.formsets.pop(name, None)
        for name, sentence in self.instance.needed_to_publish.items():
            if name in self.fields:
                self.fields[name].required = self.fields[name].widget.is_required = True
                self.fields[name].error_messages["required"] = sentence
        for name in {"responsible", "deputy"} & self.fields.keys():
            kept = self.fields[name].queryset.filter(pk=getattr(self.instance, f"{name}_id"))
            self.fields[name].queryset = accounts_of_the_admin() | kept

    def _prepare_days(self) -> None:
        if sections.is_permanent(self.instance, self.parent_page):
            self.fields.pop("expire_at", None)
        for field in self.fields.values():
            if isinstance(field, forms.DateField | forms.DateTimeField):
                field.validators.append(check_year)

    def _prepare_slug(self) -> None:
        field = self.fields["slug"]
        field.help_text = _("The last part of the address. Example: “ganztag” in “/themen/ganztag/”.")
        # An empty one is made from the title.
        field.required = False
        if self.for_user is not None and (reason := sections.reason_not_to_touch(self.instance, self.for_user)):
            field.disabled, field.help_text = True, reason

    def clean_slug(self) -> str:
        """Umlauts that were typed become plain letters before the address is compared with others."""
        slug = plain_slug(self.cleaned_data["slug"])
        title = self.cleaned_data.get("title")
        return slug if slug or not title else free_slug(self.parent_page, title, self.instance)

    def clean_go_live_at(self) -> datetime.datetime | None:
        """Ask about a moment that is over: the page would be public at once, and a wrong year is the likely reason."""
        moment, before = self.cleaned_data["go_live_at"], self.instance.go_live_at
        kept = moment and before and abs(moment - before) < datetime.timedelta(minutes=1)
        if moment and not kept and moment < timezone.now() - SLIP:
            raise forms.ValidationError(
                _(
                    "This moment is over, so the page would be public at once. Please check day and year. "
                    "If it is to be public now, leave the field empty."
                )
            )
        return moment

    def clean(self) -> dict[str, Any]:
        cleaned_data = super().clean()
        slug = cleaned_data.get("slug", "")
        if "slug" not in self.errors and (reason := reason_to_refuse(self.instance, slug, self.parent_page)):
            self.add_error("slug", reason)
        self._check_translation()
        return cleaned_data

    def _check_translation(self) -> None:
        """Refuse to publish a translation too early (decision 2), in the form, so that what was typed stays in it."""
        from core.translation import reason_not_to_publish

        if "action-publish" in self.data and self.instance.pk and (reason := reason_not_to_publish(self.instance)):
            self.add_error(None, reason)
