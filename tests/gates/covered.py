# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Show how much of plugins/ was run, by directory, and fail where it is too little.

Usage: covered.py REPORT     (as `coverage json` writes it)
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from pathlib import Path, PurePath
from typing import Any

# Percent, of lines and of branches, each for all of plugins/.
REQUIRED = 95

COUNTS = ("covered_lines", "num_statements", "covered_branches", "num_branches")


def by_directory(report: dict[str, Any]) -> dict[str, list[int]]:
    """The four counts of each directory that has code, and of all."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    for name, file in sorted(report["files"].items()):
        for key in (str(PurePath(name).parent), "all"):
            counts[key] = [
                before + file["summary"][count]
                for before, count in zip(counts[key], COUNTS, strict=True)
            ]
    counts["all"] = counts.pop("all")
    return {name: each for name, each in counts.items() if each[1]}


def percent(covered: int, of: int) -> float:
    return 100 * covered / of if of else 100.0


def main(report: str) -> int:
    counts = by_directory(json.loads(Path(report).read_text(encoding="utf-8")))
    print(f"{'':40} {'lines':>8} {'branches':>9}")
    for name, each in counts.items():
        print(f"{name:40} {percent(*each[:2]):6.1f} % {percent(*each[2:]):7.1f} %")
    total = counts["all"]
    missing = min(percent(*total[:2]), percent(*total[2:])) < REQUIRED
    if missing:
        print(f"Less than {REQUIRED} %. What was not run: .cache/coverage/html/index.html")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
