"""Panels of the register."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel

KOMMUNE_PANELS = [
    MultiFieldPanel(
        [FieldPanel("name"), FieldPanel("slug"), FieldRowPanel([FieldPanel("kind"), FieldPanel("land")])],
        heading=_("Municipality"),
    ),
    MultiFieldPanel(
        [FieldRowPanel([FieldPanel("ags"), FieldPanel("ars")]), FieldPanel("inhabitants")], heading=_("Figures")
    ),
    MultiFieldPanel(
        [FieldPanel("partner_since"), FieldPanel("contact"), FieldPanel("office_url"), FieldPanel("mail_domains")],
        heading=_("Partnership"),
    ),
    InlinePanel("teilnahmen", heading=_("Programmes"), label=_("participation in a programme")),
    MultiFieldPanel(
        [FieldRowPanel([FieldPanel("valid_from"), FieldPanel("valid_to")]), FieldPanel("successor")],
        heading=_("Reforms and mergers"),
    ),
]
