# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Install the built collection as a stranger does, and do what its README says, on the embedded AWS.

The stranger has an empty HOME, ansible-core and boto3, and the AWS CLI that some examples use; nothing of the
checkout is on a path of theirs. Only amazon.aws does not come from Galaxy: its artifact is built from the tree
that the other gates use, so that no network is needed.

Usage: install.py TARBALL AMAZON_AWS PYTHON DIRECTORY; AMAZON_AWS is the tree of that collection, PYTHON the
interpreter to install for, and DIRECTORY is emptied.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml
from local_aws import LocalAws

REGION = "eu-central-1"
DEFINITION = {
    "StartAt": "Order",
    "States": {
        "Order": {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke",
            "Parameters": {"FunctionName": "order"},
            "End": True,
        }
    },
}
ALLOW = {"Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": "*"}
TRUST = {
    "Effect": "Allow",
    "Principal": {"Service": "states.amazonaws.com"},
    "Action": "sts:AssumeRole",
    "Condition": {"StringEquals": {"aws:SourceAccount": LocalAws.account_id}},
}
# Kinds of plugins, by the directory that holds them
KINDS = {"modules": "module", "inventory": "inventory", "filter": "filter", "test": "test"}
FQCN = "stepfunctions.iam"


class Stranger:
    """A person with an empty HOME, in an empty directory."""

    def __init__(self, directory: Path, python: Path, aws: LocalAws) -> None:
        self.home = directory / "home"
        self.desk = directory / "desk"
        programs = directory / "programs"
        for made in (self.home, self.desk, programs):
            made.mkdir(parents=True)
        (programs / "aws").symlink_to(Path(sys.executable).with_name("aws"))
        self.collection = self.home / ".ansible/collections/ansible_collections/stepfunctions/iam"
        self._aws = aws
        self._environment = {
            "HOME": str(self.home),
            "LANG": "C.UTF-8",
            "PATH": os.pathsep.join([str(python.parent), str(programs), "/usr/bin", "/bin"]),
            "ANSIBLE_NOCOLOR": "1",
            "ANSIBLE_LOCALHOST_WARNING": "0",
            **aws.environment(AWS_REGION=REGION, AWS_DEFAULT_REGION=REGION),
        }

    def run(self, *command: str | Path) -> str:
        """What a command prints on standard output. Ends this process where it fails."""
        done = subprocess.run(
            command,
            cwd=self.desk,
            env=self._environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            sys.exit(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
        return done.stdout

    def plays(self, plays: Sequence[Mapping[str, Any]]) -> str:
        path = self.desk / "playbook.yml"
        path.write_text(yaml.safe_dump(plays, sort_keys=False))
        return self.run("ansible-playbook", path)


def main(tarball: Path, amazon_aws: Path, python: Path, directory: Path) -> int:
    shutil.rmtree(directory, ignore_errors=True)
    with LocalAws() as aws:
        stranger = Stranger(directory, python, aws)
        dependency = artifact_of(amazon_aws, directory, stranger)
        stranger.run("ansible-galaxy", "collection", "install", "--offline", tarball, dependency)
        problems = [
            *undocumented(stranger),
            *examples(stranger, aws),
            *installed_playbook(stranger, aws),
        ]
    print("\n".join(problems))
    return 1 if problems else 0


def artifact_of(tree: Path, directory: Path, stranger: Stranger) -> Path:
    """Build an installed collection again, and say where it is."""
    copy = directory / "amazon.aws"
    shutil.copytree(tree, copy)
    metadata = json.loads((copy / "MANIFEST.json").read_text())["collection_info"]
    given = {key: value for key, value in metadata.items() if value}
    (copy / "galaxy.yml").write_text(yaml.safe_dump(given))
    stranger.run("ansible-galaxy", "collection", "build", "--output-path", directory, copy)
    return directory / "{namespace}-{name}-{version}.tar.gz".format(**metadata)


def undocumented(stranger: Stranger) -> Iterator[str]:
    """Plugins and roles of which ansible-doc shows nothing."""
    for kind, names in plugins(stranger.collection).items():
        shown = json.loads(stranger.run("ansible-doc", "--json", "--type", kind, *names))
        yield from (f"ansible-doc shows no {kind} {name}" for name in names if not shown.get(name))


def plugins(collection: Path) -> dict[str, list[str]]:
    found = {
        kind: sorted(f"{FQCN}.{file.stem}" for file in (collection / "plugins" / room).glob("*.py"))
        for room, kind in KINDS.items()
    }
    roles = sorted(f"{FQCN}.{role.name}" for role in (collection / "roles").iterdir())
    return {**found, "role": roles}


def examples(stranger: Stranger, aws: LocalAws) -> Iterator[str]:
    """What does not come out as README.md says, of its examples that are tasks or plays."""
    (stranger.desk / "orders.asl.json").write_text(json.dumps(DEFINITION))
    readme = (stranger.collection / "README.md").read_text()
    blocks = re.findall(r"^```yaml\n(.*?)^```$", readme, flags=re.DOTALL | re.MULTILINE)
    tried = [block for block in map(yaml.safe_load, blocks) if isinstance(block, list)]
    if not tried:
        yield "README.md has no example"
    for number, example in enumerate(tried):
        aws.reset()
        arrange(aws, deployed="create-state-machine" not in json.dumps(example))
        stranger.plays(plays_of(example))
        if number == 0:
            yield from first_role(aws)
            if "changed=0 " not in stranger.plays(plays_of(example)):
                yield "the first example of README.md changes something when it is run again"
    reports = {path.name for path in (stranger.desk / "audit").glob("*")}
    if not reports >= {"localhost.html", "localhost.json", "localhost.sarif"}:
        yield f"the example of an audit in README.md wrote {sorted(reports)}"


def arrange(aws: LocalAws, deployed: bool) -> None:
    """What the examples speak of. deployed: the state machine, too."""
    iam = aws.client("iam", unobserved=True)
    iam.create_policy(PolicyName="step-functions-boundary", PolicyDocument=document(ALLOW))
    if deployed:
        role = iam.create_role(RoleName="deployed", AssumeRolePolicyDocument=document(TRUST))
        iam.put_role_policy(RoleName="deployed", PolicyName="a", PolicyDocument=document(ALLOW))
        aws.client("stepfunctions", region=REGION, unobserved=True).create_state_machine(
            name="orders", definition=json.dumps(DEFINITION), roleArn=role["Role"]["Arn"]
        )


def document(statement: Mapping[str, Any]) -> str:
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


def plays_of(example: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The example if it is plays; else a play that has its tasks, and what they take for granted."""
    if "hosts" in example[0]:
        return example
    before = {
        "name": "Ensure the role that an example creates a state machine with",
        "stepfunctions.iam.execution_role": {"name": "orders-creation"},
        "register": "ensured",
    }
    head = {"name": "Example", "hosts": "localhost", "gather_facts": False}
    tasks = [before, *example] if "ensured" in json.dumps(example) else example
    definition = "{{ lookup('ansible.builtin.file', 'orders.asl.json') }}"
    return [{**head, "vars": {"definition": definition}, "tasks": tasks}]


def first_role(aws: LocalAws) -> Iterator[str]:
    """What is wrong with the role that the first example makes."""
    iam = aws.client("iam", unobserved=True)
    name = "orders-state-machine"
    trust = iam.get_role(RoleName=name)["Role"]["AssumeRolePolicyDocument"]["Statement"]
    if [each["Principal"] for each in trust] != [{"Service": "states.amazonaws.com"}]:
        yield f"the first example of README.md lets in {trust}"
    policy = iam.get_role_policy(RoleName=name, PolicyName="StepFunctionsPermissions")
    actions = [each["Action"] for each in policy["PolicyDocument"]["Statement"]]
    if actions != ["lambda:InvokeFunction"]:
        yield f"the first example of README.md allows {actions}"


def installed_playbook(stranger: Stranger, aws: LocalAws) -> Iterator[str]:
    aws.reset()
    printed = stranger.run("ansible-playbook", f"{FQCN}.lambda_role")
    if "SUCCEEDED" not in printed:
        yield f"the playbook lambda_role did not end with an execution:\n{printed}"


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
