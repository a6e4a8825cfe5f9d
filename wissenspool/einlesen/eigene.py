"""What comes back from our own exports: the permanent address names its publication, and what an export cannot say is no change."""

from wissenspool.einlesen.quellen import READERS
from wissenspool.einlesen.zellen import Leser, Satz
from wissenspool.models import Publikation
from wissenspool.zitieren import ausgaben
from wissenspool.zitieren.datensatz import csl_item


def settle(satz: Satz, page: Publikation, form: str, leser: Leser) -> None:
    """Leave out of a row what a publication says in an export of this format just so, though its record says more.

    There title and additional title stand in one field, an abstract in one line, an article has the name of its issue.
    """
    is_fitting = satz.is_kind_guessed and page.art and page.art.csl_type == satz.cited_as
    if is_fitting or (satz.is_kind_chosen and page.art):
        satz.fields.pop("art", None)
    if form not in ausgaben.FORMATS:
        return
    item = csl_item(page, page.mitwirkungen.all(), "")
    item.pop("URL", None)
    row = next(iter(READERS[form](ausgaben.FORMATS[form]([item]).splitlines(keepends=True))))
    own = leser.read(row)
    if own.is_kind_chosen:
        del own.fields["art"]
    _forget_same(satz.fields, own.fields)
    _forget_same(satz.makers, own.makers)
    if satz.series == own.series:
        satz.series = ""


def _forget_same(told: dict, own: dict) -> None:
    for name in [name for name, value in told.items() if name in own and own[name] == value]:
        del told[name]
