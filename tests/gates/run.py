# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Run the gates, one after the other, each on one line; a failing one shows what it printed.

They look at a clean copy of the tree, laid out as Ansible's tools need it: this collection beside
amazon.aws under one ansible_collections directory, and no file that git ignores.

Usage: run.py [GATE ...]     (all without a name; an unknown name lists them)
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import artifact
import sanity

PROJECT = Path(__file__).resolve().parents[2]
CACHE = PROJECT / ".cache"
ROOT = CACHE / "gates"
COLLECTION = ROOT / "ansible_collections" / "stepfunctions" / "iam"
ARTIFACTS = CACHE / "artifact"


@dataclass(frozen=True)
class Gate:
    """A command that exits with 0 where all is well, and what to do before and after it.

    `prepare` returns more environment; `examine` takes what was printed and returns problems, one
    a line.
    """

    name: str
    command: tuple[str, ...]
    directory: Path = COLLECTION
    environment: dict[str, str] = field(default_factory=dict)
    prepare: Callable[[], dict[str, str]] | None = None
    examine: Callable[[str], list[str]] | None = None

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


def gates() -> list[Gate]:
    sanity_environment = sanity.Environment(PROJECT / ".venv-check", CACHE / "sanity")
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
            "ansible-lint",
            tool("ansible-lint", "--offline", "--strict", "--profile", "production"),
        ),
        Gate(
            "sanity",
            # What ships; for tests/ the gates style, format and yaml are enough.
            tool("ansible-test", "sanity", "--venv", "--color", "no", "--exclude", "tests/"),
            prepare=sanity_environment.prepare,
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
    ]


def complaints(printed: str) -> list[str]:
    """The importer exits with 0 whatever it found wrong with a plugin; its log says so."""
    return [line for line in printed.splitlines() if line.startswith(("WARNING", "ERROR"))]


def copy_tree() -> None:
    """Copy what git tracks or would track; a repository of its own keeps the outer one out of sight."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=PROJECT,
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    shutil.rmtree(ROOT, ignore_errors=True)
    COLLECTION.mkdir(parents=True)
    for name in filter(None, listed.stdout.split("\0")):
        source, target = PROJECT / name, COLLECTION / name
        if source.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, target)
    for command in (["init", "--quiet"], ["add", "--all"]):
        subprocess.run(["git", *command], cwd=COLLECTION, check=True)
    shutil.copytree(
        CACHE / "collections" / "ansible_collections" / "amazon",
        ROOT / "ansible_collections" / "amazon",
    )


def main(names: list[str]) -> int:
    os.environ["PATH"] = os.pathsep.join([str(PROJECT / ".venv-check" / "bin"), os.environ["PATH"]])
    os.environ["ANSIBLE_COLLECTIONS_PATH"] = str(ROOT)
    (CACHE / "home").mkdir(exist_ok=True)
    copy_tree()
    known = gates()
    if unknown := set(names) - {gate.name for gate in known}:
        print(f"No gate {', '.join(unknown)}; there are {', '.join(gate.name for gate in known)}.")
        return 2
    chosen = [gate for gate in known if not names or gate.name in names]
    failed = []
    for gate in chosen:
        started = time.monotonic()
        passed, output = gate.run()
        verdict = "ok" if passed else "FAILED"
        print(f"{gate.name:21} {verdict:6} {time.monotonic() - started:4.0f} s", flush=True)
        if not passed:
            failed.append(gate.name)
            print(output.rstrip() + "\n", flush=True)
    if failed:
        print(f"Failed: {', '.join(failed)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
