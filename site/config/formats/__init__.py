"""How people here type days and times, in addition to Django's own forms of them."""
