import core.fields
import django.db.models.deletion
import modelcluster.fields
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("core", "0001_initial"),
        ("konten", "0001_initial"),
        ("themen", "0001_initial"),
        ("veranstaltungen", "0001_initial"),
        ("wagtailcore", "0098_apitoken"),
        ("wagtailcore", "__first__"),
    ]

    operations = [
        migrations.CreateModel(
            name="PersonenSeite",
            fields=[
                (
                    "page_ptr",
                    models.OneToOneField(
                        auto_created=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        serialize=False,
                        to=settings.WAGTAIL_PAGE_MODEL,
                    ),
                ),
                (
                    "teaser",
                    models.TextField(
                        blank=True,
                        help_text="Two sentences for lists, search engines and sharing. Example: “What works when schools and youth welfare plan together.”",
                        max_length=400,
                        verbose_name="teaser",
                    ),
                ),
                (
                    "image_alt",
                    models.CharField(
                        blank=True,
                        help_text="What the picture says on this page, for people who do not see it. Empty: the text of the picture itself.",
                        max_length=250,
                        verbose_name="alternative text",
                    ),
                ),
                (
                    "image_decorative",
                    models.BooleanField(
                        default=False,
                        help_text="Screen readers then pass over it.",
                        verbose_name="the picture is decoration here",
                    ),
                ),
                ("body", core.fields.BodyField(blank=True, verbose_name="content")),
                (
                    "change_note",
                    models.CharField(
                        blank=True,
                        help_text="Optional, shown beside the date of the last change. Example: “New section on costs.”",
                        max_length=200,
                        verbose_name="what has changed",
                    ),
                ),
                (
                    "minor_change",
                    models.BooleanField(
                        default=False,
                        help_text="Keeps the date of the last change, for typing errors.",
                        verbose_name="only a small correction",
                    ),
                ),
                (
                    "content_changed_on",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="last change of content"),
                ),
                ("content_fingerprint", models.CharField(blank=True, editable=False, max_length=64)),
                (
                    "review_on",
                    models.DateField(
                        blank=True,
                        help_text="On this day the page stands in the report of pages to check.",
                        null=True,
                        verbose_name="check again on",
                    ),
                ),
                (
                    "contact_heading",
                    models.CharField(
                        choices=[
                            ("kontakt", "Contact"),
                            ("ansprechperson", "Contact person"),
                            ("ansprechpersonen", "Contact persons"),
                            ("ansprechpartner", "Contact partner"),
                            ("fragen", "Questions?"),
                        ],
                        default="kontakt",
                        max_length=20,
                        verbose_name="heading of the contacts",
                    ),
                ),
                (
                    "deputy",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="deputy",
                    ),
                ),
                (
                    "image",
                    models.ForeignKey(
                        blank=True,
                        help_text="Shown at the top of the page and in lists. A page works without one.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="core.bild",
                        verbose_name="picture",
                    ),
                ),
                (
                    "responsible",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="responsible",
                    ),
                ),
                (
                    "successor",
                    models.ForeignKey(
                        blank=True,
                        help_text="When this page is unpublished, its address leads there.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.WAGTAIL_PAGE_MODEL,
                        verbose_name="successor page",
                    ),
                ),
            ],
            options={
                "verbose_name": "page of contacts",
                "verbose_name_plural": "pages of contacts",
            },
            bases=("wagtailcore.page", models.Model),
        ),
        migrations.CreateModel(
            name="Rechtstext",
            fields=[
                (
                    "page_ptr",
                    models.OneToOneField(
                        auto_created=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        serialize=False,
                        to=settings.WAGTAIL_PAGE_MODEL,
                    ),
                ),
                (
                    "teaser",
                    models.TextField(
                        blank=True,
                        help_text="Two sentences for lists, search engines and sharing. Example: “What works when schools and youth welfare plan together.”",
                        max_length=400,
                        verbose_name="teaser",
                    ),
                ),
                (
                    "image_alt",
                    models.CharField(
                        blank=True,
                        help_text="What the picture says on this page, for people who do not see it. Empty: the text of the picture itself.",
                        max_length=250,
                        verbose_name="alternative text",
                    ),
                ),
                (
                    "image_decorative",
                    models.BooleanField(
                        default=False,
                        help_text="Screen readers then pass over it.",
                        verbose_name="the picture is decoration here",
                    ),
                ),
                ("body", core.fields.BodyField(blank=True, verbose_name="content")),
                (
                    "change_note",
                    models.CharField(
                        blank=True,
                        help_text="Optional, shown beside the date of the last change. Example: “New section on costs.”",
                        max_length=200,
                        verbose_name="what has changed",
                    ),
                ),
                (
                    "minor_change",
                    models.BooleanField(
                        default=False,
                        help_text="Keeps the date of the last change, for typing errors.",
                        verbose_name="only a small correction",
                    ),
                ),
                (
                    "content_changed_on",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="last change of content"),
                ),
                ("content_fingerprint", models.CharField(blank=True, editable=False, max_length=64)),
                (
                    "review_on",
                    models.DateField(
                        blank=True,
                        help_text="On this day the page stands in the report of pages to check.",
                        null=True,
                        verbose_name="check again on",
                    ),
                ),
                (
                    "deputy",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="deputy",
                    ),
                ),
                (
                    "image",
                    models.ForeignKey(
                        blank=True,
                        help_text="Shown at the top of the page and in lists. A page works without one.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="core.bild",
                        verbose_name="picture",
                    ),
                ),
                (
                    "responsible",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="responsible",
                    ),
                ),
                (
                    "successor",
                    models.ForeignKey(
                        blank=True,
                        help_text="When this page is unpublished, its address leads there.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.WAGTAIL_PAGE_MODEL,
                        verbose_name="successor page",
                    ),
                ),
            ],
            options={
                "verbose_name": "legal page",
                "verbose_name_plural": "legal pages",
            },
            bases=("wagtailcore.page",),
        ),
        migrations.CreateModel(
            name="StandardSeite",
            fields=[
                (
                    "page_ptr",
                    models.OneToOneField(
                        auto_created=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        serialize=False,
                        to=settings.WAGTAIL_PAGE_MODEL,
                    ),
                ),
                (
                    "teaser",
                    models.TextField(
                        blank=True,
                        help_text="Two sentences for lists, search engines and sharing. Example: “What works when schools and youth welfare plan together.”",
                        max_length=400,
                        verbose_name="teaser",
                    ),
                ),
                (
                    "image_alt",
                    models.CharField(
                        blank=True,
                        help_text="What the picture says on this page, for people who do not see it. Empty: the text of the picture itself.",
                        max_length=250,
                        verbose_name="alternative text",
                    ),
                ),
                (
                    "image_decorative",
                    models.BooleanField(
                        default=False,
                        help_text="Screen readers then pass over it.",
                        verbose_name="the picture is decoration here",
                    ),
                ),
                ("body", core.fields.BodyField(blank=True, verbose_name="content")),
                (
                    "change_note",
                    models.CharField(
                        blank=True,
                        help_text="Optional, shown beside the date of the last change. Example: “New section on costs.”",
                        max_length=200,
                        verbose_name="what has changed",
                    ),
                ),
                (
                    "minor_change",
                    models.BooleanField(
                        default=False,
                        help_text="Keeps the date of the last change, for typing errors.",
                        verbose_name="only a small correction",
                    ),
                ),
                (
                    "content_changed_on",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="last change of content"),
                ),
                ("content_fingerprint", models.CharField(blank=True, editable=False, max_length=64)),
                (
                    "review_on",
                    models.DateField(
                        blank=True,
                        help_text="On this day the page stands in the report of pages to check.",
                        null=True,
                        verbose_name="check again on",
                    ),
                ),
                (
                    "contact_heading",
                    models.CharField(
                        choices=[
                            ("kontakt", "Contact"),
                            ("ansprechperson", "Contact person"),
                            ("ansprechpersonen", "Contact persons"),
                            ("ansprechpartner", "Contact partner"),
                            ("fragen", "Questions?"),
                        ],
                        default="kontakt",
                        max_length=20,
                        verbose_name="heading of the contacts",
                    ),
                ),
                (
                    "deputy",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="deputy",
                    ),
                ),
                (
                    "image",
                    models.ForeignKey(
                        blank=True,
                        help_text="Shown at the top of the page and in lists. A page works without one.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="core.bild",
                        verbose_name="picture",
                    ),
                ),
                (
                    "responsible",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="responsible",
                    ),
                ),
                (
                    "successor",
                    models.ForeignKey(
                        blank=True,
                        help_text="When this page is unpublished, its address leads there.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.WAGTAIL_PAGE_MODEL,
                        verbose_name="successor page",
                    ),
                ),
            ],
            options={
                "verbose_name": "standard page",
                "verbose_name_plural": "standard pages",
            },
            bases=("wagtailcore.page", models.Model),
        ),
        migrations.CreateModel(
            name="StartSeite",
            fields=[
                (
                    "page_ptr",
                    models.OneToOneField(
                        auto_created=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        serialize=False,
                        to=settings.WAGTAIL_PAGE_MODEL,
                    ),
                ),
                (
                    "teaser",
                    models.TextField(
                        blank=True,
                        help_text="Two sentences for lists, search engines and sharing. Example: “What works when schools and youth welfare plan together.”",
                        max_length=400,
                        verbose_name="teaser",
                    ),
                ),
                (
                    "image_alt",
                    models.CharField(
                        blank=True,
                        help_text="What the picture says on this page, for people who do not see it. Empty: the text of the picture itself.",
                        max_length=250,
                        verbose_name="alternative text",
                    ),
                ),
                (
                    "image_decorative",
                    models.BooleanField(
                        default=False,
                        help_text="Screen readers then pass over it.",
                        verbose_name="the picture is decoration here",
                    ),
                ),
                ("body", core.fields.BodyField(blank=True, verbose_name="content")),
                (
                    "change_note",
                    models.CharField(
                        blank=True,
                        help_text="Optional, shown beside the date of the last change. Example: “New section on costs.”",
                        max_length=200,
                        verbose_name="what has changed",
                    ),
                ),
                (
                    "minor_change",
                    models.BooleanField(
                        default=False,
                        help_text="Keeps the date of the last change, for typing errors.",
                        verbose_name="only a small correction",
                    ),
                ),
                (
                    "content_changed_on",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="last change of content"),
                ),
                ("content_fingerprint", models.CharField(blank=True, editable=False, max_length=64)),
                (
                    "review_on",
                    models.DateField(
                        blank=True,
                        help_text="On this day the page stands in the report of pages to check.",
                        null=True,
                        verbose_name="check again on",
                    ),
                ),
                (
                    "hero_title",
                    models.CharField(
                        blank=True,
                        help_text="One sentence that says what the agency is for. Example: “What one town has learnt helps the next.”",
                        max_length=160,
                        verbose_name="sentence of the hero",
                    ),
                ),
                (
                    "hero_text",
                    models.TextField(
                        blank=True,
                        help_text="Two sentences below it. Example: “We accompany 48 towns and districts.”",
                        max_length=400,
                        verbose_name="text of the hero",
                    ),
                ),
                (
                    "search_examples",
                    models.CharField(
                        blank=True,
                        help_text="Words separated by commas, shown below the search field. Example: “Ganztag, Bildungsbericht”.",
                        max_length=200,
                        verbose_name="examples for the search",
                    ),
                ),
                (
                    "quote",
                    models.TextField(
                        blank=True,
                        help_text="Without quotation marks. Example: “The first report lay in a drawer.”",
                        verbose_name="quote",
                    ),
                ),
                (
                    "quote_source",
                    models.CharField(
                        blank=True,
                        help_text="Name and function. Example: “Ayla Brandt, Bildungsbüro Landkreis Beispielau”.",
                        max_length=200,
                        verbose_name="source of the quote",
                    ),
                ),
                (
                    "deputy",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="deputy",
                    ),
                ),
                (
                    "image",
                    models.ForeignKey(
                        blank=True,
                        help_text="Shown at the top of the page and in lists. A page works without one.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="core.bild",
                        verbose_name="picture",
                    ),
                ),
                (
                    "responsible",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="responsible",
                    ),
                ),
                (
                    "successor",
                    models.ForeignKey(
                        blank=True,
                        help_text="When this page is unpublished, its address leads there.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.WAGTAIL_PAGE_MODEL,
                        verbose_name="successor page",
                    ),
                ),
            ],
            options={
                "verbose_name": "start page",
                "verbose_name_plural": "start pages",
            },
            bases=("wagtailcore.page",),
        ),
        migrations.CreateModel(
            name="MeldungsIndex",
            fields=[
                (
                    "page_ptr",
                    models.OneToOneField(
                        auto_created=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        serialize=False,
                        to=settings.WAGTAIL_PAGE_MODEL,
                    ),
                ),
                (
                    "teaser",
                    models.TextField(
                        blank=True,
                        help_text="Two sentences for lists, search engines and sharing. Example: “What works when schools and youth welfare plan together.”",
                        max_length=400,
                        verbose_name="teaser",
                    ),
                ),
                (
                    "image_alt",
                    models.CharField(
                        blank=True,
                        help_text="What the picture says on this page, for people who do not see it. Empty: the text of the picture itself.",
                        max_length=250,
                        verbose_name="alternative text",
                    ),
                ),
                (
                    "image_decorative",
                    models.BooleanField(
                        default=False,
                        help_text="Screen readers then pass over it.",
                        verbose_name="the picture is decoration here",
                    ),
                ),
                ("body", core.fields.BodyField(blank=True, verbose_name="content")),
                (
                    "change_note",
                    models.CharField(
                        blank=True,
                        help_text="Optional, shown beside the date of the last change. Example: “New section on costs.”",
                        max_length=200,
                        verbose_name="what has changed",
                    ),
                ),
                (
                    "minor_change",
                    models.BooleanField(
                        default=False,
                        help_text="Keeps the date of the last change, for typing errors.",
                        verbose_name="only a small correction",
                    ),
                ),
                (
                    "content_changed_on",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="last change of content"),
                ),
                ("content_fingerprint", models.CharField(blank=True, editable=False, max_length=64)),
                (
                    "review_on",
                    models.DateField(
                        blank=True,
                        help_text="On this day the page stands in the report of pages to check.",
                        null=True,
                        verbose_name="check again on",
                    ),
                ),
                (
                    "deputy",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="deputy",
                    ),
                ),
                (
                    "image",
                    models.ForeignKey(
                        blank=True,
                        help_text="Shown at the top of the page and in lists. A page works without one.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="core.bild",
                        verbose_name="picture",
                    ),
                ),
                (
                    "responsible",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="responsible",
                    ),
                ),
                (
                    "successor",
                    models.ForeignKey(
                        blank=True,
                        help_text="When this page is unpublished, its address leads there.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.WAGTAIL_PAGE_MODEL,
                        verbose_name="successor page",
                    ),
                ),
            ],
            options={
                "verbose_name": "list of news",
                "verbose_name_plural": "lists of news",
            },
            bases=("wagtailcore.page",),
        ),
        migrations.CreateModel(
            name="NewsletterAusgabe",
            fields=[
                (
                    "page_ptr",
                    models.OneToOneField(
                        auto_created=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        serialize=False,
                        to=settings.WAGTAIL_PAGE_MODEL,
                    ),
                ),
                (
                    "teaser",
                    models.TextField(
                        blank=True,
                        help_text="Two sentences for lists, search engines and sharing. Example: “What works when schools and youth welfare plan together.”",
                        max_length=400,
                        verbose_name="teaser",
                    ),
                ),
                (
                    "image_alt",
                    models.CharField(
                        blank=True,
                        help_text="What the picture says on this page, for people who do not see it. Empty: the text of the picture itself.",
                        max_length=250,
                        verbose_name="alternative text",
                    ),
                ),
                (
                    "image_decorative",
                    models.BooleanField(
                        default=False,
                        help_text="Screen readers then pass over it.",
                        verbose_name="the picture is decoration here",
                    ),
                ),
                ("body", core.fields.BodyField(blank=True, verbose_name="content")),
                (
                    "change_note",
                    models.CharField(
                        blank=True,
                        help_text="Optional, shown beside the date of the last change. Example: “New section on costs.”",
                        max_length=200,
                        verbose_name="what has changed",
                    ),
                ),
                (
                    "minor_change",
                    models.BooleanField(
                        default=False,
                        help_text="Keeps the date of the last change, for typing errors.",
                        verbose_name="only a small correction",
                    ),
                ),
                (
                    "content_changed_on",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="last change of content"),
                ),
                ("content_fingerprint", models.CharField(blank=True, editable=False, max_length=64)),
                (
                    "review_on",
                    models.DateField(
                        blank=True,
                        help_text="On this day the page stands in the report of pages to check.",
                        null=True,
                        verbose_name="check again on",
                    ),
                ),
                (
                    "number",
                    models.PositiveSmallIntegerField(
                        blank=True, help_text="Example: “36”.", null=True, verbose_name="number"
                    ),
                ),
                (
                    "published_on",
                    models.DateField(
                        blank=True,
                        db_index=True,
                        help_text="The day the issue was sent. Example: “01.03.2027”.",
                        null=True,
                        verbose_name="date",
                    ),
                ),
                (
                    "deputy",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="deputy",
                    ),
                ),
                (
                    "image",
                    models.ForeignKey(
                        blank=True,
                        help_text="Shown at the top of the page and in lists. A page works without one.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="core.bild",
                        verbose_name="picture",
                    ),
                ),
                (
                    "responsible",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="responsible",
                    ),
                ),
                (
                    "successor",
                    models.ForeignKey(
                        blank=True,
                        help_text="When this page is unpublished, its address leads there.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.WAGTAIL_PAGE_MODEL,
                        verbose_name="successor page",
                    ),
                ),
            ],
            options={
                "verbose_name": "newsletter issue",
                "verbose_name_plural": "newsletter issues",
            },
            bases=("wagtailcore.page",),
        ),
        migrations.CreateModel(
            name="StartFigure",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                ("value", models.PositiveIntegerField(help_text="Example: “48”.", verbose_name="value")),
                (
                    "label",
                    models.CharField(help_text="Example: “Partnerkommunen”.", max_length=80, verbose_name="label"),
                ),
                ("label_en", models.CharField(blank=True, max_length=80, verbose_name="label in English")),
                (
                    "start",
                    modelcluster.fields.ParentalKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="figures", to="home.startseite"
                    ),
                ),
            ],
            options={
                "ordering": ["sort_order"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Meldung",
            fields=[
                (
                    "page_ptr",
                    models.OneToOneField(
                        auto_created=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        serialize=False,
                        to=settings.WAGTAIL_PAGE_MODEL,
                    ),
                ),
                (
                    "teaser",
                    models.TextField(
                        blank=True,
                        help_text="Two sentences for lists, search engines and sharing. Example: “What works when schools and youth welfare plan together.”",
                        max_length=400,
                        verbose_name="teaser",
                    ),
                ),
                (
                    "image_alt",
                    models.CharField(
                        blank=True,
                        help_text="What the picture says on this page, for people who do not see it. Empty: the text of the picture itself.",
                        max_length=250,
                        verbose_name="alternative text",
                    ),
                ),
                (
                    "image_decorative",
                    models.BooleanField(
                        default=False,
                        help_text="Screen readers then pass over it.",
                        verbose_name="the picture is decoration here",
                    ),
                ),
                ("body", core.fields.BodyField(blank=True, verbose_name="content")),
                (
                    "change_note",
                    models.CharField(
                        blank=True,
                        help_text="Optional, shown beside the date of the last change. Example: “New section on costs.”",
                        max_length=200,
                        verbose_name="what has changed",
                    ),
                ),
                (
                    "minor_change",
                    models.BooleanField(
                        default=False,
                        help_text="Keeps the date of the last change, for typing errors.",
                        verbose_name="only a small correction",
                    ),
                ),
                (
                    "content_changed_on",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="last change of content"),
                ),
                ("content_fingerprint", models.CharField(blank=True, editable=False, max_length=64)),
                (
                    "review_on",
                    models.DateField(
                        blank=True,
                        help_text="On this day the page stands in the report of pages to check.",
                        null=True,
                        verbose_name="check again on",
                    ),
                ),
                (
                    "contact_heading",
                    models.CharField(
                        choices=[
                            ("kontakt", "Contact"),
                            ("ansprechperson", "Contact person"),
                            ("ansprechpersonen", "Contact persons"),
                            ("ansprechpartner", "Contact partner"),
                            ("fragen", "Questions?"),
                        ],
                        default="kontakt",
                        max_length=20,
                        verbose_name="heading of the contacts",
                    ),
                ),
                (
                    "published_on",
                    models.DateField(
                        blank=True,
                        db_index=True,
                        help_text="The day the report bears; lists are ordered by it. Empty: the day of publication.",
                        null=True,
                        verbose_name="date",
                    ),
                ),
                (
                    "ordinal",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="Example: “5” for the fifth conference.",
                        null=True,
                        verbose_name="number in the series",
                    ),
                ),
                (
                    "deputy",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="deputy",
                    ),
                ),
                (
                    "image",
                    models.ForeignKey(
                        blank=True,
                        help_text="Shown at the top of the page and in lists. A page works without one.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="core.bild",
                        verbose_name="picture",
                    ),
                ),
                (
                    "reihe",
                    models.ForeignKey(
                        blank=True,
                        help_text="When the report is about an event of a series. Example: “Bundeskonferenz Bildungsmanagement”.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="veranstaltungen.reihe",
                        verbose_name="series",
                    ),
                ),
                (
                    "responsible",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="responsible",
                    ),
                ),
                (
                    "successor",
                    models.ForeignKey(
                        blank=True,
                        help_text="When this page is unpublished, its address leads there.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.WAGTAIL_PAGE_MODEL,
                        verbose_name="successor page",
                    ),
                ),
                (
                    "themen",
                    modelcluster.fields.ParentalManyToManyField(
                        blank=True,
                        help_text="All topics the page is about; it then stands on their pages by itself. Example: “Ganztag”.",
                        related_name="+",
                        to="themen.thema",
                        verbose_name="topics",
                    ),
                ),
            ],
            options={
                "verbose_name": "news report",
                "verbose_name_plural": "news reports",
                "indexes": [models.Index(fields=["-published_on", "-page_ptr"], name="meldung_newest")],
            },
            bases=("wagtailcore.page", models.Model),
        ),
    ]
