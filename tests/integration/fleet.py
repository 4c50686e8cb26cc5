# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A fleet on the embedded AWS, as the inventory plugin organization_accounts would have it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from local_aws import LocalAws

ROLES = [{"name": "common", "managed_policies": ["AWSLambdaRole"]}, {"name": "second"}]
UNIT_ROLE = "unit"


def account_ids(number: int) -> list[str]:
    """Ids of so many accounts, in the order of their names; the first begins with zeros."""
    return [f"{index:012d}" for index in range(100_000_001, 100_000_001 + number)]


def way_in(account: str) -> str:
    return f"arn:aws:iam::{account}:role/OrganizationAccountAccessRole"


def inventory(
    accounts: Sequence[str], unit: Iterable[str] = (), **variables: Any
) -> dict[str, Any]:
    """An inventory with the accounts as hosts. unit: those of the organizational unit `ou_unit`."""
    return {
        "aws_accounts": {
            "hosts": {account: {"assume_role_arn": way_in(account)} for account in accounts},
            "vars": {
                "ansible_connection": "local",
                "ansible_python_interpreter": "{{ ansible_playbook_python }}",
                "account_setup_roles": ROLES,
                **variables,
            },
        },
        "ou_unit": {
            "hosts": dict.fromkeys(unit),
            "vars": {"account_setup_roles_unit": [{"name": UNIT_ROLE}]},
        },
    }


def results(directory: Path) -> dict[str, dict[str, Any]]:
    """The result files, by account."""
    found = {path.stem: json.loads(path.read_text()) for path in sorted(directory.glob("*.json"))}
    assert [*found] == [each["account"] for each in found.values()]
    return found


def statuses(directory: Path) -> dict[str, str]:
    return {account: result["status"] for account, result in results(directory).items()}


def role_names(aws: LocalAws, accounts: Iterable[str]) -> Mapping[str, list[str]]:
    """The roles that each account has, unobserved."""
    return {
        account: sorted(
            role["RoleName"]
            for role in aws.client("iam", account, unobserved=True).list_roles()["Roles"]
        )
        for account in accounts
    }
