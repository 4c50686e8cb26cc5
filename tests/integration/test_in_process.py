# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Modules in Ansible's own process and modules that are sent: the same results, and each where it belongs."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml
from local_aws import LocalAws
from playbook_run import run_playbook
from test_access import allow

ROLE = "stepfunctions.iam.execution_role"
ROLES = "stepfunctions.iam.execution_roles"
INFO = "stepfunctions.iam.execution_role_info"
POLICY = "arn:aws:iam::aws:policy/service-role/AWSLambdaRole"
SENT = {"stepfunctions_iam_in_process": False}

Task = dict[str, Any]


class Play:
    """Runs a play of tasks on hosts whose connection is local. results: of each task that has a name, by host."""

    def __init__(self, aws: LocalAws, directory: Path) -> None:
        self._aws = aws
        self._directory = directory
        self.printed = ""
        self.results: dict[str, dict[str, Any]] = {}

    def __call__(
        self,
        *tasks: Task,
        variables: Mapping[str, Any] | None = None,
        hosts: Mapping[str, Any] | None = None,
        environment: Mapping[str, str] | None = None,
        arguments: Sequence[str] = (),
        **keywords: Any,
    ) -> Play:
        hosts = hosts or {"here": {}}
        written = self._directory / "results"
        named = [task["register"] for task in tasks if "register" in task]
        write = {
            "ansible.builtin.copy": {
                "content": "{{ dict(names | zip(query('ansible.builtin.vars', *names))) | to_json }}",
                "dest": f"{written}-{{{{ inventory_hostname }}}}.json",
                "mode": "0600",
            },
            "vars": {"names": named, "ansible_connection": "local"},
            "check_mode": False,
        }
        play = {
            "name": "A play",
            "hosts": "all",
            "gather_facts": False,
            **keywords,
            "tasks": [*({"ignore_errors": True, **task} for task in tasks), write],
        }
        playbook = self._directory / "playbook.yml"
        playbook.write_text(yaml.safe_dump([play], sort_keys=False))
        inventory = self._directory / "inventory.yml"
        local = {
            "ansible_connection": "local",
            "ansible_python_interpreter": "{{ ansible_playbook_python }}",
        }
        inventory.write_text(yaml.safe_dump({"all": {"hosts": dict(hosts), "vars": local}}))
        finished = run_playbook(
            playbook,
            self._aws,
            f"--inventory={inventory}",
            "-vvv",
            *arguments,
            variables=variables,
            environment={**self._aws.environment(), **(environment or {})},
        )
        self.printed = finished.stdout + finished.stderr
        assert finished.returncode == 0, self.printed[-6000:]
        self.results = {
            host: json.loads(Path(f"{written}-{host}.json").read_text()) for host in hosts
        }
        return self

    def result(self, name: str, host: str = "here") -> Any:
        return self.results[host][name]

    @property
    def sent(self) -> list[str]:
        """The modules of this collection that were sent, in order."""
        return re.findall(
            r"Using module file .*/stepfunctions/iam/plugins/modules/(\w+)\.py", self.printed
        )


@pytest.fixture
def play(aws: LocalAws, tmp_path: Path) -> Play:
    return Play(aws, tmp_path)


def ensure(register: str = "role", **options: Any) -> Task:
    return {ROLE: {"name": "orders", **options}, "register": register}


