# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many examples a property test tries: multiples of what pytest's --hypothesis-profile says."""

from __future__ import annotations

from hypothesis import Phase, settings

# For runs that are not about the logic: other versions, coverage, mutants. The same examples each time,
# and a failing one as it was found.
settings.register_profile(
    "few",
    max_examples=10,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    derandomize=True,
    database=None,
)
