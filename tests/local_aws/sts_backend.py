"""moto's STS, which tells the server whose access keys it hands out."""

from __future__ import annotations

from typing import Any

import moto.sts.urls
from moto.sts.models import AssumedRole, STSBackend

from .identities import Identity
from .state import CURRENT_REQUEST, STATE


class LocalStsBackend(STSBackend):
    """STS with an index of the sessions it started."""

    @property
    def _url_module(self) -> Any:
        return moto.sts.urls

    def get_caller_identity(self, access_key_id: str, region: str) -> tuple[str, str, str]:
        """Unique id, ARN and account of the caller, unknown keys included."""
        unique_id, _, account_id = super().get_caller_identity(access_key_id, region)
        request = CURRENT_REQUEST.get()
        assert request is not None
        arn = STATE.identities.arn(request.access_key_id, self.partition)
        return unique_id, arn, account_id

    def assume_role(self, *args: Any, **kwargs: Any) -> AssumedRole:
        """Start a session, and remember whose it is."""
        assumed: AssumedRole = super().assume_role(*args, **kwargs)
        identity = Identity(assumed.account_id, assumed.arn)
        STATE.identities.register(assumed.access_key_id, identity)
        return assumed
