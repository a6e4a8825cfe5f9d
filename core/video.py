"""Videos elsewhere: from an address to a provider and an id, and never to anything else. Nothing is asked of the provider."""

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

YOUTUBE_HOSTS = frozenset(
    {"youtube.com", "www.youtube.com", "m.youtube.com", "youtu.be", "youtube-nocookie.com", "www.youtube-nocookie.com"}
)
VIMEO_HOSTS = frozenset({"vimeo.com", "www.vimeo.com", "player.vimeo.com"})
YOUTUBE_ID = re.compile(r"[A-Za-z0-9_-]{11}")
VIMEO_ID = re.compile(r"[0-9]{6,12}")
YOUTUBE_PATHS = frozenset({"embed", "shorts", "live", "v"})


@dataclass(frozen=True)
class ForeignVideo:
    """A video at a provider: where people watch it there, and what plays here after a click."""

    provider: str
    key: str
    url: str
    embed_url: str


def parse(address: str) -> ForeignVideo | None:
    """Return the video of an address; None when it is none of an allowed provider."""
    try:
        parts = urlsplit(address.strip())
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or port or parts.username or parts.password:
        return None
    steps = [step for step in parts.path.split("/") if step]
    if host in YOUTUBE_HOSTS:
        return _youtube(host, steps, parts.query)
    return _vimeo(steps) if host in VIMEO_HOSTS else None


def _youtube(host: str, steps: list[str], query: str) -> ForeignVideo | None:
    if host == "youtu.be":
        key = steps[0] if steps else ""
    elif len(steps) == 2 and steps[0] in YOUTUBE_PATHS:
        key = steps[1]
    else:
        key = parse_qs(query).get("v", [""])[0] if steps == ["watch"] else ""
    if not YOUTUBE_ID.fullmatch(key):
        return None
    return ForeignVideo(
        "YouTube",
        key,
        f"https://www.youtube.com/watch?v={key}",
        f"https://www.youtube-nocookie.com/embed/{key}",
    )


def _vimeo(steps: list[str]) -> ForeignVideo | None:
    key = next((step for step in steps if VIMEO_ID.fullmatch(step)), "")
    if not key:
        return None
    return ForeignVideo("Vimeo", key, f"https://vimeo.com/{key}", f"https://player.vimeo.com/video/{key}?dnt=1")
