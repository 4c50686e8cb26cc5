# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The inventory plugin, as ansible-inventory and ansible-playbook use it, on an embedded organization."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml
from botocore.session import Session
from local_aws import AccessDenied, LocalAws, MemberAccount, Throttle
from playbook_run import succeeds

PLUGIN = "stepfunctions.iam.organization_accounts"
READER = "arn:aws:iam::123456789012:role/reader"


@pytest.fixture
def hostile(tmp_path: Path) -> str:
    """Text that leaves a file behind if it is taken for a template."""
    return f"{{{{ lookup('pipe', 'touch {tmp_path}/touched') }}}}"


@pytest.fixture
def units(aws: LocalAws, hostile: str) -> dict[str, str]:
    """The ids of the organizational units by path."""
    return aws.create_organization(
        MemberAccount("000000000001", "orders", "/Workloads/Prod", tags={"Team": "orders"}),
        MemberAccount("000000000002", "orders", "/Workloads", tags={"Team": hostile}),
        MemberAccount("000000000003", hostile, tags={hostile[:9]: "x"}),
        MemberAccount("000000000004", "deep", "/Workloads/Prod/A/B/{{ C }}"),
        MemberAccount("000000000005", "gone", "/Sandbox", "SUSPENDED"),
    )


class Inventory:
    """Inventory files in a directory, and `ansible-inventory` on them."""

    def __init__(self, aws: LocalAws, directory: Path) -> None:
        self._aws = aws
        self._directory = directory

    def file(self, name: str = "aws_organizations.yml", **options: Any) -> Path:
        path = self._directory / name
        path.write_text(yaml.safe_dump({"plugin": PLUGIN, **options}))
        return path

    def run(self, *arguments: Any) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [Path(sys.executable).parent / "ansible-inventory", *arguments],
            env={
                **os.environ,
                **self._aws.environment(),
                "ANSIBLE_CONFIG": str(Path(__file__).with_name("ansible.cfg")),
            },
            capture_output=True,
            text=True,
            check=False,
        )

    def read(self, *arguments: Any) -> dict[str, Any]:
        """What `--list` prints: groups by name, and `_meta`. Text that may be no template is text."""
        finished = self.run("--list", *arguments)
        assert finished.returncode == 0, finished.stderr
        assert finished.stderr == ""
        found: dict[str, Any] = json.loads(finished.stdout, object_hook=_text)
        return found

    def calls(self) -> Counter[str]:
        """The calls since the last look."""
        made = Counter(call.name for call in self._aws.calls())
        self._aws.clear_calls()
        return made


def _text(value: dict[str, Any]) -> Any:
    return value.get("__ansible_unsafe", value)


@pytest.fixture
def inventory(aws: LocalAws, units: dict[str, str], tmp_path: Path) -> Inventory:
    return Inventory(aws, tmp_path)


def accounts_have_paths() -> bool:
    """Whether this botocore shows in which units an account is; else the plugin walks the tree."""
    model = Session().get_service_model("organizations")
    return "Paths" in model.shape_for("Account").members


ACCOUNTS_HAVE_PATHS = accounts_have_paths()


def hosts(found: dict[str, Any]) -> list[str]:
    return sorted(found["_meta"]["hostvars"])


