"""moto's IAM, as strict as AWS's."""

from __future__ import annotations

from typing import Any

import moto.iam.urls
from moto.iam.models import AccessKey, AWSManagedPolicy, IAMBackend

from .identities import Identity
from .managed_policies import aws_managed_policies
from .state import STATE


class LocalIamBackend(IAMBackend):
    """IAM of one account in one partition."""

    @property
    def _url_module(self) -> Any:
        return moto.iam.urls

    def _init_aws_policies(self) -> list[AWSManagedPolicy]:
        return [
            AWSManagedPolicy.from_data(name, self.account_id, self.region_name, data)
            for name, data in aws_managed_policies().items()
        ]

    def create_access_key(self, *args: Any, **kwargs: Any) -> AccessKey:
        """Give a user a key, and remember whose it is."""
        key: AccessKey = super().create_access_key(*args, **kwargs)
        identity = Identity(self.account_id, self.get_user(key.user_name).arn)
        STATE.identities.register(key.access_key_id, identity)
        return key
