import core.phones
import django.db.models.deletion
import kontakte.identifiers
import modelcluster.fields
import modelsearch.index
import uuid
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("core", "0001_initial"),
        ("wagtailcore", "__first__"),
    ]

    operations = [
        migrations.CreateModel(
            name="Kontakt",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                (
                    "office_name",
                    models.CharField(
                        blank=True,
                        help_text="For a contact without a person, or the team behind the person. Example: “Veranstaltungsbüro”.",
                        max_length=160,
                        verbose_name="name of the office",
                    ),
                ),
                (
                    "role",
                    models.CharField(
                        blank=True,
                        help_text="Empty: the function of the person. Example: “Leiterin der Transferagentur”.",
                        max_length=160,
                        verbose_name="role",
                    ),
                ),
                (
                    "role_en",
                    models.CharField(
                        blank=True,
                        help_text="Example: “Head of the agency”.",
                        max_length=160,
                        verbose_name="role in English",
                    ),
                ),
                (
                    "responsibility",
                    models.CharField(
                        blank=True,
                        help_text="Example: “Veranstaltungen”.",
                        max_length=200,
                        verbose_name="responsible for",
                    ),
                ),
                (
                    "responsibility_en",
                    models.CharField(
                        blank=True,
                        help_text="Example: “Events”.",
                        max_length=200,
                        verbose_name="responsible for, in English",
                    ),
                ),
                (
                    "phone",
                    models.CharField(
                        blank=True,
                        help_text="With area code, shown as you type it. Example: “0391 5550000”.",
                        max_length=40,
                        validators=[core.phones.validate_phone],
                        verbose_name="telephone",
                    ),
                ),
                (
                    "mobile",
                    models.CharField(
                        blank=True,
                        help_text="Example: “0151 55550000”.",
                        max_length=40,
                        validators=[core.phones.validate_phone],
                        verbose_name="mobile",
                    ),
                ),
                (
                    "email",
                    models.EmailField(
                        blank=True, help_text="Example: “brandt@example.org”.", max_length=254, verbose_name="e-mail"
                    ),
                ),
                (
                    "opening_hours",
                    models.TextField(
                        blank=True,
                        help_text="One line per line. Example: “Montag bis Donnerstag 09:00–15:00 Uhr”.",
                        verbose_name="opening hours",
                    ),
                ),
                (
                    "is_default",
                    models.BooleanField(
                        default=False,
                        help_text="Shown on pages for which nobody else was chosen. Only one contact can have this. Example: the front office.",
                        verbose_name="contact of last resort",
                    ),
                ),
            ],
            options={
                "verbose_name": "contact",
                "verbose_name_plural": "contacts",
                "ordering": ("person__last_name", "office_name", "pk"),
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.CreateModel(
            name="Ort",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "name",
                    models.CharField(
                        help_text="Name of the house or the office. Example: “Kulturhaus am Ring”.",
                        max_length=160,
                        verbose_name="name",
                    ),
                ),
                (
                    "street",
                    models.CharField(
                        blank=True,
                        help_text="Example: “Lindenallee 4”.",
                        max_length=160,
                        verbose_name="street and number",
                    ),
                ),
                (
                    "postcode",
                    models.CharField(blank=True, help_text="Example: “01234”.", max_length=10, verbose_name="postcode"),
                ),
                (
                    "city",
                    models.CharField(
                        blank=True, help_text="Example: “Musterstadt”.", max_length=100, verbose_name="town"
                    ),
                ),
                (
                    "country",
                    models.CharField(
                        blank=True,
                        default="Deutschland",
                        help_text="Shown only for places abroad. Example: “Deutschland”.",
                        max_length=60,
                        verbose_name="country",
                    ),
                ),
                (
                    "room",
                    models.CharField(
                        blank=True,
                        help_text="Example: “2. Obergeschoss, Raum 204”.",
                        max_length=100,
                        verbose_name="room",
                    ),
                ),
                (
                    "accessibility",
                    models.TextField(
                        blank=True,
                        help_text="What visitors with disabilities need to know. Example: “Stufenloser Eingang, Aufzug, Hörschleife im Saal”.",
                        verbose_name="accessibility on site",
                    ),
                ),
            ],
            options={
                "verbose_name": "place",
                "verbose_name_plural": "places",
                "ordering": ("city", "name", "pk"),
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.CreateModel(
            name="Kontaktkarte",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                (
                    "kontakt",
                    models.ForeignKey(
                        help_text="Whom readers of this page can ask. Example: “Dr. Ayla Brandt, Veranstaltungen”.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="karten",
                        to="kontakte.kontakt",
                        verbose_name="contact",
                    ),
                ),
                (
                    "page",
                    modelcluster.fields.ParentalKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="kontaktkarten",
                        to=settings.WAGTAIL_PAGE_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "contact card",
                "verbose_name_plural": "contact cards",
                "ordering": ["sort_order"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Organisation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "name",
                    models.CharField(
                        help_text="As it shall stand on pages. Example: “Ministerium für Bildung des Landes Musterland”.",
                        max_length=200,
                        verbose_name="name",
                    ),
                ),
                (
                    "name_en",
                    models.CharField(
                        blank=True,
                        help_text="For the English pages; empty: the German name. Example: “Ministry of Education”.",
                        max_length=200,
                        verbose_name="name in English",
                    ),
                ),
                (
                    "short_name",
                    models.CharField(
                        blank=True,
                        help_text="For narrow places. Example: “MB Musterland”.",
                        max_length=60,
                        verbose_name="short name",
                    ),
                ),
                (
                    "url",
                    models.URLField(
                        blank=True,
                        help_text="With https in front. Example: “https://bildung.example.org”.",
                        verbose_name="website",
                    ),
                ),
                (
                    "gnd",
                    models.CharField(
                        blank=True,
                        help_text="Number in the catalogue of German libraries. Example: “2065889-4”.",
                        max_length=20,
                        validators=[kontakte.identifiers.validate_gnd],
                        verbose_name="GND number",
                    ),
                ),
                (
                    "logo",
                    models.ForeignKey(
                        blank=True,
                        help_text="Shown where the organisation funds or organises. Example: the logo on a light ground.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="core.bild",
                        verbose_name="logo",
                    ),
                ),
            ],
            options={
                "verbose_name": "organisation",
                "verbose_name_plural": "organisations",
                "ordering": ("name", "pk"),
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.AddField(
            model_name="kontakt",
            name="office",
            field=models.ForeignKey(
                blank=True,
                help_text="Where one can come to. Example: “Büro Musterstadt, Lindenallee 4”.",
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to="kontakte.ort",
                verbose_name="office",
            ),
        ),
        migrations.CreateModel(
            name="Person",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                (
                    "title",
                    models.CharField(
                        blank=True, help_text="Example: “Dr.”", max_length=40, verbose_name="academic title"
                    ),
                ),
                (
                    "first_name",
                    models.CharField(
                        blank=True, help_text="Example: “Ayla”.", max_length=80, verbose_name="first name"
                    ),
                ),
                (
                    "last_name",
                    models.CharField(help_text="Example: “Brandt”.", max_length=80, verbose_name="last name"),
                ),
                (
                    "slug",
                    models.SlugField(
                        blank=True,
                        help_text="Part of the address of the person's page; empty: made from the name. Example: “ayla-brandt”.",
                        max_length=120,
                        unique=True,
                        verbose_name="address",
                    ),
                ),
                (
                    "function",
                    models.CharField(
                        blank=True,
                        help_text="What the person does. Example: “Bildungskoordinatorin”.",
                        max_length=160,
                        verbose_name="function",
                    ),
                ),
                (
                    "function_en",
                    models.CharField(
                        blank=True,
                        help_text="Example: “Education coordinator”.",
                        max_length=160,
                        verbose_name="function in English",
                    ),
                ),
                (
                    "gnd",
                    models.CharField(
                        blank=True,
                        help_text="Number in the catalogue of German libraries. Example: “118540238”.",
                        max_length=20,
                        validators=[kontakte.identifiers.validate_gnd],
                        verbose_name="GND number",
                    ),
                ),
                (
                    "orcid",
                    models.CharField(
                        blank=True,
                        help_text="Number in research, without address. Example: “0000-0002-1825-0097”.",
                        max_length=19,
                        validators=[kontakte.identifiers.validate_orcid],
                        verbose_name="ORCID",
                    ),
                ),
                (
                    "is_team",
                    models.BooleanField(
                        default=False,
                        help_text="The person then stands on the page of contacts and has a page of their own. Example: everybody who works with us.",
                        verbose_name="belongs to our team",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        blank=True,
                        help_text="Where the person works. Empty for our own staff. Example: “Landkreis Musterland”.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="personen",
                        to="kontakte.organisation",
                        verbose_name="organisation",
                    ),
                ),
                (
                    "photo",
                    models.ForeignKey(
                        blank=True,
                        help_text="Shown on contact cards. Without one the initials stand there. Example: a portrait, face in the middle.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="core.bild",
                        verbose_name="photo",
                    ),
                ),
            ],
            options={
                "verbose_name": "person",
                "verbose_name_plural": "people",
                "ordering": ("last_name", "first_name", "pk"),
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.AddField(
            model_name="kontakt",
            name="person",
            field=models.ForeignKey(
                blank=True,
                help_text="Empty for a shared mailbox or an office. Example: “Dr. Ayla Brandt”.",
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="kontakte",
                to="kontakte.person",
                verbose_name="person",
            ),
        ),
        migrations.AddConstraint(
            model_name="kontakt",
            constraint=models.UniqueConstraint(
                condition=models.Q(("is_default", True)),
                fields=("is_default",),
                name="one_default_contact",
                violation_error_message="There is a contact of last resort already.",
            ),
        ),
        migrations.AddConstraint(
            model_name="kontakt",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("person__isnull", False), models.Q(("office_name", ""), _negated=True), _connector="OR"
                ),
                name="contact_has_a_name",
                violation_error_message="Please choose a person or write the name of an office.",
            ),
        ),
    ]
