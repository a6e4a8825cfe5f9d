"""Writes the demo's material into the database: every step adds what is missing and leaves alone what is there."""
