"""What is lost or hidden where two people cross each other: ours, on real laptops and a centre."""

from collections.abc import Callable
from uuid import UUID

from sqlalchemy import Engine, text

from wijkdesk.services.house import Services
from wijkdesk.storage.store import Store
from wijkdesk.sync.rounds import sync_once

Act = Callable[[Services, UUID], str]
SEEN = text(
    "SELECT coalesce(own_words, '') || ' ' || coalesce(nature, '') FROM need "
    "WHERE id = :need AND NOT _deleted "
    "UNION ALL SELECT current || ' ' || incoming FROM conflict WHERE row_id = :need"
)
KEPT = text("SELECT payload FROM quarantine")


def edit(field: str, words: str) -> Act:
    """Somebody types this."""

    def act(services: Services, need: UUID) -> str:
        services.needs.save(need, {}, {field: words})
        return words

    return act


def remove(services: Services, need: UUID) -> str:
    """Somebody throws it away."""
    services.needs.remove(need)
    return ""


CLASHES: dict[str, tuple[Act, Act]] = {
    "same_field": (edit("own_words", "eerste zin"), edit("own_words", "tweede zin")),
    "other_field": (edit("own_words", "eerste zin"), edit("nature", "tweede zin")),
    "delete_edit": (remove, edit("own_words", "tweede zin")),
}


def clash(noor: Services, yusuf: Services, file_id: UUID, name: str) -> int:
    """How many of the texts that were typed one of the two no longer finds when all is synced."""
    need = noor.needs.add(file_id).id
    noor.needs.save(need, {}, {"own_words": "zoals het was", "nature": "vooraf"})
    both = stores_of(noor, yusuf)
    for store in both:
        sync_once(store)
    acts = zip((noor, yusuf), CLASHES[name], strict=True)
    typed = [words for services, act in acts if (words := act(services, need))]
    for store in (*both, both[0]):
        sync_once(store)
    seen = [_seen(store, need) for store in both]
    return sum(not all(words in view for view in seen) for words in typed)


def revoke(noor: Services, yusuf: Services, engine: Engine, file_id: UUID) -> tuple[int, int]:
    """Yusuf may no longer see the file while he has unsent work in it: lost texts, kept rows."""
    both = stores_of(noor, yusuf)
    need = noor.needs.add(file_id).id
    for store in both:
        sync_once(store)
    words = "nog niet verstuurd"
    yusuf.needs.save(need, {}, {"own_words": words})
    with both[0].begin("bench") as session:
        session.execute(
            text("UPDATE file_role SET _deleted = 1, _lv = _lv + 1 WHERE worker_id = :w"),
            {"w": yusuf.me.worker_id.bytes},
        )
    for store in (*both, both[1]):
        sync_once(store)
    with engine.connect() as connection:
        kept = b" ".join(bytes(row) for row in connection.scalars(KEPT))
    return int(words.encode() not in kept), len(_seen(both[1], need))


def stores_of(*all_services: Services) -> list[Store]:
    """What they write in."""
    return [services.needs._store for services in all_services]  # noqa: SLF001 - a measurement


def _seen(store: Store, need: UUID) -> str:
    with store.reading() as session:
        return " ".join(session.scalars(SEEN, {"need": need.bytes}))