ALIKE: list[Task] = [
    ensure("created_in_check_mode", managed_policies=[POLICY]) | {"check_mode": True, "diff": True},
    ensure("created", managed_policies=[POLICY], tags={"Team": "orders"}) | {"diff": True},
    ensure("again", managed_policies=["AWSLambdaRole"]),
    ensure("template", description="{{ '{{' }} lookup('pipe', 'id') {{ '}}' }}"),
    ensure("date", tags={"Since": "{{ '2026-11-24' | to_datetime('%Y-%m-%d') }}"}),
    ensure("censored", description="testing", secret_key="testing") | {"diff": True},
    ensure("derived", state_machine={"definition": "{{ definition }}", "name": "orders"}),
    {INFO: {"names": ["orders"]}, "register": "info"},
    {
        ROLES: {"roles": [{"name": "one"}, {"name": "two"}], "defaults": {"tags": {"a": "b"}}},
        "register": "many",
    },
    {ROLES: {"roles": [{"name": "one", "path": "/other/"}, {"name": "six"}]}, "register": "partly"},
    ensure("looped", tags={"Item": "{{ item }}"}) | {"loop": ["a", "b"]},
    ensure("unknown_option", nonsense=1),
    {ROLE: {}, "register": "without_name"},
    ensure("wrong_type", wait_timeout="soon"),
    ensure("wrong_choice", state="perhaps"),
    ensure("invalid", path="orders"),
    ensure("refused", assume_role_arn="arn:aws:iam::123456789012:user/orders"),
    ensure("unknown_profile", profile="nowhere", access_key="", secret_key=""),
    ensure("alias", aws_region="eu-central-1"),
    ensure("logged", debug_botocore_endpoint_logs=True),
    ensure("removed", state="absent"),
]
# A call that the embedded AWS does not know: reported, and a warning.
DEFINITION = {
    "StartAt": "Call",
    "States": {
        "Call": {
            "Type": "Task",
            "Resource": "arn:aws:states:::aws-sdk:unheardof:doThing",
            "End": True,
        }
    },
}


def without_what_differs(result: Any) -> Any:
    """A result without what AWS makes up anew for each role."""
    text = re.sub(r'"role_id": "\w+"', '"role_id": ""', json.dumps(result, sort_keys=True))
    return json.loads(text)


def test_both_ways_have_the_same_results(aws: LocalAws, play: Play) -> None:
    variables = {"definition": DEFINITION}
    here = play(*ALIKE, variables=variables).results["here"]
    fell_back = play.sent
    assert fell_back == [
        *["execution_role"] * 4,  # What is wrong with arguments, the module itself says;
        "execution_role",  # of aliases it may warn,
        "execution_role",  # and what it logs it logs itself.
    ]
    aws.reset()
    sent = play(*ALIKE, variables=variables | SENT).results["here"]
    assert len(play.sent) == len(ALIKE) + 1  # One of them is a loop.
    for task in ALIKE:
        name = task["register"]
        assert without_what_differs(here[name]) == without_what_differs(sent[name]), name
    assert here["created"]["changed"]
    assert not here["again"]["changed"]
    assert here["template"]["execution_role"]["description"] == "{{ lookup('pipe', 'id') }}"
    assert here["derived"]["warnings"]
    assert here["partly"]["failed_roles"] == ["one"]
    assert "testing" not in json.dumps([here["censored"], here["refused"]])
    assert {name for name, each in here.items() if each.get("failed")} == {
        *("partly", "unknown_option", "without_name", "wrong_type", "wrong_choice"),
        *("invalid", "refused", "unknown_profile"),
    }
    assert all(each["msg"] for each in here.values() if each.get("failed"))
    assert "resource_actions" in here["logged"]


def assumed(account: str) -> str:
    return f"arn:aws:iam::{account}:role/OrganizationAccountAccessRole"


def test_each_host_has_the_environment_of_its_own_task(aws: LocalAws, play: Play) -> None:
    principals = {name: aws.create_principal(name, allow("iam:*", "sts:*")) for name in ("a", "b")}
    hosts = {name: {"variables": each.environment()} for name, each in principals.items()}
    task = ensure(path="/{{ inventory_hostname }}/") | {
        "environment": "{{ variables | default({}) }}",
    }
    task[ROLE]["name"] = "of-{{ inventory_hostname }}"
    play(task, hosts={**hosts, "nobody": {}}, arguments=["--forks=1"])
    creators = {
        call.parameters["RoleName"]: call.principal.rpartition("/")[2]
        for call in aws.calls()
        if call.name == "iam:CreateRole"
    }
    assert creators["of-a"] == "a"
    assert creators["of-b"] == "b"
    assert creators["of-nobody"] not in ("a", "b")
    assert play.sent == []


