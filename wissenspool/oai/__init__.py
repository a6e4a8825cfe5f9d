"""Publications for libraries and education servers that harvest: OAI-PMH 2.0 with Dublin Core, at `/oai`.

`abgleich` keeps what harvesters know up to date, `dublincore` writes records, `mengen` names sets; `anfrage` checks a
request, `liste` finds what it asks for, `marken` makes resumption tokens, `antwort` writes the XML, `views` sends it.
See `docs/decisions/0022-oai-pmh.md`.

Source: The Open Archives Initiative Protocol for Metadata Harvesting 2.0 (https://www.openarchives.org/OAI/openarchivesprotocol.html).
"""
