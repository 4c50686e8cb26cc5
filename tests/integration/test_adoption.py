# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is there can be declared as it is read, and as `adopt` writes it; neither changes anything."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from ansible_collections.stepfunctions.iam.plugins.filter.adopted_roles import adopted_roles
from any_role import AnyAccount, existing_roles, statement
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from local_aws import LocalAws
from module_run import ModuleRunner, written
from playbook_run import run_playbook, succeeds

# What holds for every role is shown without AWS, in the unit tests; here is that AWS gives such roles.
EXAMPLES = 2


# Where modules run, as for localhost.
HERE = {
    "ansible_connection": "local",
    "ansible_python_interpreter": "{{ ansible_playbook_python }}",
}


class Unsafe(yaml.SafeLoader):
    """Reads what Ansible reads, whose `!unsafe` text is text here."""


Unsafe.add_constructor("!unsafe", lambda loader, node: node.value)


@pytest.fixture(scope="module")
def account(server: LocalAws) -> Iterator[AnyAccount]:
    server.reset()
    account = AnyAccount(server)
    account.prepare()
    yield account
    server.reset()


names = (f"role{number}" for number in itertools.count())


@settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(existing=st.lists(existing_roles(), min_size=5, max_size=6))
def test_any_roles_declared_as_they_are_read_change_nothing(
    account: AnyAccount, existing: list[dict[str, Any]]
) -> None:
    made = list(itertools.islice(names, len(existing)))
    for name, each in zip(made, existing, strict=True):
        account.make(name, each)
    read = ModuleRunner("execution_role_info", account.aws)(names=made)["execution_roles"]
    execution_roles = ModuleRunner("execution_roles", account.aws)
    account.aws.clear_calls()
    as_read = execution_roles(roles=read)
    assert [each["changes"] for each in as_read["execution_roles"]] == [[]] * len(made)
    assert [each["execution_role"] for each in as_read["execution_roles"]] == read

    adopted = yaml.load(adopted_roles(read), Unsafe)["account_setup_roles"]
    as_adopted = execution_roles(roles=adopted)
    assert [each["changes"] for each in as_adopted["execution_roles"]] == [[]] * len(made)
    assert written(account.aws) == []


def test_roles_of_aws_and_tags_of_aws_are_no_obstacle(
    aws: LocalAws, iam: Any, execution_role_info: ModuleRunner, execution_roles: ModuleRunner
) -> None:
    aws.create_service_linked_role("elasticbeanstalk.amazonaws.com")
    iam.create_role(
        RoleName="stack",
        AssumeRolePolicyDocument=json.dumps(
            {"Version": "2012-10-17", "Statement": statement({"Service": "states.amazonaws.com"})}
        ),
        Tags=[{"Key": "aws:cloudformation:stack-name", "Value": "orders"}],
    )
    read = execution_role_info(all_roles=True)["execution_roles"]
    assert len(read) == 2
    aws.clear_calls()
    assert not execution_roles(roles=read)["changed"]
    assert written(aws) == []
    (adopted,) = yaml.safe_load(adopted_roles(read))["account_setup_roles"]
    assert adopted == {"name": "stack", "trust": {"confused_deputy_protection": False}}


def test_a_role_of_aws_that_is_not_there_is_not_made(
    aws: LocalAws, execution_role_info: ModuleRunner, execution_roles: ModuleRunner
) -> None:
    aws.create_service_linked_role("elasticbeanstalk.amazonaws.com")
    read = execution_role_info(all_roles=True)["execution_roles"]
    aws.reset()
    assert "belongs to an AWS service" in execution_roles.fails(roles=read).msg
    assert written(aws) == []


def test_many_roles_are_read_with_two_calls(
    aws: LocalAws, execution_role_info: ModuleRunner, execution_roles: ModuleRunner
) -> None:
    execution_roles(roles=[{"name": f"role{number}"} for number in range(12)])
    aws.clear_calls()
    assert len(execution_role_info()["execution_roles"]) == 12
    assert sorted(call.name for call in aws.calls()) == [
        "iam:GetAccountAuthorizationDetails",
        "iam:ListRoles",
    ]


PLAIN = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}],
}


