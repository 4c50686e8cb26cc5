# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A fleet with accounts in trouble; benchmarks/fleet_faults.py does the same with 200 accounts."""

from __future__ import annotations

from pathlib import Path

from local_aws import LocalAws
from troubled_fleet import (
    DENIED_INSIDE,
    DENIED_OUTSIDE,
    DROPPED,
    THROTTLED,
    TroubledFleet,
    wrong_afterwards,
    wrong_while_in_trouble,
)

IN_TROUBLE = {DENIED_OUTSIDE: 2, DENIED_INSIDE: 1, THROTTLED: 2, DROPPED: 1}
# What is under test is not how long a call is sent again.
IMPATIENT = {"account_setup_aws_config": {"retries": {"total_max_attempts": 1}}}


def test_healthy_accounts_are_set_up_and_the_others_once_their_trouble_is_over(
    aws: LocalAws, tmp_path: Path
) -> None:
    fleet = TroubledFleet(aws, tmp_path, 24, IN_TROUBLE)
    fleet.break_down()
    seen = fleet.set_up(**IMPATIENT)
    assert wrong_while_in_trouble(seen, [*IN_TROUBLE]) == []
    assert "24 accounts: 18 changed, 0 unchanged, 3 failed, 3 unreachable" in seen.printed
    assert not seen.written & {*fleet.troubled}
    aws.clear_faults()
    assert wrong_afterwards(fleet.set_up(**IMPATIENT)) == []
