# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an audit costs: calls, time and memory, by the number of roles, each with a state machine."""

from __future__ import annotations

import argparse
import json
import resource
import time
from collections import Counter
from typing import Any

from local_aws import LocalAws
from module_run import ModuleRunner, calls

REGION = "us-east-1"
SIZES = (100, 1_000)
STATES = 10

TRUST = {
    "Version": "2012-10-17",
    "Statement": [
        {
            "Effect": "Allow",
            "Principal": {"Service": "states.amazonaws.com"},
            "Action": "sts:AssumeRole",
        }
    ],
}


def definition(number: int) -> dict[str, Any]:
    """A state machine that calls functions one after another."""
    function = f"arn:aws:lambda:{REGION}:{LocalAws.account_id}:function:f{number}"
    states = {
        f"S{step}": {"Type": "Task", "Resource": f"{function}-{step}", "Next": f"S{step + 1}"}
        for step in range(STATES)
    }
    states[f"S{STATES}"] = {"Type": "Succeed"}
    return {"StartAt": "S0", "States": states}


def make(aws: LocalAws, first: int, last: int) -> None:
    iam = aws.client("iam", unobserved=True)
    machines = aws.client("stepfunctions", region=REGION, unobserved=True)
    allowed = {"Effect": "Allow", "Action": "lambda:*", "Resource": "*"}
    policy = json.dumps({"Version": "2012-10-17", "Statement": [allowed]})
    for number in range(first, last):
        name = f"role-{number}"
        role = iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps(TRUST))["Role"]
        iam.put_role_policy(RoleName=name, PolicyName="Invoke", PolicyDocument=policy)
        machines.create_state_machine(
            name=f"machine-{number}",
            roleArn=role["Arn"],
            definition=json.dumps(definition(number)),
        )


def main() -> None:
    """Grow one account, and audit it at each size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=SIZES)
    sizes = sorted(parser.parse_args().sizes)
    with LocalAws() as aws:
        aws.quotas(roles=max(sizes) + 10)
        audit = ModuleRunner("execution_role_audit", aws)
        audit(regions=[REGION])
        print(
            "| roles and state machines | calls | less one a state machine | seconds | peak memory | findings |"
        )
        print("|---|---|---|---|---|---|")
        made = 0
        for size in sizes:
            make(aws, made, size)
            made = size
            aws.clear_calls()
            started = time.perf_counter()
            result = audit(regions=[REGION])
            took = time.perf_counter() - started
            number = Counter(calls(aws))
            rest = sum(number.values()) - number["states:DescribeStateMachine"]
            memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
            print(
                f"| {size} | {sum(number.values())} | {rest} | {took:.1f} | {memory} MB "
                f"| {len(result['findings'])} |",
                flush=True,
            )


if __name__ == "__main__":
    main()
