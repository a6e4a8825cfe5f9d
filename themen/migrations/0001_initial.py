import core.fields
import django.core.validators
import django.db.models.deletion
import modelcluster.fields
import modelsearch.index
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("core", "0001_initial"),
        ("kontakte", "0001_initial"),
        ("konten", "0001_initial"),
        ("wagtailcore", "0098_apitoken"),
        ("wagtailcore", "__first__"),
    ]

    operations = [
        migrations.CreateModel(
            name="Phase",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "key",
                    models.SlugField(
                        help_text="Stays for ever, stands in addresses. Example: “fachforum”.",
                        max_length=80,
                        unique=True,
                        verbose_name="key",
                    ),
                ),
                (
                    "label_de",
                    models.CharField(help_text="Example: “Fachforum”.", max_length=120, verbose_name="name in German"),
                ),
                ("label_en", models.CharField(blank=True, max_length=120, verbose_name="name in English")),
                ("label_leicht", models.CharField(blank=True, max_length=120, verbose_name="name in easy language")),
                ("sort_order", models.IntegerField(default=0, verbose_name="order")),
            ],
            options={
                "verbose_name": "phase of education",
                "verbose_name_plural": "phases of education",
                "ordering": ("sort_order", "label_de"),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Zielgruppe",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "key",
                    models.SlugField(
                        help_text="Stays for ever, stands in addresses. Example: “fachforum”.",
                        max_length=80,
                        unique=True,
                        verbose_name="key",
                    ),
                ),
                (
                    "label_de",
                    models.CharField(help_text="Example: “Fachforum”.", max_length=120, verbose_name="name in German"),
                ),
                ("label_en", models.CharField(blank=True, max_length=120, verbose_name="name in English")),
                ("label_leicht", models.CharField(blank=True, max_length=120, verbose_name="name in easy language")),
                ("sort_order", models.IntegerField(default=0, verbose_name="order")),
            ],
            options={
                "verbose_name": "target group",
                "verbose_name_plural": "target groups",
                "ordering": ("sort_order", "label_de"),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Thema",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "key",
                    models.SlugField(
                        help_text="Stays for ever, stands in addresses. Example: “fachforum”.",
                        max_length=80,
                        unique=True,
                        verbose_name="key",
                    ),
                ),
                (
                    "label_de",
                    models.CharField(help_text="Example: “Fachforum”.", max_length=120, verbose_name="name in German"),
                ),
                ("label_en", models.CharField(blank=True, max_length=120, verbose_name="name in English")),
                ("label_leicht", models.CharField(blank=True, max_length=120, verbose_name="name in easy language")),
                ("sort_order", models.IntegerField(default=0, verbose_name="order")),
                (
                    "hue",
                    models.PositiveSmallIntegerField(
                        choices=[
                            (0, "0°"),
                            (15, "15°"),
                            (30, "30°"),
                            (45, "45°"),
                            (60, "60°"),
                            (75, "75°"),
                            (90, "90°"),
                            (105, "105°"),
                            (120, "120°"),
                            (135, "135°"),
                            (150, "150°"),
                            (165, "165°"),
                            (180, "180°"),
                            (195, "195°"),
                            (210, "210°"),
                            (225, "225°"),
                            (240, "240°"),
                            (255, "255°"),
                            (270, "270°"),
                            (285, "285°"),
                            (300, "300°"),
                            (315, "315°"),
                            (330, "330°"),
                            (345, "345°"),
                        ],
                        default=195,
                        help_text="The colour of the topic on the colour circle: 0 is red, 120 green, 240 blue. Example: “195°” is petrol.",
                        validators=[django.core.validators.MaxValueValidator(345)],
                        verbose_name="hue",
                    ),
                ),
                (
                    "short_form",
                    models.CharField(
                        blank=True,
                        help_text="The abbreviation people use. Example: “BNE”.",
                        max_length=20,
                        verbose_name="short form",
                    ),
                ),
                (
                    "synonyms",
                    models.TextField(
                        blank=True,
                        help_text="Other words for the topic, one a line; the search finds them too. Example: “Schulverweigerung”.",
                        verbose_name="synonyms",
                    ),
                ),
                (
                    "contact",
                    models.ForeignKey(
                        blank=True,
                        help_text="Shown on pages of this topic that have no contact of their own.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="themen",
                        to="kontakte.kontakt",
                        verbose_name="contact",
                    ),
                ),
                (
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        help_text="Topics have two levels. Leave empty for a topic of the first level.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="children",
                        to="themen.thema",
                        verbose_name="broader topic",
                    ),
                ),
            ],
            options={
                "verbose_name": "topic",
                "verbose_name_plural": "topics",
                "ordering": ("sort_order", "label_de"),
                "abstract": False,
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.CreateModel(
            name="ThemaSeite",
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
                (
                    "thema",
                    models.ForeignKey(
                        blank=True,
                        help_text="The topic of the vocabulary this page is about. Its colour and its lists come from it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="seiten",
                        to="themen.thema",
                        verbose_name="topic",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "verbose_name": "topic page",
                "verbose_name_plural": "topic pages",
            },
            bases=("wagtailcore.page", models.Model),
        ),
        migrations.CreateModel(
            name="ThemaPin",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                (
                    "page",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=settings.WAGTAIL_PAGE_MODEL,
                        verbose_name="page",
                    ),
                ),
                (
                    "thema_seite",
                    modelcluster.fields.ParentalKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="pins", to="themen.themaseite"
                    ),
                ),
            ],
            options={
                "ordering": ["sort_order"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ThemenIndex",
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
                "abstract": False,
                "verbose_name": "list of topics",
                "verbose_name_plural": "lists of topics",
            },
            bases=("wagtailcore.page",),
        ),
    ]
