"""Full text in SQLite: a table of FTS5 with one column for each field, ranked by bm25 with the weights of the fields."""

from collections.abc import Iterable
from sqlite3 import Connection

from search.documents import WEIGHTS, Document, fields
from search.queries import Query, Term

# The analyser gives letters and digits only, so every token is one word for FTS5, whatever it makes of other signs.
TOKENIZER = "unicode61 remove_diacritics 0"
PREFIXES = ("title", "text")


class SqliteIndex:
    """An index in a database of SQLite."""

    def __init__(self, database: Connection, table: str, language: str) -> None:
        self.database = database
        self.table = table
        self.language = language

    def create(self) -> None:
        """Make the empty table."""
        self.database.execute(
            f"CREATE VIRTUAL TABLE {self.table} USING fts5(key UNINDEXED, {', '.join(WEIGHTS)}, tokenize='{TOKENIZER}')"
        )

    def add(self, documents: Iterable[Document]) -> int:
        """Store documents; return how many."""
        marks = ", ".join("?" * (len(WEIGHTS) + 1))
        rows = ([document.key, *fields(document, self.language).values()] for document in documents)
        return self.database.executemany(f"INSERT INTO {self.table} VALUES ({marks})", rows).rowcount  # noqa: S608

    def search(self, query: Query, limit: int) -> list[tuple[str, float]]:
        """Return keys and scores, the best first; equal scores in the order in which they were stored."""
        if not query.terms:
            return []
        some = self._rows(_any_of(query), limit)
        complete = self._rows(_all_of(query), limit) if query.is_short else []
        # What holds only some of few words stands below all that holds every one.
        step = some[0][1] if some else 0.0
        raised = {key: score + step for key, score in complete}
        rest = [(key, score) for key, score in some if key not in raised]
        return [*raised.items(), *rest][:limit]

    def _rows(self, match: str, limit: int) -> list[tuple[str, float]]:
        weights = ", ".join(str(weight) for weight in (0, *WEIGHTS.values()))
        statement = (
            f"SELECT key, -bm25({self.table}, {weights}) AS score FROM {self.table} "  # noqa: S608
            f"WHERE {self.table} MATCH ? ORDER BY score DESC, rowid LIMIT ?"
        )
        return list(self.database.execute(statement, [match, limit]))


def _any_of(query: Query) -> str:
    return " OR ".join(dict.fromkeys(form for term in query.terms for form in _forms(term)))


def _all_of(query: Query) -> str:
    return " AND ".join(f"({' OR '.join(_forms(term))})" for term in query.terms if term.word)


def _forms(term: Term) -> list[str]:
    """Return what finds a term: its word, its basic form, its stem, and each part of a compound."""
    levels = (("word", [term.word] if term.word else []), ("lemma", [term.lemma]), ("broad", list(term.broad)))
    return [
        f'{{{" ".join(f"{name}_{level}" for name in PREFIXES)}}} : "{form}"'
        for level, forms in levels
        for form in forms
    ]
