# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job on the embedded AWS, shown: a role of 2017 is brought up to date, another gets its permissions
from a definition, a state machine runs with each; then the accounts of an organization get their roles, and the
roles of the first account are judged."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from local_aws import LocalAws, MemberAccount

DEMO = Path(__file__).parent
REPORTS = DEMO.parents[1] / ".cache" / "demo"

# The last of them is left out by the inventory.
ACCOUNTS = [
    MemberAccount("210000000001", "orders", "/Workloads/Prod"),
    MemberAccount("210000000002", "payments", "/Workloads/Prod"),
    MemberAccount("210000000003", "orders-test", "/Workloads/Test"),
    MemberAccount("210000000004", "playground", "/Sandbox"),
]


def heading(text: str) -> None:
    print(f"\n=== {text}\n", flush=True)


def main() -> int:
    with LocalAws() as aws:
        heading(
            f"An embedded AWS on {aws.endpoint_url}, with a Lambda function, a table and a queue; nothing "
            "leaves this machine"
        )
        function_arn = aws.create_function("hello")
        queue_url = create_table_and_queue(aws)
        print(function_arn, "the table orders", queue_url, sep="\n")
        # From here on AWS judges every call by the caller's policies, those of executions too.
        aws.enforce_iam(True)
        administrator = aws.create_principal(
            "administrator",
            {
                "Version": "2012-10-17",
                "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}],
            },
        )
        environment = {**aws.environment(), **administrator.environment()}

        playbooks = {
            "stepfunctions.iam.lambda_role": {"lambda_role_function_arn": function_arn},
            "stepfunctions.iam.role_from_state_machine": {
                "role_from_state_machine_substitutions": {
                    "Table": "orders",
                    "QueueUrl": queue_url,
                }
            },
        }
        for playbook, variables in playbooks.items():
            status = run(environment, playbook, f"--extra-vars={json.dumps(variables)}")
            if status:
                return status

        aws.create_organization(*ACCOUNTS)
        with tempfile.TemporaryDirectory() as results:
            for mode in (["--check"], [], []):
                status = run(
                    environment,
                    "stepfunctions.iam.fleet_setup",
                    f"--inventory={DEMO / 'fleet' / 'aws_organizations.yml'}",
                    f"--extra-vars=fleet_setup_directory={results}",
                    *mode,
                )
                if status:
                    return status

        status = run(
            environment, str(DEMO / "audit.yml"), f"--extra-vars=audit_output_dir={REPORTS}"
        )
        if status:
            return status

        heading("What AWS was asked in all of that; calls that write are marked")
        counted = Counter(
            (call.name, call.applied and is_write(call.action)) for call in aws.calls()
        )
        for (name, writes), number in counted.items():
            print(f"{'*' if writes else ' '} {number:2} {name}")

    heading("Try your own playbooks: make local-aws")
    heading(f"Open the report of the audit: {REPORTS / 'localhost.html'}")
    return 0


def create_table_and_queue(aws: LocalAws) -> str:
    """What the definition of the playbook role_from_state_machine uses. Returns the queue's URL."""
    aws.client("dynamodb", unobserved=True).create_table(
        TableName="orders",
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
    )
    queue = aws.client("sqs", unobserved=True).create_queue(QueueName="shipping")
    return str(queue["QueueUrl"])


def run(environment: Mapping[str, str], *arguments: str) -> int:
    """The exit status of ansible-playbook."""
    shown = [Path(each).name if "/" in each else each for each in arguments if "=" not in each]
    heading(f"ansible-playbook {' '.join(shown)}")
    return subprocess.run(
        ["ansible-playbook", *arguments],
        env={
            **os.environ,
            **environment,
            "ANSIBLE_CONFIG": str(DEMO / "ansible.cfg"),
            "ANSIBLE_FORCE_COLOR": str(sys.stdout.isatty()),
        },
        check=False,
    ).returncode


def is_write(action: str) -> bool:
    return not action.startswith(("Get", "List", "Describe", "AssumeRole"))


if __name__ == "__main__":
    sys.exit(main())
