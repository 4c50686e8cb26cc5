# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long it takes to derive a policy: by the number of states, and the import of the filter before it."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from typing import Any

from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions.policy import derive
from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions.settings import (
    Settings,
)

PACKAGE = "ansible_collections.stepfunctions.iam.plugins"
ARN = "arn:aws:states:eu-west-1:123456789012:stateMachine:bench"
HERE = "eu-west-1:123456789012"
SIZES = (10, 100, 1_000, 10_000)


def state(number: int, following: str | None) -> dict[str, Any]:
    """One of eleven kinds: eight calls, on resources of their own and in both query languages, and three
    states that call nothing."""
    kinds: list[dict[str, Any]] = [
        {
            "Resource": "arn:aws:states:::lambda:invoke",
            "Parameters": {
                "FunctionName": f"arn:aws:lambda:{HERE}:function:fn-{number}",
                "Payload.$": "$",
            },
        },
        {
            "Resource": "arn:aws:states:::dynamodb:putItem",
            "Parameters": {"TableName": f"table-{number}", "Item": {"id": {"S.$": "$.id"}}},
        },
        {
            "Resource": "arn:aws:states:::sqs:sendMessage",
            "QueryLanguage": "JSONata",
            "Arguments": {
                "QueueUrl": f"https://sqs.eu-west-1.amazonaws.com/123456789012/queue-{number}",
                "MessageBody": "{% $states.input %}",
            },
        },
        {
            "Resource": "arn:aws:states:::sns:publish",
            "Parameters": {
                "TopicArn.$": f"States.Format('arn:aws:sns:{HERE}:t-{number}-{{}}', $.tenant)",
                "Message.$": "$",
            },
        },
        {
            "Resource": "arn:aws:states:::aws-sdk:s3:getObject",
            "QueryLanguage": "JSONata",
            "Arguments": {"Bucket": f"bucket-{number}", "Key": "{% 'in/' & $states.input.key %}"},
        },
        {
            "Resource": "arn:aws:states:::glue:startJobRun.sync",
            "Parameters": {"JobName": f"job-{number}"},
        },
        {
            "Resource": "arn:aws:states:::ecs:runTask.sync",
            "Parameters": {"TaskDefinition": f"family-{number}:1", "Cluster": "main"},
        },
        {"Resource": f"arn:aws:lambda:{HERE}:function:direct-{number}:live"},
    ]
    kinds += [
        {"Type": "Pass", "Parameters": {"number": number, "input.$": "$"}},
        {"Type": "Wait", "Seconds": 60},
        {"Type": "Pass", "Assign": {f"name{number}": f"value-{number}"}},
    ]
    end = {"End": True} if following is None else {"Next": following}
    return {"Type": "Task", **kinds[number % len(kinds)], **end}


def definition(states: int) -> str:
    names = [f"State {number}" for number in range(states)]
    machine = {
        name: state(number, following)
        for number, (name, following) in enumerate(zip(names, [*names[1:], None], strict=True))
    }
    return json.dumps({"StartAt": "State 0", "States": machine})


def seconds(text: str, repeats: int) -> float:
    """The least of several measurements, from text to policy document, of this process's own time."""
    best = float("inf")
    for _round in range(repeats):
        start = time.process_time()
        derive(text, Settings(arn=ARN)).document  # noqa: B018, a property that does the work
        best = min(best, time.process_time() - start)
    return best


def import_seconds(module: str | None) -> float:
    """What a new Python takes, with the import of a module or without one."""
    statement = f"import {module}" if module else "pass"
    best = float("inf")
    for _round in range(7):
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", statement], check=True)
        best = min(best, time.perf_counter() - start)
    return best


def main() -> None:
    derive(definition(len(SIZES)), Settings(arn=ARN))
    print("states     ms  us/state  times that of 100 states")
    measured = {states: seconds(definition(states), 3 if states > 1000 else 15) for states in SIZES}
    for states, taken in measured.items():
        ratio = taken / states / (measured[100] / 100)
        print(f"{states:6} {taken * 1e3:6.1f} {taken / states * 1e6:9.1f} {ratio:6.2f}")

    print("\nimport                                                     ms, beyond Python itself")
    bare = import_seconds(None)
    for module in (
        "module_utils._permissions.sdk_table",
        "module_utils._permissions.policy",
        "filter.permissions_policy",
    ):
        print(f"{module:56} {(import_seconds(f'{PACKAGE}.{module}') - bare) * 1e3:6.1f}")
    print(f"{'(ansible.utils.display, which Ansible has loaded)':56} ", end="")
    print(f"{(import_seconds('ansible.utils.display') - bare) * 1e3:6.1f}")


if __name__ == "__main__":
    main()
