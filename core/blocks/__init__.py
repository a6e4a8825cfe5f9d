"""Blocks of page bodies: one family per file; `body` joins them with what later apps register."""
