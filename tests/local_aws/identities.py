"""Who an access key belongs to. moto looks through every account for it; this keeps an index."""

from __future__ import annotations

from dataclasses import dataclass

DEFAULT_ACCOUNT_ID = "123456789012"


@dataclass(frozen=True)
class Identity:
    """The owner of an access key: an assumed role or a user, by ARN."""

    account_id: str
    arn: str


class Identities:
    """The access keys that this server issued. Any other key is the default account's."""

    def __init__(self) -> None:
        self._by_key: dict[str, Identity] = {}

    def register(self, access_key_id: str, identity: Identity) -> None:
        """Remember who was given this key."""
        self._by_key[access_key_id] = identity

    def account_id(self, access_key_id: str) -> str:
        """The account that calls with this key are made in."""
        known = self._by_key.get(access_key_id)
        return known.account_id if known else DEFAULT_ACCOUNT_ID

    def principal(self, access_key_id: str) -> str:
        """The ARN of the key's owner, or the key id itself if this server did not issue it."""
        known = self._by_key.get(access_key_id)
        return known.arn if known else access_key_id

    def arn(self, access_key_id: str, partition: str) -> str:
        """The ARN of the key's owner; an unknown key is taken for the name of a user."""
        known = self._by_key.get(access_key_id)
        if known:
            return known.arn
        return f"arn:{partition}:iam::{DEFAULT_ACCOUNT_ID}:user/{access_key_id}"

    def clear(self) -> None:
        """Forget every key."""
        self._by_key.clear()
