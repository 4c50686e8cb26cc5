# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""An independent judge of derived policies: a simulator of IAM, and what it is asked."""

from oracle.cases import DEFINITIONS, INTEGRATIONS, Case, Request, cases
from oracle.simulator import Question, Verdict, available, evaluate, evaluate_all

__all__ = [
    "DEFINITIONS",
    "INTEGRATIONS",
    "Case",
    "Question",
    "Request",
    "Verdict",
    "available",
    "cases",
    "evaluate",
    "evaluate_all",
]
