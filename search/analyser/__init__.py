"""From text to the tokens that engines store and look for: the same for index and query, for every engine.

See `docs/decisions/0025-suche-woerter.md`.
"""
