"""One embedded AWS for the tests of this directory, wiped before each test."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent))

from local_aws import LocalAws  # noqa: E402


@pytest.fixture(scope="session")
def server() -> Iterator[LocalAws]:
    """A server for the whole run."""
    with LocalAws() as running:
        yield running


@pytest.fixture
def aws(server: LocalAws) -> LocalAws:
    """The server, as if it had just started."""
    server.reset()
    return server


@pytest.fixture
def iam(aws: LocalAws) -> Any:
    """IAM of the default account."""
    return aws.client("iam")


def document(*statements: dict[str, Any], version: str = "2012-10-17") -> str:
    """A policy document as JSON text."""
    return json.dumps({"Version": version, "Statement": list(statements)})


def trust(
    principal: Any = None, condition: dict[str, Any] | None = None, **statement: Any
) -> str:
    """A trust policy of one statement, by default for Step Functions."""
    allowed = {
        "Effect": "Allow",
        "Principal": principal or {"Service": "states.amazonaws.com"},
        "Action": "sts:AssumeRole",
        **statement,
    }
    if condition:
        allowed["Condition"] = condition
    return document(allowed)
