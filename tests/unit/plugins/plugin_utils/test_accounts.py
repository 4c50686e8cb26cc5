# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Accounts become hosts: which of them, with which variables, in which groups."""

from __future__ import annotations

import json
from typing import Any

import pytest
from ansible_collections.stepfunctions.iam.plugins.module_utils._errors import InvalidOption
from ansible_collections.stepfunctions.iam.plugins.plugin_utils._accounts import (
    Account,
    Selection,
    Unit,
    parents_of_groups,
    role_name,
)

ROOT = Unit(("r-ab12",))
WORKLOADS = ROOT.child("ou-ab12-workload", "Workloads")
PROD = WORKLOADS.child("ou-ab12-prodprod", "Prod")
SANDBOX = ROOT.child("ou-ab12-sandboxx", "Sandbox")


def answer(account_id: str = "012345678901", **members: Any) -> dict[str, Any]:
    """An account as AWS Organizations answers it."""
    return {
        "Id": account_id,
        "Arn": f"arn:aws:organizations::111111111111:account/o-abcdefghij/{account_id}",
        "Email": f"{account_id}@example.com",
        "Name": "orders",
        "State": "ACTIVE",
        **members,
    }


def account(account_id: str = "012345678901", unit: Unit = PROD, **members: Any) -> Account:
    return Account.from_answer(answer(account_id, **members), unit)


def selection(**options: Any) -> Selection:
    """From options as Ansible hands them over: those that are not given at their defaults."""
    defaults: dict[str, Any] = {
        "states": ["ACTIVE"],
        "include_tags": {},
        "exclude_tags": {},
        "include_management_account": False,
    }
    return Selection.from_options(lambda name: options.get(name, defaults.get(name, [])))


class TestAccount:
    def test_status_is_taken_where_there_is_no_state(self) -> None:
        assert account(State="CLOSED", Status="SUSPENDED").state == "CLOSED"
        assert account(State=None, Status="SUSPENDED").state == "SUSPENDED"

    def test_the_units_above_it_are_read_off_its_path(self) -> None:
        path = "o-abcdefghij/r-ab12/ou-ab12-workload/ou-ab12-prodprod/012345678901/"
        read = Account.from_answer(answer(Paths=[path]))
        assert read.unit.ids == ("r-ab12", "ou-ab12-workload", "ou-ab12-prodprod")
        path = "o-abcdefghij/r-ab12/012345678901/"
        assert Account.from_answer(answer(Paths=[path])).unit.ids == ("r-ab12",)

    def test_comes_back_from_json_as_it_was(self) -> None:
        for tags in (None, {"Team": "orders"}):
            there = Account("1", "arn", "name", "email", "ACTIVE", PROD, tags)
            assert Account.from_json(json.loads(json.dumps(there.to_json()))) == there

    def test_a_host_knows_its_account(self) -> None:
        assert account().variables("automation/deploy", None) == {
            "assume_role_arn": "arn:aws:iam::012345678901:role/automation/deploy",
            "account_id": "012345678901",
            "account_name": "orders",
            "account_email": "012345678901@example.com",
            "account_state": "ACTIVE",
            "ou_id": "ou-ab12-prodprod",
            "ou_path": "/Workloads/Prod",
        }
        tagged = Account.from_json({**account().to_json(), "tags": {}})
        assert tagged.variables("deploy", None)["account_tags"] == {}

    def test_the_partition_is_that_of_the_account_or_as_asked_for(self) -> None:
        arn = "arn:aws-us-gov:organizations::111111111111:account/o-abcdefghij/012345678901"
        gov = account(Arn=arn)
        assert gov.variables("x", None)["assume_role_arn"].startswith("arn:aws-us-gov:iam::")
        assert gov.variables("x", "aws-cn")["assume_role_arn"].startswith("arn:aws-cn:iam::")

    def test_a_slash_within_a_name_makes_no_other_path(self) -> None:
        assert ROOT.path == "/"
        assert ROOT.child("ou-1", "Workloads/Prod").path == r"/Workloads\/Prod" != PROD.path
        backslash = ROOT.child("ou-1", "Workloads\\").child("ou-2", "Prod")
        assert backslash.path == r"/Workloads\\/Prod" != r"/Workloads\/Prod"


