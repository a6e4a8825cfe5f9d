"""The editor offers every block with German words, and takes back what it was given."""

from typing import Any

import pytest
from django.core.management import call_command
from django.test import Client
from wagtail.blocks import Block, FieldBlock, ListBlock
from wagtail.models import ReferenceIndex

from core.blocks.body import BodyBlock
from home.models import StandardSeite
from tests.core import bodies as make
from tests.core.bodies import item, raw

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client: Client, django_user_model: Any) -> Client:
    user = django_user_model.objects.create_superuser(email="ayla@example.org", password="geheim")
    client.force_login(user)
    return client


def blocks_of(block: Block) -> list[Block]:
    inner = list(getattr(block, "child_blocks", {}).values())
    if isinstance(block, ListBlock):
        inner.append(block.child_block)
    return [block, *(found for child in inner for found in blocks_of(child))]


def test_picker_has_groups_and_descriptions() -> None:
    own = [block for block in BodyBlock().child_blocks.values() if block.__module__.startswith("core.")]
    assert [block.name for block in own if not block.meta.group or not block.get_description()] == []
    assert all(block.meta.icon and str(block.label) for block in own)


def test_texts_in_fields_have_help_with_an_example() -> None:
    silent = []
    for block in BodyBlock().child_blocks.values():
        if not block.__module__.startswith("core."):
            continue
        for field in blocks_of(block):
            if isinstance(field, FieldBlock) and type(field).__name__ in {"CharBlock", "TextBlock", "URLBlock"}:
                help_text = str(field.field.help_text)
                if "Beispiel" not in help_text and field.name not in {"", "text", "number"}:
                    silent.append(f"{block.name}.{field.name}")
    assert silent == []


def test_page_with_all_blocks_opens_in_the_editor(editor: Client) -> None:
    image, target = make.picture(), make.page()
    page = make.page(
        body=[
            raw("heading", {"level": "h2", "text": "Abschnitt"}),
            raw("text", '<p data-block-key="a">Ein <span lang="en">Barcamp</span></p>'),
            raw("image", {"image": image.pk, "caption": "Mai"}),
            raw("table", {"table": {"caption": "T", "columns": [{"type": "text", "heading": "A"}], "rows": []}}),
            raw("links", {"items": [item({"page": target.pk})]}),
            raw("members_pointer", {"page": target.pk, "group": None}),
        ]
    )
    response = editor.get(f"/admin/pages/{page.pk}/edit/", follow=True)
    assert response.status_code == 200
    html = response.content.decode()
    for words in ("Fragen zum Aufklappen", "Hinweis auf den internen Bereich", "Bilder und Videos", "LANG_EN"):
        assert words in html or words.encode("unicode_escape").decode() in html


def test_unreadable_content_is_refused_with_a_sentence(editor: Client) -> None:
    page = make.page(title="Bleibt", body=[raw("text", "<p>Text</p>")])
    sent = {"title": "Neu", "slug": page.slug, "body-count": "50000", "action-publish": "action-publish"}
    response = editor.post(f"/admin/pages/{page.pk}/edit/", sent)
    assert response.status_code == 200
    assert StandardSeite.objects.get(pk=page.pk).title == "Bleibt"


def test_text_block_is_a_record_with_a_list_of_uses(editor: Client) -> None:
    from core.models import Textbaustein

    snippet = Textbaustein.objects.create(key="abbinder", title="Abbinder", text_de="<p>Text</p>")
    page = make.page(title="Nutzt ihn", body=[raw("snippet", {"snippet": snippet.pk})])
    ReferenceIndex.create_or_update_for_object(page)
    assert editor.get("/admin/snippets/core/textbaustein/").status_code == 200
    response = editor.get(f"/admin/snippets/core/textbaustein/usage/{snippet.pk}/")
    assert "Nutzt ihn" in response.content.decode()


def test_block_is_previewed_in_the_look_of_the_site(editor: Client) -> None:
    block = StandardSeite._meta.get_field("body").stream_block.child_blocks["quote"]
    response = editor.get("/admin/block-preview/", {"id": block.definition_prefix})
    html = response.content.decode()
    assert "<blockquote>" in html
    assert "css/site" in html


def test_text_blocks_are_found_by_their_words_in_the_chooser(editor: Client) -> None:
    from core.models import Textbaustein

    Textbaustein.objects.create(key="abbinder", title="Abbinder zur Initiative", text_de="<p>Text</p>")
    Textbaustein.objects.create(key="hinweis", title="Hinweis", text_de="<p>Text</p>")
    call_command("update_index", verbosity=0)
    found = editor.get("/admin/snippets/choose/core/textbaustein/results/", {"q": "Initiative"}).content.decode()
    assert "Abbinder zur Initiative" in found
    assert "Hinweis" not in found


def test_kinds_of_an_automatic_list_are_chosen_by_their_names() -> None:
    from veranstaltungen.models import Veranstaltungsart
    from wissenspool.models import Publikationsart

    Veranstaltungsart.objects.create(key="probetagung", label_de="Probetagung")
    Publikationsart.objects.create(key="probebericht", label_de="Probebericht")
    block = BodyBlock().child_blocks["listing"].child_blocks["art_key"]
    groups = {name: dict(kinds) for name, kinds in block.field.choices if isinstance(kinds, list | tuple)}
    assert groups["Nächste Termine, Dokumentierte Veranstaltungen"]["probetagung"] == "Probetagung"
    assert groups["Veröffentlichungen"]["probebericht"] == "Probebericht"
    assert block.clean("probebericht") == "probebericht"
