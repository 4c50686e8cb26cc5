# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The gate of the workflows notices what it is there for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from gates import workflows

COMMIT = "0123456789abcdef0123456789abcdef01234567"
PROJECT = Path(__file__).parents[3]


def workflow(**job: Any) -> dict[str, Any]:
    sound = {"permissions": {}, "timeout-minutes": 5, "steps": []}
    return {"permissions": {}, "jobs": {"one": sound | job}}


@pytest.mark.parametrize(
    "used",
    [
        f"owner/name@{COMMIT} # v1.2.3",
        f"owner/name/part@{COMMIT} # v1.2.3",
        "$/.github/actions/set-up",
        "$/.github/workflows/ci.yml",
    ],
)
def test_a_commit_with_its_version_and_files_of_the_repository_are_pins(used: str) -> None:
    assert list(workflows.pins(f"    steps:\n      - uses: {used}\n", PROJECT)) == []


@pytest.mark.parametrize(
    "used",
    [
        "owner/name@v1",
        "owner/name@main",
        f"owner/name@{COMMIT}",
        f"owner/name@{COMMIT} # v1",
        f"owner/name@{COMMIT[:7]} # v1.2.3",
        "./.github/actions/set-up",
        "docker://image:latest",
    ],
)
def test_what_could_change_without_a_change_here_is_no_pin(used: str) -> None:
    found = list(workflows.pins(f"        uses: {used}\n", PROJECT))
    assert found == [f"not pinned as owner/name@COMMIT # v1.2.3: {used}"]


def test_a_file_of_the_repository_must_exist() -> None:
    found = list(workflows.pins("      - uses: $/.github/actions/other\n", PROJECT))
    assert found == ["there is no $/.github/actions/other"]


def test_an_action_has_one_pin_everywhere() -> None:
    texts = [f"owner/name@{COMMIT} # v1.2.3", f"owner/name@{COMMIT[::-1]} # v1.2.4"]
    assert list(workflows.differing_pins(texts)) == ["owner/name is pinned in several ways"]
    assert list(workflows.differing_pins(texts[:1] * 2)) == []


def test_targets_and_gates_that_do_not_exist_are_found_through_matrix_and_environment() -> None:
    steps = [
        {"run": 'make "$TARGET" CORE=2.19', "env": {"TARGET": "${{ matrix.target }}"}},
        {"run": 'make check GATES="style nothing"'},
        {"run": "echo make nowhere\nmake \\\n  elsewhere"},
    ]
    matrix = {"include": [{"target": "pytest"}, {"target": "nobody"}]}
    found = workflows.unknown_names(
        workflow(steps=steps, strategy={"matrix": matrix}), ["check", "pytest"], ["style"]
    )
    assert sorted(set(found)) == [
        "no gate nothing",
        "no target elsewhere",
        "no target nobody",
    ]


def test_a_job_names_its_permissions_ends_and_takes_no_expression_into_its_shell() -> None:
    assert list(workflows.careless_jobs(workflow())) == []
    careless = {"jobs": {"one": {"steps": [{"run": "echo ${{ github.head_ref }}"}]}}}
    assert list(workflows.careless_jobs(careless)) == [
        "permissions are not {} for all jobs",
        "job one does not say which permissions it takes",
        "job one has no timeout",
        "an expression in a command; hand it over in env: echo ${{ github.head_ref }}",
    ]


def test_the_matrix_begins_with_what_is_supported_and_all_jobs_are_waited_for() -> None:
    def matrix(*entries: str) -> dict[str, Any]:
        pairs = [dict(zip(("core", "python"), entry.split("/"), strict=True)) for entry in entries]
        return {"strategy": {"matrix": {"include": pairs}}}

    sound = {
        "core": matrix("2.9/3.11", "2.19/3.12", "2.20/3.14"),
        "devel": {"continue-on-error": True},
        "test": matrix("2.9/3.11", "2.20/3.14"),
        "passed": {"needs": ["core", "test"]},
    }
    gates = ["sanity-2.9", "sanity-2.19", "sanity-2.20"]
    assert list(workflows.matrix_problems({"jobs": sound}, ">=2.9.0", gates)) == []
    unsound = {
        "core": sound["core"],
        "test": matrix("2.19/3.12", "2.20/3.14"),
        "docs": {},
        "passed": sound["passed"],
    }
    assert list(workflows.matrix_problems({"jobs": unsound}, ">=2.19.0", gates[1:])) == [
        "the first ansible-core is not that of meta/runtime.yml, >=2.19.0",
        "no gate sanity-2.9",
        "the tests do not run on the oldest and the newest of what the job core has",
        "the job passed does not need all others that may not fail",
    ]
