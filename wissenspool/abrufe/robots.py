"""Which programs are no readers.

A short list of words after the COUNTER list of robots (https://github.com/atmire/COUNTER-Robots, the list the Code of
Practice names): its general words and the tools that fetch files, instead of its hundreds of single names.
"""

import re

WORDS = (
    r"(?<!cu)bot",  # CUBOT makes telephones.
    "crawl",
    "spider",
    "slurp",
    "scrap",
    "archive",
    "preview",
    "facebookexternalhit",
    "lighthouse",
    "headless",
    "monitor",
    "uptime",
    "pingdom",
    "validator",
    "checker",
    "harvest",
    "feed",
    "curl",
    "wget",
    "python",
    "perl",
    "ruby",
    "java/",
    "php/",
    "go-http-client",
    "node-fetch",
    "axios",
    "undici",
    "httpclient",
    "okhttp",
    "libwww",
    "http_request",
    "zgrab",
    "nutch",
    "mediapartners",
    "httrack",
    "google-",
    "meta-external",
    "anthropic",
    "qwantify",
    "favicon",
    "ask jeeves",
    "whatsapp",
    "postman",
    "guzzle",
    "chatgpt-user",
    "perplexity",
)
ROBOT = re.compile("|".join(WORDS), re.IGNORECASE)


def is_robot(user_agent: str) -> bool:
    """Return True for a program that says so, and for one that says nothing at all."""
    return not user_agent.strip() or ROBOT.search(user_agent) is not None
