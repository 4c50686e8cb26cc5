"""The embedded AWS: IAM, STS, Organizations and Step Functions on loopback, as strict as AWS.

moto answers; the layer here closes the gaps in which moto is kinder than AWS, injects faults on
request and logs each call. Nothing in this package imports the collection: it judges it.
See README.md beside this file.
"""

from __future__ import annotations

from .call_log import Call
from .client import LocalAws, Principal
from .consistency import EventualConsistency
from .faults import (
    AccessDenied,
    ConcurrentModification,
    DropConnection,
    ErrorResponse,
    Fault,
    ServiceFailure,
    Throttle,
)
from .member_accounts import MemberAccount

__all__ = [
    "AccessDenied",
    "Call",
    "ConcurrentModification",
    "DropConnection",
    "ErrorResponse",
    "EventualConsistency",
    "Fault",
    "LocalAws",
    "MemberAccount",
    "Principal",
    "ServiceFailure",
    "Throttle",
]
