"""The analyser: what a word finds, and at which level; where words stand; what is one word and what are two."""

from importlib.metadata import version

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.analyser.analyser import Analyser, Token, analyser
from search.analyser.folding import fold
from search.analyser.lexicon import lexicon
from search.analyser.texts import normal
from tests.search.word_cases import cases

LEVELS = ("word", "lemma", "broad", "none")


def tokens(text: str, language: str = "de") -> list[Token]:
    return analyser(language).tokens(normal(text))


def level(query: str, text: str, language: str = "de") -> str:
    """Return the narrowest level at which every word of a query finds something in a text."""
    asked = [token for token in analyser(language).content(tokens(query, language)) if token.word]
    found = tokens(text, language)
    levels = [min((LEVELS.index(_meet(token, other)) for other in found), default=3) for token in asked]
    whole = [
        min(LEVELS.index(_meet(token, other)) for other in found) for token in tokens(query, language) if not token.word
    ]
    return LEVELS[min([max(levels), *whole])]


def _meet(asked: Token, other: Token) -> str:
    if asked.word and asked.word == other.word:
        return "word"
    if asked.lemma == other.lemma:
        return "lemma"
    return "broad" if set(asked.broad) & set(other.broad) else "none"


@pytest.mark.parametrize(("query", "text", "wanted"), cases())
def test_a_word_finds_what_it_should_at_its_level(query, text, wanted):
    assert level(query, text) == wanted


def test_the_table_has_at_least_150_cases():
    assert len(set(cases())) >= 150


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Kita-Ausbau, Teil 2", ["kita", "ausbau", "teil", "2"]),
        ("§ 8a SGB VIII", ["8a", "sgb", "viii"]),
        ("Akteur*innen der Akteur/-innen", ["akteurinnen", "der", "akteurinnen"]),
        ("Ort:Essen http:example mailto:redaktion", ["ort", "essen", "http", "example", "mailto", "redaktion"]),
        ("9:00–13:00 Uhr", ["9", "00", "13", "00", "uhr"]),
        ("bericht_ganztag.pdf", ["bericht", "ganztag", "pdf"]),
        ("“Bil\u00addung” (Teil\u200b1)", ["bildung", "teil1"]),
        ("", []),
        ("*** --- ///", []),
    ],
)
def test_words_are_letters_and_digits_and_signs_of_gender_belong_to_them(text, words):
    assert [token.word for token in tokens(text) if token.word] == words


def test_a_token_knows_where_it_stands_in_the_text():
    text = normal("Die Lehrer*innen im Kita-Ausbau")
    assert [text[token.start : token.end] for token in tokens(text)] == [
        "Die",
        "Lehrer*innen",
        "im",
        "Kita",
        "Kita-Ausbau",
        "Ausbau",
    ]


def test_numbers_joined_by_a_hyphen_stay_two_numbers():
    assert [token.word for token in tokens("2023-2024")] == ["2023", "2024"]


def test_stop_words_are_left_out_of_a_query_unless_nothing_else_is_left():
    german = analyser("de")
    assert [token.word for token in german.content(tokens("Was ist eine Bildungslandschaft"))] == ["bildungslandschaft"]
    assert [token.word for token in german.content(tokens("Über uns"))] == ["ueber", "uns"]


def test_english_texts_get_the_english_chain_and_leichte_sprache_the_german_one():
    assert level("municipality", "municipalities", "en") == "lemma"
    assert level("educating", "educated", "en") == "lemma"
    assert level("Kinder", "Kind", "de-x-leicht") == "lemma"
    assert analyser("en").content(tokens("what is the report", "en"))[0].word == "report"


def test_analysers_are_made_once():
    assert analyser("de") is analyser("de")
    assert isinstance(analyser("de"), Analyser)


@pytest.mark.parametrize("word", ["Termin", "Berlin", "Medizin", "Magazin", "Benzin", "Ruin", "Kamin", "Bulletin"])
def test_a_word_that_only_ends_like_a_feminine_one_stays_what_it_is(word):
    assert tokens(word)[0].lemma == fold(word)


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("Bildungsbericht", ["bildung", "bericht"]),
        ("Neueinsteiger", ["neu", "einsteig"]),
        ("Lehrerinnenbildung", ["lehr", "bildung"]),
        ("Datenschutzgrundverordnung", ["datum", "schutz", "grund", "verordn"]),
        ("Verantwortungsgemeinschaft", ["verantwort", "gemeinschaft"]),
    ],
)
def test_the_parts_of_a_compound_are_words_that_somebody_looks_for(word, parts):
    assert list(tokens(word)[0].broad[1:]) == parts


@pytest.mark.parametrize(
    "word",
    ["Bildung", "Gesellschaft", "Wissenschaft", "Phase", "Begriff", "Grippe", "Entwicklung", "Verwaltung", "Inklusion"],
)
def test_a_word_that_is_no_compound_stays_whole(word):
    assert len(tokens(word)[0].broad) == 1


@given(st.text(max_size=200))
def test_any_text_is_taken_apart_without_an_error_and_in_order(text):
    found = tokens(text)
    assert [token.start for token in found] == sorted(token.start for token in found)
    for token in found:
        assert 0 <= token.start < token.end <= len(normal(text))
        assert all(form == fold(form) and form.isalnum() for form in token.forms)


@given(st.text(alphabet="ÄÖÜäöüßaeousßABC", min_size=1, max_size=12))
def test_folding_twice_changes_nothing(word):
    assert fold(fold(word)) == fold(word)


def test_a_lexicon_of_which_only_the_folder_is_there_is_made_anew(settings, tmp_path):
    settings.LEXICON_DIR = tmp_path
    folder = tmp_path / f"simplemma-{version('simplemma')}"
    folder.mkdir()
    assert lexicon.__wrapped__().basic_form("Kriterien") == "Kriterium"
    assert [path.name for path in folder.iterdir()] == ["de.dic"]
