import core.fields
import django.core.validators
import django.db.models.deletion
import django.db.models.functions.text
import django.db.models.lookups
import modelcluster.fields
import modelsearch.index
import uuid
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
            name="Kommune",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                (
                    "name",
                    models.CharField(
                        help_text="As people say it. Example: “Landkreis Musterland”.",
                        max_length=160,
                        verbose_name="name",
                    ),
                ),
                (
                    "slug",
                    models.SlugField(
                        blank=True,
                        help_text="Empty: made from the name. Example: “landkreis-musterland”.",
                        max_length=160,
                        unique=True,
                        verbose_name="address",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("landkreis", "Landkreis"),
                            ("kreis", "Kreis"),
                            ("kreisfreie_stadt", "kreisfreie Stadt"),
                            ("stadtkreis", "Stadtkreis"),
                            ("stadtstaat", "Stadtstaat/Bezirk"),
                            ("gemeinde", "Gemeinde"),
                        ],
                        help_text="Example: “kreisfreie Stadt”.",
                        max_length=20,
                        verbose_name="kind",
                    ),
                ),
                (
                    "land",
                    models.CharField(
                        choices=[
                            ("01", "Schleswig-Holstein"),
                            ("02", "Hamburg"),
                            ("03", "Niedersachsen"),
                            ("04", "Bremen"),
                            ("05", "Nordrhein-Westfalen"),
                            ("06", "Hessen"),
                            ("07", "Rheinland-Pfalz"),
                            ("08", "Baden-Württemberg"),
                            ("09", "Bayern"),
                            ("10", "Saarland"),
                            ("11", "Berlin"),
                            ("12", "Brandenburg"),
                            ("13", "Mecklenburg-Vorpommern"),
                            ("14", "Sachsen"),
                            ("15", "Sachsen-Anhalt"),
                            ("16", "Thüringen"),
                        ],
                        help_text="Has to fit the first two digits of the AGS. Example: “Sachsen-Anhalt” for “15”.",
                        max_length=2,
                        verbose_name="Land",
                    ),
                ),
                (
                    "ags",
                    models.CharField(
                        blank=True,
                        help_text="Amtlicher Gemeindeschlüssel, eight digits; may be missing. Example: “15003000”.",
                        max_length=8,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^\\d{8}\\Z",
                                "The AGS has eight digits; districts are padded with zeros. Example: “15003000”.",
                            )
                        ],
                        verbose_name="AGS",
                    ),
                ),
                (
                    "ars",
                    models.CharField(
                        blank=True,
                        help_text="Regionalschlüssel, twelve digits. Example: “150030000000”.",
                        max_length=12,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^\\d{12}\\Z", "The ARS has twelve digits. Example: “150030000000”."
                            )
                        ],
                        verbose_name="ARS",
                    ),
                ),
                (
                    "inhabitants",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Number without points. Example: “240000”.",
                        null=True,
                        verbose_name="inhabitants",
                    ),
                ),
                (
                    "partner_since",
                    models.DateField(
                        blank=True,
                        db_index=True,
                        help_text="Only partners stand in the public list. Example: “01.03.2021”.",
                        null=True,
                        verbose_name="partner since",
                    ),
                ),
                (
                    "valid_from",
                    models.DateField(
                        blank=True,
                        help_text="Only after a reform. Example: “01.07.2007”.",
                        null=True,
                        verbose_name="exists since",
                    ),
                ),
                (
                    "valid_to",
                    models.DateField(
                        blank=True,
                        help_text="Only after a merger. Example: “31.12.2020”.",
                        null=True,
                        verbose_name="existed until",
                    ),
                ),
                (
                    "office_url",
                    models.URLField(
                        blank=True,
                        help_text="Example: “https://bildung.example.org”.",
                        verbose_name="address of the education office",
                    ),
                ),
                (
                    "mail_domains",
                    models.TextField(
                        blank=True,
                        help_text="One a line; whoever has such an address probably belongs here. Example: “musterland.example.org”.",
                        verbose_name="mail domains",
                    ),
                ),
                (
                    "contact",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who of us looks after this municipality. Example: “Dr. Ayla Brandt”.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="kontakte.kontakt",
                        verbose_name="contact at the agency",
                    ),
                ),
                (
                    "organisation",
                    models.OneToOneField(
                        editable=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="kommune",
                        to="kontakte.organisation",
                        verbose_name="organisation",
                    ),
                ),
                (
                    "successor",
                    models.ForeignKey(
                        blank=True,
                        help_text="Members, agreements and rights to files then pass to it; this record stays. Example: “Wartburgkreis”.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="predecessors",
                        to="kommunen.kommune",
                        verbose_name="merged into",
                    ),
                ),
            ],
            options={
                "verbose_name": "municipality",
                "verbose_name_plural": "municipalities",
                "ordering": ("name", "pk"),
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.CreateModel(
            name="KommuneBezug",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("praxisbeispiel", "practical example"),
                            ("gastgeberin", "host"),
                            ("beteiligt", "involved"),
                        ],
                        default="beteiligt",
                        help_text="Practical examples stand under a heading of their own. Example: “Praxisbeispiel”.",
                        max_length=20,
                        verbose_name="part",
                    ),
                ),
                (
                    "topic",
                    models.CharField(
                        blank=True,
                        help_text="Stands in brackets behind the name. Example: “Ganztag”.",
                        max_length=200,
                        verbose_name="topic",
                    ),
                ),
                (
                    "topic_en",
                    models.CharField(
                        blank=True,
                        help_text="Example: “all-day schools”.",
                        max_length=200,
                        verbose_name="topic in English",
                    ),
                ),
                (
                    "kommune",
                    models.ForeignKey(
                        help_text="Example: “Landkreis Musterland”.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="bezuege",
                        to="kommunen.kommune",
                        verbose_name="municipality",
                    ),
                ),
                (
                    "page",
                    modelcluster.fields.ParentalKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="kommunenbezuege",
                        to=settings.WAGTAIL_PAGE_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "municipality on a page",
                "verbose_name_plural": "municipalities on a page",
                "ordering": ["sort_order"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="KommunenEinlesung",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("filename", models.CharField(max_length=200, verbose_name="file name")),
                ("content", models.BinaryField()),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                (
                    "created_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
            options={
                "verbose_name": "register file",
                "verbose_name_plural": "register files",
            },
        ),
        migrations.CreateModel(
            name="KommunenIndex",
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
                "verbose_name": "index of municipalities",
                "verbose_name_plural": "indexes of municipalities",
            },
            bases=("wagtailcore.page",),
        ),
        migrations.CreateModel(
            name="Mitgliedschaft",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "role",
                    models.CharField(
                        choices=[("lesen", "read"), ("mitwirken", "contribute"), ("koordinieren", "coordinate")],
                        default="lesen",
                        help_text="What they may do for their municipality. Example: “lesen”.",
                        max_length=20,
                        verbose_name="role",
                    ),
                ),
                (
                    "kommune",
                    models.ForeignKey(
                        help_text="Where they work. Example: “Landkreis Musterland”.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="mitgliedschaften",
                        to="kommunen.kommune",
                        verbose_name="municipality",
                    ),
                ),
                (
                    "konto",
                    models.ForeignKey(
                        help_text="Who. Example: “Kim Sommer”.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="mitgliedschaften",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="account",
                    ),
                ),
            ],
            options={
                "verbose_name": "membership",
                "verbose_name_plural": "memberships",
                "ordering": ("kommune__name", "pk"),
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.CreateModel(
            name="Programm",
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
                    "esf",
                    models.CharField(
                        blank=True,
                        choices=[("esf", "ESF"), ("esf_plus", "ESF Plus")],
                        help_text="Example: “ESF Plus”.",
                        max_length=10,
                        verbose_name="European funding",
                    ),
                ),
                (
                    "starts_on",
                    models.DateField(blank=True, help_text="Example: “01.07.2023”.", null=True, verbose_name="start"),
                ),
                (
                    "ends_on",
                    models.DateField(blank=True, help_text="Example: “30.06.2027”.", null=True, verbose_name="end"),
                ),
                (
                    "url",
                    models.URLField(
                        blank=True, help_text="Example: “https://programm.example.org”.", verbose_name="website"
                    ),
                ),
                (
                    "notice",
                    models.TextField(
                        blank=True,
                        help_text="The sentence that has to stand on funded pages; pages keep the one they were published with. Example: “Gefördert aus Mitteln des Landes Musterland.”",
                        verbose_name="funding notice",
                    ),
                ),
                (
                    "funders",
                    models.ManyToManyField(
                        blank=True,
                        help_text="Who pays for it. Example: “Ministerium für Bildung des Landes Musterland”.",
                        related_name="+",
                        to="kontakte.organisation",
                        verbose_name="funders",
                    ),
                ),
                (
                    "logos",
                    models.ManyToManyField(
                        blank=True,
                        help_text="Logos of the funders, on a light ground. Example: the emblem of the European Union.",
                        related_name="+",
                        to="core.bild",
                        verbose_name="logos",
                    ),
                ),
                (
                    "predecessor",
                    models.ForeignKey(
                        blank=True,
                        help_text="The programme this one continues. Example: “Bildung integriert”.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="successors",
                        to="kommunen.programm",
                        verbose_name="predecessor",
                    ),
                ),
            ],
            options={
                "verbose_name": "programme",
                "verbose_name_plural": "programmes",
                "ordering": ("sort_order", "label_de"),
                "abstract": False,
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.CreateModel(
            name="KommuneSeite",
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
                    "kommune",
                    models.ForeignKey(
                        blank=True,
                        help_text="Its facts and publications then appear by themselves. Example: “Landkreis Musterland”.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="seiten",
                        to="kommunen.kommune",
                        verbose_name="municipality",
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
                    "programmes",
                    modelcluster.fields.ParentalManyToManyField(
                        blank=True,
                        help_text="Added to those of the municipality. Example: “Bildungskommunen”.",
                        related_name="+",
                        to="kommunen.programm",
                        verbose_name="programmes",
                    ),
                ),
            ],
            options={
                "verbose_name": "page of a municipality",
                "verbose_name_plural": "pages of municipalities",
            },
            bases=("wagtailcore.page", models.Model),
        ),
        migrations.CreateModel(
            name="Teilnahme",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("starts_on", models.DateField(blank=True, null=True, verbose_name="start")),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="end")),
                (
                    "reference",
                    models.CharField(
                        blank=True,
                        help_text="Example: “01AB0000”.",
                        max_length=60,
                        verbose_name="funding reference (Förderkennzeichen)",
                    ),
                ),
                (
                    "kommune",
                    modelcluster.fields.ParentalKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="teilnahmen",
                        to="kommunen.kommune",
                        verbose_name="municipality",
                    ),
                ),
                (
                    "programm",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="teilnahmen",
                        to="kommunen.programm",
                        verbose_name="programme",
                    ),
                ),
            ],
            options={
                "verbose_name": "participation in a programme",
                "verbose_name_plural": "participations in programmes",
                "ordering": ("-starts_on", "pk"),
            },
        ),
        migrations.CreateModel(
            name="Vereinbarung",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("ziel", "Zielvereinbarung"),
                            ("rahmen", "Rahmenvereinbarung"),
                            ("kooperation", "Kooperationsvereinbarung"),
                        ],
                        help_text="Example: “Zielvereinbarung”.",
                        max_length=20,
                        verbose_name="kind",
                    ),
                ),
                (
                    "signed_on",
                    models.DateField(
                        blank=True, help_text="Example: “01.03.2024”.", null=True, verbose_name="signed on"
                    ),
                ),
                (
                    "signed_by",
                    models.CharField(
                        blank=True,
                        help_text="The office, no name. Example: “Landrätin”.",
                        max_length=160,
                        verbose_name="represented by (office)",
                    ),
                ),
                (
                    "valid_to",
                    models.DateField(
                        blank=True,
                        db_index=True,
                        help_text="Example: “31.12.2027”.",
                        null=True,
                        verbose_name="valid until",
                    ),
                ),
                (
                    "renewal_on",
                    models.DateField(
                        blank=True,
                        help_text="From this day the agreement stands out in the list. Example: “01.07.2027”.",
                        null=True,
                        verbose_name="talk about renewal from",
                    ),
                ),
                (
                    "phase",
                    models.CharField(
                        blank=True, help_text="Example: “2. Förderphase”.", max_length=80, verbose_name="funding phase"
                    ),
                ),
                (
                    "goals",
                    models.TextField(
                        blank=True, help_text="One a line. Example: “Bildungsbericht aufbauen”.", verbose_name="goals"
                    ),
                ),
                (
                    "document",
                    models.ForeignKey(
                        blank=True,
                        help_text="Choose a file that only this municipality may see. Example: the signed PDF.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="core.dokument",
                        verbose_name="file",
                    ),
                ),
                (
                    "kommune",
                    models.ForeignKey(
                        help_text="With whom it was made. Example: “Landkreis Musterland”.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="vereinbarungen",
                        to="kommunen.kommune",
                        verbose_name="municipality",
                    ),
                ),
                (
                    "renewed_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="The agreement that took the place of this one. Example: “Zielvereinbarung 2028”.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="renews",
                        to="kommunen.vereinbarung",
                        verbose_name="renewed by",
                    ),
                ),
            ],
            options={
                "verbose_name": "agreement",
                "verbose_name_plural": "agreements",
                "ordering": ("-signed_on", "-pk"),
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.AddConstraint(
            model_name="kommune",
            constraint=models.UniqueConstraint(
                condition=models.Q(("valid_to__isnull", True), models.Q(("ags", ""), _negated=True)),
                fields=("ags",),
                name="unique_ags_in_force",
                violation_error_message="Another municipality has this AGS.",
            ),
        ),
        migrations.AddConstraint(
            model_name="kommune",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("ags", ""),
                    models.Q(
                        django.db.models.lookups.Exact(django.db.models.functions.text.Length("ags"), 8),
                        ("land", django.db.models.functions.text.Substr("ags", 1, 2)),
                    ),
                    _connector="OR",
                ),
                name="kommune_ags_fits_land",
                violation_error_message="The first two digits of the AGS do not fit the Land.",
            ),
        ),
        migrations.AddConstraint(
            model_name="kommune",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("valid_to__isnull", True),
                    ("valid_from__isnull", True),
                    ("valid_to__gte", models.F("valid_from")),
                    _connector="OR",
                ),
                name="kommune_valid_period",
                violation_error_message="The end lies before the beginning.",
            ),
        ),
        migrations.AddConstraint(
            model_name="mitgliedschaft",
            constraint=models.UniqueConstraint(
                fields=("konto", "kommune"),
                name="one_membership",
                violation_error_message="This person belongs to the municipality already.",
            ),
        ),
        migrations.AddConstraint(
            model_name="programm",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("starts_on__isnull", True),
                    ("ends_on__isnull", True),
                    ("ends_on__gte", models.F("starts_on")),
                    _connector="OR",
                ),
                name="programm_period",
                violation_error_message="The end lies before the beginning.",
            ),
        ),
        migrations.AddConstraint(
            model_name="vereinbarung",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("signed_on__isnull", True),
                    ("valid_to__isnull", True),
                    ("valid_to__gte", models.F("signed_on")),
                    _connector="OR",
                ),
                name="vereinbarung_period",
                violation_error_message="The end lies before the day of signing.",
            ),
        ),
    ]
