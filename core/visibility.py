"""The visibility service: who may see what. Every list, menu, feed, sitemap, related list and search goes through here.

Access to pages stands on section roots only (decision 7). A restriction counts for the whole translation family of its root and
for aliases of anything below it. It is kept by page id, never by path: reordering siblings shifts paths of pages that did not move.
See `docs/decisions/0006-sichtbarkeit.md`.
"""

from dataclasses import dataclass
from typing import TypeVar

from django.conf import settings
from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef, Q, QuerySet
from django.http import HttpRequest
from wagtail.models import Page, PageViewRestriction

from core import access, stamps, stand
from core.access import LOGIN, PUBLIC, Tokens

PageQuery = TypeVar("PageQuery", bound=QuerySet)


@dataclass(frozen=True)
class Visitor:
    """Who asks: a set of tokens. `sees_all` is for administrators."""

    tokens: Tokens
    sees_all: bool = False

    @property
    def is_anonymous(self) -> bool:
        return LOGIN not in self.tokens

    def may_see(self, tokens: Tokens) -> bool:
        """Return True when one of the thing's tokens is one of the visitor's."""
        return self.sees_all or not self.tokens.isdisjoint(tokens)


ANONYMOUS = Visitor(frozenset({PUBLIC}))


@dataclass(frozen=True)
class Restriction:
    """A restricted section: the ids of its root in all languages, and the tokens of which one opens it."""

    pk: int
    page_ids: frozenset[int]
    tokens: Tokens
    row: PageViewRestriction


def visitor_of(request: HttpRequest) -> Visitor:
    """Return who asks. Without a session cookie neither session nor user is touched, so a public page stays cacheable."""
    known = getattr(request, "_visitor", None)
    if known is None:
        known = _visitor_of(request) if settings.SESSION_COOKIE_NAME in request.COOKIES else ANONYMOUS
        request._visitor = known  # type: ignore[attr-defined]
    return known


def audience(page: Page, request: HttpRequest | None) -> Visitor:
    """Return for whom a page is made: a public page is the same for everybody (decision 10), any other for its visitor."""
    is_public = not page.pk or not restrictions_on(chain_ids(page))
    return ANONYMOUS if is_public or request is None else visitor_of(request)


def _visitor_of(request: HttpRequest) -> Visitor:
    user = request.user
    if not user.is_authenticated:
        return ANONYMOUS
    return Visitor(access.tokens_of_user(user), sees_all=user.is_superuser)


def _tokens_of(row: PageViewRestriction) -> Tokens:
    if row.restriction_type == PageViewRestriction.LOGIN:
        return frozenset({LOGIN})
    return frozenset(f"group:{group.pk}" for group in row.groups.all())


def _build_restrictions() -> list[Restriction]:
    rows = list(PageViewRestriction.objects.select_related("page").prefetch_related("groups"))
    families: dict[object, set[int]] = {row.page.translation_key: set() for row in rows}
    found = Page.objects.filter(translation_key__in=families).values_list("translation_key", "pk")
    for key, pk in found:
        families[key].add(pk)
    return [Restriction(row.pk, frozenset(families[row.page.translation_key]), _tokens_of(row), row) for row in rows]


def restrictions() -> list[Restriction]:
    """Return every restriction: three queries when something changed, none otherwise."""
    return stamps.cached("visibility.restrictions", (stamps.RESTRICTION,), _build_restrictions)


def blocked_roots(visitor: Visitor) -> frozenset[int]:
    """Return the ids of the section roots that this visitor may not enter."""
    closed = [item.page_ids for item in restrictions() if not visitor.may_see(item.tokens)]
    return frozenset().union(*closed)


def restrictions_on(page_ids: frozenset[int]) -> list[Restriction]:
    """Return the restrictions that lie on one of these pages, given a page with all its ancestors."""
    return [item for item in restrictions() if item.page_ids & page_ids]


def chain_ids(page: Page) -> frozenset[int]:
    """Return the ids of a page, its ancestors and, for an alias, of its original and that one's ancestors."""
    chain = getattr(page, "chain", None)
    ids = {page.pk, *(item.pk for item in chain)} if chain is not None else _with_ancestors(page)
    original = page
    while original.alias_of_id:
        original = Page.objects.get(pk=original.alias_of_id)
        ids |= _with_ancestors(original)
    return frozenset(ids)


def _with_ancestors(page: Page) -> set[int]:
    return set(page.get_ancestors(inclusive=True).values_list("pk", flat=True))


def tokens_of_page(page: Page) -> list[Tokens]:
    """Return the token sets a visitor needs one of each of to see this page; empty means public."""
    return [item.tokens for item in restrictions_on(chain_ids(page))]


def would_open(page: Page, destination: Page) -> bool:
    """Return True when below another page more people could see this page than now; its own restriction goes along."""
    own = {item.pk for item in restrictions_on(frozenset({page.pk}))}
    now = [item.tokens for item in restrictions_on(chain_ids(page)) if item.pk not in own]
    return not protects(tokens_of_page(destination), now)


def protects(found: list[Tokens], wanted: list[Tokens]) -> bool:
    """Return True when who passes all the found token sets passes the wanted ones, too."""
    # Whoever has the token of a group or a municipality is logged in.
    return all(any(has <= want or (want == {LOGIN} and PUBLIC not in has) for has in found) for want in wanted)


def may_see_page(visitor: Visitor, page: Page) -> bool:
    """Return True when the visitor may see this page, whether it is live or not."""
    return all(visitor.may_see(tokens) for tokens in tokens_of_page(page))


def visible(pages: PageQuery, visitor: Visitor = ANONYMOUS) -> PageQuery:
    """Return the live pages among these that the visitor may see."""
    live = pages.filter(live=True)
    blocked = blocked_roots(visitor)
    if not blocked:
        return live
    roots = Page.objects.filter(pk__in=blocked).annotate(_path=_outer("path"), _alias_path=_outer("alias_of__path"))
    below = Q(_path__startswith=F("path")) | Q(_alias_path__startswith=F("path"))
    return live.filter(~Exists(roots.filter(below)))


def _outer(name: str) -> ExpressionWrapper:
    return ExpressionWrapper(OuterRef(name), output_field=CharField())


def visible_documents(documents: PageQuery, visitor: Visitor = ANONYMOUS) -> PageQuery:
    """Return the documents or pictures among these that the visitor may see; a document that is closed is not."""
    if visitor.sees_all:
        return documents
    found = documents.filter(access.having_any("access", visitor.tokens))
    if not hasattr(documents.model, "closed_until"):
        return found
    return found.filter(Q(closed_until=None) | Q(closed_until__lte=stand.today()))
