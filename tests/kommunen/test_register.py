"""The register of municipalities."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from core.access import AccessField, token_choices, tokens_of_user
from core.models import Material
from kommunen.models import Kommune, KommuneBezug, Mitgliedschaft, Programm, Teilnahme, Vereinbarung
from kommunen.services import bezuege, hand_over, praxisbeispiele
from kontakte.models import Organisation
from konten.models import Konto
from tests.kommunen.factories import make_kommune, make_kommune_page
from tests.kontakte.factories import make_page

pytestmark = pytest.mark.django_db
DAY = datetime.date


@pytest.mark.parametrize("model", [Kommune, KommuneBezug, Mitgliedschaft, Programm, Teilnahme, Vereinbarung])
def test_an_empty_record_has_a_name_to_show(model):
    assert isinstance(str(model()), str)


def test_the_organisation_comes_with_the_municipality_and_follows_its_name():
    kommune = make_kommune(name="Kreis Süd")
    assert kommune.organisation.name == "Kreis Süd"
    kommune.name = "Kreis Süd-West"
    kommune.save()
    assert Organisation.objects.get(pk=kommune.organisation_id).name == "Kreis Süd-West"
    assert Organisation.objects.count() == 1


def test_two_municipalities_may_have_the_same_name():
    one, two = make_kommune(name="Neustadt"), make_kommune(name="Neustadt", land="09", ags="09575153")
    assert (one.slug, two.slug) == ("neustadt", "neustadt-2")


@pytest.mark.parametrize("ags", ["1500300", "150030000", "1500300a", "15003000\n", "１５００３０００"])
def test_an_ags_has_eight_digits(ags):
    with pytest.raises(ValidationError):
        Kommune(name="X", kind="kreis", land="15", ags=ags).full_clean(exclude=["organisation"])


def test_the_ags_has_to_fit_the_land():
    with pytest.raises(ValidationError, match="passen nicht zum Land"):
        Kommune(name="X", kind="kreis", land="14", ags="15003000").full_clean(exclude=["organisation"])
    with pytest.raises(IntegrityError), transaction.atomic():
        make_kommune(land="14", ags="15003000")


def test_the_ags_may_be_missing_more_than_once():
    make_kommune(ags="")
    make_kommune(ags="")


def test_an_ags_is_unique_at_a_time_but_not_for_ever():
    old = make_kommune(ags="15003000", valid_to=DAY(2007, 6, 30))
    new = make_kommune(ags="15003000", valid_from=DAY(2007, 7, 1))
    new.full_clean(exclude=["organisation"])
    with pytest.raises(ValidationError, match="zur selben Zeit"):
        Kommune(name="X", kind="kreis", land="15", ags="15003000", valid_to=DAY(2006, 1, 1)).full_clean(
            exclude=["organisation"]
        )
    with pytest.raises(IntegrityError), transaction.atomic():
        make_kommune(ags=old.ags)


def test_a_municipality_cannot_end_before_it_begins():
    with pytest.raises(IntegrityError), transaction.atomic():
        make_kommune(valid_from=DAY(2021, 1, 1), valid_to=DAY(2020, 1, 1))


def test_members_agreements_and_rights_follow_a_merger_and_the_record_stays():
    old, new = make_kommune(), make_kommune()
    stays, moves = (Konto.objects.create_user(f"{name}@example.org") for name in ("a", "b"))
    Mitgliedschaft.objects.create(konto=stays, kommune=new)
    for konto in (stays, moves):
        Mitgliedschaft.objects.create(konto=konto, kommune=old)
    agreement = Vereinbarung.objects.create(kommune=old, kind="ziel")
    page = make_page()
    file = Material.objects.create(page=page, url="https://example.org/", label="Plan", access={old.token, "group:7"})
    old.successor, old.valid_to = new, DAY(2024, 12, 31)
    old.save()
    assert hand_over(old) == 3
    assert set(new.mitgliedschaften.values_list("konto__email", flat=True)) == {"a@example.org", "b@example.org"}
    agreement.refresh_from_db()
    file.refresh_from_db()
    assert agreement.kommune == new
    assert AccessField.split(file.access) == {new.token, "group:7"}
    assert Kommune.objects.filter(pk=old.pk).exists()
    assert hand_over(old) == 0


def test_members_have_the_token_of_their_municipality_and_editors_can_choose_it():
    kommune, other = make_kommune(name="Kreis Nord"), make_kommune(partner_since=None)
    konto = Konto.objects.create_user("mitglied@example.org")
    Mitgliedschaft.objects.create(konto=konto, kommune=kommune)
    assert kommune.token in tokens_of_user(konto)
    assert other.token not in tokens_of_user(konto)
    assert (kommune.token, "Kommune: Kreis Nord") in token_choices()
    assert other.token not in dict(token_choices())


@pytest.mark.parametrize("count", [1, 20])
def test_the_municipalities_of_a_page_take_one_query(count, django_assert_num_queries):
    page = make_page()
    for place in range(count):
        KommuneBezug.objects.create(
            page_id=page.pk,
            kommune=make_kommune(name=f"Kreis {place}"),
            role="praxisbeispiel",
            topic="Ganztag",
            sort_order=place,
        )
    page = type(page).objects.get(pk=page.pk)
    assert page.source == page
    with django_assert_num_queries(1):
        assert len(bezuege(page)) == count
    assert praxisbeispiele(page).startswith("Kreis 0 (Ganztag)")


def test_agreements_and_members_are_on_no_public_page(client):
    kommune = make_kommune()
    Vereinbarung.objects.create(
        kommune=kommune, kind="ziel", phase="Geheime Phase", goals="Geheimes Ziel", signed_by="Landrat"
    )
    page = make_kommune_page(kommune=kommune)
    html = client.get(page.get_url()).content.decode()
    assert "Geheim" not in html
    assert "Landrat" not in html
