"""What happens after the file of a document was sent: apps that want to know listen here, for `core` knows none of them.

Sent with `request`, `response` and `document` for every answer of the view of files, whatever its state. A listener that
fails is logged and never changes the answer.
"""

from django.dispatch import Signal

document_served = Signal()
