# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A fleet of 200 accounts of which 12 are in trouble: what is said of them, and what the next run changes.

Usage: fleet_faults.py [ACCOUNTS]
"""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from local_aws import LocalAws
from troubled_fleet import (
    DENIED_INSIDE,
    DENIED_OUTSIDE,
    DROPPED,
    HEALTHY,
    THROTTLED,
    Seen,
    TroubledFleet,
    wrong_afterwards,
    wrong_while_in_trouble,
)

IN_TROUBLE = {DENIED_OUTSIDE: 3, DENIED_INSIDE: 2, THROTTLED: 5, DROPPED: 2}
FORKS = "--forks=12"


def measured(fleet: TroubledFleet) -> Seen:
    """Run the playbook once and print what it took and what became of whom."""
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    seen = fleet.set_up(FORKS)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(
        f"exit status {seen.status}, {time.monotonic() - started:.0f} s, "
        f"{cpu / len(fleet.accounts):.2f} CPU seconds per account, "
        f"largest process {after.ru_maxrss / 1024:.0f} MiB"
    )
    for kind in (HEALTHY, *(trouble.name for trouble in IN_TROUBLE)):
        counted = Counter(each["status"] for each in seen.of(kind))
        print(f"  {kind:21}", ", ".join(f"{number} {name}" for name, number in counted.items()))
    print(f"  accounts written to   {len(seen.written)}")
    return seen


def main(accounts: int) -> int:
    with LocalAws() as aws, tempfile.TemporaryDirectory() as directory:
        fleet = TroubledFleet(aws, Path(directory), accounts, IN_TROUBLE)
        fleet.break_down()
        print(f"{accounts} accounts, {len(fleet.troubled)} of them in trouble:", end=" ")
        wrong = wrong_while_in_trouble(measured(fleet), [*IN_TROUBLE])
        aws.clear_faults()
        print("the trouble is over:", end=" ")
        wrong += wrong_afterwards(measured(fleet))
    print("\n".join(wrong or ["everything as it should be"]))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if sys.argv[1:] else 200))
