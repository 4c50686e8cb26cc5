# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The modules of the collection, connected with the embedded AWS."""

from __future__ import annotations

from typing import Any

import pytest
from local_aws import LocalAws
from module_run import ModuleRunner


@pytest.fixture
def iam(aws: LocalAws) -> Any:
    """IAM of the default account, for arranging and inspecting: its calls are not logged."""
    return aws.client("iam", unobserved=True)


@pytest.fixture
def execution_role(aws: LocalAws) -> ModuleRunner:
    return ModuleRunner("execution_role", aws)


@pytest.fixture
def execution_roles(aws: LocalAws) -> ModuleRunner:
    return ModuleRunner("execution_roles", aws)


@pytest.fixture
def execution_role_info(aws: LocalAws) -> ModuleRunner:
    return ModuleRunner("execution_role_info", aws)


@pytest.fixture
def execution_role_audit(aws: LocalAws) -> ModuleRunner:
    return ModuleRunner("execution_role_audit", aws)
