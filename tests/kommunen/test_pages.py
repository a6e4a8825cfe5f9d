"""The pages of municipalities."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.blocks import StructBlockValidationError
from wagtail.models import Locale

from core import listings
from core.listings import Card, Listing
from kommunen.blocks import FundingBlock
from kommunen.models import KommunenIndex, KommuneSeite, Mitgliedschaft, Teilnahme, Vereinbarung
from konten.models import Konto
from tests.core.trees import translate
from tests.kommunen.factories import make_index, make_kommune, make_kommune_page, make_programme
from tests.kontakte.factories import make_contact, make_organisation, make_page, make_person, make_place, put_on

pytestmark = pytest.mark.django_db


def text_of(response):
    return re.sub(r"\s+", " ", response.content.decode())


def queries_of(client, url):
    for _warming in range(2):
        client.get(url)
    with CaptureQueriesContext(connection) as queries:
        assert client.get(url).status_code == 200
    return [re.sub(r"\d+|'[^']*'", "?", re.sub(r"\([^()]*\)", "()", item["sql"])) for item in queries]


def test_the_index_lists_partners_by_land_and_links_those_with_a_page(client):
    index = make_index()
    with_page = make_kommune(name="Kreis Nord", land="15", ags="15099000")
    make_kommune(name="Kreis Süd", land="09", ags="09099000")
    make_kommune(name="Kein Partner", partner_since=None)
    page = make_kommune_page(kommune=with_page)
    html = text_of(client.get(index.get_url()))
    assert html.index("Kreis Süd") < html.index("Kreis Nord")
    assert page.get_url() in html
    assert "Kein Partner" not in html
    assert "2 Partnerkommunen" in html


@pytest.mark.parametrize("live", [False])
def test_a_draft_page_is_not_linked(client, live):
    index = make_index()
    page = make_kommune_page(kommune=make_kommune(name="Kreis Nord"), live=live)
    html = text_of(client.get(index.get_url()))
    assert "Kreis Nord" in html
    assert page.slug not in html


def test_the_index_can_be_narrowed_by_land_and_word(client):
    index = make_index()
    make_kommune(name="Kreis Köthen", land="15", ags="15099000")
    make_kommune(name="Kreis Hof", land="09", ags="09099000")
    for query, wanted in (("land=15", "Köthen"), ("q=koethen", "Köthen"), ("q=Köth", "Köthen"), ("q=09099", "Hof")):
        html = text_of(client.get(f"{index.get_url()}?{query}"))
        assert wanted in html
        assert "1 Partnerkommune" in html
        assert "noindex" in html


def test_nothing_found_is_said_with_a_way_out(client):
    html = text_of(client.get(f"{make_index().get_url()}?q=gibtesnicht"))
    assert "Keine Kommune gefunden" in html


@pytest.mark.parametrize(
    "query",
    [
        "page=abc",
        "page=0",
        "page=99999999999",
        "land=<script>",
        "land=99",
        "q=%00",
        "q=%ff%fe",
        "q=" + "x" * 5000,
        "q='",
        "q=" + "a+" * 600,
    ],
)
def test_no_parameter_breaks_the_index(client, query):
    make_kommune()
    response = client.get(f"{make_index().get_url()}?{query}")
    assert response.status_code in {200, 400}
    assert "<script>" not in text_of(response).split("<main")[-1].split("</main")[0]


def test_a_long_list_has_pages_that_keep_the_filter(client):
    index = make_index()
    for _ in range(61):
        make_kommune()
    html = text_of(client.get(f"{index.get_url()}?land=15"))
    assert "?land=15&amp;page=2" in html


def test_the_index_takes_the_same_few_queries_for_any_number(client):
    index = make_index()
    make_kommune_page(kommune=make_kommune())
    few = queries_of(client, index.get_url())
    for _ in range(30):
        make_kommune_page(kommune=make_kommune())
    many = queries_of(client, index.get_url())
    assert len(few) <= 11
    assert few == many


def test_the_page_shows_the_facts_of_its_municipality(client):
    kommune = make_kommune(name="Kreis Nord")
    Teilnahme.objects.create(kommune=kommune, programm=make_programme(label_de="Bildung im Fluss"))
    page = make_kommune_page(
        kommune=kommune, teaser="Ein Satz vorweg.", programmes=[make_programme(label_de="Lernwege")]
    )
    html = text_of(client.get(page.get_url()))
    for word in (
        "Ein Satz vorweg.",
        "Kreis Nord",
        "Sachsen-Anhalt",
        "Landkreis",
        "Partnerkommune seit",
        "März 2021",
        "Bildung im Fluss",
        "Lernwege",
    ):
        assert word in html


@pytest.fixture
def publications(monkeypatch):
    """A list of publications, as a later app offers it."""
    asked = []

    def build(criteria, _visitor):
        asked.append(criteria)
        return [
            Card("components/teaser_card.html", {"title": f"Heft {n}", "url": "/", "kicker": "Faktencheck"})
            for n in range(3)
        ]

    monkeypatch.setattr(listings, "_listings", {"publikationen": Listing("publikationen", "Publikationen", build)})
    return asked


def test_the_publications_of_the_municipality_stand_there_each_with_its_kind_once(client, publications):
    kommune = make_kommune()
    html = text_of(client.get(make_kommune_page(kommune=kommune).get_url()))
    assert "Veröffentlichungen dieser Kommune" in html
    assert html.index("Heft 0") < html.index("Heft 1") < html.index("Heft 2")
    assert html.count("Faktencheck") == 3
    assert publications[0].kommune_id == kommune.pk


def test_pages_of_the_same_municipality_lead_to_each_other(client):
    kommune = make_kommune()
    town = make_kommune_page(kommune=kommune, title="Stadt", slug="stadt")
    project = make_kommune_page(kommune=kommune, title="Vorhaben", slug="vorhaben")
    make_kommune_page(kommune=kommune, title="Entwurf", slug="entwurf", live=False)
    make_kommune_page(kommune=make_kommune(), title="Andere", slug="andere")
    html = text_of(client.get(town.get_url())).partition("<main")[2]
    assert '<a href="/kommunen/vorhaben/">Vorhaben</a>' in html
    assert not re.search(r"Entwurf|Andere", html)
    assert f'<a href="{town.get_url()}">Stadt</a>' in text_of(client.get(project.get_url()))


def test_the_laender_stand_in_the_order_of_their_names_in_list_and_filter(client):
    index = make_index()
    for land in ("15", "09", "08", "12"):
        make_kommune(land=land, ags=f"{land}099000")
    main = text_of(client.get(index.get_url())).partition("<main")[2].partition("</main>")[0]
    wanted = ["Baden-Württemberg", "Bayern", "Brandenburg", "Sachsen-Anhalt"]
    assert re.findall(r"<h2>([^<]+)</h2>", main) == wanted
    options = re.findall(r'<option value="\d\d"[^>]*>([^<]+)<', main)
    assert options == sorted(options)
    assert '<label for="filter-land">Land</label>' in main


def test_in_english_the_german_page_is_offered_and_german_words_are_marked(client):
    index = make_index()
    make_kommune_page(kommune=make_kommune(name="Kreis Nord", kind="kreis"), slug="nord")
    Locale.objects.get_or_create(language_code="en")
    translate(index.get_parent(), "en", title="Home", slug="en")
    translate(index, "en", title="Municipalities", slug="municipalities")
    html = text_of(client.get("/en/municipalities/"))
    assert '<a href="/kommunen/nord/" hreflang="de">Learn more (in German)' in html
    for german in ("Kreis Nord", "Kreis", "Sachsen-Anhalt"):
        assert f'<span lang="de">{german}</span>' in html
    assert "All states" in html
    assert "Länder" not in html.partition("<main")[2].partition("</main>")[0]


def test_a_page_without_municipality_asks_for_no_publications(client, publications):
    assert client.get(make_kommune_page().get_url()).status_code == 200
    assert publications == []


@pytest.mark.parametrize("model", [KommunenIndex, KommuneSeite])
def test_the_preview_of_an_empty_draft_works(model):
    response = model().make_preview_request()
    assert response.status_code == 200


def test_the_preview_of_a_new_page_shows_what_stands_in_its_form():
    page = KommuneSeite(title="Entwurf", slug="entwurf", kommune=make_kommune(name="Kreis Nord"))
    page.programmes = [make_programme(label_de="Lernwege")]
    page.set_url_path(make_index())
    html = text_of(page.make_preview_request())
    assert "Kreis Nord" in html
    assert "Lernwege" in html


def funding(**values):
    block = FundingBlock()
    return block, block.clean(block.to_python({"heading": "Finanzierung", **values}))


def test_what_was_printed_stays_when_a_ministry_is_renamed():
    ministry = make_organisation(name="Ministerium für Bildung")
    programme = make_programme(label_de="Lernwege", notice="Gefördert vom Ministerium für Bildung.")
    programme.funders.add(ministry)
    block, value = funding(programme=programme.pk)
    stored = block.get_prep_value(value)
    ministry.name, programme.label_de, programme.notice = "Ministerium für Zukunft", "Neue Wege", "Anders."
    ministry.save()
    programme.save()
    html = block.render(block.to_python(stored))
    for word in ("Lernwege", "Gefördert vom Ministerium für Bildung.", "<dd>Ministerium für Bildung</dd>"):
        assert word in html
    assert "Zukunft" not in html


def test_the_funding_block_shows_period_reference_and_agency_as_a_link():
    block, value = funding(
        starts_on="2023-07-01",
        ends_on="2027-06-30",
        reference="01AB0000",
        agency_text="www.agentur.example.org",
        agency_url="https://www.agentur.example.org",
    )
    html = block.render(value)
    for word in (
        "01.07.2023–30.06.2027",
        "01AB0000",
        '<a href="https://www.agentur.example.org">www<wbr>.agentur<wbr>.example<wbr>.org</a>',
    ):
        assert word in html


def test_a_period_that_ends_before_it_begins_is_refused():
    with pytest.raises(StructBlockValidationError):
        funding(starts_on="2027-07-01", ends_on="2023-06-30")


def full_page(count):
    kommune = make_kommune()
    programmes = [make_programme() for _ in range(count)]
    contacts = [make_contact() for _ in range(count)]
    body = [
        ("funding", {"heading": "Finanzierung", "programme": programme, "funders_as_printed": []})
        for programme in programmes
    ]
    page = make_kommune_page(
        kommune=kommune, body=[*body, ("contacts", {"heading": "kontakt", "contacts": contacts})], programmes=programmes
    )
    put_on(page, *contacts)
    return page


def test_the_page_takes_the_same_few_queries_for_any_number(client, publications):
    few = queries_of(client, full_page(1).get_url())
    many = queries_of(client, full_page(20).get_url())
    assert len(few) <= 9, few
    assert few == many


def test_the_editor_sees_where_the_card_comes_from(admin_client):
    index = make_index()
    put_on(index, make_contact(office_name="Abschnitt"))
    page = make_kommune_page()
    html = admin_client.get(f"/admin/pages/{page.pk}/edit/", follow=True).content.decode()
    assert "Geerbt von: Kommunen" in html


@pytest.mark.parametrize(
    "name",
    [
        "kommunen/kommune",
        "kommunen/programm",
        "kommunen/vereinbarung",
        "kommunen/mitgliedschaft",
        "kontakte/kontakt",
        "kontakte/person",
        "kontakte/organisation",
        "kontakte/ort",
    ],
)
def test_each_record_has_a_list_and_a_form_in_the_admin(admin_client, name):
    kommune = make_kommune()
    put_on(make_page(), make_contact(person=make_person(), office=make_place()))
    make_programme()
    Vereinbarung.objects.create(kommune=kommune, kind="ziel")
    Mitgliedschaft.objects.create(kommune=kommune, konto=Konto.objects.create_user("mitglied@example.org"))
    response = admin_client.get(f"/admin/snippets/{name}/")
    assert response.status_code == 200
    assert "Verwendet in" in response.content.decode()
    assert admin_client.get(f"/admin/snippets/{name}/?q=x").status_code == 200
    assert admin_client.get(f"/admin/snippets/{name}/add/").status_code == 200
