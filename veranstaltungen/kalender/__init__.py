"""Calendar files and feeds: what an entry says, when it is written, how it is sent (docs/decisions/0015-kalender.md)."""
