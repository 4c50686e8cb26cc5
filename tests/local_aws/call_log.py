"""The log of AWS calls that the server answered."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

# Documents make a log unreadable and are seldom what a test asserts on a call.
_LEFT_OUT = ("AssumeRolePolicyDocument", "PolicyDocument", "definition", "Policy")


@dataclass(frozen=True)
class Call:
    """One AWS call: who asked for what, and how it was answered.

    `status` is the HTTP status sent, 0 when the connection was dropped instead. `applied` is
    False when a fault kept the call from reaching the service.
    """

    service: str
    action: str
    account_id: str
    principal: str
    region: str
    status: int
    error_code: str | None = None
    applied: bool = True
    parameters: Mapping[str, Any] = field(default_factory=dict)
    number: int = 0

    @property
    def name(self) -> str:
        """The call as IAM policies name it, such as `iam:GetRole`."""
        return f"{self.service}:{self.action}"


def logged_parameters(parameters: Mapping[str, Any]) -> dict[str, Any]:
    """The parameters worth logging: everything but policy documents and definitions."""
    return {key: value for key, value in parameters.items() if key not in _LEFT_OUT}


class CallLog:
    """Calls since the last clearing, in the order in which their answers were decided."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._calls: list[dict[str, Any]] = []
        self._numbers = itertools.count(1)

    def record(self, call: Call) -> None:
        """Add one call, and number it."""
        entry = asdict(call)
        with self._lock:
            entry["number"] = next(self._numbers)
            self._calls.append(entry)

    def entries(self) -> list[dict[str, Any]]:
        """The calls as JSON-able dicts, oldest first."""
        with self._lock:
            return list(self._calls)

    def clear(self) -> None:
        """Forget every call."""
        with self._lock:
            self._calls.clear()
