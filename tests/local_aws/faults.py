"""Faults a test asks for: what goes wrong, for which calls, and how often."""

from __future__ import annotations

import random
import threading
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from fnmatch import fnmatchcase
from typing import Any, ClassVar, Literal

from .request import AwsRequest


@dataclass(frozen=True, kw_only=True)
class Fault:
    """Which calls a fault strikes. Use a subclass.

    A call matches when its name fits one of `actions` (`iam:GetRole`, `iam:*`, `*`), its kind
    fits `access`, its account is `account_id` (any, if None) and each of `parameters` has that
    value. Of the matching calls the fault strikes the `first` n, only the `nth`, `every` nth, or
    a `share` between 0 and 1 chosen by `seed`; with none of these, all of them. Where several
    are given, all must agree.
    """

    kind: ClassVar[str]
    actions: tuple[str, ...] = ("*",)
    access: Literal["any", "read", "write"] = "any"
    account_id: str | None = None
    parameters: Mapping[str, str] = field(default_factory=dict)
    first: int | None = None
    nth: int | None = None
    every: int | None = None
    share: float | None = None
    seed: int = 0

    def matches(self, request: AwsRequest, account_id: str) -> bool:
        """Whether the fault is about this call at all."""
        if not any(fnmatchcase(request.name, pattern) for pattern in self.actions):
            return False
        if self.access != "any" and request.is_write != (self.access == "write"):
            return False
        if self.account_id is not None and self.account_id != account_id:
            return False
        return all(request.parameters.get(key) == value for key, value in self.parameters.items())

    def to_json(self) -> dict[str, Any]:
        """The fault as a JSON object, its `kind` included."""
        return {"kind": self.kind, **asdict(self)}


@dataclass(frozen=True, kw_only=True)
class Throttle(Fault):
    """AWS answers `Throttling` instead of doing the call."""

    kind = "throttle"


@dataclass(frozen=True, kw_only=True)
class ConcurrentModification(Fault):
    """IAM answers that another change to the same entity is under way."""

    kind = "concurrent_modification"
    access: Literal["any", "read", "write"] = "write"


@dataclass(frozen=True, kw_only=True)
class ServiceFailure(Fault):
    """AWS answers 500."""

    kind = "service_failure"


@dataclass(frozen=True, kw_only=True)
class AccessDenied(Fault):
    """AWS answers that the caller may not do this, in AWS's words."""

    kind = "access_denied"


@dataclass(frozen=True, kw_only=True)
class DropConnection(Fault):
    """The connection closes without an answer, before or after the call took effect."""

    kind = "drop_connection"
    when: Literal["before", "after"] = "before"


@dataclass(frozen=True, kw_only=True)
class ErrorResponse(Fault):
    """Any other refusal, word by word."""

    kind = "error_response"
    code: str = "InternalFailure"
    message: str = "Injected."
    status: int = 500


_KINDS: dict[str, type[Fault]] = {
    fault.kind: fault
    for fault in (
        Throttle,
        ConcurrentModification,
        ServiceFailure,
        AccessDenied,
        DropConnection,
        ErrorResponse,
    )
}


def fault_from_json(data: Mapping[str, Any]) -> Fault:
    """Read a fault from its JSON form. Raises ValueError if kind or fields are unknown."""
    values = dict(data)
    kind = values.pop("kind", None)
    if kind not in _KINDS:
        raise ValueError(f"unknown kind of fault {kind!r}; known are {', '.join(sorted(_KINDS))}")
    cls = _KINDS[kind]
    known = {item.name for item in fields(cls)}
    if set(values) - known:
        raise ValueError(f"a fault {kind!r} has no {', '.join(sorted(set(values) - known))}")
    if "actions" in values:
        values["actions"] = tuple(values["actions"])
    return cls(**values)


class _Armed:
    """A fault with the count of calls that matched it so far."""

    def __init__(self, fault: Fault) -> None:
        self.fault = fault
        self._matched = 0
        self._random = random.Random(fault.seed)

    def strikes(self, request: AwsRequest, account_id: str) -> bool:
        fault = self.fault
        if not fault.matches(request, account_id):
            return False
        self._matched += 1
        drawn = self._random.random()
        return (
            (fault.first is None or self._matched <= fault.first)
            and (fault.nth is None or self._matched == fault.nth)
            and (fault.every is None or self._matched % fault.every == 0)
            and (fault.share is None or drawn < fault.share)
        )


class FaultPlan:
    """The faults now armed. The first that strikes a call decides; all count the call."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._armed: list[_Armed] = []

    def add(self, fault: Fault) -> None:
        """Arm one more fault."""
        with self._lock:
            self._armed.append(_Armed(fault))

    def armed(self) -> list[Fault]:
        """The faults now armed, in order."""
        with self._lock:
            return [armed.fault for armed in self._armed]

    def clear(self) -> None:
        """Disarm every fault."""
        with self._lock:
            self._armed.clear()

    def strike(self, request: AwsRequest, account_id: str) -> Fault | None:
        """The fault for this call, if any."""
        if not self._armed:
            return None
        with self._lock:
            struck = [armed.fault for armed in self._armed if armed.strikes(request, account_id)]
        return struck[0] if struck else None
