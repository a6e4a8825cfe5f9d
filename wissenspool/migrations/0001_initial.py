import core.fields
import django.core.validators
import django.db.models.deletion
import modelcluster.fields
import wissenspool.fields
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("core", "0001_initial"),
        ("kommunen", "0001_initial"),
        ("kontakte", "0001_initial"),
        ("konten", "0001_initial"),
        ("themen", "0001_initial"),
        ("wagtailcore", "0098_apitoken"),
        ("wagtailcore", "__first__"),
    ]

    operations = [
        migrations.CreateModel(
            name="Publikationsart",
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
                "verbose_name": "kind of publication",
                "verbose_name_plural": "kinds of publication",
                "ordering": ("sort_order", "label_de"),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Publikation",
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
                    "year",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        db_index=True,
                        help_text="Year of publication. Example: “2026”.",
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(1900),
                            django.core.validators.MaxValueValidator(2100),
                        ],
                        verbose_name="year",
                    ),
                ),
                (
                    "month",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="As a number, when it is known. Example: “9”.",
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(12),
                        ],
                        verbose_name="month",
                    ),
                ),
                ("newest_first", wissenspool.fields.YearMonthField(default=0, editable=False)),
                (
                    "place",
                    models.CharField(
                        blank=True,
                        help_text="Example: “Musterstadt”.",
                        max_length=120,
                        verbose_name="place of publication",
                    ),
                ),
                (
                    "edition",
                    models.CharField(
                        blank=True,
                        help_text="From the second one on. Example: “2., überarbeitete Auflage”.",
                        max_length=60,
                        verbose_name="edition",
                    ),
                ),
                (
                    "series_title",
                    models.CharField(
                        blank=True, help_text="Example: “Aus der Praxis”.", max_length=160, verbose_name="series"
                    ),
                ),
                (
                    "series_number",
                    models.CharField(
                        blank=True,
                        help_text="Number in the series. Example: “14”.",
                        max_length=40,
                        verbose_name="number",
                    ),
                ),
                (
                    "extent",
                    models.PositiveIntegerField(
                        blank=True, help_text="Number of pages. Example: “64”.", null=True, verbose_name="pages"
                    ),
                ),
                (
                    "language",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("de", "German"),
                            ("en", "English"),
                            ("de-x-leicht", "easy language"),
                            ("fr", "French"),
                            ("pl", "Polish"),
                            ("cs", "Czech"),
                            ("da", "Danish"),
                            ("nl", "Dutch"),
                            ("uk", "Ukrainian"),
                            ("mul", "several languages"),
                        ],
                        default="de",
                        help_text="In which the publication is written. Example: “German”.",
                        max_length=12,
                        verbose_name="language",
                    ),
                ),
                (
                    "isbn",
                    models.CharField(
                        blank=True,
                        help_text="With hyphens. Example: “978-3-00-000001-0”.",
                        max_length=20,
                        verbose_name="ISBN",
                    ),
                ),
                (
                    "doi",
                    models.CharField(
                        blank=True,
                        help_text="Without an address in front. Example: “10.5555/beispiel.2026”.",
                        max_length=120,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^10\\.\\d{4,9}/\\S+$",
                                "A DOI begins with “10.” and has a slash. Example: “10.5555/beispiel.2026”.",
                            )
                        ],
                        verbose_name="DOI",
                    ),
                ),
                (
                    "licence",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("CC0", "CC0 1.0"),
                            ("CC BY 4.0", "CC BY 4.0"),
                            ("CC BY-SA 4.0", "CC BY-SA 4.0"),
                            ("CC BY-ND 4.0", "CC BY-ND 4.0"),
                            ("CC BY-NC 4.0", "CC BY-NC 4.0"),
                            ("CC BY-NC-SA 4.0", "CC BY-NC-SA 4.0"),
                            ("CC BY-NC-ND 4.0", "CC BY-NC-ND 4.0"),
                            ("DL-DE BY 2.0", "Datenlizenz Deutschland – Namensnennung – 2.0"),
                            ("©", "all rights reserved"),
                        ],
                        help_text="What others may do with it. Example: “CC BY 4.0”.",
                        max_length=60,
                        verbose_name="licence",
                    ),
                ),
                (
                    "subtitle",
                    models.CharField(
                        blank=True,
                        help_text="What stands below the title. Example: “Bildungsberichte planen, schreiben und vorstellen”.",
                        max_length=300,
                        verbose_name="additional title",
                    ),
                ),
                (
                    "abstract",
                    models.TextField(
                        blank=True,
                        help_text="What readers find in the publication, in five to ten sentences; an empty line begins a new paragraph. Example: “Sechs Kommunen beschreiben, wie sie den Übergang verabredet haben.”",
                        max_length=3000,
                        verbose_name="abstract",
                    ),
                ),
                (
                    "guiding_questions",
                    models.TextField(
                        blank=True,
                        help_text="One question a line. Example: “Wer lädt zum ersten Gespräch ein?”",
                        verbose_name="guiding questions",
                    ),
                ),
                (
                    "key_messages",
                    models.TextField(
                        blank=True,
                        help_text="One message a line. Example: “Vier Kennzahlen genügen für die jährliche Sitzung.”",
                        verbose_name="key messages",
                    ),
                ),
                (
                    "practical_use",
                    models.TextField(
                        blank=True,
                        help_text="One use a line. Example: “Vorlage für die Einladung zum Übergangsgespräch.”",
                        verbose_name="use in practice",
                    ),
                ),
                (
                    "keywords",
                    models.CharField(
                        blank=True,
                        help_text="Separated by commas, for finding it. Example: “Einschulung, Elternarbeit”.",
                        max_length=300,
                        verbose_name="keywords",
                    ),
                ),
                (
                    "cover",
                    models.ForeignKey(
                        blank=True,
                        help_text="Without one a cover is drawn from the title. Example: a picture of the first page of the PDF file.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="core.bild",
                        verbose_name="title page",
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
                    "kommune",
                    models.ForeignKey(
                        blank=True,
                        help_text="Which municipality the publication is about or comes from. Example: “Landkreis Beispielau”.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="publikationen",
                        to="kommunen.kommune",
                        verbose_name="municipality",
                    ),
                ),
                (
                    "phasen",
                    modelcluster.fields.ParentalManyToManyField(
                        blank=True,
                        help_text="Example: “Grundschule”.",
                        related_name="+",
                        to="themen.phase",
                        verbose_name="phases of education",
                    ),
                ),
                (
                    "programmes",
                    modelcluster.fields.ParentalManyToManyField(
                        blank=True,
                        help_text="In which it came into being. Example: “Bildungskommunen”.",
                        related_name="+",
                        to="kommunen.programm",
                        verbose_name="programmes",
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
                (
                    "zielgruppen",
                    modelcluster.fields.ParentalManyToManyField(
                        blank=True,
                        help_text="For whom it was written. Example: “Bildungsmonitoring”.",
                        related_name="+",
                        to="themen.zielgruppe",
                        verbose_name="target groups",
                    ),
                ),
                (
                    "art",
                    models.ForeignKey(
                        blank=True,
                        help_text="Stands above the title. Example: “Handreichung”.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="publikationen",
                        to="wissenspool.publikationsart",
                        verbose_name="kind",
                    ),
                ),
            ],
            options={
                "verbose_name": "publication",
                "verbose_name_plural": "publications",
            },
            bases=("wagtailcore.page", models.Model),
        ),
        migrations.CreateModel(
            name="Mitwirkung",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                (
                    "role",
                    models.CharField(
                        choices=[("autor", "author"), ("herausgeber", "publisher"), ("redaktion", "editorial work")],
                        default="autor",
                        help_text="What the person or body did. Example: “author”.",
                        max_length=12,
                        verbose_name="role",
                    ),
                ),
                (
                    "name_as_printed",
                    models.CharField(
                        blank=True,
                        help_text="As it stands on the title page, for citing it. Empty: it is taken from the record now and then kept. Example: “Brandt, Ayla” or “Bildungsbüro Beispielau”.",
                        max_length=200,
                        verbose_name="name as printed",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        blank=True,
                        help_text="For a body instead of a person. Example: “Transferagentur Musterland”.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="mitwirkungen",
                        to="kontakte.organisation",
                        verbose_name="organisation",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        help_text="The record of the person, when there is one. Example: “Dr. Ayla Brandt”.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="mitwirkungen",
                        to="kontakte.person",
                        verbose_name="person",
                    ),
                ),
                (
                    "publikation",
                    modelcluster.fields.ParentalKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="mitwirkungen",
                        to="wissenspool.publikation",
                    ),
                ),
            ],
            options={
                "verbose_name": "contribution",
                "verbose_name_plural": "contributions",
                "ordering": ["sort_order"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PublikationsIndex",
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
                "verbose_name": "index of publications",
                "verbose_name_plural": "indexes of publications",
            },
            bases=("wagtailcore.page",),
        ),
        migrations.AddIndex(
            model_name="publikation",
            index=models.Index(fields=["-newest_first", "-page_ptr"], name="publikation_newest_first"),
        ),
    ]
