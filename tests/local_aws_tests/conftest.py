"""Clients of the embedded AWS, as any program would have them."""

from __future__ import annotations

from typing import Any

import pytest
from local_aws import LocalAws


@pytest.fixture
def iam(aws: LocalAws) -> Any:
    """IAM of the default account."""
    return aws.client("iam")
