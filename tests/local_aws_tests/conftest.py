"""One embedded AWS for the tests of this directory, wiped before each test."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent))

from local_aws import LocalAws


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
