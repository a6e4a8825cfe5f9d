"""Counting downloads: who counts, that a download never suffers, and that the worker counts each once (P-12)."""

import subprocess
import sys

import pytest
from django.test import Client

from core.models import DokumentFassung
from tests.core.factories import make_account
from tests.core.trees import plant
from tests.wissenspool.factories import index_below, publikation
from tests.wissenspool.record import attach, dokument, fresh
from wissenspool.abrufe import sammeln, spool
from wissenspool.abrufe.robots import is_robot
from wissenspool.models import Abrufdatei, Abrufzahl

pytestmark = pytest.mark.django_db
FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
APPENDING = """
import sys
from django.conf import settings
settings.configure(DATA_DIR=sys.argv[1], USE_TZ=True, TIME_ZONE="Europe/Berlin")
from wissenspool.abrufe import spool
spool._name = lambda process: "gemeinsam.offen"
for _ in range(2000):
    spool.append(7)
"""


@pytest.fixture(autouse=True)
def data(settings, tmp_path):
    settings.DATA_DIR = tmp_path
    spool._failing.clear()
    return tmp_path


@pytest.fixture
def page(db):
    return publikation(index_below(plant()), "Ganztag gestalten")


@pytest.fixture
def document(page):
    made = dokument()
    attach(page, made)
    return made


@pytest.fixture
def reader():
    return Client(headers={"user-agent": FIREFOX})


def lines():
    return [line for path in sorted(spool.folder().glob("*")) for line in path.read_text().splitlines()]


def total(page):
    return sum(Abrufzahl.objects.filter(publication=page.translation_key).values_list("count", flat=True))


def two_rounds():
    sammeln.collect()
    sammeln.collect()


def test_a_reading_is_a_month_and_a_document_and_nothing_else(reader, document):
    response = reader.get(document.url, REMOTE_ADDR="192.0.2.7")
    assert b"".join(response.streaming_content).startswith(b"%PDF")
    (line,) = lines()
    assert line == f"{spool.stand.today():%Y-%m} {document.pk};"
    assert not response.cookies


@pytest.mark.parametrize("header", ["bytes=0-", "bytes=0-9"])
def test_a_part_from_the_first_byte_counts(reader, document, header):
    assert reader.get(document.url, headers={"range": header}).status_code == 206
    assert len(lines()) == 1


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"range": "bytes=5-"}, 206),
        ({"range": "bytes=-5"}, 206),
        ({"range": "bytes=0-1"}, 206),
        ({"range": "bytes=900-"}, 416),
        ({"sec-purpose": "prefetch;prerender"}, 200),
        ({"purpose": "prefetch"}, 200),
        ({"user-agent": "Mozilla/5.0 (compatible; Beispielbot/2.1; +https://example.org/bot)"}, 200),
        ({"user-agent": "curl/8.5.0"}, 200),
        ({"user-agent": ""}, 200),
    ],
)
def test_further_parts_fetching_ahead_and_robots_do_not_count(reader, document, headers, status):
    assert reader.get(document.url, headers=headers).status_code == status
    assert not lines()


def test_asking_without_reading_does_not_count(reader, document):
    assert reader.head(document.url).status_code == 200
    tag = reader.head(document.url)["ETag"]
    assert reader.get(document.url, headers={"if-none-match": tag}).status_code == 304
    assert not lines()


def test_editors_do_not_count_and_members_do(reader, document):
    reader.force_login(make_account(is_superuser=True))
    reader.get(document.url)
    assert not lines()
    reader.force_login(make_account(email="mitglied@example.org"))
    reader.get(document.url)
    assert len(lines()) == 1


def test_what_the_web_server_sends_counts_by_the_part_that_was_asked_for(reader, page, settings):
    settings.SENDFILE_PREFIX = "/_private/"
    document = dokument(access="login")
    attach(page, document)
    reader.force_login(make_account(email="mitglied@example.org"))
    for header in ("bytes=5-", "bytes=0-1"):
        assert "X-Accel-Redirect" in reader.get(document.url, headers={"range": header})
    assert not lines()
    reader.get(document.url)
    reader.get(document.url, headers={"range": "bytes=0-"})
    assert len(lines()) == 2


