"""Invented content in the amounts of an agency after ten years and of the whole federation; the demo comes first."""
