import django.core.validators
import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("wagtailcore", "0098_apitoken"),
        ("wissenspool", "0005_einlesung"),
    ]

    operations = [
        migrations.CreateModel(
            name="OaiEinstellung",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "namespace",
                    models.CharField(
                        blank=True,
                        help_text="Stands in the identifier of each record. Empty: the host name of the site. When the site moves to another address, please enter the former one here, so that libraries know the records again. Example: “transfer.example.org”.",
                        max_length=200,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[a-zA-Z][a-zA-Z0-9-]*(\\.[a-zA-Z][a-zA-Z0-9-]*)+\\Z",
                                "Please write a domain name. Example: “transfer.example.org”.",
                            )
                        ],
                        verbose_name="name of the collection in identifiers",
                    ),
                ),
                (
                    "email",
                    models.EmailField(
                        blank=True,
                        help_text="Everybody can read this address. Empty: the address from which the site sends mails. Example: “wissenspool@example.org”.",
                        max_length=254,
                        verbose_name="contact for harvesters",
                    ),
                ),
                (
                    "site",
                    models.OneToOneField(
                        editable=False, on_delete=django.db.models.deletion.CASCADE, to="wagtailcore.site"
                    ),
                ),
            ],
            options={
                "verbose_name": "interface for libraries (OAI-PMH)",
                "verbose_name_plural": "interfaces for libraries (OAI-PMH)",
            },
        ),
        migrations.CreateModel(
            name="OaiEintrag",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.PositiveBigIntegerField(db_index=True)),
                ("datestamp", models.DateTimeField()),
                ("deleted", models.BooleanField(default=False)),
                ("sets", models.TextField(default=" ")),
                ("metadata", models.JSONField(default=list)),
                ("due", models.BooleanField(db_index=True, default=False)),
                (
                    "site",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="wagtailcore.site"
                    ),
                ),
            ],
            options={
                "verbose_name": "record for harvesters",
                "verbose_name_plural": "records for harvesters",
                "indexes": [models.Index(fields=["site", "datestamp", "id"], name="oaieintrag_in_order")],
                "constraints": [models.UniqueConstraint(fields=("site", "number"), name="oaieintrag_once")],
            },
        ),
    ]