class TestSelection:
    @pytest.mark.parametrize(
        ("options", "members", "is_wanted"),
        [
            ({}, {}, True),
            ({}, {"State": "SUSPENDED"}, False),
            ({}, {"State": "PENDING_CLOSURE"}, False),
            ({"states": ["ACTIVE", "SUSPENDED"]}, {"State": "SUSPENDED"}, True),
            ({"include_accounts": ["orders"]}, {}, True),
            ({"include_accounts": ["ord*", "x"]}, {}, True),
            ({"include_accounts": ["ORDERS"]}, {}, False),
            ({"include_accounts": ["012345678901"]}, {}, True),
            ({"include_accounts": ["222222222222"]}, {}, False),
            ({"include_accounts": ["222222222222"]}, {"Name": "222222222222"}, False),
            ({"exclude_accounts": ["012345678901"]}, {}, False),
            ({"exclude_accounts": ["*-dev"]}, {}, True),
            ({"include_accounts": ["*"], "exclude_accounts": ["orders"]}, {}, False),
        ],
    )
    def test_by_state_name_and_id(
        self, options: dict[str, Any], members: dict[str, Any], is_wanted: bool
    ) -> None:
        assert selection(**options).has_account(account(**members)) is is_wanted

    def test_the_management_account_is_left_out_unless_asked_for(self) -> None:
        management = account("111111111111")
        assert not selection().has_account(management)
        assert selection(include_management_account=True).has_account(management)

    @pytest.mark.parametrize(
        ("options", "wanted"),
        [
            ({}, [ROOT, WORKLOADS, PROD, SANDBOX]),
            ({"include_ous": ["/Workloads/"]}, [WORKLOADS, PROD]),
            ({"include_ous": ["ou-ab12-workload"]}, [WORKLOADS, PROD]),
            ({"include_ous": ["/"], "exclude_ous": ["/Workloads"]}, [ROOT, SANDBOX]),
            ({"include_ous": ["r-ab12"]}, [ROOT, WORKLOADS, PROD, SANDBOX]),
            ({"include_ous": ["/Workloads"], "exclude_ous": ["/Workloads/Prod"]}, [WORKLOADS]),
            ({"include_ous": ["/Workloads/Prod"], "exclude_ous": ["ou-ab12-workload"]}, []),
            ({"exclude_ous": ["/"]}, []),
        ],
    )
    def test_by_unit_and_all_below_it(self, options: dict[str, Any], wanted: list[Unit]) -> None:
        asked = selection(**options)
        units = [ROOT, WORKLOADS, PROD, SANDBOX]
        asked.check_units(units)
        assert [unit for unit in units if asked.has_unit(unit)] == wanted

    @pytest.mark.parametrize("option", ["include_ous", "exclude_ous"])
    def test_a_unit_that_does_not_exist_is_an_error(self, option: str) -> None:
        with pytest.raises(InvalidOption, match=rf"{option} '/workloads'.* near it are /Workloads"):
            selection(**{option: ["/workloads"]}).check_units([ROOT, WORKLOADS, PROD])

    @pytest.mark.parametrize(
        ("options", "is_wanted"),
        [
            ({}, True),
            ({"include_tags": {"Team": "orders"}}, True),
            ({"include_tags": {"Team": ["x", "ord*"]}}, True),
            ({"include_tags": {"Team": "orders", "Stage": "*"}}, False),
            ({"include_tags": {"team": "*"}}, False),
            ({"exclude_tags": {"Team": "payments", "Stage": "*"}}, True),
            ({"exclude_tags": {"Team": "*", "Stage": "*"}}, False),
            ({"include_tags": {"Team": "*"}, "exclude_tags": {"Team": ["orders"]}}, False),
        ],
    )
    def test_by_tags(self, options: dict[str, Any], is_wanted: bool) -> None:
        assert selection(**options).has_tags({"Team": "orders"}) is is_wanted

    @pytest.mark.parametrize(
        ("options", "problem"),
        [
            ({"include_ous": ["Workloads"]}, "include_ous 'Workloads': give the path"),
            ({"exclude_ous": ["ou-1"]}, "exclude_ous 'ou-1': give the path"),
            ({"include_accounts": ["1402433619"]}, "include_accounts .* 12 digits; quote it"),
            ({"include_tags": {"Stage": True}}, "include_tags: 'Stage': True: .* quote"),
            ({"exclude_tags": {"Cost": ["a", 1]}}, "exclude_tags: 'Cost'"),
            ({"exclude_tags": {1: "a"}}, "exclude_tags: 1"),
        ],
    )
    def test_what_can_select_nothing_is_an_error(
        self, options: dict[str, Any], problem: str
    ) -> None:
        with pytest.raises(InvalidOption, match=problem):
            selection(**options)


class TestRoleName:
    @pytest.mark.parametrize(
        ("given", "taken"),
        [("deploy", "deploy"), ("/automation/deploy", "automation/deploy"), ("a/b/c", "a/b/c")],
    )
    def test_may_have_a_path(self, given: str, taken: str) -> None:
        assert role_name(given) == taken

    @pytest.mark.parametrize("given", ["", "/", "{{ role }}", "a b/deploy", "x" * 65])
    def test_is_one_that_iam_takes(self, given: str) -> None:
        with pytest.raises(InvalidOption):
            role_name(given)


class TestGroups:
    def test_units_are_nested_below_all_accounts(self) -> None:
        groups = parents_of_groups([account(), account("222222222222", ROOT)], "path")
        assert list(groups.items()) == [
            ("ou_workloads", "aws_accounts"),
            ("ou_workloads_prod", "ou_workloads"),
        ]

    def test_may_be_named_after_ids(self) -> None:
        assert parents_of_groups([account()], "id") == {
            "ou_ab12_workload": "aws_accounts",
            "ou_ab12_prodprod": "ou_ab12_workload",
        }

    def test_names_hold_letters_digits_and_underscores_only(self) -> None:
        hostile = ROOT.child("ou-1", "{{ lookup('pipe', 'id') }}").child("ou-2", "a:&!b")
        assert list(parents_of_groups([account(unit=hostile)], "path")) == [
            "ou____lookup__pipe____id_____",
            "ou____lookup__pipe____id______a___b",
        ]

    def test_two_units_never_share_one(self) -> None:
        other = ROOT.child("ou-ab12-otherone", "workloads prod")
        both = [account(), account("222222222222", other)]
        with pytest.raises(InvalidOption, match=r"/workloads prod .* share the group ou_workloads"):
            parents_of_groups(both, "path")
        assert len(parents_of_groups(both, "id")) == 3
