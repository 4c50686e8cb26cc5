# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said of accounts: each in a file, all in a few lines."""

from __future__ import annotations

import json
import stat
from pathlib import Path
from typing import Any

import pytest
from ansible.errors import AnsibleFilterError
from ansible_collections.stepfunctions.iam.plugins.filter.fleet_summary import fleet_summary
from ansible_collections.stepfunctions.iam.plugins.plugin_utils._account_results import (
    account_result,
    write_result,
)

ACCOUNT = "012345678901"


def role(name: str, **keys: Any) -> dict[str, Any]:
    return {"name": name, "changed": False, "failed": False, "msg": "", "changes": [], **keys}


def result(account: str = ACCOUNT, name: str = "", **task_result: Any) -> dict[str, Any]:
    return account_result(account, name, task_result, check_mode=False)


@pytest.mark.parametrize(
    ("task_result", "status"),
    [
        ({"changed": True}, "changed"),
        ({"changed": False}, "unchanged"),
        ({}, "unchanged"),
        ({"failed": True, "changed": True, "account_unreachable": False}, "failed"),
        ({"failed": True, "account_unreachable": True}, "unreachable"),
        ({"unreachable": True}, "unreachable"),
    ],
)
def test_the_status_of_an_account(task_result: dict[str, Any], status: str) -> None:
    assert result(**task_result)["status"] == status


def test_a_failed_account_has_its_reason_and_what_was_done_nonetheless() -> None:
    changes = [{"action": "iam:CreateRole", "target": "a", "detail": ""}]
    roles = [
        role("a", changed=True, changes=changes, execution_role={"arn": "arn:a"}, diff={"x": 1}),
        role("b", failed=True, msg="no", not_done=changes),
        role("c", execution_role=None, unmanaged={"tags": {}}),
    ]
    found = result(failed=True, changed=True, msg="1 of 3 roles failed", execution_roles=roles)
    assert (found["status"], found["changed"]) == ("failed", True)
    assert found["msg"] == "1 of 3 roles failed"
    assert (found["changed_roles"], found["failed_roles"]) == (["a"], ["b"])
    assert [each["arn"] for each in found["roles"]] == ["arn:a", None, None]
    assert found["roles"][1]["not_done"] == changes
    assert "diff" not in found["roles"][0]


def test_the_message_of_an_account_that_is_well_is_empty() -> None:
    assert result(changed=True, msg="All items completed")["msg"] == ""


def test_a_file_is_for_its_owner_and_replaces_the_one_before(tmp_path: Path) -> None:
    directory = tmp_path / "made" / "by it"
    write_result(str(directory), result(msg="first", failed=True))
    path = Path(write_result(str(directory), result(name="Überweisung")))
    assert path == directory / f"{ACCOUNT}.json"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(directory.stat().st_mode) == 0o700
    assert json.loads(path.read_text(encoding="utf-8"))["name"] == "Überweisung"
    assert [*directory.iterdir()] == [path]


@pytest.mark.parametrize("name", ["..", "../outside", "/etc/passwd", "a/b", "."])
def test_no_name_of_a_host_leads_out_of_the_directory(tmp_path: Path, name: str) -> None:
    directory = tmp_path / "results"
    path = Path(write_result(str(directory), result(account=name)))
    assert path.resolve().parent == directory
    assert [*tmp_path.iterdir()] == [directory]


def test_a_file_that_cannot_be_written_whole_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(TypeError):
        write_result(str(tmp_path), {"account": ACCOUNT, "msg": object()})
    assert [*tmp_path.iterdir()] == []


def test_the_summary_counts_and_names_with_reasons() -> None:
    results = [
        result("4", name="orders", changed=True, execution_roles=[role("x", changed=True)]),
        result("3"),
        result("2", failed=True, msg="no\n  such policy"),
        result("1", failed=True, msg="not allowed", account_unreachable=True),
    ]
    assert fleet_summary(results) == [
        "4 accounts: 1 changed, 1 unchanged, 1 failed, 1 unreachable",
        "changed 4 (orders): x",
        "failed 2: no such policy",
        "unreachable 1: not allowed",
    ]


def test_the_summary_is_short_of_changed_accounts_and_long_reasons_but_names_every_failure() -> (
    None
):
    many = [f"{number:012d}" for number in range(30)]
    changed = fleet_summary([result(account, changed=True) for account in many])
    assert len(changed) == 1 + 20 + 1
    assert changed[-1] == "changed: and 10 more"
    failed = fleet_summary([result(account, failed=True, msg="x" * 1000) for account in many])
    assert len(failed) == 1 + 30
    assert failed[1] == f"failed {many[0]}: {'x' * 300} ..."


def test_an_account_without_a_result_has_failed() -> None:
    assert fleet_summary([result("1")], ["1", "2"]) == [
        "2 accounts: 0 changed, 1 unchanged, 1 failed, 0 unreachable",
        "failed 2: no result was recorded",
    ]


def test_the_summary_of_check_mode_says_so() -> None:
    checked = account_result("1", "", {"changed": True}, check_mode=True)
    assert fleet_summary([checked])[0].startswith("1 account in check mode: 1 changed")


def test_anything_else_is_an_error_that_says_what_is_expected() -> None:
    with pytest.raises(AnsibleFilterError, match="as account_result writes them"):
        fleet_summary([{"changed": True}])
