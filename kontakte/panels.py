"""Panels for contact cards on pages."""

from typing import Any

from wagtail.admin.panels import Panel


class InheritedContactsPanel(Panel):
    """Says which contact a page shows when it has none of its own, and where it comes from."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "kontakte/admin/inherited_contacts.html"

        def get_context_data(self, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
            from kontakte.services import contacts_of

            context = super().get_context_data(parent_context)
            context["contacts"] = contacts_of(self.instance) if self.instance.pk else None
            return context
