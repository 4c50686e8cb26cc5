# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job on the embedded AWS, shown: a role of 2017 is brought up to date and a state machine runs with it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

from local_aws import LocalAws

PLAYBOOK = "stepfunctions.iam.lambda_role"


def heading(text: str) -> None:
    print(f"\n=== {text}\n", flush=True)


def main() -> int:
    with LocalAws() as aws:
        heading(
            f"An embedded AWS on {aws.endpoint_url}, with a Lambda function; nothing leaves this machine"
        )
        function_arn = aws.create_function("hello")
        print(function_arn)

        heading(f"ansible-playbook {PLAYBOOK}")
        finished = subprocess.run(
            [
                "ansible-playbook",
                PLAYBOOK,
                f"--extra-vars=lambda_role_function_arn={function_arn}",
            ],
            env={
                **os.environ,
                **aws.environment(),
                "ANSIBLE_CONFIG": str(Path(__file__).with_name("ansible.cfg")),
                "ANSIBLE_FORCE_COLOR": str(sys.stdout.isatty()),
            },
            check=False,
        )

        heading("What AWS was asked in all of that; calls that write are marked")
        counted = Counter(
            (call.name, call.applied and is_write(call.action)) for call in aws.calls()
        )
        for (name, writes), number in counted.items():
            print(f"{'*' if writes else ' '} {number:2} {name}")

    if finished.returncode == 0:
        heading("Try your own playbooks: make local-aws")
    return finished.returncode


def is_write(action: str) -> bool:
    return not action.startswith(("Get", "List", "Describe"))


if __name__ == "__main__":
    sys.exit(main())
