"""moto's STS, which tells the server whose access keys it hands out."""

from __future__ import annotations

from typing import Any

import moto.sts.urls
from moto.sts.models import AssumedRole, STSBackend

from .identities import Identity
from .state import STATE


class LocalStsBackend(STSBackend):
    """STS with an index of the sessions it started."""

    @property
    def _url_module(self) -> Any:
        return moto.sts.urls

    def assume_role(self, *args: Any, **kwargs: Any) -> AssumedRole:
        """Start a session, and remember whose it is."""
        assumed: AssumedRole = super().assume_role(*args, **kwargs)
        identity = Identity(assumed.account_id, assumed.arn)
        STATE.identities.register(assumed.access_key_id, identity)
        return assumed
