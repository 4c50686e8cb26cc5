# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""One embedded AWS for each test process, wiped before each test that uses it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from examples import load_profile
from local_aws import LocalAws

load_profile()


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
