"""The cache that all processes share when there is a Redis, which may be away for a while (limits, part 4, fault 8)."""

import logging
import time
from functools import partialmethod
from typing import Any

from django.core.cache.backends.locmem import LocMemCache
from django.core.cache.backends.redis import RedisCache
from redis import RedisError
from redis.backoff import NoBackoff
from redis.retry import Retry

logger = logging.getLogger(__name__)

# Seconds: how long one call may wait for Redis, and how long it is left alone after it did not answer.
PATIENCE = 0.25
PAUSE = 10.0

# When Redis is asked again, by address; one for all threads, each of which has a cache object of its own.
_asked_again_at: dict[str, float] = {}


class SharedCache(RedisCache):
    """Redis; while it does not answer, a cache of this process stands in, so that no page fails and no limit is off."""

    def __init__(self, server: str, params: dict[str, Any]) -> None:
        impatient = {"socket_connect_timeout": PATIENCE, "socket_timeout": PATIENCE, "retry": Retry(NoBackoff(), 0)}
        super().__init__(server, {**params, "OPTIONS": {**impatient, **params.get("OPTIONS", {})}})
        self._address = server
        self._stand_in = LocMemCache("stand-in", {})

    def _ask(self, name: str, *args: Any, **kwargs: Any) -> Any:
        if time.monotonic() >= _asked_again_at.get(self._address, 0.0):
            try:
                answer = getattr(super(), name)(*args, **kwargs)
            except RedisError as error:
                _asked_again_at[self._address] = time.monotonic() + PAUSE
                logger.warning("Redis does not answer and is left alone for %d seconds: %s", PAUSE, error)
            else:
                if _asked_again_at.pop(self._address, None):
                    # What it holds may have changed before the next absence.
                    self._stand_in.clear()
                return answer
        return getattr(self._stand_in, name)(*args, **kwargs)

    add = partialmethod(_ask, "add")
    get = partialmethod(_ask, "get")
    set = partialmethod(_ask, "set")
    touch = partialmethod(_ask, "touch")
    delete = partialmethod(_ask, "delete")
    get_many = partialmethod(_ask, "get_many")
    has_key = partialmethod(_ask, "has_key")
    incr = partialmethod(_ask, "incr")
    set_many = partialmethod(_ask, "set_many")
    delete_many = partialmethod(_ask, "delete_many")
    clear = partialmethod(_ask, "clear")
