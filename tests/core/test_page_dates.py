"""Days and moments of pages: a slip in the year is refused with a sentence, and nothing goes online by it."""

import datetime

import pytest
from django.forms import DateTimeField, TimeField
from django.utils import timezone, translation
from wagtail.models import Page

from home.models import Meldung, MeldungsIndex, StandardSeite
from tests.core.admin_forms import PUBLISH, create, edit, errors
from tests.core.trees import standard

pytestmark = pytest.mark.django_db
YEAR = "Das Jahr muss zwischen 1990 und 2100 liegen."


@pytest.fixture
def start(sections) -> Page:
    return sections


@pytest.mark.parametrize("moment", ["01.01.0001 00:00", "24.12.0026 10:00", "31.12.9999 23:59", "01.01.2101 00:00"])
@pytest.mark.parametrize("name", ["go_live_at", "expire_at", "review_on"])
def test_a_year_that_can_only_be_a_slip_is_refused(start, admin_client, name, moment):
    typed = moment.split()[0] if name == "review_on" else moment
    answer = create(admin_client, start, StandardSeite, title="Probe", slug="probe", **{name: typed}, **PUBLISH)
    assert errors(answer)[name] == [YEAR]
    assert not StandardSeite.objects.filter(slug="probe").exists()


def test_so_it_is_with_the_days_of_other_pages(start, admin_client):
    index = MeldungsIndex.objects.get(locale__language_code="de")
    answer = create(admin_client, index, Meldung, title="Probe", slug="probe", published_on="24.12.0026")
    assert errors(answer)["published_on"] == [YEAR]


def test_a_new_moment_that_is_long_over_is_asked_about(start, admin_client):
    answer = create(
        admin_client, start, StandardSeite, title="Probe", slug="probe", go_live_at="24.12.2016 10:00", **PUBLISH
    )
    assert "Dieser Zeitpunkt ist schon vorbei" in errors(answer)["go_live_at"][0]
    assert not StandardSeite.objects.filter(slug="probe").exists()


def test_one_that_was_planned_and_has_come_true_stays(start, admin_client):
    page = standard(start, "Über uns", go_live_at=timezone.now() - datetime.timedelta(days=30))
    page.save_revision().publish()
    edit(admin_client, page, title="Wir über uns", **PUBLISH)
    assert StandardSeite.objects.get(pk=page.pk).title == "Wir über uns"


@pytest.mark.parametrize("typed", ["9.00", "09.00", "9:00", "9 Uhr", "9.00 Uhr", "9:00 Uhr"])
def test_a_time_may_be_typed_as_people_write_it(typed):
    with translation.override("de"):
        assert TimeField().clean(typed) == datetime.time(9, 0)
        if typed != "9 Uhr":
            assert DateTimeField().clean(f"08.03.2027 {typed}").hour == 9
