# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many examples property tests take; EXAMPLES_SHARE=0.1 in the environment makes it a tenth."""

from __future__ import annotations

import os

from hypothesis import Phase, settings

_SHARE = float(os.environ.get("EXAMPLES_SHARE", "1"))


def examples(number: int) -> int:
    """As many as a test asks for, or the share of them."""
    return max(1, round(number * _SHARE))


def load_profile() -> None:
    """Where only a share is wanted: the same examples each time, and a failing one as it was found."""
    if _SHARE < 1:
        settings.register_profile(
            "share",
            max_examples=examples(100),
            phases=[Phase.explicit, Phase.generate],
            derandomize=True,
            database=None,
        )
        settings.load_profile("share")
