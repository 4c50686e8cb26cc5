# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Run the playbooks of the collection, and the integration targets, on ministack: each in a line.

Usage: python -m second_fake PYTHON [NAME ...], where PYTHON is the interpreter that has ministack.
"""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from typing import Any

import yaml

from .fake import ACCOUNT, WAY_IN, Fake, running

TESTS = Path(__file__).parents[1]
TARGETS = TESTS / "integration" / "targets"
# README.md says why.
LEFT_OUT = {"description_and_session"}
# The one of the targets is not among the managed policies that ministack has.
BOUNDARY = "arn:aws:iam::aws:policy/ReadOnlyAccess"


class Failure(Exception):
    """What a playbook did and should not have done."""


class Runs:
    """Playbooks as an administrator of the account, in a directory of their own."""

    def __init__(self, fake: Fake, directory: Path) -> None:
        self.fake = fake
        self.directory = directory
        self._environment = {
            **os.environ,
            **fake.environment(fake.administrator()),
            "ANSIBLE_CONFIG": str(TESTS / "integration" / "ansible.cfg"),
        }
        # As in a container: results go to the working directory nonetheless.
        self._environment.pop("PWD", None)

    def play(self, playbook: str | Path, *arguments: str, **variables: Any) -> str:
        """What a playbook prints that has to end well."""
        done = subprocess.run(
            ["ansible-playbook", playbook, f"--extra-vars={json.dumps(variables)}", *arguments],
            cwd=self.directory,
            env=self._environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        if done.returncode:
            raise Failure(done.stdout)
        return done.stdout

    def write(self, name: str, content: Any) -> Path:
        path = self.directory / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(yaml.safe_dump(content, sort_keys=False))
        return path

    def there_and_back(self, playbook: str, **variables: Any) -> None:
        """Check mode writes nothing, the playbook ends with an execution, twice, and absent removes all."""
        prefix = playbook.rpartition(".")[2]
        earlier = self.fake.roles()
        self.play(playbook, "--check", "--diff", **variables)
        expect(self.fake.roles() == earlier, "check mode changed roles")
        expect("SUCCEEDED" in self.play(playbook, **variables), "no execution succeeded")
        made = self.fake.roles()
        expect(len(made) == len(earlier) + 1, "there is not one role more")
        self.play(playbook, **variables)
        expect(self.fake.roles() == made, "the second run changed roles")
        self.play(playbook, **variables, **{f"{prefix}_state": "absent"})
        expect(self.fake.roles() == earlier, "state absent did not remove what was made")


def expect(holds: bool, otherwise: str) -> None:
    if not holds:
        raise Failure(otherwise)


def lambda_role(runs: Runs) -> None:
    code = io.BytesIO()
    with zipfile.ZipFile(code, "w") as archive:
        archive.writestr("index.py", "def handler(event, context):\n    return event\n")
    made = runs.fake.client("lambda").create_function(
        FunctionName="hello",
        Runtime="python3.12",
        Handler="index.handler",
        Role=runs.fake.role("function", {"Service": "lambda.amazonaws.com"}),
        Code={"ZipFile": code.getvalue()},
    )
    runs.there_and_back(
        "stepfunctions.iam.lambda_role", lambda_role_function_arn=made["FunctionArn"]
    )


def role_from_state_machine(runs: Runs) -> None:
    runs.fake.client("dynamodb").create_table(
        TableName="orders",
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        BillingMode="PAY_PER_REQUEST",
    )
    queue = runs.fake.client("sqs").create_queue(QueueName="orders")["QueueUrl"]
    runs.there_and_back(
        "stepfunctions.iam.role_from_state_machine",
        role_from_state_machine_substitutions={"Table": "orders", "QueueUrl": queue},
    )


def targets(runs: Runs) -> None:
    """The integration targets, which clean up after themselves."""
    topics = yaml.safe_load((TARGETS / "execution_role/tasks/main.yml").read_text())[0]["loop"]
    included: list[Mapping[str, Any]] = [
        {"name": "execution_role", "tasks_from": "topic", "topic": topic}
        for topic in topics
        if topic not in LEFT_OUT
    ]
    included += [{"name": "execution_roles"}, {"name": "execution_role_info"}]
    tasks = [
        {
            "ansible.builtin.include_role": {
                "name": str(TARGETS / each["name"]),
                **({"tasks_from": each["tasks_from"]} if "tasks_from" in each else {}),
            },
            "vars": {"topic": each.get("topic", "")},
        }
        for each in included
    ]
    play = {"name": "Targets", "hosts": "localhost", "gather_facts": False, "tasks": tasks}
    earlier = runs.fake.roles()
    runs.play(runs.write("targets.yml", [play]), boundary=BOUNDARY)
    expect(runs.fake.roles() == earlier, "the targets left something behind")


def parts(runs: Runs) -> None:
    """A derived policy that outgrows the quota of inline policies, grows, and goes."""
    iam = runs.fake.client("iam")
    for functions, state, changed in (
        (150, "present", True),
        (150, "present", False),
        (220, "present", True),
        (1, "present", True),
        (220, "present", True),
        (220, "absent", True),
    ):
        task = {"name": "large", "state": state}
        if state == "present":
            task["state_machine"] = {"definition": calls(functions)}
        play = {"name": "Parts", "hosts": "localhost", "gather_facts": False}
        role = {"name": "Ensure it", "stepfunctions.iam.execution_role": task}
        said = runs.play(runs.write("parts.yml", [{**play, "tasks": [role]}]))
        expect(("changed=1 " in said) == changed, said)
        policies = iam.list_policies(Scope="Local")["Policies"]
        allowed = sum(document(iam, policy).count(":function:") for policy in policies)
        wanted = functions if state == "present" and functions > 1 else 0
        expect(allowed == wanted, f"{len(policies)} policies allow {allowed} functions")
    expect(runs.fake.roles() == [], "the role is not gone")


def calls(functions: int) -> dict[str, Any]:
    """A definition that calls so many functions."""
    names = [f"{'a-function-with-a-long-name-' * 2}{number:03}" for number in range(functions)]
    states = {
        name: {
            "Type": "Task",
            "Resource": f"arn:aws:lambda:us-east-1:{ACCOUNT}:function:{name}",
            **({"Next": following} if following else {"End": True}),
        }
        for name, following in zip(names, [*names[1:], ""], strict=True)
    }
    return {"StartAt": names[0], "States": states}


def document(iam: Any, policy: Mapping[str, Any]) -> str:
    """The default version of a managed policy."""
    version = iam.get_policy_version(PolicyArn=policy["Arn"], VersionId=policy["DefaultVersionId"])[
        "PolicyVersion"
    ]
    return json.dumps(version["Document"])


def fleet(runs: Runs) -> None:
    """From an organization to roles, an audit of them, and the roles as variables."""
    accounts = [
        runs.fake.member_account("orders", "Workloads"),
        runs.fake.member_account("payments"),
    ]
    inventory = runs.write(
        "aws_organizations.yml", {"plugin": "stepfunctions.iam.organization_accounts"}
    )
    common = {
        "name": "common",
        "managed_policies": ["AWSLambdaRole"],
        "tags": {"Owner": "platform"},
    }
    runs.write("group_vars/aws_accounts.yml", {"account_setup_roles": [common]})
    runs.write("group_vars/ou_workloads.yml", {"account_setup_roles_workloads": [{"name": "own"}]})
    source = f"--inventory={inventory}"
    earlier = [runs.fake.roles(account) for account in accounts]
    setup = "stepfunctions.iam.fleet_setup"

    said = runs.play(setup, source, "--check")
    expect("2 accounts in check mode: 2 changed, 0 unchanged" in said, said)
    expect(earlier == [runs.fake.roles(account) for account in accounts], "check mode wrote")
    said = runs.play(setup, source)
    expect("2 accounts: 2 changed, 0 unchanged" in said, said)
    names = [sorted(role["RoleName"] for role in runs.fake.roles(each)) for each in accounts]
    expect(names == [[WAY_IN, "common", "own"], [WAY_IN, "common"]], f"roles are {names}")
    said = runs.play(setup, source)
    expect("2 accounts: 0 changed, 2 unchanged" in said, said)

    runs.play("stepfunctions.iam.fleet_audit", source, audit_regions=["us-east-1"])
    report = json.loads((runs.directory / "fleet_audit/report.json").read_text())
    findings = [finding for account in report["accounts"] for finding in account["findings"]]
    failed = {each["check"] for each in findings if each["status"] != "pass"}
    expect(failed == {"hygiene-no-state-machine"}, f"the audit found {sorted(failed)}")
    expect(report["summary"]["roles"] == 3, f"the audit judged {report['summary']['roles']} roles")

    runs.play("stepfunctions.iam.adopt", source, adopt_hosts="aws_accounts")
    (runs.directory / "group_vars/aws_accounts.yml").unlink()
    (runs.directory / "group_vars/ou_workloads.yml").unlink()
    said = runs.play(setup, source, "--check")
    expect("2 accounts in check mode: 0 changed, 2 unchanged" in said, said)


# The longest first, since two run at a time.
RUNS: tuple[Callable[[Runs], None], ...] = (
    targets,
    role_from_state_machine,
    lambda_role,
    fleet,
    parts,
)


def verdict(run: Callable[[Runs], None], python: Path) -> tuple[str, float, str]:
    """The name of a run, how many seconds it took, and what went wrong, if anything."""
    started = time.monotonic()
    with running(python) as fake, tempfile.TemporaryDirectory() as directory:
        try:
            run(Runs(fake, Path(directory)))
            wrong = ""
        except Failure as failure:
            wrong = str(failure)
    return run.__name__, time.monotonic() - started, wrong


def main(python: Path, names: list[str]) -> int:
    chosen = [run for run in RUNS if not names or run.__name__ in names]
    failed = False
    with ThreadPoolExecutor(max_workers=2) as pool:
        for done in as_completed(pool.submit(verdict, run, python) for run in chosen):
            name, seconds, wrong = done.result()
            failed = failed or bool(wrong)
            print(f"{name:24} {'FAILED' if wrong else 'ok':6} {seconds:4.0f} s", flush=True)
            if wrong:
                print(wrong, flush=True)
    return 1 if failed or not chosen else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
