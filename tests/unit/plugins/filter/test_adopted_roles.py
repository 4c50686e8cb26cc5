# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Roles become the shortest declaration that leaves them as they are, as a file that a person can read."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from ansible.errors import AnsibleFilterError
from ansible_collections.stepfunctions.iam.plugins.filter.adopted_roles import (
    FilterModule,
    adopted_roles,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._policy.trust import Account, Trust

ACCOUNT = Account("012345678901", "aws")
EVENTS = {
    "Version": "2012-10-17",
    "Statement": [
        {
            "Effect": "Allow",
            "Principal": {"Service": "events.amazonaws.com"},
            "Action": "sts:AssumeRole",
        }
    ],
}
POLICY = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}],
}


def role(**changes: Any) -> dict[str, Any]:
    """A role as execution_role_info returns it, all of it at IAM's defaults but for the changes."""
    name, path = changes.get("name", "orders"), changes.get("path", "/")
    return {
        "arn": ACCOUNT.role_arn(path, name),
        "role_id": "AROA0000000000EXAMPLE",
        "name": name,
        "path": path,
        "description": "",
        "max_session_duration": 3600,
        "permissions_boundary": None,
        "tags": {},
        "trust_policy": Trust().policy(ACCOUNT),
        "managed_policies": [],
        "inline_policies": {},
        **changes,
    }


def adopted(*roles: dict[str, Any]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = yaml.safe_load(adopted_roles(roles))["account_setup_roles"]
    return found


def test_the_filter_has_its_name() -> None:
    assert FilterModule().filters() == {"adopted_roles": adopted_roles}


def test_defaults_are_left_out() -> None:
    assert adopted(role()) == [{"name": "orders"}]


@pytest.mark.parametrize(
    "changes",
    [
        {"path": "/teams/"},
        {"description": "Orders"},
        {"max_session_duration": 7200},
        {"permissions_boundary": "arn:aws:iam::aws:policy/AWSDenyAll"},
        {"tags": {"Team": "orders"}},
        {"managed_policies": ["arn:aws:iam::aws:policy/AWSDenyAll"]},
        {"inline_policies": {"Read": POLICY}},
        {"trust_policy": EVENTS},
    ],
)
def test_what_is_not_a_default_is_there(changes: dict[str, Any]) -> None:
    assert adopted(role(**changes)) == [{"name": "orders", **changes}]


def test_a_trust_policy_without_conditions_is_said_in_a_word() -> None:
    trust_policy = Trust(confused_deputy_protection=False).policy(ACCOUNT)
    (found,) = adopted(role(trust_policy=trust_policy))
    assert found == {"name": "orders", "trust": {"confused_deputy_protection": False}}


def test_the_trust_of_another_account_is_no_default() -> None:
    trust_policy = Trust().policy(Account("222222222222", "aws"))
    (found,) = adopted(role(trust_policy=trust_policy))
    assert found == {"name": "orders", "trust_policy": trust_policy}


def test_what_only_aws_or_the_module_writes_is_left_out() -> None:
    part = "arn:aws:iam::012345678901:policy/orders-StepFunctionsPermissions-1"
    found = adopted(
        role(
            tags={"aws:cloudformation:stack-name": "x", "Team": "orders"},
            managed_policies=[part],
            derived_policies={part: POLICY},
        ),
        role(name="AWSServiceRoleForX", path="/aws-service-role/x.amazonaws.com/"),
    )
    assert found == [{"name": "orders", "tags": {"Team": "orders"}}]


def test_what_a_person_may_not_write_is_taken_as_it_is() -> None:
    old = {"Statement": POLICY["Statement"]}
    (found,) = adopted(role(inline_policies={"Old": old}))
    assert found["arn"] == "arn:aws:iam::012345678901:role/orders"
    assert found["inline_policies"] == {"Old": old}


def test_roles_and_what_they_have_are_sorted() -> None:
    names = [role(name=name) for name in ("zebra", "Orders", "apple")]
    assert [each["name"] for each in adopted(*names)] == ["apple", "Orders", "zebra"]
    (found,) = adopted(role(tags={"b": "", "a": ""}, inline_policies={"B": POLICY, "A": POLICY}))
    assert list(found) == ["name", "inline_policies", "tags"]
    assert list(found["inline_policies"]) == ["A", "B"]
    assert list(found["tags"]) == ["a", "b"]


def test_the_file_reads_well() -> None:
    text = adopted_roles(
        [
            role(description="Größe", tags={"Account": "123456789012"}),
            role(
                name="zebra",
                description="{{ lookup('pipe', 'id') }}",
                inline_policies={"A": POLICY, "B": POLICY},
            ),
        ],
        "my_roles",
    )
    assert (
        text
        == """---
my_roles:
  - name: orders
    description: Größe
    tags:
      Account: '123456789012'
  - name: zebra
    description: !unsafe "{{ lookup('pipe', 'id') }}"
    inline_policies:
      A:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Action: s3:GetObject
            Resource: '*'
      B:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Action: s3:GetObject
            Resource: '*'
"""
    )


@pytest.mark.parametrize("roles", [[{"name": "orders"}], ["orders"], [None]])
def test_other_things_than_roles_are_an_error(roles: Any) -> None:
    with pytest.raises(AnsibleFilterError, match="roles as execution_role_info returns them"):
        adopted_roles(roles)
