# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What many roles cost: `execution_roles` beside `amazon.aws`, by `ansible-playbook` on the embedded AWS.

The time of tasks is that of a playbook less that of the same playbook, with the same variables, without tasks.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from local_aws import LocalAws

ROOT = Path(__file__).parent.parent
LATENCY = 50
SIZES = (100, 1_000, 3_000)
ACCOUNT = LocalAws.account_id

TRUST = {
    "Version": "2012-10-17",
    "Statement": [
        {
            "Effect": "Allow",
            "Principal": {"Service": "states.amazonaws.com"},
            "Action": "sts:AssumeRole",
            "Condition": {
                "StringEquals": {"aws:SourceAccount": ACCOUNT},
                "ArnLike": {"aws:SourceArn": f"arn:aws:states:*:{ACCOUNT}:stateMachine:*"},
            },
        }
    ],
}
MANAGED = ["arn:aws:iam::aws:policy/service-role/AWSLambdaRole"]

# One role with what both modules can give it, so that neither does more than the other.
ONE_ROLE = {
    "name": "single",
    "managed_policies": MANAGED,
    "tags": {"Team": "orders", "Stage": "production"},
}
OURS = [
    {"stepfunctions.iam.execution_roles": {"roles": "{{ wanted }}"}},
]
THEIRS: list[dict[str, Any]] = [
    {
        "amazon.aws.iam_role": {
            "name": "{{ item.name }}",
            "assume_role_policy_document": "{{ trust | to_json }}",
            "managed_policies": "{{ item.managed_policies }}",
            "tags": "{{ item.tags }}",
            "create_instance_profile": False,
        },
    },
    {
        "amazon.aws.iam_policy": {
            "iam_type": "role",
            "iam_name": "{{ item.name }}",
            "policy_name": "Invoke",
            "policy_json": "{{ item.inline_policies.Invoke | to_json }}",
        },
    },
]
LOOP = {"loop": "{{ wanted }}", "loop_control": {"label": "{{ item.name }}"}}


def declared(number: int) -> list[dict[str, Any]]:
    """Roles, each with a managed policy, an inline policy of its own, and tags."""
    return [
        {
            **ONE_ROLE,
            "name": f"role-{index:04}",
            "inline_policies": {
                "Invoke": {
                    "Version": "2012-10-17",
                    "Statement": [
                        {
                            "Effect": "Allow",
                            "Action": "lambda:InvokeFunction",
                            "Resource": f"arn:aws:lambda:eu-west-1:{ACCOUNT}:function:fn-{index}",
                        }
                    ],
                }
            },
        }
        for index in range(number)
    ]


@dataclass(frozen=True)
class Cost:
    """seconds: on the clock. processor: seconds of it, of all processes. calls: to AWS. peak: MiB that the
    largest process held."""

    seconds: float
    processor: float
    calls: int
    peak: float

    def beyond(self, other: Cost) -> Cost:
        return Cost(
            self.seconds - other.seconds, self.processor - other.processor, self.calls, self.peak
        )


def cost(command: Sequence[str | Path], aws: LocalAws, expected: str) -> Cost:
    """Run a process. expected: what it must print, or it was not what is measured."""
    aws.clear_calls()
    environment = {
        **os.environ,
        **aws.environment(),
        "ANSIBLE_CONFIG": str(ROOT / "tests/integration/ansible.cfg"),
        "ANSIBLE_HOME": str(ROOT / ".cache/ansible"),
    }
    with tempfile.TemporaryFile() as printed:
        start = time.perf_counter()
        process = subprocess.Popen(
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=printed,
            stderr=subprocess.STDOUT,
        )
        dummy, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        printed.seek(0)
        text = printed.read().decode()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode or expected not in text:
        raise SystemExit(f"{' '.join(map(str, command))}: {expected} was expected\n{text[-4000:]}")
    return Cost(seconds, usage.ru_utime + usage.ru_stime, len(aws.calls()), usage.ru_maxrss / 1024)


