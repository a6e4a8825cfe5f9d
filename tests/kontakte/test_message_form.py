"""The contact form stands in for an address: few fields, clear errors, no mail for machines (C-04)."""

import re

import pytest
from django.core import mail as outbox
from django.core import signing
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.test import Client

from core import mail
from core.models import Mail
from kontakte import forms
from kontakte.vcard import vcard
from tests.kontakte.factories import make_contact

pytestmark = pytest.mark.django_db
ADDRESS = "buero@example.org"
MESSAGE = {"email": "frage@example.org", "name": "Ayla Brandt", "message": "Wann ist der nächste Termin?\nDanke!"}


@pytest.fixture
def contact(settings):
    # Django's test runner puts its own backend in place.
    settings.EMAIL_BACKEND = "core.mail.RowBackend"
    cache.clear()
    return make_contact(office_name="Veranstaltungsbüro", email=ADDRESS, has_form=True, is_default=True)


def opened(seconds_ago: int = 60) -> str:
    moment = signing.loads(forms.opened_now(), salt=forms.SALT) - seconds_ago
    return signing.dumps(moment, salt=forms.SALT)


def send(visitor, contact, **values):
    return visitor.post(contact.form_url, {**MESSAGE, "opened": opened(), **values})


def test_a_message_becomes_a_mail_to_the_contact_and_an_answer_goes_to_the_visitor(contact, visitor):
    answer = send(visitor, contact)
    assert answer.status_code == 302
    assert "unterwegs" in visitor.get(answer.url).content.decode()
    assert Mail.objects.count() == 1
    assert mail.send_waiting() == 1
    sent = outbox.outbox[-1].message()
    assert sent["To"] == ADDRESS
    assert sent["Reply-To"] == MESSAGE["email"]
    assert MESSAGE["message"].splitlines()[0] in sent.get_content()


def test_signs_that_nobody_sees_are_taken_out_of_a_message(contact, visitor):
    send(visitor, contact, name="Ayla\x07 \u202eBrandt", message="Erste\u202e Zeile\x07\nzweite")
    assert mail.send_waiting() == 1
    text = outbox.outbox[-1].message().get_content()
    assert "Ayla Brandt" in text
    assert "Erste Zeile\nzweite" in text.replace("\r", "")
    assert not {"\u202e", "\x07"} & set(text)


def test_a_message_of_such_signs_alone_is_none(contact, visitor):
    assert send(visitor, contact, message="\x07\u202e").status_code == 200
    assert not Mail.objects.exists()


def test_the_address_stands_nowhere(contact, visitor):
    card = visitor.get("/gibt-es-nicht/").content.decode()
    form = visitor.get(contact.form_url).content.decode()
    assert (
        ADDRESS
        not in card + form + vcard(contact, "Agentur") + visitor.get(contact.get_absolute_url()).content.decode()
    )


def test_the_page_is_not_kept_and_not_found_by_search_engines(contact, visitor):
    answer = visitor.get(contact.form_url)
    assert "no-store" in answer["Cache-Control"]
    assert '<meta name="robots" content="noindex">' in answer.content.decode()


def test_a_contact_without_a_form_or_that_nobody_sees_has_none(contact, visitor):
    hidden = make_contact(office_name="Nur intern", email="intern@example.org", has_form=True)
    assert visitor.get(hidden.form_url).status_code == 404
    contact.has_form = False
    contact.save()
    assert visitor.get(f"/kontakt/{contact.uuid}/nachricht/").status_code == 404


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"email": ""}, "geben Sie Ihre E-Mail-Adresse an"),
        ({"email": "keine"}, "E-Mail-Adresse aus"),
        ({"message": "  "}, "schreiben Sie, was"),
        ({"message": "x" * 5_001}, "5.000 Zeichen"),
        ({"website": "https://spam.example"}, "zu schnell"),
        ({"opened": "x"}, "zu schnell"),
        ({"opened": 0}, "zu schnell"),
        ({"opened": 90_000}, "mehr als einen Tag"),
    ],
)
def test_an_error_says_what_to_do_and_keeps_what_was_typed(contact, visitor, values, words):
    if isinstance(values.get("opened"), int):
        values = {"opened": opened(values["opened"])}
    html = send(visitor, contact, **values).content.decode()
    assert words in html
    assert MESSAGE["name"] in html
    assert Mail.objects.count() == 0


def test_pressing_the_button_again_after_a_while_is_enough(contact, visitor, monkeypatch):
    html = send(visitor, contact, website="https://spam.example").content.decode()
    values = dict(re.findall(r'<input type="hidden" name="(website|opened)" value="([^"]*)"', html))
    now = forms.time.time()
    monkeypatch.setattr(forms.time, "time", lambda: now + 10)
    assert send(visitor, contact, website="", opened=values["opened"]).status_code == 302


def test_no_line_break_reaches_a_header(contact, visitor):
    answer = send(
        visitor, contact, name="Ayla\r\nBcc: alle@example.org", email="x@example.org\r\nBcc: alle@example.org"
    )
    assert answer.status_code in {200, 302}
    assert not any("Bcc" in bytes(row.message).decode().partition("\n\n")[0] for row in Mail.objects.all())


def test_too_many_messages_are_stopped_and_the_text_stays(contact, visitor):
    codes = [send(visitor, contact).status_code for _ in range(12)]
    assert codes[0] == 302
    assert codes[-1] == 429
    assert "nächste Termin" in send(visitor, contact).content.decode()


def test_a_foreign_form_is_refused(contact):
    assert send(Client(enforce_csrf_checks=True), contact).status_code == 403


def test_the_form_takes_few_queries(contact, visitor, django_assert_max_num_queries):
    visitor.get(contact.form_url)
    with django_assert_max_num_queries(8):
        visitor.get(contact.form_url)


def test_a_form_without_an_address_cannot_be_saved(contact):
    contact.email = ""
    contact.phone = "0391 5550000"
    with pytest.raises(ValidationError, match="braucht eine Adresse"):
        contact.full_clean()


def test_what_is_wrong_takes_the_focus_without_a_script(contact, visitor):
    answer = send(visitor, contact, email="keine").content.decode()
    summary = re.search(r'<div class="message message--error"[^>]*>', answer)[0]
    assert 'tabindex="-1"' in summary
    assert " autofocus" in summary
    assert answer.count("autofocus") == 1
    assert "autofocus" not in visitor.get(contact.form_url).content.decode()


def test_the_form_and_the_thanks_stand_in_the_rhythm_of_a_page(contact, visitor):
    sent = visitor.get(f"/kontakt/{contact.uuid}/nachricht/gesendet/")
    for answer in (visitor.get(contact.form_url), sent):
        assert '<div class="wrapper page column">' in answer.content.decode()


def test_hidden_fields_say_nothing_that_html_forbids(contact, visitor):
    hidden = re.findall(r'<input type="hidden"[^>]*>', visitor.get(contact.form_url).content.decode())
    assert len(hidden) == 3
    assert not [field for field in hidden if "autocomplete" in field]