def test_each_item_of_a_loop_works_in_the_account_whose_role_it_assumes(
    aws: LocalAws, play: Play
) -> None:
    accounts = ["111111111111", "222222222222", "333333333333"]
    play(
        ensure("roles", assume_role_arn="{{ item }}") | {"loop": [*map(assumed, accounts)]},
        ensure("own"),
    )
    arns = [each["execution_role"]["arn"] for each in play.result("roles")["results"]]
    assert arns == [f"arn:aws:iam::{account}:role/orders" for account in accounts]
    assert play.result("own")["execution_role"]["arn"] == (
        f"arn:aws:iam::{aws.account_id}:role/orders"
    )


def test_defaults_of_the_module_and_of_the_action_group_reach_it(play: Play) -> None:
    defaults = {
        "group/stepfunctions.iam.aws": {"assume_role_arn": assumed("222222222222")},
        ROLE: {"tags": {"Team": "orders"}},
    }
    play(ensure(), module_defaults=defaults)
    role = play.result("role")["execution_role"]
    assert role["arn"] == "arn:aws:iam::222222222222:role/orders"
    assert role["tags"] == {"Team": "orders"}
    assert play.sent == []


def test_what_is_for_another_process_is_sent(aws: LocalAws, play: Play, tmp_path: Path) -> None:
    interpreter = executable(tmp_path / "python", f'exec {sys.executable} "$@"')
    sudo = executable(tmp_path / "sudo", 'while [ "$1" != /bin/sh ]; do shift; done; exec "$@"')
    (tmp_path / "elsewhere.py").write_text(ELSEWHERE)
    variables = {
        "interpreter": {"ansible_python_interpreter": interpreter},
        "become": {"ansible_become": True, "ansible_become_exe": sudo},
        "connection": {"ansible_connection": "elsewhere"},
        "variable": {"stepfunctions_iam_in_process": "no"},
        "template": {"stepfunctions_iam_in_process": "{{ inventory_hostname == 'other' }}"},
    }
    tasks = [ensure(name) | {"vars": each} for name, each in variables.items()]
    play(
        *tasks,
        ensure("asynchronous")
        | {"async": 60, "poll": 1, "vars": {"ansible_async_dir": str(tmp_path)}},
        ensure("started_otherwise") | {"environment": {"PYTHONDONTWRITEBYTECODE": "1"}},
        environment={"ANSIBLE_CONNECTION_PLUGINS": str(tmp_path)},
    )
    assert play.sent == ["execution_role"] * (len(tasks) + 2)
    results = play.results["here"]
    assert [name for name, each in results.items() if each.get("failed")] == []
    assert len({each["execution_role"]["role_id"] for each in results.values()}) == 1


def test_a_delegated_task_is_for_this_process_if_the_other_host_is(play: Play) -> None:
    hosts = {"here": {}, "far": {"ansible_connection": "ssh"}}
    play(
        ensure() | {"delegate_to": "here", "when": "inventory_hostname == 'far'"},
        hosts=hosts,
    )
    assert play.result("role", "far")["changed"]
    assert play.sent == []


def test_a_switch_that_is_neither_on_nor_off_is_an_error(play: Play) -> None:
    play(ensure(), variables={"stepfunctions_iam_in_process": "perhaps"})
    assert "stepfunctions_iam_in_process" in play.result("role")["msg"]


def executable(path: Path, command: str) -> str:
    path.write_text(f"#!/bin/sh\n{command}\n")
    path.chmod(0o755)
    return str(path)


# A connection plugin for a machine that happens to be this one.
ELSEWHERE = """
DOCUMENTATION = "name: elsewhere\\nshort_description: local\\ndescription: [local]\\noptions: {}"
from ansible.plugins.connection.local import Connection as Local
class Connection(Local):
    transport = "elsewhere"
"""
