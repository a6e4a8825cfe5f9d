"""Raw material of the demo site: invented words, people and places, drawn pictures, real PDF files."""
