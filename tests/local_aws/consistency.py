"""IAM's eventual consistency: a change to a role or policy that some callers do not see yet."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING, Any, Literal, TypeVar

if TYPE_CHECKING:
    from moto.iam.models import ManagedPolicy, Role

Reader = Literal["reads", "checks", "writes"]
# Partition, account id, and the name of a role or the ARN of a customer managed policy.
EntityKey = tuple[str, str, str]
Entity = TypeVar("Entity", "Role", "ManagedPolicy")


@dataclass(frozen=True, kw_only=True)
class EventualConsistency:
    """How long a change to a role or a customer managed policy stays out of sight.

    The change is hidden from the next `reads` read calls about it, from the next `checks` looks
    that other parts of AWS take at a role (Step Functions assuming it, another role's trust
    policy naming it), and, if it created something, from the next `writes` writes to that, which
    answer NoSuchEntity. `seconds` hides it from all three for that long. Each change has its
    own counts; all of them go down together.
    """

    reads: int = 0
    checks: int = 0
    writes: int = 0
    seconds: float = 0

    def to_json(self) -> dict[str, Any]:
        """The settings as a JSON object."""
        return asdict(self)


def consistency_from_json(data: Mapping[str, Any]) -> EventualConsistency:
    """Read it from its JSON form. Raises ValueError for an unknown field."""
    unknown = set(data) - {item.name for item in fields(EventualConsistency)}
    if unknown:
        raise ValueError(f"eventual consistency has no {', '.join(sorted(unknown))}")
    return EventualConsistency(**data)


class _Pending:
    """One change not yet visible to all: what it was before (None: it did not exist)."""

    def __init__(
        self, before: Role | ManagedPolicy | None, lag: EventualConsistency, now: float
    ) -> None:
        self.before = before
        self.left: dict[str, int] = {"reads": lag.reads, "checks": lag.checks, "writes": lag.writes}
        self._until = now + lag.seconds

    def hides_from(self, reader: Reader, now: float) -> bool:
        return self.left[reader] > 0 or now < self._until

    def is_over(self, now: float) -> bool:
        return now >= self._until and not any(self.left.values())


class Consistency:
    """Which changes are still hidden, and from whom."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._lag: EventualConsistency | None = None
        self._pending: dict[EntityKey, list[_Pending]] = {}

    def set(self, lag: EventualConsistency) -> None:
        """From now on, hide each change to a role for as long as `lag` says."""
        with self._lock:
            self._lag = lag

    def clear(self) -> None:
        """Hide nothing any more, and show everything at once."""
        with self._lock:
            self._lag = None
            self._pending.clear()

    def settle(self) -> None:
        """Show everything at once; later changes are hidden again."""
        with self._lock:
            self._pending.clear()

    @property
    def is_lagging(self) -> bool:
        """Whether any change may be hidden now or later."""
        return self._lag is not None

    def changed(self, key: EntityKey, before: Role | ManagedPolicy | None) -> None:
        """Something was changed; `before` is a copy of it as it was."""
        with self._lock:
            if self._lag is not None:
                pending = _Pending(before, self._lag, time.monotonic())
                self._pending.setdefault(key, []).append(pending)

    def visible(self, key: EntityKey, current: Entity | None, reader: Reader) -> Entity | None:
        """The role or policy as this reader sees it now; counts as one look at it."""
        with self._lock:
            return self._look(key, current, reader, time.monotonic())

    def visible_all(
        self,
        current: Mapping[EntityKey, Entity],
        is_one: Callable[[EntityKey], bool],
        reader: Reader,
    ) -> list[Entity]:
        """Every role or policy as this reader sees them now; one look at each.

        `is_one` says of the key of what was changed, and may be gone, whether it is one of them.
        """
        entities = dict(current)
        with self._lock:
            now = time.monotonic()
            for key in [key for key in self._pending if is_one(key)]:
                seen = self._look(key, entities.pop(key, None), reader, now)
                if seen is not None:
                    entities[key] = seen
        return list(entities.values())

    def write_is_too_early(self, key: EntityKey) -> bool:
        """Whether a write to it meets a replica that has not heard of its creation."""
        with self._lock:
            now = time.monotonic()
            created = [item for item in self._pending.get(key, []) if item.before is None]
            hidden = any(item.hides_from("writes", now) for item in created)
            self._count(key, "writes", now)
            return hidden

    def _look(
        self, key: EntityKey, current: Entity | None, reader: Reader, now: float
    ) -> Entity | None:
        hidden = [item for item in self._pending.get(key, []) if item.hides_from(reader, now)]
        self._count(key, reader, now)
        return hidden[0].before if hidden else current

    def _count(self, key: EntityKey, reader: Reader, now: float) -> None:
        pending = self._pending.get(key, [])
        for item in pending:
            item.left[reader] = max(0, item.left[reader] - 1)
        left = [item for item in pending if not item.is_over(now)]
        if left:
            self._pending[key] = left
        else:
            self._pending.pop(key, None)
