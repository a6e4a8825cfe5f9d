"""The demo has a picture for members alone, so that its guarding can be seen: file, sizes, and the page that shows it."""

import pytest
from django.contrib.auth.models import Group
from django.test import Client

from core import images
from core.models import Bild
from home.demo import texts
from intern.models import InternSeite
from tests.core.factories import make_account

pytestmark = pytest.mark.usefixtures("demo_db")


@pytest.fixture
def picture() -> Bild:
    found = Bild.objects.get(default_alt=texts.MEMBERS_PICTURES["minutes-12"][3])
    if not found.renditions_ready:
        images.make_sizes(found)
        found.refresh_from_db()
    return found


def addresses(picture: Bild) -> list[str]:
    return [picture.file.url, *(url for url, _width, _height in picture.renditions_ready.values())]


def logged_in(*groups: Group) -> Client:
    account, client = make_account(), Client()
    account.groups.add(*groups)
    client.force_login(account)
    return client


def test_file_and_sizes_lie_behind_the_login(visitor, picture):
    found = addresses(picture)
    assert len(found) > 5
    assert all(address.startswith("/intern/bild/") for address in found)
    answers = [visitor.get(address) for address in found]
    assert {answer.status_code for answer in answers} == {302}
    assert all(answer["Location"].startswith("/konto/login/?next=/intern/bild/") for answer in answers)
    public = [visitor.get(address.replace("/intern/bild/", "/medien/")).status_code for address in found]
    assert set(public) == {404}


def test_members_of_another_group_find_nothing(picture):
    other = logged_in(Group.objects.get(name="Lerncluster Fehltage"))
    assert {other.get(address).status_code for address in addresses(picture)} == {404}


def test_members_of_the_group_see_it_on_their_page(picture):
    group = Group.objects.get(name="Expertengruppe Bildungsmanagement")
    member = logged_in(group)
    page = InternSeite.objects.get(title="Expertengruppe Bildungsmanagement", locale__language_code="de")
    html = member.get(page.get_url()).content.decode()
    assert f"/intern/bild/groessen/{picture.uuid.hex}/" in html
    answers = [member.get(address) for address in addresses(picture)]
    assert {answer.status_code for answer in answers} == {200}
    assert all({"private", "no-store"} <= set(answer["Cache-Control"].split(", ")) for answer in answers)
