"""What the whole site relies on stays: sections and legal pages do not end by the clock, and editors do not take them away."""

import datetime

import pytest
from django.utils import timezone
from wagtail.models import Page

from core import scheduling
from core.models import SiteSettings
from home.models import Rechtstext, StandardSeite
from tests.core.admin_forms import PUBLISH, create, edit
from tests.core.test_sections import editor, section, start, with_others  # noqa: F401 - fixtures
from tests.core.trees import standard, translate
from themen.models import ThemenIndex

pytestmark = pytest.mark.usefixtures("planted")
SAID = "ist eine rechtliche Seite der Website"
LATER, EARLIER = (timezone.now() + datetime.timedelta(hours=hours) for hours in (2, -2))


@pytest.fixture
def imprint(start) -> Rechtstext:  # noqa: F811
    """The legal notice, as the settings of the site name it."""
    page = start.add_child(instance=Rechtstext(title="Impressum", slug="impressum", locale=start.locale))
    page.save_revision().publish()
    settings = SiteSettings.for_site(start.get_site())
    settings.imprint = page
    settings.save()
    return page


def until(page: Page) -> datetime.datetime | None:
    return Page.objects.get(pk=page.pk).expire_at


@pytest.mark.parametrize("named", ["section", "imprint"])
def test_not_even_administrators_let_it_end_by_the_clock(admin_client, request, named):
    page = request.getfixturevalue(named)
    moment = f"{LATER:%d.%m.%Y %H:%M}"
    html = admin_client.get(f"/admin/pages/{page.pk}/edit/").content.decode()
    assert 'name="go_live_at"' in html
    assert 'name="expire_at"' not in html
    edit(admin_client, page, expire_at=moment, **PUBLISH)
    assert until(page) is None


def test_nor_when_a_section_is_made(admin_client, start):  # noqa: F811
    create(
        admin_client,
        start,
        ThemenIndex,
        title="Themen",
        slug="themen-2",
        expire_at=f"{LATER:%d.%m.%Y %H:%M}",
        **PUBLISH,
    )
    assert until(ThemenIndex.objects.get(slug="themen-2")) is None


def test_any_other_page_may(admin_client, start):  # noqa: F811
    page = standard(start, "Aktion")
    edit(admin_client, page, expire_at=f"{LATER:%d.%m.%Y %H:%M}", **PUBLISH)
    assert until(page) is not None


def test_a_section_that_had_ended_comes_back_for_good(editor, section, visitor):  # noqa: F811
    page = ThemenIndex.objects.get(pk=section.pk)
    page.expire_at = EARLIER
    page.unpublish()
    Page.objects.filter(pk=page.pk).update(expire_at=EARLIER)
    page.latest_revision.content["expire_at"] = EARLIER.isoformat()
    page.latest_revision.save()
    edit(editor, ThemenIndex.objects.get(pk=page.pk), **PUBLISH)
    assert until(page) is None
    scheduling.publish_and_unpublish()
    assert visitor.get("/themen/").status_code == 200


@pytest.mark.parametrize("named", ["section", "imprint"])
def test_an_end_from_before_does_not_come_true(request, named):
    page = request.getfixturevalue(named)
    Page.objects.filter(pk=page.pk).update(expire_at=EARLIER)
    scheduling.publish_and_unpublish()
    assert Page.objects.get(pk=page.pk).live
    assert until(page) is None


@pytest.mark.parametrize("action", ["unpublish", "delete"])
def test_a_legal_page_is_not_taken_away(editor, imprint, action):  # noqa: F811
    answer = editor.post(f"/admin/pages/{imprint.pk}/{action}/", follow=True)
    assert SAID in answer.content.decode()
    assert SAID in with_others(editor, action, imprint)
    assert Page.objects.get(pk=imprint.pk).live


def test_nor_its_translation(editor, imprint):  # noqa: F811
    english = translate(imprint, "en", title="Legal notice", slug="legal-notice")
    assert SAID in editor.post(f"/admin/pages/{english.pk}/unpublish/", follow=True).content.decode()
    assert Page.objects.get(pk=english.pk).live


def test_a_legal_page_is_not_moved_and_keeps_its_address(editor, start, imprint):  # noqa: F811
    goal = standard(start, "Über uns")
    answer = editor.post(f"/admin/pages/{imprint.pk}/move/{goal.pk}/confirm/", follow=True)
    assert SAID in answer.content.decode()
    edit(editor, imprint, title="Unser Impressum", slug="woanders", **PUBLISH)
    kept = Page.objects.get(pk=imprint.pk)
    assert (kept.title, kept.url_path) == ("Unser Impressum", imprint.url_path)


def test_nor_is_it_taken_away_with_a_page_above_it(editor, admin_client, start, imprint):  # noqa: F811
    above = standard(start, "Rechtliches")
    above.save_revision().publish()
    imprint.move(above, pos="last-child")
    at = f"/admin/pages/{above.pk}"
    answers = [
        editor.post(f"{at}/delete/", follow=True).content.decode(),
        editor.post(f"{at}/unpublish/", {"include_descendants": "on"}, follow=True).content.decode(),
        with_others(editor, "delete", above),
        with_others(editor, "unpublish", above, include_descendants="on"),
    ]
    assert [SAID in answer for answer in answers] == [True] * 4
    assert Page.objects.get(pk=imprint.pk).live
    editor.post(f"/admin/pages/{above.pk}/unpublish/")
    assert not StandardSeite.objects.get(pk=above.pk).live


def test_administrators_may_take_a_legal_page_away(admin_client, imprint):
    admin_client.post(f"/admin/pages/{imprint.pk}/unpublish/")
    assert not Page.objects.get(pk=imprint.pk).live
