"""The version stamps of the per-process caches, see `core.stamps`."""

from django.db import models


class Stamp(models.Model):
    """A random value per kind; another value means that what is cached under the kind is out of date."""

    kind = models.CharField(max_length=30, primary_key=True)
    value = models.CharField(max_length=16)

    def __str__(self) -> str:
        return self.kind
