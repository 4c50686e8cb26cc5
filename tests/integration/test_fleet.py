# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The playbook fleet_setup: from an inventory to accounts with their roles, and what is said of them."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import Any

import pytest
import yaml
from fleet import account_ids, inventory, results, role_names, statuses, way_in
from local_aws import AccessDenied, LocalAws, MemberAccount
from module_run import written
from playbook_run import run_playbook, succeeds

FLEET_SETUP = "stepfunctions.iam.fleet_setup"
ACCOUNTS = account_ids(4)


class Fleet:
    """Four accounts, the last two in an organizational unit, and the playbook for them."""

    def __init__(self, aws: LocalAws, directory: Path) -> None:
        self.aws = aws
        self.results = directory / "results"
        self.inventory = directory / "inventory.yml"
        self.write(inventory(ACCOUNTS, unit=ACCOUNTS[2:]))

    def write(self, content: dict[str, Any]) -> None:
        self.inventory.write_text(yaml.safe_dump(content))

    def succeeds(self, *arguments: str, **variables: Any) -> str:
        return succeeds(
            FLEET_SETUP,
            self.aws,
            f"--inventory={self.inventory}",
            *arguments,
            variables={"fleet_setup_directory": str(self.results), **variables},
        )

    def fails(self, *arguments: str, **variables: Any) -> str:
        finished = run_playbook(
            FLEET_SETUP,
            self.aws,
            f"--inventory={self.inventory}",
            *arguments,
            variables={"fleet_setup_directory": str(self.results), **variables},
        )
        assert finished.returncode == 2, finished.stdout
        return finished.stdout


@pytest.fixture
def fleet(aws: LocalAws, tmp_path: Path) -> Fleet:
    return Fleet(aws, tmp_path)


def test_check_mode_then_a_part_then_the_rest_in_batches(fleet: Fleet) -> None:
    first, second, *rest = ACCOUNTS
    printed = fleet.succeeds("--check", "--diff")
    assert written(fleet.aws) == []
    assert "+++ after: common" in printed
    assert "4 accounts in check mode: 4 changed, 0 unchanged, 0 failed, 0 unreachable" in printed
    assert results(fleet.results)[first]["check_mode"] is True

    printed = fleet.succeeds(f"--limit={first}")
    assert "1 account: 1 changed" in printed
    assert role_names(fleet.aws, ACCOUNTS[:3]) == {
        first: ["common", "second"],
        second: [],
        rest[0]: [],
    }

    printed = fleet.succeeds(fleet_setup_serial=[1, 3])
    assert "4 accounts: 3 changed, 1 unchanged, 0 failed, 0 unreachable" in printed
    assert f"changed {rest[0]}: common, second, unit" in printed
    assert role_names(fleet.aws, rest) == {
        account: ["common", "second", "unit"] for account in rest
    }


def test_accounts_that_fail_stop_no_other_even_where_a_whole_batch_fails(fleet: Fleet) -> None:
    denied, misdeclared, partly, healthy = ACCOUNTS
    content = inventory(ACCOUNTS)
    hosts = content["aws_accounts"]["hosts"]
    hosts[misdeclared]["account_setup_defaults"] = "not a mapping"
    hosts[partly]["account_setup_roles_own"] = [{"name": "own", "managed_policies": ["Nowhere"]}]
    fleet.write(content)
    fleet.aws.faults(
        AccessDenied(actions=("sts:AssumeRole",), parameters={"RoleArn": way_in(denied)})
    )
    printed = fleet.fails(fleet_setup_serial=1)
    summary = printed[printed.index("4 accounts: ") :]
    assert "4 accounts: 1 changed, 0 unchanged, 2 failed, 1 unreachable" in summary
    assert f"unreachable {denied}: " in summary
    assert "is not allowed sts:AssumeRole" in summary
    assert "account_setup_defaults" in summary
    assert "Nowhere" in summary
    assert statuses(fleet.results) == {
        denied: "unreachable",
        misdeclared: "failed",
        partly: "failed",
        healthy: "changed",
    }
    of_partly = results(fleet.results)[partly]
    assert of_partly["changed"] is True
    assert of_partly["changed_roles"] == ["common", "second"]
    assert of_partly["failed_roles"] == ["own"]
    assert role_names(fleet.aws, [healthy]) == {healthy: ["common", "second"]}


def test_every_account_that_fails_is_in_the_summary_when_all_do(fleet: Fleet) -> None:
    fleet.aws.faults(AccessDenied(actions=("sts:AssumeRole",)))
    printed = fleet.fails("--check")
    assert "4 accounts: 0 changed, 0 unchanged, 0 failed, 4 unreachable" in printed.replace(
        " in check mode", ""
    )
    for account in ACCOUNTS:
        assert f"unreachable {account}: " in printed


def test_from_an_organization_to_roles_and_results(fleet: Fleet, tmp_path: Path) -> None:
    """With the variables of groups beside the inventory, and a name that is not to be taken for a template."""
    hostile = f"{{{{ lookup('pipe', 'touch {tmp_path}/touched') }}}}"
    fleet.aws.create_organization(
        MemberAccount("000000000001", "orders", "/Workloads"),
        MemberAccount("000000000002", hostile),
    )
    fleet.inventory = tmp_path / "aws_organizations.yml"
    fleet.write({"plugin": "stepfunctions.iam.organization_accounts"})
    (tmp_path / "definition.json").write_text('{"StartAt": "A", "States": {"A": {"Type": "Fail"}}}')
    definition = "{{ lookup('ansible.builtin.file', inventory_dir ~ '/definition.json') }}"
    of_unit = {"name": "fails", "state_machine": {"definition": definition}}
    variables = tmp_path / "group_vars"
    variables.mkdir()
    (variables / "aws_accounts.yml").write_text(
        yaml.safe_dump({"account_setup_roles": [{"name": "common"}]})
    )
    (variables / "ou_workloads.yml").write_text(
        yaml.safe_dump({"account_setup_roles_workloads": [of_unit]})
    )
    printed = fleet.succeeds()
    assert "changed 000000000001 (orders): common, fails" in printed
    assert f"changed 000000000002 ({hostile}): common" in printed
    assert not (tmp_path / "touched").exists()

    files = sorted(fleet.results.iterdir())
    assert [file.name for file in files] == ["000000000001.json", "000000000002.json"]
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    assert results(fleet.results)["000000000002"]["name"] == hostile
    result = results(fleet.results)["000000000001"]
    roles = result.pop("roles")
    assert result == {
        "account": "000000000001",
        "name": "orders",
        "status": "changed",
        "changed": True,
        "check_mode": False,
        "msg": "",
        "changed_roles": ["common", "fails"],
        "failed_roles": [],
    }
    assert [role["arn"] for role in roles] == [
        "arn:aws:iam::000000000001:role/common",
        "arn:aws:iam::000000000001:role/fails",
    ]
    assert [change["action"] for change in roles[0]["changes"]] == ["iam:CreateRole"]
