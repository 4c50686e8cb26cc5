# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A simulator of IAM, run by Node.js: one process for any number of questions."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from oracle.cases import HERE, Request

INSTALLED = HERE.parents[1] / ".cache" / "oracle"


@dataclass(frozen=True)
class Question:
    """Identity policies, taken together, and requests that they decide about.

    boundaries: the permissions boundary, if there is one.
    """

    policies: Sequence[Mapping[str, Any]]
    requests: Sequence[Request]
    boundaries: Sequence[Mapping[str, Any]] = ()


@dataclass(frozen=True)
class Verdict:
    """outcome: "allowed", "denied", or "error" for a request or policy that cannot be; reason: in
    the words of the simulator."""

    outcome: str
    reason: str


def available() -> bool:
    """Whether this machine can run the simulator; it is an optional part of the tests' setup."""
    return shutil.which("npm") is not None


def evaluate(policies: Sequence[Mapping[str, Any]], requests: Sequence[Request]) -> list[Verdict]:
    """What the policies decide about each request."""
    return evaluate_all([Question(policies, requests)])[0]


def evaluate_all(questions: Sequence[Question]) -> list[list[Verdict]]:
    """The verdicts on each question, in order. FileNotFoundError: the simulator is not installed."""
    if not (INSTALLED / "node_modules").exists():
        raise FileNotFoundError("The simulator is not installed: make .cache/oracle/.ready")
    done = subprocess.run(
        ["node", str(HERE / "evaluate.mjs"), str(INSTALLED)],
        input=json.dumps([asdict(question) for question in questions]),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return [[Verdict(**answer) for answer in answers] for answers in json.loads(done.stdout)]
