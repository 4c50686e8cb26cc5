# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The role audit and the playbook fleet_audit: from accounts to files, and from all files to one report."""

from __future__ import annotations

import json
import stat
from pathlib import Path
from typing import Any

import pytest
import yaml
from fleet import account_ids, inventory, way_in
from local_aws import AccessDenied, LocalAws
from module_run import written
from playbook_run import run_playbook, succeeds

REGION = "eu-west-1"
DENIED, SOUND, UNGUARDED = ACCOUNTS = account_ids(3)
PLAYBOOK = "stepfunctions.iam.fleet_audit"


def trust(**more: Any) -> str:
    statement = {
        "Effect": "Allow",
        "Principal": {"Service": "states.amazonaws.com"},
        "Action": "sts:AssumeRole",
        **more,
    }
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


class Fleet:
    """An account whose role is sound, one whose role is not, and one that cannot be entered."""

    def __init__(self, aws: LocalAws, directory: Path) -> None:
        self.aws = aws
        self.directory = directory / "fleet_audit"
        self.inventory = directory / "inventory.yml"
        hosts = inventory(
            ACCOUNTS,
            audit_regions=[REGION],
            audit_skip_checks=["hygiene"],
            account_name="{{ 'orders' if inventory_hostname.endswith('3') else '' }}",
        )
        self.inventory.write_text(yaml.safe_dump(hosts))
        guard = {"Condition": {"StringEquals": {"aws:SourceAccount": SOUND}}}
        for account, document in ((SOUND, trust(**guard)), (UNGUARDED, trust())):
            aws.client("iam", account, unobserved=True).create_role(
                RoleName="machine", AssumeRolePolicyDocument=document
            )
        aws.faults(
            AccessDenied(actions=("sts:AssumeRole",), parameters={"RoleArn": way_in(DENIED)})
        )

    def runs(self, *arguments: str, fails: bool, **variables: Any) -> str:
        finished = run_playbook(
            PLAYBOOK,
            self.aws,
            f"--inventory={self.inventory}",
            *arguments,
            variables={"fleet_audit_directory": str(self.directory), **variables},
        )
        assert finished.returncode == (2 if fails else 0), finished.stdout[-4000:] + finished.stderr
        assert written(self.aws) == []
        return finished.stdout

    def report(self) -> dict[str, Any]:
        """The report of all accounts, without what tells when."""
        report: dict[str, Any] = json.loads((self.directory / "report.json").read_text())
        for account in report["accounts"]:
            account["time"] = bool(account["time"])
        return report


@pytest.fixture
def fleet(aws: LocalAws, tmp_path: Path) -> Fleet:
    return Fleet(aws, tmp_path)


def test_one_report_of_all_accounts_also_of_those_that_cannot_be_entered(fleet: Fleet) -> None:
    printed = fleet.runs(fails=True)
    assert "3 accounts: 1 compliant, 1 not compliant, 1 unknown" in printed
    assert f"not compliant {UNGUARDED} (orders): 1 high" in printed
    assert f"unknown {DENIED}: the account: " in printed
    files = [*fleet.directory.glob("accounts/*.json"), *fleet.directory.glob("report.*")]
    assert sorted(file.name for file in files) == [
        *(f"{account}.json" for account in ACCOUNTS),
        "report.html",
        "report.json",
    ]
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    report = fleet.report()
    assert [each["summary"]["compliant"] for each in report["accounts"]] == [None, True, False]
    assert [each["account"] for each in report["accounts"]] == list(ACCOUNTS)
    assert all(each["time"] for each in report["accounts"])

    fleet.runs("--check", fails=True)
    assert fleet.report() == report


def test_slices_add_to_one_report_and_the_severity_decides_how_a_run_ends(fleet: Fleet) -> None:
    fleet.runs(f"--limit={SOUND}", fails=False, audit_fail_on="low")
    assert [each["account"] for each in fleet.report()["accounts"]] == [SOUND]
    fleet.runs(f"--limit={UNGUARDED}", fails=False, audit_fail_on="critical")
    printed = fleet.runs(
        f"--limit={SOUND},{UNGUARDED}", fails=True, audit_fail_on="high", fleet_audit_serial=1
    )
    assert "2 accounts: 1 compliant, 1 not compliant, 0 unknown" in printed
    assert len(fleet.report()["accounts"]) == 2


def test_the_role_writes_the_audit_of_a_host_in_the_formats_that_are_asked_for(
    aws: LocalAws, tmp_path: Path
) -> None:
    aws.client("iam", unobserved=True).create_role(
        RoleName="machine", AssumeRolePolicyDocument=trust()
    )
    playbook = tmp_path / "play.yml"
    formats = ["html", "csv", "junit", "sarif"]
    variables = {
        "audit_output_dir": str(tmp_path / "out"),
        "audit_formats": formats,
        "audit_regions": [REGION],
        "audit_checks": ["trust"],
    }
    play = {"hosts": "localhost", "gather_facts": False, "roles": ["stepfunctions.iam.audit"]}
    playbook.write_text(yaml.safe_dump([{**play, "vars": variables}]))
    printed = succeeds(playbook, aws)
    assert (
        "localhost: not compliant; 1 of 1 roles not compliant, 0 drifting, 0 unknown"
        in " ".join(printed.split())
    )
    assert sorted(file.name for file in (tmp_path / "out").iterdir()) == [
        "localhost.csv",
        "localhost.html",
        "localhost.json",
        "localhost.junit.xml",
        "localhost.sarif",
    ]
    report = json.loads((tmp_path / "out" / "localhost.json").read_text())
    assert report["accounts"][0]["account"] == "123456789012"
