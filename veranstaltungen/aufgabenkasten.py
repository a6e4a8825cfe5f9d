"""The box on the front page of the admin that says what is left to do for events."""

from typing import Any
from urllib.parse import urlencode

from django.urls import reverse
from wagtail.admin.ui.components import Component
from wagtail.permission_policies.pages import PagePermissionPolicy

from veranstaltungen.aufgaben import Aufgabe, with_task
from veranstaltungen.models import Veranstaltung


class OpenTasksPanel(Component):
    """How many events of those that somebody may edit have a task left, each number with the way to its list."""

    name = "veranstaltungen_aufgaben"
    template_name = "veranstaltungen/admin/open_tasks.html"
    order = 150

    def __init__(self, user: Any) -> None:
        self.user = user

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        editable = PagePermissionPolicy().instances_user_has_permission_for(self.user, "change")
        events = Veranstaltung.objects.filter(pk__in=editable.order_by().values("pk"))
        address = reverse("veranstaltungen:index")
        counted = [(task, with_task(events, task).count()) for task in Aufgabe]
        return {
            "tasks": [
                {"label": task.label, "number": number, "url": f"{address}?{urlencode({'aufgabe': task.value})}"}
                for task, number in counted
                if number
            ]
        }
