"""Counting how often files of publications are opened, without cookie, IP address or a write in the database.

See docs/decisions/0023-abrufe.md.
"""
