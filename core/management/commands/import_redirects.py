"""`manage.py import_redirects FILE`: old addresses from a CSV file (E-10)."""

from core.management.imports import ImportCommand
from core.redirect_imports import OLD_ADDRESSES


class Command(ImportCommand):
    help = "Check a CSV file of old addresses; with --write, write it when every row is good."
    what = OLD_ADDRESSES
