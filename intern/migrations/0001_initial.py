import core.fields
import django.db.models.deletion
import modelcluster.fields
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
        ("core", "0001_initial"),
        ("konten", "0001_initial"),
        ("themen", "0001_initial"),
        ("wagtailcore", "0098_apitoken"),
        ("wagtailcore", "__first__"),
    ]

    operations = [
        migrations.CreateModel(
            name="Gruppe",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "name",
                    models.CharField(
                        help_text="Example: “Expertengruppe Monitoring”.",
                        max_length=120,
                        unique=True,
                        verbose_name="name",
                    ),
                ),
                (
                    "group",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, related_name="gruppe", to="auth.group"
                    ),
                ),
            ],
            options={
                "verbose_name": "group",
                "verbose_name_plural": "groups",
                "ordering": ("name",),
            },
        ),
        migrations.CreateModel(
            name="InternSeite",
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
                "verbose_name": "page of the members' area",
                "verbose_name_plural": "pages of the members' area",
            },
            bases=("wagtailcore.page", models.Model),
        ),
    ]
