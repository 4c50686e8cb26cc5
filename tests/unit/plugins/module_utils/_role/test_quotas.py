# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A role that IAM would refuse midway is an error beforehand; one that it may refuse, a warning."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from ansible_collections.stepfunctions.iam.plugins.module_utils._errors import ExecutionRoleError
from ansible_collections.stepfunctions.iam.plugins.module_utils._role.quotas import check
from ansible_collections.stepfunctions.iam.plugins.module_utils._role.role import Role


def role(**changes: Any) -> Role:
    return Role(**{"name": "orders", "path": "/", "arn": "arn:x", "trust_policy": {}, **changes})


def must_not_be_asked() -> Mapping[str, int]:
    raise AssertionError("a call too many")


def policies(number: int) -> tuple[str, ...]:
    return tuple(f"arn:aws:iam::aws:policy/{each}" for each in range(number))


def trust(characters: int) -> dict[str, str]:
    return {"Id": "x" * (characters - len('{"Id":""}'))}


@pytest.mark.parametrize(
    "within",
    [
        {},
        {"tags": {str(each): "" for each in range(50)}},
        {"managed_policies": policies(10)},
        {"trust_policy": trust(2048)},
        {"inline_policies": {"A": trust(5120), "B": trust(5120)}},
    ],
)
def test_within_the_defaults_nothing_is_asked(within: dict[str, Any]) -> None:
    assert check(role(**within), must_not_be_asked) == []


@pytest.mark.parametrize(
    ("beyond", "message"),
    [
        ({"tags": {str(each): "" for each in range(51)}}, "51 tags, and IAM allows 50"),
        ({"inline_policies": {"A": trust(5120), "B": trust(5121)}}, "10241 characters"),
    ],
)
def test_a_fixed_quota_is_an_error(beyond: dict[str, Any], message: str) -> None:
    with pytest.raises(ExecutionRoleError, match=message):
        check(role(**beyond), must_not_be_asked)


def test_attached_policies_are_compared_with_the_accounts_own_quota() -> None:
    assert (
        check(role(managed_policies=policies(20)), lambda: {"AttachedPoliciesPerRoleQuota": 20})
        == []
    )
    with pytest.raises(ExecutionRoleError, match="21 managed policies, and this account allows 20"):
        check(role(managed_policies=policies(21)), lambda: {"AttachedPoliciesPerRoleQuota": 20})


def test_the_error_says_how_many_are_parts_of_the_derived_policy() -> None:
    parts = dict.fromkeys(policies(3), trust(100))
    with pytest.raises(ExecutionRoleError, match=r"11 managed policies, 3 of them for .*allows 10"):
        check(role(managed_policies=policies(11), derived_policies=parts), dict)


def test_the_size_of_a_trust_policy_is_only_a_warning() -> None:
    assert check(role(trust_policy=trust(4096)), lambda: {"AssumeRolePolicySizeQuota": 4096}) == []
    (warning,) = check(role(trust_policy=trust(4097)), lambda: {"AssumeRolePolicySizeQuota": 4096})
    assert "4097 characters" in warning
    assert "4096" in warning


def test_quotas_that_cannot_be_read_are_a_warning() -> None:
    (warning,) = check(role(managed_policies=policies(11)), lambda: None)
    assert warning.endswith(", and the account's own quotas could not be read")
    assert "11 managed policies" in warning


def test_a_summary_without_the_figure_leaves_the_default() -> None:
    with pytest.raises(ExecutionRoleError, match="allows 10 a role"):
        check(role(managed_policies=policies(11)), dict)
