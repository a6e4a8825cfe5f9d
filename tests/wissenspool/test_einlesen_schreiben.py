"""What an import has written is like anything else, and a killed one is continued."""

import os
import signal
import subprocess
import sys
import time

import pytest
from django.test import Client
from django.utils import translation
from wagtail.models import PageLogEntry

from konten.models import Konto
from tests.core.trees import plant
from tests.environment import ROOT
from tests.wissenspool.einlesen import arts, command, judged, table, write
from tests.wissenspool.factories import art, index_below
from wissenspool.einlesen import lauf
from wissenspool.einlesen.schreiben import Schreiber
from wissenspool.models import Publikation, PublikationsIndex

pytestmark = pytest.mark.django_db
HEAD = "titel;jahr;art;herausgeber"


@pytest.fixture
def index() -> PublikationsIndex:
    with translation.override("de"):
        yield index_below(plant())


@pytest.fixture
def admin() -> Client:
    client = Client()
    client.force_login(Konto.objects.create_superuser("chefin@example.org", "ein-langes-passwort"))
    return client


def test_a_draft_has_a_revision_and_a_history_and_can_be_opened_and_published(index, admin, visitor):
    art("Bericht")
    write(table("Entwurf;2020;Bericht;Stadt", head=HEAD))
    page = Publikation.objects.get()
    assert (page.live, page.first_published_at, page.has_unpublished_changes) == (False, None, True)
    assert page.latest_revision.content["title"] == "Entwurf"
    assert page.latest_revision.content["mitwirkungen"][0]["name_as_printed"] == "Stadt"
    assert PageLogEntry.objects.get(page=page).action == "wagtail.create"
    for part in ("edit", "history"):
        assert admin.get(f"/admin/pages/{page.pk}/{part}/").status_code == 200
    assert visitor.get("/wissenspool/entwurf/").status_code == 404
    page.get_latest_revision().publish()
    assert "Entwurf" in visitor.get("/wissenspool/entwurf/").content.decode()
    assert Publikation.objects.get().mitwirkungen.get().name_as_printed == "Stadt"


def test_published_are_those_that_lack_nothing_and_the_others_are_named(index, visitor):
    art("Bericht")
    found = write(table("Ganz;2020;Bericht;Stadt", "Halb;2021;;Stadt", head=HEAD), publish=True)
    assert dict(Publikation.objects.values_list("title", "live")) == {"Ganz": True, "Halb": False}
    assert [bool(item.held_back) for item in found] == [False, True]
    assert "Art" in found[1].held_back[0]
    assert visitor.get("/wissenspool/ganz/").status_code == 200


def test_a_second_run_of_publish_does_not_publish_drafts_that_were_there(index):
    art("Bericht")
    rows = table("Entwurf;2020;Bericht;Stadt", head=HEAD)
    write(rows)
    assert arts(write(rows, publish=True)) == ["same"]
    assert not Publikation.objects.get().live


def test_publications_of_one_title_get_addresses_of_their_own(index):
    write(table("Bericht;2020;Stadt A", "Bericht;2020;Stadt B", "Bericht;2021;Stadt A"))
    assert set(Publikation.objects.values_list("slug", flat=True)) == {"bericht", "bericht-2", "bericht-3"}


def test_a_batch_that_fails_leaves_nothing_behind_and_the_next_run_goes_on(index, monkeypatch):
    monkeypatch.setattr(lauf, "BATCH", 2)
    rows = table(*(f"Nummer {n};2020;Stadt" for n in range(6)))
    real = Schreiber._lead_here

    def fails(self, batch):
        real(self, batch)
        if batch[0].satz.line == 4:
            raise RuntimeError

    monkeypatch.setattr(Schreiber, "_lead_here", fails)
    with pytest.raises(RuntimeError):
        write(rows)
    assert Publikation.objects.count() == 2
    monkeypatch.setattr(Schreiber, "_lead_here", real)
    assert arts(write(rows)) == ["same"] * 2 + ["new"] * 4


def test_memory_holds_one_batch_and_not_the_file(index, monkeypatch):
    """Whatever comes later in the file is not read while a batch is looked at."""
    monkeypatch.setattr(lauf, "BATCH", 5)
    from wissenspool.einlesen.quellen import Quelle

    read = []
    quelle = Quelle.of_bytes(table(*(f"Nummer {n};2020;Stadt" for n in range(50))))
    rows = quelle.rows
    quelle.rows = lambda: (read.append(row.line) or row for row in rows())
    next(lauf.Lauf(quelle).batches())
    assert len(read) == 5


@pytest.mark.django_db(transaction=True)
def test_killed_in_the_middle_the_same_command_goes_on_without_doubles(tmp_path):
    index_below(plant())
    file = tmp_path / "p.csv"
    file.write_bytes(table(*(f"Nummer {n};{1990 + n % 30};Stadt {n % 7}" for n in range(700))))
    from django.db import connection

    code = (
        "import django; django.setup(); from django.conf import settings; from django.core.management import call_command;"
        f"call_command('import_publikationen', {str(file)!r}, '--write', '--quiet')"
    )
    name = str(connection.settings_dict["NAME"])
    start = f"import os; from django.conf import settings; settings.DATABASES['default']['NAME'] = {name!r}; {code}"
    process = subprocess.Popen(
        [sys.executable, "-c", start],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": "site:.", "DJANGO_SETTINGS_MODULE": "config.settings.test"},
        stderr=subprocess.PIPE,
    )
    until = time.monotonic() + 240
    while not Publikation.objects.exists() and process.poll() is None and time.monotonic() < until:
        time.sleep(0.05)
    process.send_signal(signal.SIGKILL)
    _out, error = process.communicate()
    written = Publikation.objects.count()
    assert 0 < written < 700, error.decode()[-500:]
    assert written % lauf.BATCH == 0
    command(file, "--write")
    assert Publikation.objects.count() == 700
    assert arts(judged(file.read_bytes())) == ["same"] * 700
