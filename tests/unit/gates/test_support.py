# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said to be supported is what is declared and tested, and each dependency has its reason."""

from __future__ import annotations

import json
import re
from itertools import product
from pathlib import Path
from typing import Any

import pytest
import yaml
from gates import sanity

PROJECT = Path(__file__).parents[3]
REQUIREMENTS = PROJECT / "tests" / "requirements"
SUPPORT = (PROJECT / "docs" / "support.md").read_text()
DEPENDENCIES = (PROJECT / "docs" / "dependencies.md").read_text()


def table(page: str, first: str) -> list[list[str]]:
    """The rows of the table whose first heading it is."""
    text = page[page.index(f"\n| {first} |".replace("  ", " ")) :].lstrip().split("\n\n")[0]
    lines = text.strip().splitlines()[2:]
    return [[cell.strip().strip("`") for cell in line.strip("|").split("|")] for line in lines]


def read(name: str) -> Any:
    return yaml.safe_load((PROJECT / name).read_text())


def requirements(file: Path) -> dict[str, str]:
    """Each package that a file names, with its versions."""
    found = {}
    for line in file.read_text().splitlines():
        if line and not line.startswith(("#", "-r ")):
            name, versions = re.fullmatch(r"([\w.-]+)(?:\[.*\])?\s*(.*)", line).groups()  # type: ignore[union-attr]
            found[name] = versions
    return found


LOWER_BOUNDS = {row[0]: row[1] for row in table(SUPPORT.split("## AWS")[1], "")}


def test_the_table_of_versions_is_that_of_the_gates() -> None:
    assert table(SUPPORT, "ansible-core") == [
        [core.version, sanity.numbers(core.controllers), sanity.numbers(core.targets)]
        for core in sanity.CORES
    ]


def test_the_workflow_has_each_pair_of_ansible_core_and_python() -> None:
    entries = read(".github/workflows/ci.yml")["jobs"]["core"]["strategy"]["matrix"]["include"]
    pairs = [(entry["core"], entry["python"]) for entry in entries]
    supported = [
        pair
        for core in sanity.CORES
        for pair in product([core.version], sanity.numbers(core.controllers).split(", "))
    ]
    assert pairs == supported


def test_the_workflows_have_every_python_that_modules_run_on() -> None:
    steps = read(".github/actions/set-up/action.yml")["runs"]["steps"]
    installed = steps[0]["with"]["python-version"].split()
    for core in sanity.CORES:
        assert set(sanity.numbers(core.targets).split(", ")) <= set(installed)


def test_lower_bounds_are_those_declared() -> None:
    declared = {
        "ansible-core": read("meta/runtime.yml")["requires_ansible"],
        "amazon.aws": read("galaxy.yml")["dependencies"]["amazon.aws"],
        **requirements(PROJECT / "meta" / "ee-requirements.txt"),
    }
    assert {name: versions.lstrip(">= ") for name, versions in declared.items()} == LOWER_BOUNDS
    assert {row[0]: row[1] for row in table(DEPENDENCIES, "package")} == LOWER_BOUNDS


def test_what_ships_has_lower_bounds_only() -> None:
    shipped = requirements(PROJECT / "meta" / "ee-requirements.txt").values()
    for versions in [
        *shipped,
        *read("galaxy.yml")["dependencies"].values(),
        read("meta/runtime.yml")["requires_ansible"],
    ]:
        assert re.fullmatch(r">= ?[\d.]+", versions)


@pytest.mark.parametrize("file", ["oldest.txt", "target.txt"])
def test_lower_bounds_are_what_is_tested(file: str) -> None:
    tested = requirements(REQUIREMENTS / file)
    for name in {"ansible-core", "boto3", "botocore"} & set(tested):
        assert tested[name] == f"=={LOWER_BOUNDS[name]}"
    assert {"boto3", "botocore"} <= set(tested)


def test_the_oldest_amazon_aws_is_the_lower_bound() -> None:
    tree = PROJECT / ".cache" / "collections-oldest" / "ansible_collections"
    manifest = tree / "amazon" / "aws" / "MANIFEST.json"
    if not manifest.exists():
        pytest.skip("make .cache/collections-oldest/.ready unpacks it")
    version = json.loads(manifest.read_text())["collection_info"]["version"]
    assert version == LOWER_BOUNDS["amazon.aws"]


def test_the_newest_has_no_bounds() -> None:
    newest = requirements(REQUIREMENTS / "newest.txt")
    assert [newest[name] for name in ("ansible-core", "boto3", "botocore")] == ["", "", ""]
    assert requirements(REQUIREMENTS / "collections-newest.txt") == {"ansible": ""}


def test_each_dependency_has_its_reason_and_no_other_stands_there() -> None:
    shipped, ours = DEPENDENCIES.split("## For the project")
    reasons = {row[0]: row[2] for part in (shipped, ours) for row in table(part, "package")}
    needed = {"amazon.aws", "@microsoft/sarif-multitool-linux"}
    for file in [*REQUIREMENTS.glob("*.txt"), PROJECT / "meta" / "ee-requirements.txt"]:
        needed |= set(requirements(file))
    needed |= set(json.loads((PROJECT / "tests/oracle/package.json").read_text())["dependencies"])
    assert set(reasons) == needed
    assert all(reasons.values())


def test_execution_environments_take_the_metadata_and_the_lower_bounds() -> None:
    python = read("meta/execution-environment.yml")["dependencies"]["python"]
    assert python == "meta/ee-requirements.txt"
    definition = read("docs/execution-environment.yml")["dependencies"]
    core = definition["ansible_core"]["package_pip"]
    assert f"{core.removeprefix('ansible-core>=')}.0" == LOWER_BOUNDS["ansible-core"]
    assert set(definition["galaxy"]["collections"][0]) == {"name"}