@dataclass(frozen=True)
class Bench:
    """An embedded AWS, and a directory for playbooks."""

    aws: LocalAws
    directory: Path

    def playbook(
        self,
        tasks: Sequence[Mapping[str, Any]],
        wanted: Sequence[Mapping[str, Any]],
        changed: int,
        in_process: bool = False,
    ) -> Cost:
        """changed: how many tasks must have changed something."""
        variables, playbook = self.directory / "variables.json", self.directory / "playbook.json"
        variables.write_text(json.dumps({"wanted": wanted, "trust": TRUST}))
        play = {
            "hosts": "localhost",
            "gather_facts": False,
            "vars_files": [str(variables)],
            "vars": {"stepfunctions_iam_in_process": in_process},
            "tasks": list(tasks),
        }
        playbook.write_text(json.dumps([play]))
        program = Path(sys.executable).parent / "ansible-playbook"
        return cost([program, playbook], self.aws, f"changed={changed} " if tasks else "")

    def module(self, wanted: Sequence[Mapping[str, Any]]) -> Cost:
        """The module by itself, in a Python of its own, as on a target."""
        arguments = self.directory / "arguments.json"
        arguments.write_text(json.dumps({"roles": wanted}))
        program = (
            "import json, sys\n"
            "from ansible.module_utils.testing import patch_module_args\n"
            "from ansible_collections.stepfunctions.iam.plugins.modules.execution_roles import main\n"
            "with patch_module_args(json.load(open(sys.argv[1]))):\n"
            "    main()\n"
        )
        return cost([sys.executable, "-c", program, arguments], self.aws, '"changed": false')

    def tasks_cost(
        self,
        tasks: Sequence[Mapping[str, Any]],
        wanted: Sequence[Mapping[str, Any]],
        rounds: int,
        in_process: bool = False,
    ) -> tuple[Cost, Cost]:
        """Nothing to change: the tasks, and the whole playbook; the medians of several rounds."""
        whole, beyond = [], []
        for _round in range(rounds):
            empty = self.playbook([], wanted, 0)
            whole.append(self.playbook(tasks, wanted, 0, in_process))
            # Of neighbours in time, since others use the machine, too.
            beyond.append(whole[-1].beyond(empty))
        return median(beyond), median(whole)

    def further_cost(
        self, tasks: Sequence[Mapping[str, Any]], rounds: int, in_process: bool = False
    ) -> tuple[Cost, Cost]:
        """The same tasks once more: Ansible has packed their module before."""
        more = 4
        once, often = [], []
        for _round in range(rounds):
            once.append(self.playbook(tasks, [ONE_ROLE], 0, in_process))
            often.append(self.playbook([*tasks] * (more + 1), [ONE_ROLE], 0, in_process))
        whole = median(often)
        beyond = whole.beyond(median(once))
        calls = (whole.calls - once[0].calls) // more
        return (
            Cost(beyond.seconds / more, beyond.processor / more, calls, 0),
            replace(whole, calls=calls),
        )

    def clear(self) -> None:
        self.aws.reset()
        self.aws.quotas(roles=max(SIZES) + 100)


def median(costs: Sequence[Cost]) -> Cost:
    return Cost(
        statistics.median(each.seconds for each in costs),
        statistics.median(each.processor for each in costs),
        max(each.calls for each in costs),
        max(each.peak for each in costs),
    )


def looped() -> list[dict[str, Any]]:
    return [{**task, **LOOP} for task in THEIRS]


def ways() -> list[bool]:
    """Whether in the worker process: both, as soon as the collection can."""
    return [False, True] if (ROOT / "plugins/action/execution_roles.py").exists() else [False]


def way(in_process: bool) -> str:
    return "in process" if in_process else "as module"


HEADER = f"{'':58} {'task s':>8} {'CPU s':>8} {'playbook s':>10} {'calls':>6}"


def line(title: str, tasks: Cost, whole: Cost) -> None:
    print(
        f"{title:58} {tasks.seconds:8.2f} {tasks.processor:8.2f} {whole.seconds:10.2f} {whole.calls:6}",
        flush=True,
    )


def ratio(ours: tuple[Cost, Cost], theirs: tuple[Cost, Cost]) -> None:
    print(
        f"{'  times as fast; as little CPU time':58} {theirs[0].seconds / ours[0].seconds:7.1f}x"
        f" {theirs[0].processor / ours[0].processor:7.1f}x"
        f" {theirs[1].seconds / ours[1].seconds:9.1f}x {theirs[1].calls / ours[1].calls:5.0f}x",
        flush=True,
    )


