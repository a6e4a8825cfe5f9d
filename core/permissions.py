"""Who may do what with pictures in the admin: those that the worker made are chosen, listed and edited by nobody."""

from typing import Any

from django.db.models import QuerySet
from wagtail.permission_policies.collections import CollectionOwnershipPermissionPolicy


class PicturePolicy(CollectionOwnershipPermissionPolicy):
    """Wagtail's rights by collection, without the covers of documents."""

    def instances_user_has_any_permission_for(self, user: Any, actions: Any) -> QuerySet:
        return super().instances_user_has_any_permission_for(user, actions).filter(made_by_site=False)

    def instances_user_has_permission_for(self, user: Any, action: str) -> QuerySet:
        return super().instances_user_has_permission_for(user, action).filter(made_by_site=False)

    def user_has_permission_for_instance(self, user: Any, action: str, instance: Any) -> bool:
        return not instance.made_by_site and super().user_has_permission_for_instance(user, action, instance)

    def user_has_any_permission_for_instance(self, user: Any, actions: Any, instance: Any) -> bool:
        return not instance.made_by_site and super().user_has_any_permission_for_instance(user, actions, instance)
