"""What an editor does to build a page of each type like one that exists: tab by tab, in the order of the form."""

from collections.abc import Callable
from typing import Any

from home.models import Meldung
from kommunen.models import KommuneSeite
from tests.browser.editor import Editor, Form
from tests.browser.editor_blocks import put_together
from veranstaltungen.datumstext import date_text, time_text
from veranstaltungen.models import Programmpunkt, Termin, Veranstaltung, VeranstaltungsIndex


def build(editor: Editor, model: Any) -> None:
    """Build a page like the model and publish it."""
    BUILDERS[type(model)](editor, model)
    form = editor.tab("Adresse und Suchmaschinen")
    form.type("Adresse der Seite", model.slug)
    form.type("Beschreibung in Suchmaschinen", model.search_description)
    editor.publish()


def _begin(editor: Editor, kind: str, parent: Any, model: Any) -> Form:
    """Fill what stands on top of every page."""
    form = editor.new_page(parent, kind)
    form.type("Titel", model.title)
    form.type("Teaser", model.teaser)
    form.choose("Bild", model.image)
    form.tick("Das Bild ist hier nur Schmuck", model.image_decorative)
    return form


def _build_news(editor: Editor, model: Meldung) -> None:
    form = _begin(editor, "Meldung", model.get_parent(), model)
    put_together(form, "Inhalt", model.body)
    form = _go_on_to_facts(editor)
    form.type("Datum", model.published_on)
    form.choose("Reihe", model.reihe)
    form.type("Nummer in der Reihe", model.ordinal)
    form.select("Themen", *model.themen.all())
    _contacts(form, model)


def _build_municipality(editor: Editor, model: KommuneSeite) -> None:
    form = _begin(editor, "Seite einer Kommune", model.get_parent(), model)
    put_together(form, "Inhalt", model.body)
    form = _go_on_to_facts(editor)
    form.choose("Kommune", model.kommune)
    form.select("Programme", *model.programmes.all())
    _contacts(form, model)


def _build_event(editor: Editor, model: Veranstaltung) -> None:
    form = _begin(editor, "Veranstaltung", VeranstaltungsIndex.objects.ancestor_of(model).get(), model)
    form.type("Untertitel", model.subtitle)
    put_together(form, "Ankündigung", model.body)
    put_together(form, "Bericht", model.report)
    put_together(form, "Text am Ende", model.closing)
    form.type("Ort in Worten", model.place_text)
    form.type("Wer teilnehmen kann", model.eligibility)
    form.type("Zielgruppe in Worten", model.target_group_text)
    form.type("Kosten in Worten", model.cost_text)
    form = _go_on_to_facts(editor)
    for row in model.termine.all():
        _date(form.add("Termin"), row)
    _what_and_where(form, model)
    _who(form, model)
    _registration(form, model)
    for session in model.programmpunkte.all():
        _session(form.add("Programmpunkt"), session)
    for row in model.kommunenbezuege.all():
        _municipality(form.add("Kommune"), row)
    _contacts(form, model)


def _go_on_to_facts(editor: Editor) -> Form:
    """Turn to the facts like people who take a look at their text first: the admin has kept it as a draft meanwhile."""
    editor.wait_for_draft()
    return editor.tab("Fakten und Bezüge")


def _contacts(form: Form, model: Any) -> None:
    form.select("Überschrift der Kontakte", model.get_contact_heading_display())
    for row in model.kontaktkarten.all():
        form.add("Kontaktkarte").choose("Kontakt", row.kontakt)


def _date(form: Form, row: Termin) -> None:
    """Write the date as people say it; the admin fills the fields."""
    form.type("Datum in Worten", ", ".join(filter(None, [date_text(row.angabe), time_text(row.angabe)])))


def _what_and_where(form: Form, model: Veranstaltung) -> None:
    form.select("Veranstaltungsart", model.art)
    form.choose("Reihe", model.reihe)
    form.type("Nummer in der Reihe", model.ordinal)
    form.select("Teilnahmeform", model.get_attendance_mode_display())
    form.type("Plattform", model.platform)
    form.choose("Ort", model.ort)
    for row in model.beteiligte.all():
        organisation = form.add("Organisation")
        organisation.choose("Organisation", row.organisation)
        organisation.select("Rolle", row.get_role_display())


def _who(form: Form, model: Veranstaltung) -> None:
    form.select("Zielgruppen", *model.zielgruppen.all())
    form.select("Programme", *model.programmes.all())
    form.tick("Kostenfrei", model.is_free)
    form.type("Personen je Kommune, mindestens", model.team_min)
    form.type("Personen je Kommune, höchstens", model.team_max)
    form.select("Themen", *model.themen.all())


def _registration(form: Form, model: Veranstaltung) -> None:
    form.select("Anmeldung", model.get_registration_state_display())
    form.type("Anmeldung per E-Mail an", model.registration_email)
    form.type("Plätze", model.seats)


def _session(form: Form, session: Programmpunkt) -> None:
    form.select("Art", session.art)
    form.type("Beginnt um", session.start_time)
    form.type("Endet um", session.end_time)
    form.type("Titel", session.title)
    for row in session.beitraege.all():
        speaker = form.add("Mitwirkende*r")
        speaker.choose("Person", row.person)
        speaker.select("Rolle", row.get_role_display())
    form.type("Kurztext", session.abstract)
    form.choose("Kommune", session.kommune)
    form.choose("Programm oder Projekt", session.programme)
    form.type("Mitschnitt: Adresse des Videos", session.recording_url)
    form.choose("Präsentation", session.slides)
    form.type("Zusammenfassung", session.summary)


def _municipality(form: Form, row: Any) -> None:
    form.choose("Kommune", row.kommune)
    form.select("Beitrag", row.get_role_display())
    form.type("Thema", row.topic)


BUILDERS: dict[Any, Callable[[Editor, Any], None]] = {
    Meldung: _build_news,
    KommuneSeite: _build_municipality,
    Veranstaltung: _build_event,
}
