"""Citing a publication: one record, formatted by a style of CSL or handed to the reader's own program (P-06, P-19).

`datensatz` makes the record, `stile` formats it, `ausgaben` writes it as BibTeX, RIS and CSL-JSON, `merkmale` puts it into the head of
the page, `views` sends it. See `docs/decisions/0019-zitieren.md`.
"""
