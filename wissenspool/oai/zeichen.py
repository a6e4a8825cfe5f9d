"""Which signs XML knows."""

import re

# XML 1.0 (Fifth Edition), production 2.
ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def legal(text: str) -> str:
    """Return a text without the signs that no XML can hold, such as NUL."""
    return ILLEGAL.sub("", text)
