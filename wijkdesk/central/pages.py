"""Pages over one another: what is written on the top one hides what stands below."""

from collections import ChainMap
from typing import Any, TypeVar, overload

K = TypeVar("K")
V = TypeVar("V")
T = TypeVar("T")
_NOTHING: Any = object()


class Pages(ChainMap[K, V]):
    """A ChainMap that is looked up much more often than it is written.

    Its own way asks every page of every key, and each question hashes an id (measured: half of the
    deciding of a push). The pages of a group are nearly always empty.
    """

    def new_child(self, m: Any = None, **more: Any) -> "Pages[K, V]":
        # Each group gets some, and most are never written on.
        if m is not None or more:
            return super().new_child(m, **more)
        child: Pages[K, V] = Pages.__new__(Pages)
        child.maps = [{}, *self.maps]
        return child

    def __getitem__(self, key: K) -> V:
        for page in self.maps:
            if page:
                found: V = page.get(key, _NOTHING)
                if found is not _NOTHING:
                    return found
        return self.__missing__(key)

    @overload
    def get(self, key: K, default: None = None) -> V | None: ...
    @overload
    def get(self, key: K, default: V) -> V: ...
    @overload
    def get(self, key: K, default: T) -> V | T: ...
    def get(self, key: K, default: Any = None) -> Any:
        for page in self.maps:
            if page:
                found = page.get(key, _NOTHING)
                if found is not _NOTHING:
                    return found
        return default

    def __contains__(self, key: object) -> bool:
        asked: Any = key
        return self.get(asked, _NOTHING) is not _NOTHING
