# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""Three-valued logic: true, false, or unknown together with what would have to be known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterable, List, Tuple, Union


@dataclass(frozen=True)
class Unknown:
    """Neither true nor false can be said. reasons: what is not known, in words, each once."""

    reasons: Tuple[str, ...]

    def __bool__(self) -> bool:
        raise TypeError("unknown is neither true nor false")


Truth = Union[bool, Unknown]


def unknown(reason: str) -> Unknown:
    return Unknown((reason,))


def negated(truth: Truth) -> Truth:
    return truth if isinstance(truth, Unknown) else not truth


def any_of(truths: Iterable[Truth]) -> Truth:
    """True where one is true, whatever the others are; else unknown where one is."""
    return _decided_by(True, truths)


def all_of(truths: Iterable[Truth]) -> Truth:
    """False where one is false, whatever the others are; else unknown where one is."""
    return _decided_by(False, truths)


def _decided_by(decisive: bool, truths: Iterable[Truth]) -> Truth:
    reasons: List[str] = []
    for truth in truths:
        if isinstance(truth, Unknown):
            reasons.extend(each for each in truth.reasons if each not in reasons)
        elif truth is decisive:
            return truth
    return Unknown(tuple(reasons)) if reasons else not decisive
