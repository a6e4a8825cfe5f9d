"""Texts without the marks of LaTeX: `{\\"U}berg{\\"a}nge` becomes „Übergänge“. A command that is not known is left out and named."""

import re

from pybtex.richtext import Text

SIGNS = {
    "glqq": "„",
    "grqq": "“",
    "glq": "‚",
    "grq": "‘",
    "quotedblbase": "„",
    "textquotedblleft": "“",
    "textquotedblright": "”",
    "flqq": "«",
    "frqq": "»",
    "texteuro": "€",
    "euro": "€",
    "EUR": "€",
    "textendash": "–",
    "textemdash": "—",
    "dots": "…",
    "ldots": "…",
    "textellipsis": "…",
    "S": "§",
    "textsection": "§",
    "textdegree": "°",
    "textregistered": "®",
    "texttrademark": "™",
    "textasciitilde": "∼",
    "slash": "/",
    "LaTeX": "LaTeX",
    "TeX": "TeX",
    "newline": " ",
    "quad": " ",
}
NAMES = "|".join(sorted(SIGNS, key=len, reverse=True))
SIGN = re.compile(rf"\\({NAMES})(?![A-Za-z])(?:\{{\}}|[ \t]+)?")
# What stands in braces, with braces in it up to two deep.
INSIDE = r"\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}"
QUOTED = re.compile(r"\\(?:enquote|textquote)\*?\s*" + INSIDE)
MOST_QUOTED = 5
# Letters that stand otherwise, but mean nothing else; `\em` and its like stand in braces of their own.
LOOK = re.compile(
    r"\\(?:text(?:it|bf|sc|tt|rm|sf|up|md|sl|normal|superscript|subscript)|emph|underline|mbox|url|uppercase|mkbibemph|mkbibquote)\*?\s*(?=\{)"
    r"|\\(?:em|it|itshape|bf|bfseries|sc|scshape|tt|rm|sf|noopsort|relax|protect)(?![A-Za-z])\s*"
)
ADDRESS = re.compile(r"\\(?:url|href|path)\s*\{([^{}]*)\}")
LINK = re.compile(r"\\href\s*\{[^{}]*\}\s*(?=\{)")
SPACE = re.compile(r"\\[,;:! ]|\\thinspace(?![A-Za-z])(?:\{\})?")
# Double quotation marks as the package babel writes them for German.
GERMAN = (('"`', "„"), ("\"'", "“"))
UNKNOWN = re.compile(r"\\([A-Za-z]+)\*?\s*")


def words(latex: str) -> tuple[str, list[str]]:
    """Return a text as readers read it, and the commands in it that are not known."""
    text = LINK.sub("", latex.replace("\\\\", " "))
    for _deep in range(MOST_QUOTED):
        text = QUOTED.sub("„\\1“", text)
    text = SIGN.sub(lambda found: SIGNS[found[1]], LOOK.sub("", text))
    text = SPACE.sub(" ", text).replace("\\-", "").replace("\\/", "")
    for mark, sign in GERMAN:
        text = re.sub(rf"(?<!\\){mark}", sign, text)
    text = str(Text.from_latex(text)).replace("\\$", "$")
    unknown = list(dict.fromkeys(UNKNOWN.findall(text)))
    text = UNKNOWN.sub("", text) if unknown else text
    return " ".join(text.replace("~", " ").replace("---", "–").replace("--", "–").split()), unknown
