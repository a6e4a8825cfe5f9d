"""Started by `core.pdf` as a process of its own: reads one PDF file and prints what it found. Knows nothing of the site."""

import json
import sys

import pypdfium2
import pypdfium2.raw as pdfium


def facts(path: str) -> dict[str, object]:
    """Return pages, tags and title, or the reason why not: `locked` or `broken`."""
    try:
        document = pypdfium2.PdfDocument(path)
        pages = len(document)
        # The end is what is missing from a file that was cut off.
        for number in {0, pages - 1} if pages else ():
            document[number].close()
    except pypdfium2.PdfiumError as error:
        return {"error": "locked" if "password" in str(error).lower() else "broken"}
    if not pages:
        return {"error": "broken"}
    title = "".join(c for c in document.get_metadata_value("Title") if c.isprintable()).strip()
    return {"pages": pages, "tagged": bool(pdfium.FPDFCatalog_IsTagged(document)), "title": title}


if __name__ == "__main__":
    print(json.dumps(facts(sys.argv[1])))  # noqa: T201 - the answer to the process that started this one
