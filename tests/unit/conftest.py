# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many examples a property test tries: multiples of what pytest's --hypothesis-profile says."""

from __future__ import annotations

from hypothesis import settings

# For runs on other versions, where the logic is known to be right
settings.register_profile("few", max_examples=10, deadline=None)
