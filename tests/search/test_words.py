"""What somebody types becomes words that every backend takes literally."""

import pytest

from search.words import MAX_LENGTH, MAX_WORDS, Words


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("Monitoring Ganztag", ("Monitoring", "Ganztag")),
        ("  Teilnehmer*innen  ", ("Teilnehmer", "innen")),
        ('"Ganztag', ("Ganztag",)),
        ("NEAR(Kita Schule)", ("NEAR", "Kita", "Schule")),
        ("title:Kita AND NOT x", ("title", "Kita", "AND", "NOT", "x")),
        ("a & | ! b", ("a", "b")),
        ("/(a+)+$/ _exists_: *:*", ("a", "exists")),
        ('{"match_all":{}}', ("match", "all")),
        ("a\x00b", ("a", "b")),
        ("\ud800Kita", ("Kita",)),
        ("e" + "\u0301" * 1000, ("é",)),
        ("\u202eKita", ("Kita",)),
        ("🙂 % * - () \\", ()),
        ("Kita Kita kita", ("Kita", "kita")),
        ("", ()),
        (None, ()),
    ],
)
def test_only_words_are_left(typed: str | None, words: tuple[str, ...]) -> None:
    assert Words.read(typed).words == words


def test_long_texts_are_cut() -> None:
    found = Words.read(" ".join(f"w{number}" for number in range(100_000)))
    assert len(found.words) == MAX_WORDS and len(found.text) <= MAX_LENGTH
    assert len(Words.read("x" * 1_000_000).words[0]) == 60


def test_words_are_marked_in_escaped_text() -> None:
    found = Words.read("ganztag script <b>")
    assert found.marked('<script>Ganztag & "Ganztagsschule"</script>') == (
        "&lt;<mark>script</mark>&gt;<mark>Ganztag</mark> &amp; &quot;Ganztagsschule&quot;&lt;/<mark>script</mark>&gt;"
    )
