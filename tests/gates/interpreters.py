# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which Pythons this machine has: each `python3.N` of PATH, and the one that runs this.

Usage: interpreters.py oldest|newest FIRST LAST     such as: oldest 3.11 3.13; prints the path of one
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from functools import cache
from pathlib import Path


@cache
def found() -> dict[int, str]:
    """The path of each Python 3.N that can make a virtual environment, by N, in order."""
    paths: dict[int, str] = {}
    for candidate in [*candidates(), Path(sys.executable)]:
        version = re.fullmatch(r"python3\.(\d+)", candidate.name)
        minor = int(version[1]) if version else sys.version_info.minor
        if minor not in paths and (path := real_path(candidate)):
            paths[minor] = path
    return dict(sorted(paths.items()))


def candidates() -> list[Path]:
    """Each `python3.N` of PATH, and for a directory of shims those of the versions behind it."""
    directories: list[Path] = []
    for path in search_path():
        if is_shim_directory(path):
            directories += sorted(Path(path).parent.glob("versions/*/bin"))
        else:
            directories.append(Path(path))
    files = [file for directory in directories for file in directory.glob("python3.*")]
    return [file for file in files if re.fullmatch(r"python3\.\d+", file.name)]


def search_path() -> list[str]:
    return os.environ.get("PATH", os.defpath).split(os.pathsep)


def is_shim_directory(path: str) -> bool:
    """Whether its programs only forward to a chosen version, as pyenv's do."""
    return Path(path).name == "shims"


def real_path(candidate: Path) -> str | None:
    """Its own path, outside any virtual environment; None unless it can make one."""
    script = "import ensurepip, sys, venv; print(getattr(sys, '_base_executable', sys.executable))"
    done = subprocess.run(
        [str(candidate), "-c", script],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        check=False,
    )
    return done.stdout.strip() if done.returncode == 0 else None


def main(which: str, first: str, last: str) -> int:
    lowest, highest = (int(version.partition(".")[2]) for version in (first, last))
    usable = [minor for minor in found() if lowest <= minor <= highest]
    if not usable:
        print(f"No Python from {first} to {last} is on PATH.", file=sys.stderr)
        return 1
    print(found()[usable[0 if which == "oldest" else -1]])
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