class TestPlaybook:
    def test_writes_variables_that_change_nothing(
        self, aws: LocalAws, iam: Any, execution_roles: ModuleRunner, tmp_path: Path
    ) -> None:
        execution_roles(
            roles=[
                {"name": "Zebra", "description": "{{ lookup('pipe', 'false') }}"},
                {
                    "name": "orders",
                    "path": "/teams/",
                    "inline_policies": {"A": PLAIN},
                    "trust": {"statements": [statement({"Service": "events.amazonaws.com"})]},
                    "tags": {"Account": "012345678901"},
                },
            ]
        )
        directory = tmp_path / "host_vars"
        variables = {"adopt_directory": str(directory)}
        succeeds("stepfunctions.iam.adopt", aws, "--check", "--diff", variables=variables)
        assert not directory.exists()
        succeeds("stepfunctions.iam.adopt", aws, variables=variables)
        path = directory / "localhost/execution_roles.yml"
        orders, zebra = yaml.load(path.read_text(), Unsafe)["account_setup_roles"]
        assert list(orders) == ["name", "path", "inline_policies", "tags", "trust_policy"]
        assert list(zebra) == ["name", "description"]
        assert "changed=0" in succeeds("stepfunctions.iam.adopt", aws, variables=variables)

        play = tmp_path / "play.yml"
        play.write_text(
            yaml.safe_dump(
                [
                    {
                        "hosts": "localhost",
                        "gather_facts": False,
                        "roles": ["stepfunctions.iam.account_setup"],
                    }
                ]
            )
        )
        aws.clear_calls()
        printed = succeeds(play, aws)
        assert "localhost: 0 changed, 2 unchanged, 0 failed" in printed
        assert written(aws) == []

    def test_of_a_fleet_writes_a_file_for_each_account(self, aws: LocalAws, tmp_path: Path) -> None:
        accounts = ["222222222222", "333333333333"]
        for account in accounts:
            ModuleRunner("execution_roles", aws)(
                roles=[{"name": f"of-{account}"}],
                assume_role_arn=f"arn:aws:iam::{account}:role/automation",
            )
        inventory = tmp_path / "inventory.yml"
        hosts = {
            account: {"assume_role_arn": f"arn:aws:iam::{account}:role/automation"}
            for account in accounts
        }
        inventory.write_text(yaml.safe_dump({"fleet": {"hosts": hosts, "vars": HERE}}))
        variables = {"adopt_directory": str(tmp_path / "host_vars"), "adopt_hosts": "fleet"}
        succeeds("stepfunctions.iam.adopt", aws, f"--inventory={inventory}", variables=variables)
        for account in accounts:
            path = tmp_path / "host_vars" / account / "execution_roles.yml"
            assert yaml.safe_load(path.read_text()) == {
                "account_setup_roles": [{"name": f"of-{account}"}]
            }


class TestAccountSetup:
    def inventory(self, tmp_path: Path, **variables: Any) -> Path:
        """Two accounts of one organizational unit, one of which adds a role of its own."""
        accounts = {
            account: {"assume_role_arn": f"arn:aws:iam::{account}:role/automation"}
            for account in ("222222222222", "333333333333")
        }
        accounts["333333333333"]["account_setup_roles_own"] = [{"name": "own"}]
        unit = {"hosts": accounts, "vars": {"account_setup_roles_unit": [{"name": "unit"}]}}
        everybody = {
            "children": {"ou_unit": unit},
            "vars": {
                "account_setup_roles": [{"name": "common"}],
                "account_setup_defaults": {"path": "/step-functions/"},
                **HERE,
                **variables,
            },
        }
        path = tmp_path / "inventory.yml"
        path.write_text(yaml.safe_dump({"all": everybody}))
        return path

    def play(self, tmp_path: Path) -> Path:
        path = tmp_path / "play.yml"
        play = {
            "hosts": "ou_unit",
            "connection": "local",
            "gather_facts": False,
            "roles": ["stepfunctions.iam.account_setup"],
        }
        path.write_text(yaml.safe_dump([play]))
        return path

    def paths(self, aws: LocalAws, account: str) -> list[str]:
        roles = aws.client("iam", account, unobserved=True).list_roles()["Roles"]
        return [role["Path"] + role["RoleName"] for role in roles]

    def test_adds_up_what_all_a_unit_and_an_account_declare(
        self, aws: LocalAws, tmp_path: Path
    ) -> None:
        inventory, play = self.inventory(tmp_path), self.play(tmp_path)
        succeeds(play, aws, f"--inventory={inventory}", "--check")
        assert written(aws) == []
        printed = succeeds(play, aws, f"--inventory={inventory}")
        assert "222222222222: 2 changed, 0 unchanged, 0 failed; changed: common, unit" in printed
        assert self.paths(aws, "222222222222") == [
            "/step-functions/common",
            "/step-functions/unit",
        ]
        assert "/step-functions/own" in self.paths(aws, "333333333333")
        printed = succeeds(play, aws, f"--inventory={inventory}")
        assert "333333333333: 0 changed, 3 unchanged, 0 failed" in printed

    def test_says_which_role_of_which_account_failed(self, aws: LocalAws, tmp_path: Path) -> None:
        aws.client("iam", "222222222222", unobserved=True).create_role(
            RoleName="unit",
            AssumeRolePolicyDocument=json.dumps(
                {"Version": "2012-10-17", "Statement": statement({"Service": "ec2.amazonaws.com"})}
            ),
        )
        inventory = self.inventory(tmp_path)
        finished = run_playbook(self.play(tmp_path), aws, f"--inventory={inventory}")
        assert finished.returncode != 0
        assert (
            "222222222222: 1 changed, 0 unchanged, 1 failed; changed: common; failed: unit"
            in finished.stdout
        )
        assert "333333333333: 3 changed, 0 unchanged, 0 failed" in finished.stdout

    def test_refuses_variables_of_a_wrong_type_before_any_call(
        self, aws: LocalAws, tmp_path: Path
    ) -> None:
        inventory = self.inventory(tmp_path, account_setup_defaults="x")
        finished = run_playbook(self.play(tmp_path), aws, f"--inventory={inventory}")
        assert finished.returncode != 0
        assert "account_setup_defaults" in finished.stdout + finished.stderr
        assert aws.calls() == []
