# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a host costs: one role in each of many accounts, nothing to change, on the embedded AWS.

Beside it `amazon.aws.iam_role`, which here need not even assume a role, and a `set_fact` over the same hosts: what
Ansible itself takes for a task on a host. The CPU time is that of all processes of a playbook.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from local_aws import LocalAws
from many_roles import LATENCY, MANAGED, TRUST, Cost, cost, median

FORKS = 10
NAME = "orders-{{ inventory_hostname }}"

SET_FACT = {"ansible.builtin.set_fact": {"orders": True}}
OURS = {
    "stepfunctions.iam.execution_role": {
        "name": NAME,
        "assume_role_arn": "{{ assume_role_arn }}",
        "managed_policies": MANAGED,
        "tags": {"Team": "orders"},
    }
}
THEIRS = {
    "amazon.aws.iam_role": {
        "name": NAME,
        "assume_role_policy_document": TRUST,
        "managed_policies": MANAGED,
        "tags": {"Team": "orders"},
        "create_instance_profile": False,
    }
}


@dataclass(frozen=True)
class Fleet:
    """Accounts as hosts, and a playbook of one task for all of them."""

    aws: LocalAws
    directory: Path

    def inventory(self, hosts: int) -> Path:
        path = self.directory / f"{hosts}.json"
        local = {
            "ansible_connection": "local",
            "ansible_python_interpreter": "{{ ansible_playbook_python }}",
            "assume_role_arn": "arn:aws:iam::{{ inventory_hostname }}:role/OrganizationAccountAccessRole",
        }
        names = {f"{number:012}": {} for number in range(1, hosts + 1)}
        path.write_text(json.dumps({"all": {"hosts": names, "vars": local}}))
        return path

    def run(self, task: dict[str, Any], hosts: int) -> Cost:
        playbook = self.directory / "playbook.json"
        playbook.write_text(json.dumps([{"hosts": "all", "gather_facts": False, "tasks": [task]}]))
        program = Path(sys.executable).parent / "ansible-playbook"
        command = [program, f"--inventory={self.inventory(hosts)}", f"--forks={FORKS}", playbook]
        return cost(command, self.aws, "failed=0")

    def costs(self, task: dict[str, Any], hosts: int, rounds: int) -> tuple[Cost, Cost]:
        """Of all hosts, and what it is for all beyond one: without the start of the playbook."""
        self.run(task, hosts)
        whole = median([self.run(task, hosts) for _round in range(rounds)])
        one = median([self.run(task, 1) for _round in range(rounds)])
        return whole, whole.beyond(one)


def line(title: str, whole: Cost, beyond: Cost, hosts: int) -> None:
    print(
        f"{title:36} {whole.seconds:8.1f} {whole.processor:8.1f} {whole.processor / hosts * 1e3:12.0f}"
        f" {beyond.processor / (hosts - 1) * 1e3:12.0f} {whole.calls / hosts:6.1f} {whole.peak:9.0f}",
        flush=True,
    )


def compare(fleet: Fleet, hosts: int, rounds: int, latency: int, with_theirs: bool) -> float:
    """CPU time of a host, in ms, without the start of the playbook."""
    fleet.aws.reset()
    fleet.aws.quotas(roles=hosts + 100)
    print(
        f"\n{hosts} accounts as hosts, one role each, nothing to change, {latency} ms of latency, {FORKS} forks\n"
        f"{'':36} {'s':>8} {'CPU s':>8} {'ms CPU/host':>12} {'beyond start':>12} {'calls':>6} {'peak MiB':>9}"
    )
    fact = fleet.costs(SET_FACT, hosts, rounds)
    line("set_fact", *fact, hosts)
    fleet.run(OURS, hosts)
    fleet.aws.latency(latency)
    ours = fleet.costs(OURS, hosts, rounds)
    line("execution_role", *ours, hosts)
    print(
        f"{'  times the CPU time of set_fact':36} {'':8} {ours[0].processor / fact[0].processor:7.1f}x"
        f" {'':12} {ours[1].processor / fact[1].processor:11.1f}x"
    )
    if with_theirs:
        theirs = fleet.costs(THEIRS, hosts, 1)
        line("amazon.aws.iam_role", *theirs, hosts)
        print(
            f"{'  times that of execution_role':36} {theirs[0].seconds / ours[0].seconds:7.1f}x"
            f" {theirs[0].processor / ours[0].processor:7.1f}x {'':12}"
            f" {theirs[1].processor / ours[1].processor:11.1f}x"
        )
    return ours[1].processor / (hosts - 1) * 1e3


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer hosts: to see that it works")
    quick = parser.parse_args().quick
    small, large = (10, 30) if quick else (100, 1_000)
    with LocalAws() as aws, tempfile.TemporaryDirectory() as directory:
        fleet = Fleet(aws, Path(directory))
        few = compare(fleet, small, 3, 0, with_theirs=True)
        compare(fleet, small, 1, LATENCY, with_theirs=True)
        many = compare(fleet, large, 1, 0, with_theirs=False)
        print(f"\n{large} hosts take {many / few:.2f} times the CPU time of {small}, per host")


if __name__ == "__main__":
    main()
