"""People who can log in to the demo, with their rights."""

from dataclasses import dataclass

from allauth.account.models import EmailAddress
from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from wagtail.contrib.redirects.models import Redirect
from wagtail.documents.models import Document
from wagtail.images.models import Image
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Page
from wagtail.snippets.models import get_snippet_models

from home.demo.load.stock import Stock
from kommunen.models import Kommune, Mitgliedschaft, Rolle
from konten.models import Konto

EDITORS = "Redaktion"
TASKS = ("access_admin", "submit_translation")


@dataclass(frozen=True)
class Login:
    """Somebody who logs in to the demo; `kommune` and `group` are keys of the material."""

    role: str
    email: str
    password: str
    first: str
    last: str
    kommune: str = ""
    group: str = ""


LOGINS = (
    Login("administrator", "verwaltung@transferagentur.example.org", "Apfelbaum-seit-2014", "Miriam", "Kolbe"),
    Login("redaktion", "clara.nowotny@transferagentur.example.org", "Querwege-lesen-36", "Clara", "Nowotny"),
    Login(
        "koordination",
        "ayla.brandt@beispielau.example.org",
        "Seenplatte-bis-Autobahn",
        "Ayla",
        "Brandt",
        "beispielau",
        "expertengruppe",
    ),
    Login(
        "koordination",
        "paul.krause@ostheide.example.org",
        "Heidekraut-im-August",
        "Paul",
        "Krause",
        "ostheide",
        "lerncluster",
    ),
    Login(
        "mitglied",
        "georg.feldhaus@beispielau.example.org",
        "Karten-und-Diagramme",
        "Georg",
        "Feldhaus",
        "beispielau",
        "expertengruppe",
    ),
    Login(
        "mitglied", "emre.yildirim@musterstadt.example.org", "Ablaufdatum-im-Portal", "Emre", "Yildirim", "musterstadt"
    ),
)


def load_accounts(stock: Stock) -> None:
    """Add the accounts of the demo."""
    editors = _editors()
    for login in LOGINS:
        if Konto.objects.filter(email=login.email).exists():
            continue
        is_admin = login.role == "administrator"
        konto = Konto.objects.create_user(
            login.email,
            login.password,
            first_name=login.first,
            last_name=login.last,
            is_demo=True,
            is_staff=is_admin,
            is_superuser=is_admin,
        )
        EmailAddress.objects.create(user=konto, email=login.email, verified=True, primary=True)
        if login.role == "redaktion":
            konto.groups.add(editors)
        if login.kommune:
            _join(stock, konto, login)
        stock.added += 1


def _join(stock: Stock, konto: Konto, login: Login) -> None:
    """Make somebody a member of their municipality and of their group."""
    kommune: Kommune = stock.get("municipalities", login.kommune)
    role = Rolle.KOORDINIEREN if login.role == "koordination" else Rolle.MITWIRKEN
    Mitgliedschaft.objects.create(konto=konto, kommune=kommune, role=role)
    if login.group:
        konto.groups.add(stock.get("groups", login.group).group)


def _editors() -> Group:
    """Return the group of the editors: pages, translations, pictures, documents, records, redirects; no accounts, no settings."""
    group, made = Group.objects.get_or_create(name=EDITORS)
    if not made:
        return group
    group.permissions.set([*_records(), *_permissions(Redirect), *Permission.objects.filter(codename__in=TASKS)])
    root = Page.objects.get(depth=1)
    pages = Permission.objects.filter(content_type__app_label="wagtailcore", content_type__model="page")
    for permission in pages.filter(
        codename__in=("add_page", "change_page", "publish_page", "unlock_page", "lock_page")
    ):
        GroupPagePermission.objects.create(group=group, page=root, permission=permission)
    collection = Collection.get_first_root_node()
    # Wagtail asks for the rights of its own models, also where a site has others in their place.
    for model in (Image, Document):
        for permission in _permissions(model):
            GroupCollectionPermission.objects.create(group=group, collection=collection, permission=permission)
    return group


def _records() -> list[Permission]:
    return [permission for model in get_snippet_models() for permission in _permissions(model)]


def _permissions(model: type) -> list[Permission]:
    kind = ContentType.objects.get_for_model(model)
    return list(Permission.objects.filter(content_type=kind).exclude(codename__startswith="view_"))
