"""A Redis that is away or hangs costs a quarter of a second once, and neither a page nor a limit (limits, part 4, fault 8)."""

import socket
from collections.abc import Iterator

import pytest
from django.core.cache import caches

from core import caching
from tests.core.factories import make_account


class Hanging:
    """A server that takes connections and never answers."""

    def __init__(self) -> None:
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.socket.setblocking(False)

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.socket.getsockname()[1]}/0"

    def visits(self) -> int:
        """Return how many connections were made since the last time."""
        count = 0
        while True:
            try:
                self.socket.accept()[0].close()
            except BlockingIOError:
                return count
            count += 1


@pytest.fixture
def hanging() -> Iterator[Hanging]:
    server = Hanging()
    yield server
    server.socket.close()


@pytest.fixture(params=["hangs", "refuses"])
def use(request, hanging, settings):
    """Make a Redis the cache of the site that hangs or is not there."""
    if request.param == "refuses":
        hanging.socket.close()
    url = hanging.url if request.param == "hangs" else "redis://127.0.0.1:1/0"
    settings.CACHES = {"default": {"BACKEND": "core.caching.SharedCache", "LOCATION": url}}
    yield
    caching._asked_again_at.clear()


@pytest.mark.usefixtures("use")
def test_without_redis_the_process_remembers_for_itself():
    cache = caches["default"]
    cache.set("a", [1])
    assert cache.get("a") == [1]
    assert (cache.add("a", 2), cache.add("b", 2), cache.incr("b"), "b" in cache) == (False, True, 3, True)
    cache.set_many({"c": 1, "d": 2})
    assert cache.get_many(["c", "d", "e"]) == {"c": 1, "d": 2}
    cache.delete_many(["c"])
    assert (cache.touch("c"), cache.delete("d"), cache.get("d")) == (False, True, None)
    cache.clear()
    assert cache.get("a") is None


def test_redis_is_left_alone_after_it_did_not_answer(hanging, settings):
    settings.CACHES = {"default": {"BACKEND": "core.caching.SharedCache", "LOCATION": hanging.url}}
    for _ in range(5):
        caches["default"].get("a")
    assert hanging.visits() == 1
    caching._asked_again_at[hanging.url] = 0.0
    caches["default"].get("a")
    assert hanging.visits() == 1
    caching._asked_again_at.clear()


@pytest.mark.django_db
@pytest.mark.usefixtures("use")
def test_without_redis_pages_are_served_and_failed_logins_still_limited(planted, client):
    make_account("kim@example.org")
    assert client.get("/").status_code == 200
    sent = [client.post("/konto/login/", {"login": "kim@example.org", "password": "falsch"}) for _ in range(7)]
    assert sent[-1].status_code == 429