@pytest.mark.parametrize(
    ("agent", "robot"),
    [
        ("HTTrack 3.0", True),
        ("Google-InspectionTool/1.0", True),
        ("WhatsApp/2.23", True),
        (FIREFOX, False),
        ("Mozilla/5.0 (Linux; Android 13; CUBOT P80) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36", False),
        ("Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/130.0 Safari/537.36", True),
        ("python-requests/2.32", True),
    ],
)
def test_robots_are_known_by_their_words(agent, robot):
    assert is_robot(agent) is robot


def test_a_folder_that_cannot_be_written_to_breaks_no_download_and_is_told_once(reader, document, data, caplog):
    (data / "abrufe").write_text("keine Mappe")
    for _n in range(3):
        response = reader.get(document.url)
        assert response.status_code == 200 and b"".join(response.streaming_content)
    assert caplog.text.count("Downloads are not counted") == 1


def test_two_processes_lose_no_line_of_one_file(data):
    started = [subprocess.Popen([sys.executable, "-c", APPENDING, str(data)]) for _n in range(2)]
    assert [process.wait(60) for process in started] == [0, 0]
    assert sum(spool.read(data / "abrufe" / "gemeinsam.offen").values()) == 4000


def test_the_worker_adds_up_by_publication_and_month(reader, page, document):
    reader.get(document.url)
    reader.get(document.url)
    two_rounds()
    assert [(row.month, row.count) for row in Abrufzahl.objects.all()] == [(f"{spool.stand.today():%Y-%m}", 2)]
    assert not lines() and not Abrufdatei.objects.exists()
    reader.get(document.url)
    two_rounds()
    assert total(page) == 3


def test_a_file_is_left_for_one_round_to_those_who_still_write_to_it(page, document):
    spool.append(document.pk)
    sammeln.collect()
    (late,) = spool.waiting()
    with late.open("a") as written:
        written.write(f"2026-11 {document.pk};\n")
    sammeln.collect()
    assert total(page) == 2


@pytest.mark.parametrize("moment", ["_add", "unlink"])
def test_a_worker_that_is_killed_counts_nothing_twice_and_loses_nothing(page, document, monkeypatch, moment):
    spool.append(document.pk)
    sammeln.collect()
    with monkeypatch.context() as killed:
        killed.setattr(*((sammeln, "_add") if moment == "_add" else (type(spool.folder()), "unlink")), _kill)
        with pytest.raises(KeyboardInterrupt):
            sammeln.collect()
    two_rounds()
    assert total(page) == 1
    assert not lines() and not Abrufdatei.objects.exists()


def _kill(*_args, **_kwargs):
    raise KeyboardInterrupt


def test_half_lines_and_files_of_no_publication_are_left_out(page, document):
    spool.append(dokument("Programm", "programm.pdf").pk)
    (path,) = spool.folder().iterdir()
    path.write_text(f"{path.read_text()}2026-11 {document.pk}2026-11 {document.pk};\n2026-13 {document.pk};\n\x00;\n")
    two_rounds()
    assert total(page) == 1


def test_a_file_of_two_publications_counts_for_both_and_a_film_for_its_own(page, document):
    film = dokument("Film", "film.mp4")
    other = publikation(
        page.get_parent().specific, "Zweite Auflage", media_file=film, captions=dokument("Text", "t.vtt")
    )
    attach(other, document)
    for pk in (document.pk, film.pk, other.captions_id):
        spool.append(pk)
    two_rounds()
    assert (total(page), total(other)) == (1, 2)


def test_totals_stay_when_a_file_is_replaced_and_go_with_the_publication(reader, page, document):
    DokumentFassung.objects.create(document=document, number=1, file=document.file.name, valid_from=document.created_at)
    assert reader.get(document.fassungen.get().url).status_code == 200
    two_rounds()
    assert total(page) == 1
    fresh(page).delete()
    assert not Abrufzahl.objects.exists()
