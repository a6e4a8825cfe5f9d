"""The import of publications from CSV, RIS and BibTeX (E-14).

`quellen` reads a file row by row, `zellen` says what a row means, `dubletten` whether it is known, `vergleich` what it would
change, `lauf` brings these together, `schreiben` writes. See `docs/decisions/0021-publikationen-einlesen.md`.
"""
