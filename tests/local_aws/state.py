"""What one server holds beside moto's own state. There is one server per process."""

from __future__ import annotations

import threading
from contextvars import ContextVar

from .call_log import CallLog
from .consistency import Consistency
from .faults import FaultPlan
from .identities import Identities
from .request import AwsRequest
from .settings import Settings


class ServerState:
    """Settings, faults, lag, log and identities, shared by the threads that answer requests."""

    def __init__(self) -> None:
        self.lock = threading.RLock()  # serialises IAM and STS, which moto does not
        self.settings = Settings()
        self.faults = FaultPlan()
        self.consistency = Consistency()
        self.log = CallLog()
        self.identities = Identities()

    def clear(self) -> None:
        """Back to how the server started."""
        self.settings = Settings()
        self.faults.clear()
        self.consistency.clear()
        self.log.clear()
        self.identities.clear()


STATE = ServerState()
CURRENT_REQUEST: ContextVar[AwsRequest | None] = ContextVar("current_request", default=None)


def is_unobserved() -> bool:
    """Whether the request now answered comes from behind the curtain (see UNOBSERVED_HEADER)."""
    request = CURRENT_REQUEST.get()
    return request is not None and request.unobserved
