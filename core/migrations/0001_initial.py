import core.access
import core.models.documents
import core.models.images
import django.core.validators
import django.db.models.deletion
import modelcluster.fields
import modelsearch.index
import taggit.managers
import uuid
import wagtail.fields
import wagtail.images.models
import wagtail.models.media
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("account", "0009_emailaddress_unique_primary_email"),
        ("contenttypes", "0002_remove_content_type_name"),
        ("django_tasks_database", "0021_conditional_partial_index_ordering"),
        ("konten", "0001_initial"),
        ("sessions", "0001_initial"),
        ("taggit", "0006_rename_taggeditem_content_type_object_id_taggit_tagg_content_8fc721_idx"),
        ("wagtail_localize", "0016_rename_page_revision_translationlog_revision"),
        ("wagtailadmin", "0006_formstate"),
        ("wagtailcore", "0098_apitoken"),
        ("wagtaildocs", "0014_alter_document_file_size"),
        ("wagtailembeds", "0009_embed_cache_until"),
        ("wagtailimages", "0027_image_description"),
        ("wagtailredirects", "0008_add_verbose_name_plural"),
        ("wagtailsearch", "0010_add_text_fields"),
        ("wagtailusers", "0015_userprofile_keyboard_shortcuts"),
    ]

    operations = [
        migrations.CreateModel(
            name="Mail",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("recipients", models.TextField(verbose_name="recipients")),
                ("sender", models.CharField(max_length=320, verbose_name="sender")),
                ("subject", models.TextField(verbose_name="subject")),
                ("message", models.BinaryField()),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("waiting", "waiting"),
                            ("sending", "being sent"),
                            ("sent", "sent"),
                            ("failed", "failed"),
                        ],
                        db_index=True,
                        default="waiting",
                        max_length=10,
                        verbose_name="state",
                    ),
                ),
                ("attempts", models.PositiveSmallIntegerField(default=0, verbose_name="attempts")),
                (
                    "next_attempt_at",
                    models.DateTimeField(auto_now_add=True, db_index=True, verbose_name="next attempt"),
                ),
                ("last_error", models.TextField(blank=True, verbose_name="last error")),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="written")),
                ("sent_at", models.DateTimeField(blank=True, null=True, verbose_name="sent at")),
            ],
            options={
                "verbose_name": "mail",
                "verbose_name_plural": "mails",
                "ordering": ("-created_at", "-pk"),
            },
        ),
        migrations.CreateModel(
            name="Stamp",
            fields=[
                ("kind", models.CharField(max_length=30, primary_key=True, serialize=False)),
                ("value", models.CharField(max_length=16)),
            ],
        ),
        migrations.CreateModel(
            name="Textbaustein",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "key",
                    models.SlugField(
                        help_text="Short name in small letters. Example: “transferinitiative”.",
                        unique=True,
                        verbose_name="key",
                    ),
                ),
                (
                    "title",
                    models.CharField(
                        help_text="For the list in the admin, not shown on pages.", max_length=120, verbose_name="title"
                    ),
                ),
                ("text_de", wagtail.fields.RichTextField(verbose_name="text in German")),
                ("text_en", wagtail.fields.RichTextField(blank=True, verbose_name="text in English")),
                ("text_leicht", wagtail.fields.RichTextField(blank=True, verbose_name="text in easy language")),
            ],
            options={
                "verbose_name": "text block",
                "verbose_name_plural": "text blocks",
                "ordering": ("title",),
            },
        ),
        migrations.CreateModel(
            name="Bild",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                (
                    "access",
                    core.access.AccessField(
                        default=frozenset(["public"]),
                        help_text="Public, everybody who is logged in, or only certain groups and municipalities.",
                        verbose_name="who may see this",
                    ),
                ),
                ("title", models.CharField(max_length=255, verbose_name="title")),
                (
                    "file",
                    core.models.images.BildFileField(
                        height_field="height",
                        max_length=150,
                        upload_to=wagtail.images.models.get_upload_to,
                        verbose_name="file",
                        width_field="width",
                    ),
                ),
                ("description", models.CharField(blank=True, default="", max_length=255, verbose_name="description")),
                ("width", models.IntegerField(editable=False, verbose_name="width")),
                ("height", models.IntegerField(editable=False, verbose_name="height")),
                ("created_at", models.DateTimeField(auto_now_add=True, db_index=True, verbose_name="created at")),
                ("focal_point_x", models.PositiveIntegerField(blank=True, null=True)),
                ("focal_point_y", models.PositiveIntegerField(blank=True, null=True)),
                ("focal_point_width", models.PositiveIntegerField(blank=True, null=True)),
                ("focal_point_height", models.PositiveIntegerField(blank=True, null=True)),
                ("file_size", models.PositiveIntegerField(editable=False, null=True)),
                ("file_hash", models.CharField(blank=True, db_index=True, editable=False, max_length=40)),
                (
                    "default_alt",
                    models.CharField(
                        blank=True,
                        help_text="What can be seen, in one sentence. Example: “Six people stand around a table with a town map.”",
                        max_length=250,
                        verbose_name="alternative text",
                    ),
                ),
                (
                    "is_decorative",
                    models.BooleanField(
                        default=False,
                        help_text="The picture carries no information; screen readers pass over it. Example: a coloured pattern.",
                        verbose_name="only decoration",
                    ),
                ),
                (
                    "credit",
                    models.CharField(
                        blank=True,
                        help_text="Who holds the rights; shown wherever the picture is used. Example: “Stadt Musterstadt, Ayla Brandt”.",
                        max_length=200,
                        verbose_name="credit",
                    ),
                ),
                ("renditions_ready", models.JSONField(default=dict, editable=False)),
                (
                    "renditions_state",
                    models.CharField(
                        choices=[("waiting", "waiting"), ("done", "done"), ("failed", "failed")],
                        db_index=True,
                        default="waiting",
                        editable=False,
                        max_length=10,
                    ),
                ),
                ("renditions_error", models.CharField(blank=True, editable=False, max_length=300)),
                (
                    "collection",
                    models.ForeignKey(
                        default=wagtail.models.media.get_root_collection_id,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="wagtailcore.collection",
                        verbose_name="collection",
                    ),
                ),
                (
                    "tags",
                    taggit.managers.TaggableManager(
                        blank=True, help_text=None, through="taggit.TaggedItem", to="taggit.Tag", verbose_name="tags"
                    ),
                ),
                (
                    "uploaded_by_user",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="uploaded by user",
                    ),
                ),
            ],
            options={
                "verbose_name": "picture",
                "verbose_name_plural": "pictures",
            },
            bases=(wagtail.images.models.ImageFileMixin, modelsearch.index.Indexed, models.Model),
        ),
        migrations.CreateModel(
            name="Dokument",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                (
                    "access",
                    core.access.AccessField(
                        default=frozenset(["public"]),
                        help_text="Public, everybody who is logged in, or only certain groups and municipalities.",
                        verbose_name="who may see this",
                    ),
                ),
                ("title", models.CharField(max_length=255, verbose_name="title")),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="created at")),
                ("file_size", models.PositiveBigIntegerField(editable=False, null=True)),
                ("file_hash", models.CharField(blank=True, editable=False, max_length=40)),
                (
                    "file",
                    models.FileField(
                        max_length=255,
                        storage=core.models.documents.document_storage,
                        upload_to=core.models.documents.document_path,
                        verbose_name="file",
                    ),
                ),
                (
                    "language",
                    models.CharField(
                        blank=True,
                        default="de",
                        help_text="Language code of the text. Example: “de” or “en”.",
                        max_length=12,
                        verbose_name="language",
                    ),
                ),
                ("pages", models.PositiveIntegerField(blank=True, editable=False, null=True, verbose_name="pages")),
                (
                    "accessible",
                    models.CharField(
                        choices=[("unknown", "not checked"), ("yes", "accessible"), ("no", "not accessible")],
                        default="unknown",
                        help_text="Whether people with a screen reader can read the file. Example: “accessible” after a check of tags, headings and alternative texts.",
                        max_length=10,
                        verbose_name="accessibility",
                    ),
                ),
                ("tagged", models.BooleanField(editable=False, null=True, verbose_name="has tags")),
                (
                    "file_title",
                    models.CharField(blank=True, editable=False, max_length=255, verbose_name="title inside the file"),
                ),
                (
                    "reading_state",
                    models.CharField(
                        choices=[("waiting", "waiting"), ("done", "done"), ("failed", "failed")],
                        db_index=True,
                        default="waiting",
                        editable=False,
                        max_length=10,
                        verbose_name="reading the file",
                    ),
                ),
                (
                    "reading_error",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="why it could not be read"
                    ),
                ),
                (
                    "collection",
                    models.ForeignKey(
                        default=wagtail.models.media.get_root_collection_id,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="wagtailcore.collection",
                        verbose_name="collection",
                    ),
                ),
                (
                    "tags",
                    taggit.managers.TaggableManager(
                        blank=True, help_text=None, through="taggit.TaggedItem", to="taggit.Tag", verbose_name="tags"
                    ),
                ),
                (
                    "uploaded_by_user",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="uploaded by user",
                    ),
                ),
            ],
            options={
                "verbose_name": "document",
                "verbose_name_plural": "documents",
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.CreateModel(
            name="Material",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("file", "file"),
                            ("report", "report"),
                            ("programme", "programme"),
                            ("invitation", "invitation"),
                            ("background", "background"),
                            ("recording", "recording"),
                            ("slides", "slides"),
                            ("summary", "summary"),
                            ("link", "link"),
                        ],
                        default="file",
                        max_length=12,
                        verbose_name="kind",
                    ),
                ),
                (
                    "lead_in",
                    models.CharField(
                        blank=True,
                        help_text="Optional. Example: “Zum Bericht der Konferenz:”.",
                        max_length=160,
                        verbose_name="words before the link",
                    ),
                ),
                (
                    "label",
                    models.CharField(
                        blank=True,
                        help_text="Says what people get, never “here” or a bare address. Example: “Programm der Fachtagung”.",
                        max_length=200,
                        verbose_name="link text",
                    ),
                ),
                ("label_en", models.CharField(blank=True, max_length=200, verbose_name="link text in English")),
                ("url", models.URLField(blank=True, max_length=500, verbose_name="address elsewhere")),
                (
                    "provisional",
                    models.BooleanField(default=False, help_text="Shown as “vorläufig”.", verbose_name="provisional"),
                ),
                (
                    "access",
                    core.access.AccessField(
                        default=frozenset(["public"]),
                        help_text="For links only; a document has its own access.",
                        verbose_name="who may see this",
                    ),
                ),
                (
                    "document",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="materialien",
                        to="core.dokument",
                        verbose_name="document",
                    ),
                ),
                (
                    "page",
                    modelcluster.fields.ParentalKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="materialien",
                        to=settings.WAGTAIL_PAGE_MODEL,
                    ),
                ),
                (
                    "target",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.WAGTAIL_PAGE_MODEL,
                        verbose_name="page of this site",
                    ),
                ),
            ],
            options={
                "verbose_name": "download or link",
                "verbose_name_plural": "downloads and links",
                "ordering": ["sort_order"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="SiteSettings",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "agency_name",
                    models.CharField(
                        default="Transferagentur",
                        help_text="Shown beside the logo and in titles. Example: “Transferagentur Musterland”.",
                        max_length=120,
                        verbose_name="name of the agency",
                    ),
                ),
                (
                    "agency_claim",
                    models.CharField(
                        blank=True,
                        default="für kommunales Bildungsmanagement",
                        help_text="Small line below the name. Example: “für kommunales Bildungsmanagement”.",
                        max_length=120,
                        verbose_name="addition to the name",
                    ),
                ),
                (
                    "agency_claim_en",
                    models.CharField(blank=True, max_length=120, verbose_name="addition to the name in English"),
                ),
                (
                    "brand_colour",
                    models.CharField(
                        default="#0b5a5e",
                        help_text="Links and buttons. It needs a contrast of 4.5 : 1 to white. Example: “#0b5a5e”.",
                        max_length=7,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^#[0-9a-fA-F]{6}$", "Please write the colour as # and six digits. Example: “#0b5a5e”."
                            )
                        ],
                        verbose_name="main colour",
                    ),
                ),
                (
                    "signal_colour",
                    models.CharField(
                        default="#ffc53d",
                        help_text="Search and marked words, with dark writing on it. Example: “#ffc53d”.",
                        max_length=7,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^#[0-9a-fA-F]{6}$", "Please write the colour as # and six digits. Example: “#0b5a5e”."
                            )
                        ],
                        verbose_name="signal colour",
                    ),
                ),
                (
                    "footer_address",
                    models.TextField(
                        blank=True,
                        help_text="One line per line. Example: “Lindenallee 4”.",
                        verbose_name="address in the footer",
                    ),
                ),
                (
                    "facts_order",
                    models.CharField(
                        blank=True,
                        default="art,format,ort,plattform,datum,uhrzeit,reihe,veranstalter,kooperation,zielgruppe,voraussetzung,kosten,anmeldeschluss,sprache,kontakt",
                        help_text="Keys separated by commas; what is missing comes last. Example: “art,ort,datum,uhrzeit,kontakt”.",
                        max_length=400,
                        verbose_name="order of the facts of an event",
                    ),
                ),
                (
                    "accessibility",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.WAGTAIL_PAGE_MODEL,
                        verbose_name="accessibility statement",
                    ),
                ),
                (
                    "contact",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.WAGTAIL_PAGE_MODEL,
                        verbose_name="contact",
                    ),
                ),
                (
                    "easy_language",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.WAGTAIL_PAGE_MODEL,
                        verbose_name="easy language",
                    ),
                ),
                (
                    "imprint",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.WAGTAIL_PAGE_MODEL,
                        verbose_name="legal notice (Impressum)",
                    ),
                ),
                (
                    "logo",
                    models.ForeignKey(
                        blank=True,
                        help_text="Shown in the head of each page. Without one a drawn mark stands there.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="core.bild",
                        verbose_name="logo",
                    ),
                ),
                (
                    "newsletter",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.WAGTAIL_PAGE_MODEL,
                        verbose_name="newsletter",
                    ),
                ),
                (
                    "privacy",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.WAGTAIL_PAGE_MODEL,
                        verbose_name="data protection",
                    ),
                ),
                (
                    "report_barrier",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.WAGTAIL_PAGE_MODEL,
                        verbose_name="report a barrier",
                    ),
                ),
                (
                    "sign_language",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.WAGTAIL_PAGE_MODEL,
                        verbose_name="sign language",
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
                "verbose_name": "Agency and frame",
            },
        ),
        migrations.CreateModel(
            name="FundingNotice",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                (
                    "name",
                    models.CharField(
                        help_text="Example: “Kofinanziert von der Europäischen Union”.",
                        max_length=200,
                        verbose_name="name",
                    ),
                ),
                ("text", models.CharField(blank=True, max_length=300, verbose_name="text")),
                ("url", models.URLField(blank=True, verbose_name="address")),
                ("valid_from", models.DateField(blank=True, null=True, verbose_name="shown from")),
                ("valid_to", models.DateField(blank=True, null=True, verbose_name="shown until")),
                (
                    "logo",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="core.bild",
                        verbose_name="logo",
                    ),
                ),
                (
                    "settings",
                    modelcluster.fields.ParentalKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="funding_notices",
                        to="core.sitesettings",
                    ),
                ),
            ],
            options={
                "ordering": ["sort_order"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="BildRendition",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("filter_spec", models.CharField(db_index=True, max_length=255)),
                (
                    "file",
                    wagtail.images.models.WagtailImageField(
                        height_field="height",
                        storage=wagtail.images.models.get_rendition_storage,
                        upload_to=wagtail.images.models.get_rendition_upload_to,
                        width_field="width",
                    ),
                ),
                ("width", models.IntegerField(editable=False)),
                ("height", models.IntegerField(editable=False)),
                ("focal_point_key", models.CharField(blank=True, default="", editable=False, max_length=16)),
                (
                    "image",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="renditions", to="core.bild"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("image", "filter_spec", "focal_point_key"), name="unique_rendition")
                ],
            },
            bases=(wagtail.images.models.ImageFileMixin, models.Model),
        ),
    ]
