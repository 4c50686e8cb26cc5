# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Run the gates, each on one line; a failing one shows what it printed.

They look at a clean copy of the tree, laid out as Ansible's tools need it: this collection beside
amazon.aws under one ansible_collections directory, and no file that git ignores.

Usage: run.py [GATE ...]     (all without a name; `sanity` are all that begin with it; an unknown name lists them)
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import artifact
import sanity

PROJECT = Path(__file__).resolve().parents[2]
CACHE = PROJECT / ".cache"
ROOT = CACHE / "gates"
COLLECTION = ROOT / "ansible_collections" / "stepfunctions" / "iam"
ARTIFACTS = CACHE / "artifact"
# Of module_utils, what decides: it is pure, and so are its tests
PURE = ("_asl", "_audit", "_permissions", "_policy", "_role")
# Of the integration tests, those whose way leads through most of ansible-core, amazon.aws and boto3
ACROSS = (
    "test_calls.py",
    "test_in_process.py::test_both_ways_have_the_same_results",
    "test_in_process.py::test_defaults_of_the_module_and_of_the_action_group_reach_it",
    "test_oldest_target.py",
    "test_organization_accounts.py::test_accounts_are_hosts_in_the_groups_of_their_units",
    "test_organization_accounts.py::test_a_play_works_in_each_account_and_takes_no_name_for_a_template",
)


