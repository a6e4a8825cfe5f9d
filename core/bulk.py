"""Writes many pages at once, for demo content and imports (decision 16).

`bulk_create` refuses pages, and `add_child` writes one at a time. Here tree paths are counted on from the last child, the rows of
every table are inserted together, and ids come from the database, so its sequences stay right. The parent is locked meanwhile.

Drafts get a first revision and an entry in their history, so that editors open, change and publish them like any other.
Not done here: `save()`, signals of single pages, validation. Pages and their parts that derive columns from others say so with a
method `derive()`, which is called. Translations carry their `translation_key`, `locale` and listed facts with them.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from django.contrib.contenttypes.models import ContentType
from django.db import connections, models, router, transaction
from django.db.models.query import QuerySet
from django.db.models.sql import InsertQuery
from django.utils import timezone
from modelcluster.models import get_all_child_m2m_relations, get_all_child_relations
from modelsearch.backends import get_search_backends
from modelsearch.index import RelatedFields
from wagtail.models import Page, PageLogEntry, ReferenceIndex, Revision

from core import stamps, stand
from core.models import BasePage

BATCH = 500
P = TypeVar("P", bound=BasePage)


def add_pages(parent: Page, pages: Iterable[P], *, live: bool = True, by: Any = None, indexed: bool = True) -> list[P]:
    """Write new pages below one parent in their order, with the child rows and relations they hold; return them.

    `live=False` writes drafts with a first revision, made by the account `by`. `indexed=False` leaves the search index and
    the reference index to `update_index` and `rebuild_references_index`.
    Raises ValueError for two pages with one address.
    """
    made = list(pages)
    if not made:
        return []
    with transaction.atomic(using=router.db_for_write(Page)):
        above = Page.objects.select_for_update().get(pk=parent.pk)
        _check_addresses(above, made)
        _take_places(above, made)
        for page in made:
            _set_state(page, live=live)
            _derive(page)
        _insert_pages(made)
        _insert_parts(made)
        if not live:
            _write_first_revisions(made, by)
        Page.objects.filter(pk=above.pk).update(numchild=models.F("numchild") + len(made))
        if indexed:
            index_pages(made)
        _forget_caches(made)
    for page in made:
        page.__dict__.pop("_cluster_related_objects", None)
    return made


def index_pages(pages: Sequence[BasePage]) -> None:
    """Write pages into Wagtail's search index and reference index."""
    index_objects(pages)
    for page in pages:
        ReferenceIndex.create_or_update_for_object(page)


def index_objects(objects: Sequence[models.Model]) -> None:
    """Write pages or records into Wagtail's search index, in few statements."""
    for backend in get_search_backends(with_auto_update=True):
        for model, group in _by_model(objects):
            if any(
                field.field_name == "tags" for field in model.get_search_fields() if isinstance(field, RelatedFields)
            ):
                # Three queries per object otherwise.
                models.prefetch_related_objects(group, "tags")
            backend.add_bulk(model, group)


def _check_addresses(parent: Page, pages: Sequence[Page]) -> None:
    counted = Counter(page.slug for page in pages)
    refused = {slug for slug, count in counted.items() if count > 1 or not slug}
    slugs = list(counted)
    for start in range(0, len(slugs), BATCH):
        taken = parent.get_children().filter(slug__in=slugs[start : start + BATCH])
        refused |= set(taken.values_list("slug", flat=True))
    if refused:
        raise ValueError(f"These addresses are taken or empty: {sorted(refused)}")


def _take_places(parent: Page, pages: Sequence[BasePage]) -> None:
    """Give every page its place in the tree."""
    last = parent.get_last_child()
    step = Page._str2int(last.path[-Page.steplen :]) if last else 0
    for number, page in enumerate(pages, step + 1):
        page.depth, page.numchild = parent.depth + 1, 0
        page.path = Page._get_path(parent.path, page.depth, number)
        page.url_path = f"{parent.url_path}{page.slug}/"
        page.locale_id = page.locale_id or parent.locale_id
        page.content_type = ContentType.objects.get_for_model(type(page))
        page.draft_title = page.title


def _set_state(page: BasePage, *, live: bool) -> None:
    """Write what publishing would write, or what a draft begins with."""
    page.live, page.has_unpublished_changes = live, not live
    if not live:
        page.first_published_at = page.last_published_at = page.content_changed_on = None
        return
    page.first_published_at = page.first_published_at or timezone.now()
    page.last_published_at = page.last_published_at or page.first_published_at
    page.content_changed_on = page.content_changed_on or stand.today()