def test_accounts_are_hosts_in_the_groups_of_their_units(
    inventory: Inventory, units: dict[str, str]
) -> None:
    path = inventory.file()
    found = inventory.read("-i", path)
    if ACCOUNTS_HAVE_PATHS:
        assert inventory.calls() == {
            "organizations:ListAccounts": 1,
            "organizations:DescribeOrganizationalUnit": 5,
        }
    assert hosts(found) == ["000000000001", "000000000002", "000000000003", "000000000004"]
    assert found["_meta"]["hostvars"]["000000000001"] == {
        "account_id": "000000000001",
        "account_name": "orders",
        "account_email": "000000000001@example.com",
        "account_state": "ACTIVE",
        "ansible_connection": "local",
        "ansible_python_interpreter": "{{ ansible_playbook_python }}",
        "assume_role_arn": "arn:aws:iam::000000000001:role/OrganizationAccountAccessRole",
        "ou_id": units["/Workloads/Prod"],
        "ou_path": "/Workloads/Prod",
    }
    assert inventory.run("-i", path, "--graph").stdout == (
        "@all:\n"
        "  |--@ungrouped:\n"
        "  |--@aws_accounts:\n"
        "  |  |--@ou_workloads:\n"
        "  |  |  |--@ou_workloads_prod:\n"
        "  |  |  |  |--@ou_workloads_prod_a:\n"
        "  |  |  |  |  |--@ou_workloads_prod_a_b:\n"
        "  |  |  |  |  |  |--@ou_workloads_prod_a_b____c___:\n"
        "  |  |  |  |  |  |  |--000000000004\n"
        "  |  |  |  |--000000000001\n"
        "  |  |  |--000000000002\n"
        "  |  |--000000000003\n"
    )


def test_a_play_works_in_each_account_and_takes_no_name_for_a_template(
    aws: LocalAws, inventory: Inventory, hostile: str, tmp_path: Path
) -> None:
    path = inventory.file(
        fetch_tags=True,
        strict=True,
        compose={"renamed": "account_name", "team": "account_tags.Team | default('none')"},
        groups={"has_orders": "account_name == 'orders'"},
        keyed_groups=[{"key": "account_tags", "prefix": "tag"}, {"key": "team", "prefix": "team"}],
    )
    tasks = [
        {
            "stepfunctions.iam.execution_role_info": {
                "assume_role_arn": "{{ assume_role_arn }}",
                "all_roles": True,
            },
            "register": "found",
        },
        {
            "ansible.builtin.copy": {
                "content": "{{ [found.execution_roles[0].arn, account_name, renamed, team, account_tags,"
                " group_names] | to_json }}",
                "dest": f"{tmp_path}/{{{{ inventory_hostname }}}}.json",
            }
        },
    ]
    play = tmp_path / "play.yml"
    play.write_text(
        yaml.safe_dump([{"hosts": "aws_accounts", "gather_facts": False, "tasks": tasks}])
    )
    succeeds(play, aws, f"--inventory={path}", "--limit=000000000002,000000000003")
    assert not (tmp_path / "touched").exists()
    second, third = (
        json.loads((tmp_path / f"00000000000{number}.json").read_text()) for number in (2, 3)
    )
    assert second[:5] == [
        "arn:aws:iam::000000000002:role/OrganizationAccountAccessRole",
        "orders",
        "orders",
        hostile,
        {"Team": hostile},
    ]
    assert {"has_orders", "ou_workloads"} < set(second[5])
    assert third[1:5] == [hostile, hostile, "none", {hostile[:9]: "x"}]
    assert {"team_none", "tag____lookup_x"} < set(third[5])


def test_accounts_are_selected_by_unit_and_tag(
    aws: LocalAws, inventory: Inventory, units: dict[str, str]
) -> None:
    aws.account_members("Status")
    path = inventory.file(
        "my.organization_accounts.yaml",
        include_ous=[units["/Workloads"], "/Sandbox"],
        exclude_ous=["/Workloads/Prod/A"],
        include_tags={"Team": "ord*"},
        states=["ACTIVE", "SUSPENDED"],
        role_name="automation/deploy",
        partition="aws-cn",
        ou_groups="none",
    )
    found = inventory.read("-i", path)
    assert hosts(found) == ["000000000001"]
    variables = found["_meta"]["hostvars"]["000000000001"]
    assert variables["assume_role_arn"] == "arn:aws-cn:iam::000000000001:role/automation/deploy"
    assert variables["account_tags"] == {"Team": "orders"}
    assert found["aws_accounts"] == {"hosts": ["000000000001"]}
    assert inventory.calls() == {
        "organizations:ListRoots": 1,
        "organizations:ListOrganizationalUnitsForParent": 7,
        "organizations:ListAccountsForParent": 3,
        "organizations:ListTagsForResource": 3,
    }


