"""The import of a register on the command line."""

from core.management.imports import ImportCommand
from kommunen.imports import REGISTER


class Command(ImportCommand):
    help = "Check a CSV file of municipalities; with --write, write it when every row is good."
    what = REGISTER
