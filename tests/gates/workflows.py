# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the files of .github are sound, and name only what this project has.

Their schemas and zizmor judge what any project's would be judged by; shellcheck too, where it is installed. The
rest is ours: what is pinned, which targets and gates are called, and on which versions.

Usage: workflows.py ROOT
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import string
import subprocess
import sys
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

# The schemas that check-jsonschema carries, and the files that they describe
SCHEMAS = {
    "github-workflows": "workflows/*.yml",
    "github-actions": "actions/*/action.yml",
    "github-issue-forms": "ISSUE_TEMPLATE/[!c]*.yml",
    "github-issue-config": "ISSUE_TEMPLATE/config.yml",
    "dependabot": "dependabot.yml",
}
USES = re.compile(r"^\s*(?:- )?uses: (.*)$", re.MULTILINE)
PINNED = re.compile(r"([\w.-]+/[\w./-]+)@([0-9a-f]{40}) # (v\d+\.\d+\.\d+)")
MAKE_TARGET = re.compile(r"^([a-z-]+):", re.MULTILINE)
VARIABLE = re.compile(r"[A-Z]+=")


def pins(text: str, root: Path) -> Iterator[str]:
    """Problems of each `uses`: one commit and its version, or a file of this repository."""
    for used in USES.findall(text):
        if used.startswith("$/"):
            named = root / used.removeprefix("$/")
            if not named.is_file() and not (named / "action.yml").is_file():
                yield f"there is no {used}"
        elif not PINNED.fullmatch(used):
            yield f"not pinned as owner/name@COMMIT # v1.2.3: {used}"


def differing_pins(texts: Collection[str]) -> Iterator[str]:
    """Actions that are used at more than one commit, or one commit that bears two versions."""
    used = {match.groups() for text in texts for match in PINNED.finditer(text)}
    names = [name for name, *dummy in used]
    for name in sorted({name for name in names if names.count(name) > 1}):
        yield f"{name} is pinned in several ways"


def steps(workflow: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, str]]]:
    """Each command, with its environment for each entry of its job's matrix."""
    for job in workflow["jobs"].values():
        matrix = job.get("strategy", {}).get("matrix", {}).get("include", [{}])
        for step in job.get("steps", []):
            for entry in matrix if "run" in step else []:
                environment = {
                    name: re.sub(
                        r"\$\{\{ matrix\.(\w+) \}\}", lambda found, e=entry: e[found[1]], value
                    )
                    for name, value in step.get("env", {}).items()
                }
                yield step["run"], environment


def unknown_names(
    workflow: Mapping[str, Any], targets: Collection[str], gates: Collection[str]
) -> Iterator[str]:
    """Targets of make, and gates, that are called and do not exist."""
    for command, environment in steps(workflow):
        lines = string.Template(command.replace("\\\n", "")).safe_substitute(environment)
        for line in re.findall(r"^\s*make .*", lines, re.MULTILINE):
            words = shlex.split(line)
            settings = dict(word.split("=", 1) for word in words if VARIABLE.match(word))
            called = [word for word in words[1:] if not VARIABLE.match(word)]
            yield from (f"no target {name}" for name in called if name not in targets)
            yield from (
                f"no gate {name}" for name in settings.get("GATES", "").split() if name not in gates
            )


def careless_jobs(workflow: Mapping[str, Any]) -> Iterator[str]:
    """Jobs that could run for hours, have rights by default, or put an expression into a shell."""
    if workflow.get("permissions") != {}:
        yield "permissions are not {} for all jobs"
    for name, job in workflow["jobs"].items():
        if "permissions" not in job:
            yield f"job {name} does not say which permissions it takes"
        if "uses" not in job and "timeout-minutes" not in job:
            yield f"job {name} has no timeout"
    for command, dummy in steps(workflow):
        if "${{" in command:
            yield f"an expression in a command; hand it over in env: {command}"


def matrix_problems(
    ci: Mapping[str, Any], requires_ansible: str, gates: Collection[str]
) -> Iterator[str]:
    """Whether the supported versions are tested from the first on, and all of it is waited for."""
    jobs = ci["jobs"]

    def versions(job: str) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
        entries = jobs[job]["strategy"]["matrix"]["include"]
        return sorted((numbers(each["core"]), numbers(each["python"])) for each in entries)

    tested = versions("core")
    first = re.search(r"\d+\.\d+", requires_ansible)
    if not first or tested[0][0] != numbers(first[0]):
        yield f"the first ansible-core is not that of meta/runtime.yml, {requires_ansible}"
    for core in sorted({core for core, dummy in tested}):
        if (gate := "sanity-" + ".".join(map(str, core))) not in gates:
            yield f"no gate {gate}"
    if set(versions("test")) != {tested[0], tested[-1]}:
        yield "the tests do not run on the oldest and the newest of what the job core has"
    waited_for = {name for name, job in jobs.items() if not job.get("continue-on-error")}
    if set(jobs["passed"]["needs"]) != waited_for - {"passed"}:
        yield "the job passed does not need all others that may not fail"


def numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


def own_problems(root: Path, gates: Collection[str]) -> Iterator[str]:
    """All of the above, each with the name of its file."""
    files = {
        file: file.read_text()
        for kind in ("github-workflows", "github-actions")
        for file in sorted((root / ".github").glob(SCHEMAS[kind]))
    }
    targets = MAKE_TARGET.findall((root / "Makefile").read_text())
    for file, text in files.items():
        found = list(pins(text, root))
        if file.parent.name == "workflows":
            workflow = yaml.safe_load(text)
            found += [*unknown_names(workflow, targets, gates), *careless_jobs(workflow)]
        yield from (f"{file.relative_to(root)}: {problem}" for problem in dict.fromkeys(found))
    yield from differing_pins(files.values())
    runtime = yaml.safe_load((root / "meta" / "runtime.yml").read_text())
    ci = yaml.safe_load(files[root / ".github" / "workflows" / "ci.yml"])
    yield from (
        f"ci.yml: {problem}" for problem in matrix_problems(ci, runtime["requires_ansible"], gates)
    )


def shell_problems(root: Path) -> Iterator[str]:
    """What shellcheck says of the commands; nothing where it is not installed."""
    if not shutil.which("shellcheck"):
        return
    for file in sorted((root / ".github" / "workflows").glob("*.yml")):
        for command in dict.fromkeys(run for run, dummy in steps(yaml.safe_load(file.read_text()))):
            checked = subprocess.run(
                ["shellcheck", "--shell=bash", "--format=gcc", "-"],
                input=f"set -euo pipefail\n{command}",
                stdout=subprocess.PIPE,
                text=True,
                check=False,
            )
            if checked.returncode:
                yield f"{file.name}: {command}\n{checked.stdout}"


def others_problems(root: Path) -> Iterator[str]:
    """What the schemas and zizmor say; with a token, zizmor asks the forge what a commit is, too."""
    commands = [
        [
            *("check-jsonschema", "--builtin-schema", f"vendor.{schema}"),
            *map(str, sorted((root / ".github").glob(pattern))),
        ]
        for schema, pattern in SCHEMAS.items()
    ]
    where = [] if os.environ.get("GH_TOKEN") else ["--offline"]
    commands.append(["zizmor", "--quiet", *where, "--persona=pedantic", str(root)])
    for command in commands:
        done = subprocess.run(
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
        )
        if done.returncode:
            yield done.stdout


def main(directory: str) -> int:
    from run import gates

    root = Path(directory)
    problems = [
        *own_problems(root, [gate.name for gate in gates()]),
        *shell_problems(root),
        *others_problems(root),
    ]
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
