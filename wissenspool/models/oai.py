"""What OAI-PMH remembers of publications, and what a site sets for it. See `docs/decisions/0022-oai-pmh.md`."""

from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting

# A domain name, as the guidelines for identifiers of the Open Archives Initiative want it.
NAMESPACE = r"[a-zA-Z][a-zA-Z0-9-]*(\.[a-zA-Z][a-zA-Z0-9-]*)+"


class OaiEintrag(models.Model):
    """A publication as harvesters know it: once public it stays for good, with the state of deletion where it is not any more.

    Written by `wissenspool.oai.abgleich` alone. `number` is the id of the German page and no foreign key, for the page may be gone.
    """

    site = models.ForeignKey("wagtailcore.Site", on_delete=models.CASCADE, related_name="+")
    number = models.PositiveBigIntegerField(db_index=True)
    # In UTC, whole seconds: when harvesters last had something new to learn.
    datestamp = models.DateTimeField()
    deleted = models.BooleanField(default=False)
    # The sets between blanks, so that one LIKE finds each in every database: ` art-magazin thema-ganztag `.
    sets = models.TextField(default=" ")
    # The elements of Dublin Core in their order: name, value, language; addresses of the site begin with `/`.
    metadata = models.JSONField(default=list)
    # Something that the record names has changed; the worker looks into it.
    due = models.BooleanField(default=False, db_index=True)

    class Meta:
        verbose_name = _("record for harvesters")
        verbose_name_plural = _("records for harvesters")
        constraints = [models.UniqueConstraint(fields=["site", "number"], name="oaieintrag_once")]
        indexes = [models.Index(fields=["site", "datestamp", "id"], name="oaieintrag_in_order")]

    def __str__(self) -> str:
        return f"publikation/{self.number}"

    @property
    def set_names(self) -> list[str]:
        """The sets in their order."""
        return self.sets.split()


@register_setting(icon="site")
class OaiEinstellung(BaseSiteSetting):
    """How the collection of publications is called by libraries and education servers that harvest it."""

    namespace = models.CharField(
        _("name of the collection in identifiers"),
        max_length=200,
        blank=True,
        validators=[
            RegexValidator(rf"^{NAMESPACE}\Z", _("Please write a domain name. Example: “transfer.example.org”."))
        ],
        help_text=_(
            "Stands in the identifier of each record. Empty: the host name of the site. When the site moves to another "
            "address, please enter the former one here, so that libraries know the records again. "
            "Example: “transfer.example.org”."
        ),
    )
    email = models.EmailField(
        _("contact for harvesters"),
        blank=True,
        help_text=_(
            "Everybody can read this address. Empty: the address from which the site sends mails. "
            "Example: “wissenspool@example.org”."
        ),
    )

    class Meta:
        verbose_name = _("interface for libraries (OAI-PMH)")
        verbose_name_plural = _("interfaces for libraries (OAI-PMH)")
