# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The simulator is needed by most tests here."""

from __future__ import annotations

import pytest

from oracle import available


@pytest.fixture(scope="session")
def simulator() -> None:
    """Skip where the simulator cannot be installed; where it can and is not, the test fails."""
    if not available():
        pytest.skip("npm is missing, which installs the simulator of IAM")
