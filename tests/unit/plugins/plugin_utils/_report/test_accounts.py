# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Findings of one and of many accounts: read, merged, judged, put into words."""

from __future__ import annotations

from typing import Any

import pytest
from ansible_collections.stepfunctions.iam.plugins.plugin_utils._report.accounts import (
    Account,
    counted,
    read,
    verdict,
)
from ansible_collections.stepfunctions.iam.plugins.plugin_utils._report.fragments import (
    fragment,
    lines,
)
from ansible_collections.stepfunctions.iam.plugins.plugin_utils._report.json_format import document
from sample_audit import finding, fleet, role_arn

ACCOUNT = "123456789012"
ROLE = role_arn(ACCOUNT, "a")
MACHINE = f"arn:aws:states:eu-west-1:{ACCOUNT}:stateMachine:m"


def audit(*findings: dict[str, Any], **keys: Any) -> dict[str, Any]:
    return {"account": ACCOUNT, "findings": [*findings], "unreadable": [], **keys}


def only(result: Any) -> Account:
    (account,) = read(result)
    return account


@pytest.mark.parametrize(
    "shape",
    [
        lambda each: [each],
        lambda each: {"findings": [each], "summary": {"compliant": False}, "changed": False},
        lambda each: [audit(each)],
        lambda each: document(read(audit(each))),
        lambda each: [document(read(audit(each)))],
    ],
)
def test_all_that_is_a_result_is_read(shape: Any) -> None:
    given = finding("trust-anyone", role_arn=ROLE, evidence={"a": 1}, remediation="- x")
    account = only(shape(given))
    assert account.account == ACCOUNT
    assert [each.as_dict() for each in account.findings] == [given]


@pytest.mark.parametrize(
    ("result", "said"),
    [
        ("text", "are expected"),
        (1, "are expected"),
        ([1], "a mapping is expected"),
        ({"findings": None}, "a list named findings"),
        ([{"check": "a"}], "not a finding"),
        ([finding("a", status="bad")], "severity or status"),
        ([finding("a", severity="bad")], "severity or status"),
        ([finding("a", evidence=3)], "not a finding"),
    ],
)
def test_what_is_no_result_is_an_error(result: Any, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        read(result)


@pytest.mark.parametrize(
    ("findings", "state", "compliant"),
    [
        ([finding("a", "pass")], "compliant", True),
        ([finding("a", "fail", "low"), finding("b", "unknown")], "failing", False),
        ([finding("a", "pass"), finding("b", "unknown", "low")], "unknown", None),
        ([finding("a", "fail", "info"), finding("b", "unknown", "info")], "compliant", True),
    ],
)
def test_a_role_is_as_bad_as_its_findings(
    findings: list[dict[str, Any]], state: str, compliant: bool | None
) -> None:
    account = only(audit(*({**each, "role_arn": ROLE} for each in findings)))
    assert account.subjects[0].state == state
    assert account.verdict is compliant


def test_what_could_not_be_read_is_never_compliant() -> None:
    good = finding("a", "pass", role_arn=ROLE)
    assert only(audit(good, unreadable=["regions"])).verdict is None
    assert only(audit(good, summary={"compliant": None})).verdict is None
    assert only(audit(good, summary={"compliant": False})).verdict is False
    assert only(audit(unreadable=["all"])).verdict is None
    assert verdict([]) is True
    assert verdict([only(audit(good)), only(audit(unreadable=["all"]))]) is None


def test_subjects_are_worst_first_and_know_what_they_are() -> None:
    account = only(
        audit(
            finding("a", severity="info"),
            finding("a", severity="high", role_arn=role_arn(ACCOUNT, "high", "/x/")),
            finding("a", severity="high", role_arn=role_arn(ACCOUNT, "critical")),
            finding("b", severity="critical", role_arn=role_arn(ACCOUNT, "critical")),
            finding("a", "unknown", "critical", role_arn=role_arn(ACCOUNT, "unknown")),
            finding("drift-x", severity="medium", state_machine_arn=MACHINE),
        )
    )
    assert [(each.kind, each.name) for each in account.subjects] == [
        ("role", "critical"),
        ("role", "high"),
        ("state machine", "m"),
        ("role", "unknown"),
        ("account", ""),
    ]
    counts = counted([account])
    assert (counts["roles"], counts["role_states"]) == (
        3,
        {"failing": 2, "unknown": 1, "compliant": 0, "drifting": 0},
    )
    assert counts["status"] == {"fail": 5, "unknown": 1, "pass": 0}


def test_of_two_audits_of_the_same_the_later_counts() -> None:
    old = audit(finding("old", role_arn=ROLE), time="2026-01-01T00:00:00Z", regions=["a", "b"])
    new = audit(finding("new", role_arn=ROLE), time="2026-01-02T00:00:00Z", regions=["b", "a"])
    for parts in ([old, new], [new, old]):
        assert [each.check for each in only(parts).findings] == ["new"]


def test_audits_of_different_regions_are_put_together() -> None:
    trust = finding("trust", "pass", role_arn=ROLE)
    one = audit(trust, finding("x", role_arn=ROLE), regions=["a"], unreadable=[{"what": "p"}])
    other = audit(trust, finding("y", role_arn=ROLE), regions=["b"], unreadable=[{"what": "p"}])
    account = only([one, other])
    assert account.regions == ("a", "b")
    assert sorted(each.check for each in account.findings) == ["trust", "x", "y"]
    assert account.unreadable == ({"what": "p"},)


def test_loose_findings_go_to_their_accounts() -> None:
    other = role_arn("210987654321", "b")
    accounts = read([finding("a", role_arn=other), finding("a", role_arn=ROLE)])
    assert [each.account for each in accounts] == [ACCOUNT, "210987654321"]


def test_a_fragment_of_an_audit_that_failed_says_why_and_counts_as_unknown() -> None:
    failed = fragment(
        {"failed": True, "msg": "no way in"}, "host", "orders", "2026-01-01T00:00:00Z"
    )
    account = only(failed)
    assert (account.account, account.name, account.verdict) == ("host", "orders", None)
    assert account.unreadable == ({"what": "the account", "reason": "no way in"},)


def test_a_fragment_of_an_audit_that_failed_on_a_severity_has_its_findings() -> None:
    result = {"failed": True, "msg": "1 finding", "findings": [finding("a", role_arn=ROLE)]}
    account = only(fragment(result, "host", "", ""))
    assert (account.account, account.verdict, account.unreadable) == (ACCOUNT, False, ())


def test_the_lines_name_what_is_not_compliant_and_what_is_unknown() -> None:
    accounts = read(
        [
            audit(finding("drift-a", severity="high", role_arn=ROLE), name="orders"),
            audit(unreadable=[{"what": "the account", "reason": "no\nway in"}], account="2"),
            audit(finding("a", "unknown", role_arn=role_arn("3", "r")), account="3"),
            audit(finding("a", "pass", role_arn=role_arn("4", "r")), account="4"),
        ]
    )
    assert lines(accounts) == [
        "4 accounts: 1 compliant, 1 not compliant, 2 unknown",
        "3 roles: 1 compliant, 1 not compliant, 1 unknown; 1 drifting",
        f"not compliant {ACCOUNT} (orders): 1 high",
        "unknown 2: the account: no way in",
        "unknown 3: 1 finding could not be judged",
    ]


def test_the_lines_of_a_large_fleet_are_few() -> None:
    accounts = read(fleet(60, 5))
    assert lines(accounts)[0].startswith("60 accounts: ")
    assert len([line for line in lines(accounts) if line.startswith("not compliant")]) == 21