def _write_first_revisions(pages: Sequence[BasePage], by: Any) -> None:
    """Give drafts the revision with which the editor opens them, and the first line of their history."""
    now, base = timezone.now(), ContentType.objects.get_for_model(Page)
    revisions = [
        Revision(
            content_type=page.content_type,
            base_content_type=base,
            object_id=str(page.pk),
            created_at=now,
            user=by,
            object_str=str(page),
            content=page.serializable_data(),
        )
        for page in pages
    ]
    Revision.objects.bulk_create(revisions, batch_size=BATCH)
    for page, revision in zip(pages, revisions, strict=True):
        page.latest_revision, page.latest_revision_created_at = revision, now
    Page.objects.bulk_update(
        [Page(pk=page.pk, latest_revision=page.latest_revision, latest_revision_created_at=now) for page in pages],
        ["latest_revision", "latest_revision_created_at"],
        batch_size=BATCH,
    )
    PageLogEntry.objects.bulk_create([_first_line(page, by) for page in pages], batch_size=BATCH)


def _first_line(page: BasePage, by: Any) -> PageLogEntry:
    """Return the line with which the history of a draft begins."""
    return PageLogEntry(
        content_type=page.content_type,
        label=page.get_admin_display_title(),
        action="wagtail.create",
        timestamp=page.latest_revision_created_at,
        user=by,
        page=page,
        revision=page.latest_revision,
        content_changed=True,
    )


def _derive(owner: Any) -> None:
    """Let the parts derive their columns first, then the owner; a translation has its copies already."""
    for rows in getattr(owner, "_cluster_related_objects", {}).values():
        for row in rows:
            if hasattr(row, "derive"):
                row.derive()
    if hasattr(owner, "derive") and not owner.is_translation:
        owner.derive()


def _insert_pages(pages: Sequence[BasePage]) -> None:
    """Insert the rows of the base table, then those of the tables of the page types under the same ids."""
    shared = [field.attname for field in Page._meta.concrete_fields if not field.primary_key]
    bases = [Page(**{name: getattr(page, name) for name in shared}) for page in pages]
    QuerySet(Page).bulk_create(bases, batch_size=BATCH)
    for page, base in zip(pages, bases, strict=True):
        page.pk = page.id = base.pk
    for model, group in _by_model(pages):
        _insert_rows(model, group)
        for page in group:
            page._state.adding, page._state.db = False, router.db_for_write(model)


def _insert_rows(model: type[models.Model], rows: list[Any]) -> None:
    """Insert into the table of a page type alone; Django itself would write its base table again."""
    database = router.db_for_write(model)
    fields = list(model._meta.local_concrete_fields)
    size = min(BATCH, connections[database].ops.bulk_batch_size(fields, rows) or BATCH)
    for start in range(0, len(rows), size):
        query = InsertQuery(model)
        query.insert_values(fields, list(rows[start : start + size]))
        query.get_compiler(using=database).execute_sql(None)


def _insert_parts(owners: Iterable[Any]) -> None:
    """Insert the child rows and relations that the owners hold in memory, and what these hold in turn."""
    children: dict[type[models.Model], list[Any]] = defaultdict(list)
    links: dict[type[models.Model], list[Any]] = defaultdict(list)
    for owner in owners:
        held = getattr(owner, "_cluster_related_objects", {})
        for relation in get_all_child_relations(owner):
            for place, row in enumerate(held.get(relation.get_accessor_name(), ())):
                setattr(row, relation.field.name, owner)
                row.sort_order = place
                children[relation.related_model].append(row)
        for field in get_all_child_m2m_relations(owner):
            through = field.remote_field.through
            names = f"{field.m2m_field_name()}_id", f"{field.m2m_reverse_field_name()}_id"
            keys = dict.fromkeys(target.pk for target in held.get(field.name, ()))
            links[through] += [through(**dict(zip(names, (owner.pk, key), strict=True))) for key in keys]
    for model, rows in (*children.items(), *links.items()):
        model._default_manager.bulk_create(rows, batch_size=BATCH)
    if nested := [row for rows in children.values() for row in rows if getattr(row, "_cluster_related_objects", None)]:
        _insert_parts(nested)


def _by_model(pages: Sequence[Any]) -> list[tuple[type[Any], list[Any]]]:
    """Return the pages by their type."""
    groups: dict[type[Any], list[Any]] = defaultdict(list)
    for page in pages:
        groups[type(page)].append(page)
    return list(groups.items())


def _forget_caches(pages: Sequence[BasePage]) -> None:
    stamps.touch(*{page.list_stamp for page in pages if page.list_stamp})
    if any(page.show_in_menus or page.depth <= 3 for page in pages):
        stamps.touch(stamps.MENU, stamps.SITE, stamps.RESTRICTION)
