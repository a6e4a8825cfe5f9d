"""How the invented agency is reached, as links in texts."""

DOMAIN = "transferagentur.example.org"
PHONE = '<a href="tel:+49000120000">0000 120000</a>'


def mail(name: str) -> str:
    """Return the link to an address of the agency."""
    address = f"{name}@{DOMAIN}"
    return f'<a href="mailto:{address}">{address}</a>'


INFO, DATENSCHUTZ, BARRIERE = mail("info"), mail("datenschutz"), mail("barriere")