def test_the_second_run_asks_aws_for_nothing(
    aws: LocalAws, inventory: Inventory, tmp_path: Path
) -> None:
    cache = {
        "cache": True,
        "cache_plugin": "ansible.builtin.jsonfile",
        "cache_connection": str(tmp_path / "cache"),
    }
    asked = {**cache, "assume_role_arn": READER, "fetch_tags": True}
    path = inventory.file(**asked)
    found = inventory.read("-i", path)
    assert inventory.calls().keys() > {"sts:AssumeRole", "organizations:ListAccounts"}
    (cached,) = (tmp_path / "cache").iterdir()
    for issued in aws.issued_credentials():
        assert not any(secret in cached.read_text() for secret in issued.values())

    assert inventory.read("-i", path) == found
    assert inventory.calls() == {}

    inventory.file(**asked, exclude_accounts=["orders"])
    assert hosts(inventory.read("-i", path)) == ["000000000003", "000000000004"]
    assert inventory.calls()["organizations:ListAccounts"] == 1
    inventory.read("-i", path, "--flush-cache")
    assert inventory.calls()["organizations:ListAccounts"] == 1


def test_delegated_administrators_may_read_and_throttled_calls_are_sent_again(
    aws: LocalAws, inventory: Inventory, units: dict[str, str]
) -> None:
    aws.client("organizations", unobserved=True).register_delegated_administrator(
        AccountId="000000000001", ServicePrincipal="ssm.amazonaws.com"
    )
    # The fewer calls follow, the shorter is the wait: after one is throttled, all are slower.
    aws.faults(Throttle(actions=("organizations:ListAccounts",), first=1))
    path = inventory.file(
        assume_role_arn="arn:aws:iam::000000000001:role/reader",
        include_management_account=True,
        include_accounts=["123456789012", "000000000002"],
        ou_groups="id",
    )
    found = inventory.read("-i", path)
    assert hosts(found) == ["000000000002", aws.account_id]
    group = units["/Workloads"].replace("-", "_")
    assert found[group] == {"hosts": ["000000000002"]}
    assert inventory.calls()["organizations:ListAccounts"] == 2


def test_what_goes_wrong_is_said(aws: LocalAws, inventory: Inventory) -> None:
    aws.faults(AccessDenied(actions=("organizations:ListTagsForResource",)))
    aws.faults(AccessDenied(actions=("sts:AssumeRole",), parameters={"RoleArn": READER}))
    sources = [
        inventory.file(f"{number}.aws_organizations.yml", **options)
        for number, options in enumerate(
            [
                {"fetch_tags": True},
                {"assume_role_arn": READER},
                {"assume_role_arn": "arn:aws:iam::000000000002:role/reader"},
                {"assume_role_arn": "arn:aws:iam::999999999999:role/reader"},
                {"include_ous": ["/workloads"]},
                {"role_name": "{{ role }}"},
                {"states": ["OPEN"]},
                {"max_workers": 0},
            ]
        )
    ]
    finished = inventory.run("--list", *(f"--inventory={each}" for each in sources))
    said = " ".join(finished.stderr.split())
    for problem in (
        "is not allowed organizations:ListTagsForResource on 00000000000",
        f"is not allowed sts:AssumeRole on {READER}. AWS says:",
        "is not allowed organizations:ListAccounts on the organization. AWS says: You don't have permissions to access"
        " this resource. Only the management account and delegated administrators may read an organization",
        "AWSOrganizationsNotInUseException: Your account is not a member of an organization.",
        "include_ous '/workloads': the organization has no such organizational unit; near it are /Workloads",
        "role_name '{{ role }}'",
        "Invalid value ['OPEN'] for config 'states'",
        "max_workers must be at least 1, not 0",
    ):
        assert problem in said, said
