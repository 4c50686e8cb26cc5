# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Write the policy of each definition to tests/definitions/policies, for a person to review the difference."""

from __future__ import annotations

from oracle import cases
from oracle.reviewed import derived, write

for case in cases():
    write(case, derived(case))
