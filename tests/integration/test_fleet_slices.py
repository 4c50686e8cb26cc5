# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A fleet in slices as AWX makes them, run by ansible-runner as AWX runs them: the union is the whole fleet."""

from __future__ import annotations

import io
import os
import stat
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import ansible_runner
from fleet import account_ids, inventory, results, role_names, way_in
from local_aws import AccessDenied, LocalAws

ACCOUNTS = account_ids(12)
UNIT = ACCOUNTS[:5]
DENIED = ACCOUNTS[6]
SLICES = 4

# Of ansible-runner: what lies in this directory comes back from a worker.
ARTIFACTS = "{{ lookup('ansible.builtin.env', 'AWX_ISOLATED_DATA_DIR') }}"


def job(aws: LocalAws, accounts: Sequence[str]) -> dict[str, Any]:
    """What ansible-runner is told to run."""
    return {
        "playbook": "stepfunctions.iam.fleet_setup",
        "inventory": inventory(accounts, [each for each in UNIT if each in accounts]),
        "extravars": {"fleet_setup_directory": f"{ARTIFACTS}/results"},
        "envvars": {
            **aws.environment(),
            "ANSIBLE_CONFIG": str(Path(__file__).with_name("ansible.cfg")),
            "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]),
        },
        "quiet": True,
    }


def carried(job: Mapping[str, Any], directory: Path) -> tuple[int | None, Path]:
    """The exit status of a job on a worker, and the directory of its results on this side.

    `transmit | worker | process`, as Receptor carries it from a node of AWX to another and back.
    """
    there, back = io.BytesIO(), io.BytesIO()
    there.name, back.name = "there", "back"
    sender, worker, receiver = (directory / name for name in ("sender", "worker", "receiver"))
    for each in (sender, worker, receiver):
        each.mkdir(parents=True)
    ansible_runner.run(streamer="transmit", private_data_dir=str(sender), _output=there, **job)
    there.seek(0)
    ran = ansible_runner.run(
        streamer="worker", private_data_dir=str(worker), _input=there, _output=back
    )
    back.seek(0)
    ansible_runner.run(streamer="process", private_data_dir=str(receiver), _input=back, quiet=True)
    return ran.rc, receiver / "artifacts/results"


def deny_one(aws: LocalAws) -> None:
    aws.faults(AccessDenied(actions=("sts:AssumeRole",), parameters={"RoleArn": way_in(DENIED)}))


def test_the_union_of_four_slices_on_workers_is_the_run_of_all(
    aws: LocalAws, tmp_path: Path
) -> None:
    deny_one(aws)
    unsliced = ansible_runner.run(private_data_dir=str(tmp_path), ident="all", **job(aws, ACCOUNTS))
    assert unsliced.rc == 2
    results_of_all = results(tmp_path / "artifacts/all/results")
    roles_of_all = role_names(aws, ACCOUNTS)
    assert [*results_of_all] == ACCOUNTS

    aws.reset()
    deny_one(aws)
    slices = [ACCOUNTS[first::SLICES] for first in range(SLICES)]
    with ThreadPoolExecutor(2) as threads:
        ran = threads.map(
            lambda accounts: carried(job(aws, accounts), tmp_path / accounts[0]), slices
        )
    union: dict[str, Any] = {}
    for accounts, (status, directory) in zip(slices, ran, strict=True):
        assert status == (2 if DENIED in accounts else 0)
        assert {stat.S_IMODE(file.stat().st_mode) for file in directory.iterdir()} == {0o600}
        union |= results(directory)
    assert union == results_of_all
    assert role_names(aws, ACCOUNTS) == roles_of_all
