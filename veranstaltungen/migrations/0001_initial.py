import core.access
import core.fields
import django.db.models.deletion
import modelcluster.fields
import modelsearch.index
import uuid
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
            name="Programmart",
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
                    "is_break",
                    models.BooleanField(
                        default=False,
                        help_text="Breaks stand in the programme, not in the documentation.",
                        verbose_name="a break",
                    ),
                ),
            ],
            options={
                "verbose_name": "kind of session",
                "verbose_name_plural": "kinds of session",
                "ordering": ("sort_order", "label_de"),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Reihe",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "name",
                    models.CharField(help_text="Example: “Expertengruppe DKBM”.", max_length=160, verbose_name="name"),
                ),
                (
                    "name_en",
                    models.CharField(
                        blank=True,
                        help_text="Example: “Expert group DKBM”.",
                        max_length=160,
                        verbose_name="name in English",
                    ),
                ),
                (
                    "slug",
                    models.SlugField(
                        blank=True,
                        help_text="Empty: made from the name.",
                        max_length=160,
                        unique=True,
                        verbose_name="address",
                    ),
                ),
                (
                    "ordinal_words",
                    models.CharField(
                        blank=True,
                        help_text="Stands behind the number. Example: “Online-Treffen der Expertengruppe DKBM” gives “8. Online-Treffen der Expertengruppe DKBM”.",
                        max_length=160,
                        verbose_name="words of the counting line",
                    ),
                ),
                (
                    "ordinal_words_en",
                    models.CharField(
                        blank=True,
                        help_text="Example: “online meeting of the expert group DKBM”.",
                        max_length=160,
                        verbose_name="words of the counting line in English",
                    ),
                ),
            ],
            options={
                "verbose_name": "series",
                "verbose_name_plural": "series",
                "ordering": ("name",),
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.CreateModel(
            name="Veranstaltungsart",
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
                "verbose_name": "kind of event",
                "verbose_name_plural": "kinds of event",
                "ordering": ("sort_order", "label_de"),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Jahresordner",
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
                "verbose_name": "year of events",
                "verbose_name_plural": "years of events",
            },
            bases=("wagtailcore.page",),
        ),
        migrations.CreateModel(
            name="Programmpunkt",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                (
                    "recording_url",
                    models.URLField(
                        blank=True,
                        help_text="Nothing is loaded before a click. Example: “https://video.example.org/w/1”.",
                        verbose_name="recording: address of the video",
                    ),
                ),
                (
                    "transcript",
                    models.TextField(
                        blank=True,
                        help_text="The spoken words. Example: “Guten Morgen und willkommen …”.",
                        verbose_name="transcript",
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True,
                        help_text="The result in a few sentences. Example: “Drei Städte zeigten …”.",
                        verbose_name="summary",
                    ),
                ),
                (
                    "access",
                    core.access.AccessField(
                        default=frozenset(["public"]),
                        help_text="A file has its own access. Others see the title with a lock. Example: “Everybody (public)”.",
                        verbose_name="who may see recording and summary",
                    ),
                ),
                ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                (
                    "title",
                    models.CharField(help_text="Example: “Ganztag in Zahlen”.", max_length=250, verbose_name="title"),
                ),
                (
                    "title_en",
                    models.CharField(
                        blank=True,
                        help_text="Example: “All-day schools in figures”.",
                        max_length=250,
                        verbose_name="title in English",
                    ),
                ),
                (
                    "day",
                    models.DateField(
                        blank=True,
                        help_text="Only for several days. Example: 09.03.2027.",
                        null=True,
                        verbose_name="day",
                    ),
                ),
                (
                    "start_time",
                    models.TimeField(blank=True, help_text="Example: 09:00.", null=True, verbose_name="begins at"),
                ),
                (
                    "end_time",
                    models.TimeField(blank=True, help_text="Example: 13:00.", null=True, verbose_name="ends at"),
                ),
                (
                    "abstract",
                    models.TextField(
                        blank=True,
                        help_text="What it is about. Example: “Wie aus Tabellen Entscheidungen werden.”",
                        verbose_name="abstract",
                    ),
                ),
                (
                    "abstract_en",
                    models.TextField(
                        blank=True,
                        help_text="Example: “How tables become decisions.”",
                        verbose_name="abstract in English",
                    ),
                ),
                (
                    "art",
                    models.ForeignKey(
                        blank=True,
                        help_text="Example: “Forum”.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="veranstaltungen.programmart",
                        verbose_name="kind",
                    ),
                ),
                (
                    "captions",
                    models.ForeignKey(
                        blank=True,
                        help_text="For the own video. Example: “Untertitel Forum 1”.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="core.dokument",
                        verbose_name="captions (VTT)",
                    ),
                ),
                (
                    "kommune",
                    models.ForeignKey(
                        blank=True,
                        help_text="When the session is about one. Example: “Musterstadt”.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="kommunen.kommune",
                        verbose_name="municipality",
                    ),
                ),
                (
                    "programme",
                    models.ForeignKey(
                        blank=True,
                        help_text="When the session is about one. Example: “Bildungskommunen”.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="kommunen.programm",
                        verbose_name="programme or project",
                    ),
                ),
                (
                    "recording",
                    models.ForeignKey(
                        blank=True,
                        help_text="A file of this site. Example: “Mitschnitt Forum 1” (MP4).",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="core.dokument",
                        verbose_name="recording: own video",
                    ),
                ),
                (
                    "slides",
                    models.ForeignKey(
                        blank=True,
                        help_text="Example: “Präsentation Forum 1” (PDF).",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="core.dokument",
                        verbose_name="slides",
                    ),
                ),
            ],
            options={
                "verbose_name": "session",
                "verbose_name_plural": "sessions",
                "ordering": ["sort_order"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Beitrag",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                (
                    "role",
                    models.CharField(
                        choices=[("referat", "speaker"), ("moderation", "moderation"), ("grusswort", "greeting")],
                        default="referat",
                        help_text="Example: “moderation”.",
                        max_length=20,
                        verbose_name="role",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        help_text="Example: “Dr. Amira Born”.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="beitraege",
                        to="kontakte.person",
                        verbose_name="person",
                    ),
                ),
                (
                    "programmpunkt",
                    modelcluster.fields.ParentalKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="beitraege",
                        to="veranstaltungen.programmpunkt",
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
            name="Veranstaltung",
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
                ("dates", models.JSONField(default=list, editable=False)),
                ("first_begin", models.DateTimeField(db_index=True, editable=False, null=True)),
                ("last_end", models.DateTimeField(db_index=True, editable=False, null=True)),
                ("sort_moment", models.DateTimeField(db_index=True, editable=False, null=True)),
                ("next_change", models.DateTimeField(db_index=True, editable=False, null=True)),
                ("has_programme", models.BooleanField(default=False, editable=False)),
                ("has_report", models.BooleanField(default=False, editable=False)),
                ("has_documentation", models.BooleanField(default=False, editable=False)),
                (
                    "attendance_mode",
                    models.CharField(
                        blank=True,
                        choices=[("praesenz", "On site"), ("online", "Online"), ("hybrid", "Hybrid")],
                        help_text="Shown as “Format”. Example: “Online”.",
                        max_length=10,
                        verbose_name="attendance",
                    ),
                ),
                (
                    "platform",
                    models.CharField(
                        blank=True,
                        help_text="The name only, never the link to dial in. Example: “BigBlueButton”.",
                        max_length=80,
                        verbose_name="platform",
                    ),
                ),
                (
                    "ordinal",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="Gives the line below the title. Example: 8 for “8. Online-Treffen …”.",
                        null=True,
                        verbose_name="number in the series",
                    ),
                ),
                (
                    "language",
                    models.CharField(
                        blank=True,
                        help_text="Only when it matters. Example: “Deutsch und Englisch”.",
                        max_length=60,
                        verbose_name="language of the event",
                    ),
                ),
                (
                    "is_free",
                    models.BooleanField(
                        default=False, help_text="Shown as “kostenfrei”.", verbose_name="free of charge"
                    ),
                ),
                (
                    "team_min",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="For teams. Example: 2.",
                        null=True,
                        verbose_name="people per municipality, at least",
                    ),
                ),
                (
                    "team_max",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="For teams. Example: 2.",
                        null=True,
                        verbose_name="people per municipality, at most",
                    ),
                ),
                (
                    "registration_state",
                    models.CharField(
                        choices=[
                            ("keine", "No registration needed"),
                            ("folgt", "Registration opens later"),
                            ("offen", "Registration open"),
                            ("warteliste", "Fully booked – waiting list possible"),
                            ("ausgebucht", "Fully booked"),
                            ("geschlossen", "Registration closed"),
                        ],
                        default="keine",
                        help_text="Opening and deadline are observed without further ado. Example: “Registration open”.",
                        max_length=12,
                        verbose_name="registration",
                    ),
                ),
                (
                    "registration_url",
                    models.URLField(
                        blank=True,
                        help_text="Address of the form. Example: “https://example.org/anmeldung”.",
                        verbose_name="register at",
                    ),
                ),
                (
                    "registration_email",
                    models.EmailField(
                        blank=True,
                        help_text="When there is no form. Example: “anmeldung@example.org”.",
                        max_length=254,
                        verbose_name="register by e-mail to",
                    ),
                ),
                (
                    "registration_from",
                    models.DateTimeField(
                        blank=True,
                        help_text="Example: 01.02.2027, 09:00.",
                        null=True,
                        verbose_name="registration opens",
                    ),
                ),
                (
                    "registration_deadline",
                    models.DateField(
                        blank=True,
                        help_text="The last day. Example: 19.02.2027.",
                        null=True,
                        verbose_name="registration closes",
                    ),
                ),
                (
                    "seats",
                    models.PositiveIntegerField(
                        blank=True, help_text="How many people can come. Example: 80.", null=True, verbose_name="seats"
                    ),
                ),
                (
                    "state_override",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("save_the_date", "Save the date"),
                            ("angekuendigt", "Announced"),
                            ("anmeldung_offen", "Registration open"),
                            ("ausgebucht", "Fully booked"),
                            ("anmeldung_geschlossen", "Registration closed"),
                            ("verschoben", "Postponed"),
                            ("abgesagt", "Cancelled"),
                            ("laeuft", "Happening now"),
                            ("beendet", "Ended"),
                            ("rueckblick", "Review"),
                            ("dokumentiert", "Documentation"),
                        ],
                        help_text="Normally empty: the state follows from the dates. Example: “Cancelled”.",
                        max_length=24,
                        verbose_name="state set by hand",
                    ),
                ),
                (
                    "state_override_reason",
                    models.CharField(
                        blank=True,
                        help_text="For the editors, not shown to visitors. Example: “The speaker is ill”.",
                        max_length=200,
                        verbose_name="reason",
                    ),
                ),
                (
                    "subtitle",
                    models.CharField(
                        blank=True,
                        help_text="Line below the title. Empty: number and series, as in “8. Online-Treffen der Expertengruppe DKBM”.",
                        max_length=250,
                        verbose_name="subtitle",
                    ),
                ),
                (
                    "announcement_title",
                    models.CharField(
                        blank=True,
                        help_text="Stands above the announcement once there is a report. Empty: “Ankündigung”.",
                        max_length=120,
                        verbose_name="heading of the announcement",
                    ),
                ),
                (
                    "body",
                    core.fields.BodyField(
                        blank=True,
                        help_text="What it is about. Stays readable after the event. Example: text and questions.",
                        verbose_name="announcement",
                    ),
                ),
                (
                    "report",
                    core.fields.BodyField(
                        blank=True,
                        help_text="What happened; shown above the announcement once the event is over. Example: four paragraphs.",
                        verbose_name="report",
                    ),
                ),
                (
                    "closing",
                    core.fields.BodyField(
                        blank=True,
                        help_text="Stands below programme and downloads. Example: the text block about the initiative.",
                        verbose_name="text at the end",
                    ),
                ),
                (
                    "place_text",
                    models.TextField(
                        blank=True,
                        help_text="Instead of a place from the list; each line stays a line. Example: “virtueller Konferenzraum”.",
                        verbose_name="place in words",
                    ),
                ),
                (
                    "eligibility",
                    models.TextField(
                        blank=True,
                        help_text="Conditions in words. Example: “Kommunen mit Zielvereinbarung”.",
                        verbose_name="who can take part",
                    ),
                ),
                (
                    "target_group_text",
                    models.CharField(
                        blank=True,
                        help_text="Stands before the chosen target groups. Example: “Mitarbeitende der Schulverwaltung”.",
                        max_length=300,
                        verbose_name="target group in words",
                    ),
                ),
                (
                    "cost_text",
                    models.CharField(
                        blank=True,
                        help_text="Example: “40 Euro, ermäßigt 20 Euro”.",
                        max_length=120,
                        verbose_name="costs in words",
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
                    "ort",
                    models.ForeignKey(
                        blank=True,
                        help_text="A place from the list with its address. Example: “Kulturspeicher, Musterstadt”.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="veranstaltungen",
                        to="kontakte.ort",
                        verbose_name="place",
                    ),
                ),
                (
                    "programmes",
                    modelcluster.fields.ParentalManyToManyField(
                        blank=True,
                        help_text="Funding programmes this event belongs to. Example: “Bildungskommunen”.",
                        related_name="+",
                        to="kommunen.programm",
                        verbose_name="programmes",
                    ),
                ),
                (
                    "reihe",
                    models.ForeignKey(
                        blank=True,
                        help_text="Links this event with the dates before and after it. Example: “Expertengruppe DKBM”.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="veranstaltungen",
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
                (
                    "zielgruppen",
                    modelcluster.fields.ParentalManyToManyField(
                        blank=True,
                        help_text="Visitors can filter by them. Example: “Bildungsmonitoring”.",
                        related_name="+",
                        to="themen.zielgruppe",
                        verbose_name="target groups",
                    ),
                ),
                (
                    "art",
                    models.ForeignKey(
                        blank=True,
                        help_text="Stands above the title and in the facts. Example: “Online-Fachforum”.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="veranstaltungen",
                        to="veranstaltungen.veranstaltungsart",
                        verbose_name="kind of event",
                    ),
                ),
            ],
            options={
                "verbose_name": "event",
                "verbose_name_plural": "events",
            },
            bases=("wagtailcore.page", models.Model),
        ),
        migrations.AddField(
            model_name="programmpunkt",
            name="veranstaltung",
            field=modelcluster.fields.ParentalKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="programmpunkte",
                to="veranstaltungen.veranstaltung",
            ),
        ),
        migrations.CreateModel(
            name="Kennzahl",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                ("value", models.PositiveIntegerField(help_text="Example: 280.", verbose_name="value")),
                (
                    "qualifier",
                    models.CharField(
                        blank=True,
                        choices=[("ueber", "over"), ("rund", "around"), ("ca", "approx.")],
                        help_text="Example: “over”.",
                        max_length=10,
                        verbose_name="qualifier",
                    ),
                ),
                (
                    "label",
                    models.CharField(help_text="Example: “Gäste vor Ort”.", max_length=120, verbose_name="label"),
                ),
                (
                    "label_en",
                    models.CharField(
                        blank=True,
                        help_text="Example: “guests online”.",
                        max_length=120,
                        verbose_name="label in English",
                    ),
                ),
                (
                    "veranstaltung",
                    modelcluster.fields.ParentalKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="kennzahlen",
                        to="veranstaltungen.veranstaltung",
                    ),
                ),
            ],
            options={
                "verbose_name": "figure of an event",
                "verbose_name_plural": "figures of an event",
                "ordering": ["sort_order"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Beteiligung",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("veranstalter", "organiser"),
                            ("kooperation", "partner"),
                            ("gastgeber", "host"),
                            ("foerderung", "funder"),
                        ],
                        default="veranstalter",
                        help_text="Example: “partner” is shown as “in Kooperation mit”.",
                        max_length=16,
                        verbose_name="role",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        help_text="Example: “Ministerium für Bildung Musterland”.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="kontakte.organisation",
                        verbose_name="organisation",
                    ),
                ),
                (
                    "veranstaltung",
                    modelcluster.fields.ParentalKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="beteiligte",
                        to="veranstaltungen.veranstaltung",
                    ),
                ),
            ],
            options={
                "verbose_name": "organisation of an event",
                "verbose_name_plural": "organisations of an event",
                "ordering": ["sort_order"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="VeranstaltungsIndex",
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
                "verbose_name": "index of events",
                "verbose_name_plural": "indexes of events",
            },
            bases=("wagtailcore.page",),
        ),
        migrations.CreateModel(
            name="Termin",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                ("uid", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("sequence", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "precision",
                    models.CharField(
                        choices=[
                            ("tag", "Day"),
                            ("monat", "Month"),
                            ("quartal", "Quarter"),
                            ("halbjahr", "Half-year"),
                            ("jahreszeit", "Season"),
                            ("jahr", "Year"),
                            ("offen", "Date to be announced"),
                        ],
                        default="tag",
                        help_text="Choose “Month” and any day of December 2027 for “Dezember 2027”.",
                        max_length=12,
                        verbose_name="how exact",
                    ),
                ),
                (
                    "certainty",
                    models.CharField(
                        choices=[("fest", "fixed"), ("vsl", "expected (vsl.)"), ("ca", "around (ca.)")],
                        default="fest",
                        help_text="Example: “expected” gives “vsl. Dezember 2027”.",
                        max_length=6,
                        verbose_name="how sure",
                    ),
                ),
                (
                    "position",
                    models.CharField(
                        choices=[
                            ("keine", "not specified"),
                            ("anfang", "Beginning"),
                            ("mitte", "Middle"),
                            ("ende", "End"),
                        ],
                        default="keine",
                        help_text="For months and longer. Example: “Mitte März 2027”.",
                        max_length=8,
                        verbose_name="part of the period",
                    ),
                ),
                (
                    "bound",
                    models.CharField(
                        choices=[("keine", "not specified"), ("ab", "from"), ("bis", "until")],
                        default="keine",
                        help_text="Example: “ab 1. März 2027”.",
                        max_length=6,
                        verbose_name="from or until",
                    ),
                ),
                (
                    "start_date",
                    models.DateField(
                        blank=True,
                        help_text="May stay empty in a draft. Example: 08.03.2027.",
                        null=True,
                        verbose_name="first day",
                    ),
                ),
                (
                    "end_date",
                    models.DateField(
                        blank=True,
                        help_text="Only for several days. Example: 09.03.2027.",
                        null=True,
                        verbose_name="last day",
                    ),
                ),
                (
                    "start_time",
                    models.TimeField(blank=True, help_text="Example: 09:00.", null=True, verbose_name="begins at"),
                ),
                (
                    "end_time",
                    models.TimeField(blank=True, help_text="Example: 13:00.", null=True, verbose_name="ends at"),
                ),
                (
                    "all_day",
                    models.BooleanField(default=False, help_text="Shown as “ganztägig”.", verbose_name="whole day"),
                ),
                (
                    "open_end",
                    models.BooleanField(default=False, help_text="Shown as “Ende offen”.", verbose_name="open end"),
                ),
                (
                    "season",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("fruehjahr", "Spring"),
                            ("sommer", "Summer"),
                            ("herbst", "Autumn"),
                            ("winter", "Winter"),
                        ],
                        help_text="Only with the precision “Season”. Example: autumn.",
                        max_length=12,
                        verbose_name="season",
                    ),
                ),
                (
                    "year",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="Only with the precisions “Season” and “Year”. Example: 2027.",
                        null=True,
                        verbose_name="year",
                    ),
                ),
                (
                    "withdrawn_on",
                    models.DateField(
                        blank=True,
                        help_text="To move an event, enter here the day on which you moved it, and add the new date below. The page shows both. Example: 12.01.2027.",
                        null=True,
                        verbose_name="no longer holds since",
                    ),
                ),
                ("begin", models.DateTimeField(db_index=True, editable=False, null=True)),
                ("end", models.DateTimeField(db_index=True, editable=False, null=True)),
                ("runs", models.BooleanField(default=True, editable=False)),
                (
                    "veranstaltung",
                    modelcluster.fields.ParentalKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="termine",
                        to="veranstaltungen.veranstaltung",
                    ),
                ),
            ],
            options={
                "verbose_name": "date",
                "verbose_name_plural": "dates",
                "ordering": ["sort_order"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("end_date__isnull", True),
                            ("start_date__isnull", True),
                            ("end_date__gte", models.F("start_date")),
                            _connector="OR",
                        ),
                        name="termin_end_not_before_start",
                        violation_error_message="The last day lies before the first day. Please swap them.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("begin__isnull", True),
                            ("end__isnull", True),
                            ("end__gt", models.F("begin")),
                            _connector="OR",
                        ),
                        name="termin_interval_forward",
                        violation_error_message="The end must not lie before the beginning. Please check both dates.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("precision", "tag"),
                            models.Q(
                                ("all_day", False),
                                ("end_time__isnull", True),
                                ("open_end", False),
                                ("start_time__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="termin_time_needs_day",
                        violation_error_message="A time of day needs an exact date. Please remove the time or choose the precision “Day”.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("all_day", False),
                            models.Q(("end_time__isnull", True), ("start_time__isnull", True)),
                            _connector="OR",
                        ),
                        name="termin_whole_day_without_times",
                        violation_error_message="An event that takes the whole day has no times. Please remove one of the two.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("precision", "jahreszeit"), ("season", ""), _connector="OR"),
                        name="termin_season_needs_precision",
                        violation_error_message="A season fits only the precision “Season”.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("precision__in", ["jahreszeit", "jahr"]), ("year__isnull", True), _connector="OR"
                        ),
                        name="termin_year_needs_precision",
                        violation_error_message="A year on its own fits only the precisions “Season” and “Year”.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("precision", "offen"), _negated=True),
                            models.Q(("bound", "keine"), ("end_date__isnull", True), ("start_date__isnull", True)),
                            _connector="OR",
                        ),
                        name="termin_open_without_day",
                        violation_error_message="A date that is to be announced has no day yet. Please remove it or choose another precision.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("position", "keine"),
                            models.Q(("precision__in", ["tag", "offen"]), _negated=True),
                            _connector="OR",
                        ),
                        name="termin_position_needs_period",
                        violation_error_message="Beginning, middle and end fit only a single month, quarter, half-year, season or year.",
                    ),
                ],
            },
        ),
    ]