def compare_many(bench: Bench, number: int, rounds: int) -> None:
    wanted = declared(number)
    for latency in (0, LATENCY):
        print(f"\n{number} roles, {latency} ms of latency added to each call\n{HEADER}")
        bench.clear()
        bench.aws.latency(latency)
        empty = median([bench.playbook([], wanted, 0) for _round in range(rounds)])
        whole = bench.playbook(looped(), wanted, 2)
        created = whole.beyond(empty), whole
        line("create: amazon.aws.iam_role, iam_policy", *created)
        theirs = bench.tasks_cost(looped(), wanted, 1)
        for in_process in ways():
            made = []
            for _round in range(rounds):
                bench.clear()
                bench.aws.latency(latency)
                made.append(bench.playbook(OURS, wanted, 1, in_process))
            whole = median(made)
            ours = whole.beyond(empty), whole
            line(f"create: execution_roles, {way(in_process)}", *ours)
            ratio(ours, created)
        line("nothing to change: amazon.aws.iam_role, iam_policy", *theirs)
        for in_process in ways():
            ours = bench.tasks_cost(OURS, wanted, rounds, in_process)
            line(f"nothing to change: execution_roles, {way(in_process)}", *ours)
            ratio(ours, theirs)


def compare_one(bench: Bench, rounds: int) -> None:
    theirs_task = [json.loads(json.dumps(THEIRS[0]).replace("item.", "wanted[0]."))]
    ours_task = [{"stepfunctions.iam.execution_role": "{{ wanted[0] }}"}]
    for latency in (0, LATENCY):
        print(
            f"\nOne role, nothing to change, {latency} ms of latency added to each call\n{HEADER}"
        )
        bench.clear()
        bench.playbook(ours_task, [ONE_ROLE], 1)
        bench.aws.latency(latency)
        theirs = bench.tasks_cost(theirs_task, [ONE_ROLE], rounds)
        theirs_more = bench.further_cost(theirs_task, rounds)
        line("amazon.aws.iam_role", *theirs)
        line("each time more in the same playbook", *theirs_more)
        for in_process in ways():
            ours = bench.tasks_cost(ours_task, [ONE_ROLE], rounds, in_process)
            line(f"execution_role, {way(in_process)}", *ours)
            ratio(ours, theirs)
            ours = bench.further_cost(ours_task, rounds, in_process)
            line("each time more in the same playbook", *ours)
            ratio(ours, theirs_more)


def by_size(bench: Bench, sizes: Sequence[int], rounds: int) -> None:
    print("\nNothing to change, by the number of roles; us, KiB and growth are for each role")
    print(
        f"{'roles':>6} {'way':>10} {'task s':>8} {'us':>6} {'times 100 roles':>15} {'calls':>6}"
        f" {'module s':>9} {'growth us':>9} {'peak MiB':>9} {'growth KiB':>10} {'playbook MiB':>12}"
    )
    bench.clear()
    first: dict[bool, float] = {}
    # What grows is compared with the same module for one role.
    bench.playbook(OURS, declared(1), 1)
    before = median([bench.module(declared(1)) for _round in range(rounds)])
    held = 1
    for size in sizes:
        wanted = declared(size)
        bench.playbook(OURS, wanted, 1)
        alone = median([bench.module(wanted) for _round in range(rounds)])
        for in_process in ways():
            tasks, whole = bench.tasks_cost(OURS, wanted, rounds, in_process)
            each = tasks.seconds / size
            first.setdefault(in_process, each)
            print(
                f"{size:6} {way(in_process):>10} {tasks.seconds:8.2f} {each * 1e6:6.0f}"
                f" {each / first[in_process]:15.2f} {whole.calls:6} {alone.seconds:9.2f}"
                f" {(alone.seconds - before.seconds) / (size - held) * 1e6:9.0f}"
                f" {alone.peak:9.1f} {(alone.peak - before.peak) / (size - held) * 1024:10.1f}"
                f" {whole.peak:12.1f}",
                flush=True,
            )
        before, held = alone, size


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer roles: to see that it works")
    parser.add_argument(
        "parts", nargs="*", choices=["one", "many", "size", []], help="what to measure; all if none"
    )
    arguments = parser.parse_args()
    quick = arguments.quick
    rounds = 2 if quick else 5
    parts = arguments.parts or ["one", "many", "size"]
    with LocalAws() as aws, tempfile.TemporaryDirectory() as directory:
        bench = Bench(aws, Path(directory))
        if "one" in parts:
            compare_one(bench, rounds)
        if "many" in parts:
            compare_many(bench, 10 if quick else 100, rounds)
        if "size" in parts:
            by_size(bench, SIZES[:2] if quick else SIZES, rounds)


if __name__ == "__main__":
    main()
