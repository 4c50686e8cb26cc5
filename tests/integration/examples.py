# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Running examples as they are documented, and what became of each of their tasks."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import example_account
import yaml
from local_aws import LocalAws

HERE = Path(__file__).parent

Task = Mapping[str, Any]


@dataclass(frozen=True)
class Done:
    """A task that was run on a host. play: the name of its play. wrote: whether it sent calls that write."""

    play: str
    task: str
    action: str
    arguments: Mapping[str, Any]
    host: str
    failed: bool
    result: Mapping[str, Any]
    wrote: bool = False


def run_plays(
    plays: Sequence[Mapping[str, Any]], aws: LocalAws, directory: Path, *arguments: str
) -> list[Done]:
    """Run them as a user does who works in this directory. All tasks have to end well, but in an account
    that nobody may enter."""
    recorded = directory / "recorded.jsonl"
    (directory / "orders.asl.json").write_text(json.dumps(example_account.DEFINITION))
    (directory / "hosts.yml").write_text(
        yaml.safe_dump({"aws_accounts": {"hosts": example_account.hosts()}})
    )
    (directory / "examples.yml").write_text(yaml.safe_dump([*plays], sort_keys=False))
    finished = subprocess.run(
        [
            Path(sys.executable).parent / "ansible-playbook",
            "--inventory=hosts.yml",
            *arguments,
            "examples.yml",
        ],
        env={
            **os.environ,
            **aws.environment(
                AWS_ACCESS_KEY_ID="platform",
                AWS_REGION=example_account.REGION,
                AWS_DEFAULT_REGION=example_account.REGION,
            ),
            "ANSIBLE_CONFIG": str(HERE / "ansible.cfg"),
            "ANSIBLE_CALLBACK_PLUGINS": str(HERE / "recording" / "callback"),
            "ANSIBLE_CALLBACKS_ENABLED": "record",
            "ANSIBLE_ACTION_PLUGINS": str(HERE / "recording" / "action"),
            "RECORD": str(recorded),
            "PWD": str(directory),
            "HOME": str(directory),
            "ANSIBLE_INVENTORY_ANY_UNPARSED_IS_FAILED": "true",
        },
        cwd=directory,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    printed = finished.stdout[-6000:] + finished.stderr[-2000:]
    assert finished.returncode in (0, 2), printed
    assert "[WARNING]" not in finished.stderr, finished.stderr
    done = [Done(**json.loads(line)) for line in recorded.read_text().splitlines()]
    for each in done:
        assert not each.failed or each.host == example_account.LOCKED, printed
    return done


def prepare(**options: Any) -> Task:
    return {"name": "Prepare", "prepare": options, "run_once": True}


def named_tasks(tasks: Sequence[Task]) -> Iterator[str]:
    """The names of tasks, those in blocks included."""
    for task in tasks:
        inner = [each for key in ("block", "rescue", "always") for each in task.get(key, ())]
        if inner:
            yield from named_tasks(inner)
        else:
            yield task["name"]