@dataclass(frozen=True)
class Gate:
    """A command that exits with 0 where all is well, and what to do before and after it.

    `prepare` returns more environment; `examine` takes what was printed and returns problems, one
    a line. `aside`: it touches nothing that other gates look at, and may run beside them. `note`: more
    for its line. `left_out`: why it cannot run on this machine.
    """

    name: str
    command: tuple[str, ...]
    directory: Path = COLLECTION
    environment: dict[str, str] = field(default_factory=dict)
    prepare: Callable[[], dict[str, str]] | None = None
    examine: Callable[[str], list[str]] | None = None
    aside: bool = False
    note: str = ""
    left_out: str = ""

    def run(self) -> tuple[bool, str]:
        """Say whether it passed, and what it printed."""
        own = {"HOME": str(CACHE / "home"), "NO_COLOR": "1"}
        environment = {**os.environ, **own, **self.environment}
        if self.prepare:
            environment |= self.prepare()
        done = subprocess.run(
            self.command,
            cwd=self.directory,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        problems = self.examine(done.stdout) if self.examine and done.returncode == 0 else []
        return done.returncode == 0 and not problems, "\n".join([done.stdout, *problems])


def tool(name: str, *arguments: str) -> tuple[str, ...]:
    return (str(PROJECT / ".venv-check" / "bin" / name), *arguments)


def sanity_gate(core: sanity.Core) -> Gate:
    environment = sanity.Environment(core, CACHE / "sanity" / core.version)
    # What ships; for tests/ the gates style, format and yaml are enough.
    options = ("sanity", "--venv", "--color", "no", "--exclude", "tests/")

    def prepare() -> dict[str, str]:
        copy_tree(environment.tree)
        return environment.prepare()

    return Gate(
        f"sanity-{core.version}",
        (str(environment.ansible_test), *options),
        directory=environment.tree / COLLECTION.relative_to(ROOT),
        prepare=prepare,
        aside=True,
        note=core.extent(),
        left_out=core.left_out(),
    )


def unit_gates() -> list[Gate]:
    """Tests at the ends of the support matrix."""
    pure = [f"tests/unit/plugins/module_utils/{name}" for name in PURE]
    unit = ("tests/unit/plugins", "tests/unit/test_modules.py")
    across = [f"tests/integration/{name}" for name in ACROSS]
    return [
        unit_gate("oldest", "collections-oldest", (*unit, *across)),
        unit_gate("newest", "collections-newest", (*unit, *across)),
        # Its Python may be too old for what other tests and their fixtures import.
        unit_gate("target", "collections-oldest", ("--confcutdir=tests/unit", *pure)),
    ]


def unit_gate(end: str, collections: str, tests: tuple[str, ...]) -> Gate:
    """The tests with the packages in tests/requirements/{end}.txt."""
    root = CACHE / collections
    binaries = PROJECT / f".venv-{end}" / "bin"
    options = (
        *("--hypothesis-profile=few", "-o", f"cache_dir={CACHE / f'pytest-{end}'}"),
        *("-o", f"pythonpath={root} tests tests/local_aws_tests tests/integration"),
    )
    return Gate(
        f"units-{end}",
        (
            str(binaries / "python"),
            "-m",
            "pytest",
            *tests,
            "--ignore-glob=*/test_sdk_table.py",
            *options,
        ),
        directory=PROJECT,
        environment={
            "ANSIBLE_COLLECTIONS_PATH": str(root),
            "ANSIBLE_HOME": str(CACHE / f"ansible-{end}"),
            "PATH": os.pathsep.join([str(binaries), os.environ["PATH"]]),
            "PYTHONPATH": os.pathsep.join([str(root), str(PROJECT / "tests")]),
        },
        aside=True,
        note=versions(binaries, root),
    )


def versions(binaries: Path, root: Path) -> str:
    """What a virtual environment and a tree of collections hold, as far as it is in the support matrix."""
    script = (
        "import platform, importlib.metadata as m\n"
        "found = {d.metadata['Name']: d.version for d in m.distributions()}\n"
        "names = [n for n in ('ansible-core', 'boto3') if n in found]\n"
        "print(', '.join(['Python ' + platform.python_version(), *(n + ' ' + found[n] for n in names)]))"
    )
    python = [str(binaries / "python"), "-c", script]
    packages = subprocess.run(python, check=True, stdout=subprocess.PIPE, text=True).stdout.strip()
    if "ansible-core" not in packages:
        return packages
    manifest = root / "ansible_collections" / "amazon" / "aws" / "MANIFEST.json"
    version = json.loads(manifest.read_text())["collection_info"]["version"]
    return f"{packages}, amazon.aws {version}"


def gates() -> list[Gate]:
    importer = PROJECT / ".venv-importer" / "bin"
    tarball = ARTIFACTS / artifact.file_name(COLLECTION / "galaxy.yml")
    return [
        Gate("licences", tool("reuse", "lint", "--lines")),
        Gate("yaml", tool("yamllint", "--strict", ".")),
        Gate("style", tool("ruff", "check", "--quiet", ".")),
        Gate("format", tool("ruff", "format", "--quiet", "--diff", ".")),
        Gate(
            "types",
            tool(
                "mypy",
                "--config-file",
                str(COLLECTION / "pyproject.toml"),
                str(COLLECTION / "plugins"),
            ),
            directory=ROOT,
        ),
        Gate("changelog", tool("antsibull-changelog", "lint")),
        Gate(
            "workflows",
            tool("python", str(PROJECT / "tests" / "gates" / "workflows.py"), str(COLLECTION)),
        ),
        Gate(
            "documentation",
            tool(
                "antsibull-docs",
                "lint-collection-docs",
                "--plugin-docs",
                "--validate-collection-refs=all",
                "--disallow-unknown-collection-refs",
                ".",
            ),
        ),
        Gate(
            "site",
            (
                str(PROJECT / ".venv-docs" / "bin" / "python"),
                *("-m", "docs_site", str(CACHE / "site-of-gates")),
            ),
            environment={"PYTHONPATH": str(COLLECTION / "tests")},
        ),
        Gate(
            "ansible-lint",
            tool("ansible-lint", "--offline", "--strict", "--profile", "production"),
        ),
        Gate(
            "artifact",
            tool(
                "ansible-galaxy", "collection", "build", "--force", "--output-path", str(ARTIFACTS)
            ),
            examine=lambda _: artifact.problems(tarball, COLLECTION),
        ),
        Gate(
            "execution-environment",
            # Of the artifact that the gate before it has built.
            tool(
                "python",
                str(PROJECT / "tests" / "gates" / "execution_environment.py"),
                str(tarball),
                str(CACHE / "execution-environment"),
            ),
        ),
        Gate(
            "install",
            # Of the same artifact; by the environment that has the embedded AWS.
            (
                str(PROJECT / ".venv" / "bin" / "python"),
                str(PROJECT / "tests" / "gates" / "install.py"),
                str(tarball),
                str(ROOT / "ansible_collections" / "amazon" / "aws"),
                str(PROJECT / ".venv-install" / "bin" / "python"),
                str(CACHE / "install"),
            ),
            environment={"PYTHONPATH": str(PROJECT / "tests")},
        ),
        Gate(
            "galaxy-importer",
            (str(importer / "python"), "-m", "galaxy_importer.main", str(tarball)),
            directory=ARTIFACTS,
            environment={
                "GALAXY_IMPORTER_CONFIG": str(PROJECT / "tests" / "gates" / "galaxy-importer.cfg"),
                "PATH": os.pathsep.join([str(importer), os.environ["PATH"]]),
                # It sets the collections path itself, and finds amazon.aws as an installed one.
                "PYTHONPATH": str(ROOT),
            },
            examine=complaints,
        ),
        # In the tree itself, whose environment the tests need; `make coverage` shows the table.
        Gate("coverage", ("make", "--no-print-directory", "coverage"), directory=PROJECT),
        *map(sanity_gate, sanity.CORES),
        *unit_gates(),
    ]


def complaints(printed: str) -> list[str]:
    """The importer exits with 0 whatever it found wrong with a plugin; its log says so."""
    return [line for line in printed.splitlines() if line.startswith(("WARNING", "ERROR"))]


def copy_tree(root: Path) -> None:
    """Copy what git tracks or would track; a repository of its own keeps the outer one out of sight."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=PROJECT,
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    shutil.rmtree(root, ignore_errors=True)
    collection = root / COLLECTION.relative_to(ROOT)
    collection.mkdir(parents=True)
    for name in filter(None, listed.stdout.split("\0")):
        source, target = PROJECT / name, collection / name
        if source.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, target)
    for command in (["init", "--quiet"], ["add", "--all"]):
        subprocess.run(["git", *command], cwd=collection, check=True)
    shutil.copytree(
        CACHE / "collections" / "ansible_collections" / "amazon",
        root / "ansible_collections" / "amazon",
    )


def run_lane(lane: list[Gate]) -> list[str]:
    """Run gates in turn; return the names of those that failed."""
    failed = []
    for gate in lane:
        started = time.monotonic()
        passed, output = (True, "") if gate.left_out else gate.run()
        verdict = "-" if gate.left_out else "ok" if passed else "FAILED"
        seconds = time.monotonic() - started
        line = f"{gate.name:21} {verdict:6} {seconds:4.0f} s  {gate.left_out or gate.note}".rstrip()
        if not passed:
            failed.append(gate.name)
            line += f"\n{output.rstrip()}\n"
        print(line, flush=True)
    return failed


def main(names: list[str]) -> int:
    os.environ["PATH"] = os.pathsep.join([str(PROJECT / ".venv-check" / "bin"), os.environ["PATH"]])
    os.environ["ANSIBLE_COLLECTIONS_PATH"] = str(ROOT)
    (CACHE / "home").mkdir(exist_ok=True)
    copy_tree(ROOT)
    known = gates()
    groups = {gate.name.partition("-")[0] for gate in known if gate.aside}
    if unknown := set(names) - {gate.name for gate in known} - groups:
        print(f"No gate {', '.join(unknown)}; there are {', '.join(gate.name for gate in known)}.")
        return 2
    wanted = [
        gate
        for gate in known
        if not names or gate.name in names or (gate.aside and gate.name.partition("-")[0] in names)
    ]
    # Three at a time, since each also waits: those that run apart, and beside them the others, one after the other.
    lanes = [[gate for gate in wanted if not gate.aside]]
    lanes += [[gate] for gate in wanted if gate.aside]
    with ThreadPoolExecutor(max_workers=3) as pool:
        failed = [name for lane in pool.map(run_lane, lanes) for name in lane]
    if failed:
        print(f"Failed: {', '.join(failed)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
