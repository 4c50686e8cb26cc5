# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds for all roles, and what each says itself."""

from __future__ import annotations

from typing import Any

import pytest
from ansible_collections.stepfunctions.iam.plugins.module_utils._aws.ensure import ENSURE_OPTIONS
from ansible_collections.stepfunctions.iam.plugins.module_utils._errors import InvalidOption
from ansible_collections.stepfunctions.iam.plugins.module_utils._role.merge import (
    merged,
    refuse_repeated,
    without_defaults,
)

A, B = {"Version": "2012-10-17", "Statement": []}, {"Version": "2008-10-17", "Statement": []}


def test_without_either_the_defaults_of_the_module_hold() -> None:
    options = merged(ENSURE_OPTIONS, {"name": "orders"}, {})
    assert set(options) == set(ENSURE_OPTIONS)
    assert options["name"] == "orders"
    for name, option in ENSURE_OPTIONS.items():
        if name != "name":
            assert options[name] == option.get("default")


@pytest.mark.parametrize(
    ("option", "own", "common", "both"),
    [
        ("path", None, "/all/", "/all/"),
        ("path", "/own/", "/all/", "/own/"),
        ("description", "", "All", ""),
        ("purge_tags", False, True, False),
        ("max_session_duration", 3600, 7200, 3600),
        ("managed_policies", [], ["A"], []),
        ("managed_policies", ["B"], ["A"], ["B"]),
        ("tags", None, {"A": "1"}, {"A": "1"}),
        ("tags", {}, {"A": "1"}, {"A": "1"}),
        ("tags", {"B": "2"}, {"A": "1", "B": "1"}, {"A": "1", "B": "2"}),
        ("tags", {"TEAM": "own"}, {"Team": "all"}, {"TEAM": "own"}),
        ("inline_policies", {"X": A}, {"Y": B}, {"X": A, "Y": B}),
        ("inline_policies", {"X": A}, {"X": {**B, "Id": "x"}}, {"X": A}),
    ],
)
def test_one_option(option: str, own: Any, common: Any, both: Any) -> None:
    options = merged(ENSURE_OPTIONS, {"name": "orders", option: own}, {option: common})
    assert options[option] == both


def test_trust_is_merged_by_suboption_and_completed() -> None:
    trust = merged(
        ENSURE_OPTIONS,
        {"trust": {"principal": None, "purge": True}},
        {"trust": {"principal": "both", "purge": False}},
    )["trust"]
    assert trust == {
        "principal": "both",
        "purge": True,
        "confused_deputy_protection": True,
        "service_principals": None,
        "source_accounts": None,
        "source_arns": None,
        "statements": None,
    }


def test_a_whole_trust_policy_takes_nothing_over() -> None:
    specification = {**ENSURE_OPTIONS, "trust_policy": {"type": "dict"}}
    common = {"trust": {"principal": "both"}}
    assert merged(specification, {"trust_policy": A}, common)["trust"] is None
    assert merged(specification, {}, common)["trust"]["principal"] == "both"


def test_a_state_machine_is_completed_where_a_role_has_one() -> None:
    common = {"state_machine": {"logging": True, "definition_substitutions": {"A": 1, "B": 1}}}
    own = {"state_machine": {"definition": {"A": {}}, "definition_substitutions": {"B": 2}}}
    state_machine = merged(ENSURE_OPTIONS, own, common)["state_machine"]
    assert state_machine["logging"] is True
    assert state_machine["definition_substitutions"] == {"A": 1, "B": 2}
    assert state_machine["policy_name"] == "StepFunctionsPermissions"
    assert merged(ENSURE_OPTIONS, {}, common)["state_machine"] is None


def test_a_definition_is_not_merged_with_another() -> None:
    common = {"state_machine": {"definition": {"B": {}}}}
    own = {"state_machine": {"definition": {"A": {}}}}
    assert merged(ENSURE_OPTIONS, own, common)["state_machine"]["definition"] == {"A": {}}


def test_a_specification_without_defaults_keeps_types_and_choices() -> None:
    bare = without_defaults(ENSURE_OPTIONS)
    assert bare["name"] == {"type": "str"}
    assert bare["state"] == {"type": "str", "choices": ["present", "absent"]}
    assert "default" not in bare["trust"]["options"]["principal"]
    assert bare["state_machine"]["options"]["kms_key_arn"] == {"type": "str", "no_log": False}


def test_names_are_one_whatever_their_case() -> None:
    refuse_repeated(["orders", "order"])
    with pytest.raises(InvalidOption, match="orders and Orders and ORDERS, a and a"):
        refuse_repeated(["orders", "a", "Orders", "b", "ORDERS", "a"])
