# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Change the pure core in small ways, one at a time, and see whether the unit tests notice.

A changed function is a mutant; one that no test fails for has survived. mutmut works in a copy of the
tree, laid out as Python imports it: the name of a module is the path to its mutants. What is decorated
with more than staticmethod or classmethod, such as a property, it leaves alone.

Usage: run.py [--sample NUMBER | --all] [--seed NUMBER] [--show] [MODULE ...]     (a MODULE such as _role.plan)
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
ROOT = PROJECT / ".cache" / "mutants"
COLLECTION = Path("src", "ansible_collections", "stepfunctions", "iam")
MUTMUT = Path(sys.executable).with_name("mutmut")

# Tables are data: a changed word in them is not a changed decision.
CORE = [
    *(f"*/_role/{name}.py" for name in ("plan", "quotas", "declaration", "merge", "derived")),
    *(f"*/{directory}/*.py" for directory in ("_policy", "_permissions", "_asl", "_audit")),
]
TABLES = ["*/sdk_table.py", "*/integrations.py", "*/catalogue.py"]

# They take seconds each, for every function that they reach: every operation of the SDK, and
# definitions made to be slow. What only they would notice survives.
SLOW = "not at_once and not multipl and not test_every_operation_is_known_or_listed"

# What mutmut keeps of a mutant: how its tests ended. Tests failed, pytest did, or they did not come to
# an end; of any other mutant nothing was noticed.
KILLED = {1, 3, 24, -24, 36, 152, 255}


def prepare() -> None:
    """Copy what the unit tests need, and leave the results of an earlier run where they are."""
    for source, target in (
        ("plugins", COLLECTION / "plugins"),
        ("tests", Path("tests")),
        ("docs", Path("docs")),
    ):
        shutil.rmtree(ROOT / target, ignore_errors=True)
        shutil.copytree(
            PROJECT / source, ROOT / target, ignore=shutil.ignore_patterns("__pycache__")
        )
    settings = {
        "source_paths": ["src"],
        "only_mutate": CORE,
        "do_not_mutate": TABLES,
        "also_copy": ["tests", "docs", "pyproject.toml"],
        "pytest_add_cli_args_test_selection": [
            "tests/unit/plugins/module_utils",
            "tests/unit/plugins/filter",
        ],
        "pytest_add_cli_args": ["--hypothesis-profile=few", "-k", SLOW],
    }
    # JSON's texts and lists are TOML's.
    lines = [
        "[tool.pytest.ini_options]",
        'addopts = "--quiet --import-mode=importlib -p no:cacheprovider"',
        'pythonpath = ["tests", "tests/local_aws_tests", "tests/integration"]',
        "[tool.mutmut]",
        *(f"{name} = {json.dumps(value)}" for name, value in settings.items()),
    ]
    (ROOT / "pyproject.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    # amazon.aws without this collection, which stands beside it elsewhere.
    amazon = ROOT / "amazon" / "ansible_collections" / "amazon"
    if not amazon.exists():
        amazon.parent.mkdir(parents=True)
        amazon.symlink_to(PROJECT / ".cache" / "collections" / "ansible_collections" / "amazon")


def mutmut(*arguments: str) -> int:
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT / "amazon"),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    # From the surroundings would come this collection as it is.
    environment.pop("ANSIBLE_COLLECTIONS_PATH", None)
    with (ROOT / "mutmut.log").open("w", encoding="utf-8") as log:
        done = subprocess.run(
            [MUTMUT, *arguments],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            check=False,
        )
    return done.returncode


def mutants() -> dict[str, int | None]:
    """Every mutant by its name, with how its tests ended."""
    found = {}
    for file in sorted((ROOT / "mutants" / "src").rglob("*.py.meta")):
        found |= json.loads(file.read_text(encoding="utf-8"))["exit_code_by_key"]
    return found


def module(mutant: str) -> str:
    """As in _role.plan."""
    return mutant.partition(".module_utils.")[2].rpartition(".")[0].partition(".x")[0]


def report(chosen: list[str], show: bool) -> None:
    ended = mutants()
    alive = [name for name in chosen if ended[name] not in KILLED]
    number, left = Counter(map(module, chosen)), Counter(map(module, alive))
    for name in alive:
        print(name.partition(".module_utils.")[2])
        if show:
            shown = subprocess.run(
                [MUTMUT, "show", name], cwd=ROOT, stdout=subprocess.PIPE, text=True, check=False
            )
            print("\n".join(line for line in shown.stdout.splitlines() if line[:1] in "+-"))
    print(f"\n{'':30} {'mutants':>8} {'killed':>8} {'score':>8}")
    rows = [(name, number[name], left[name]) for name in sorted(number)]
    for name, of, survived in [*rows, ("all", len(chosen), len(alive))]:
        print(f"{name:30} {of:8} {of - survived:8} {100 * (of - survived) / max(of, 1):6.1f} %")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("modules", nargs="*", metavar="MODULE")
    parser.add_argument("--sample", type=int, default=500, help="how many mutants (500)")
    parser.add_argument("--seed", type=int, default=6, help="which mutants a sample has (6)")
    parser.add_argument("--all", action="store_true", help="all of them; takes hours")
    parser.add_argument("--show", action="store_true", help="the change of each survivor")
    options = parser.parse_args()
    prepare()
    # Writes all mutants and learns which test reaches which function; that it then finds none of
    # this name is its only way to stop there.
    mutmut("run", "none")
    names = [
        name for name in sorted(mutants()) if not options.modules or module(name) in options.modules
    ]
    if not names:
        print((ROOT / "mutmut.log").read_text(encoding="utf-8")[-4000:])
        print(f"No mutants of {', '.join(options.modules) or 'the core'}.")
        return 2
    if not options.all and len(names) > options.sample:
        names = sorted(random.Random(options.seed).sample(names, options.sample))
    print(f"{len(names)} mutants", flush=True)
    code = mutmut("run", *names)
    report(names, options.show)
    return code


if __name__ == "__main__":
    sys.exit(main())
