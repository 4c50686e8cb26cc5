"""moto's IAM answers, shaped as AWS shapes them."""

from __future__ import annotations

from typing import Any

from moto.iam.responses import IamResponse

from .state import STATE


class LocalIamResponse(IamResponse):
    """One IAM request."""

    def call_action(self) -> Any:
        """Answer it, one at a time: moto's stores are not made for threads."""
        with STATE.lock:
            return super().call_action()
