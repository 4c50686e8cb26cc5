# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""Texts with wildcards: whether one stands for all that another one does, or for a part of it.

Source: IAM user guide, "IAM JSON policy elements: Resource": `*` is any combination of characters, `?`
any single one, within the segments of an ARN; an incomplete ARN is completed by `*`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Dict, List, NamedTuple, Optional, Set, Tuple

# Tokens longer than any literal one, which is a single character.
ANY = "any text"
ONE = "one character"

Tokens = Tuple[str, ...]

_WILDCARDS = {"*": ANY, "?": ONE}
_SEGMENTS = 6

# Pairs of patterns that need more than this to compare were made to, and are left undecided.
_MOST_STATES = 5000


class _Machine(NamedTuple):
    """A pattern as an automaton whose states are the bits of an integer: bit n, n tokens are matched.

    accepting: for a character the tokens that it meets, of single characters and `?`; ones: `?` alone.
    """

    accepting: Dict[str, int]
    ones: int
    stars: int
    final: int

    def entered(self, states: int) -> int:
        """A `*` may stand for nothing."""
        return states | (states & self.stars) << 1

    def after(self, states: int, token: str) -> int:
        """What no token names, a wildcard of the other pattern above all, is met by wildcards only."""
        met = states & self.accepting.get(token, self.ones)
        return self.entered(met << 1 | states & self.stars)


@lru_cache(maxsize=8192)
def tokens(text: str) -> Tokens:
    """The text with its wildcards as tokens of their own."""
    return tuple(_WILDCARDS.get(character, character) for character in text)


def has_wildcards(pattern: Tokens) -> bool:
    return ANY in pattern or ONE in pattern


@lru_cache(maxsize=8192)
def covers(outer: Tokens, inner: Tokens) -> Optional[bool]:
    """Whether outer stands for every text that inner stands for; None where that takes too long.

    Walks through all that inner can be, with every state that outer can be in by then. For what a
    wildcard of inner stands for, a character that outer does not name is the worst case.
    """
    if not has_wildcards(outer):
        return outer == inner
    machine = _machine(outer)
    seen: Set[Tuple[int, int]] = set()
    waiting = [(0, machine.entered(1))]
    while waiting:
        place = waiting.pop()
        if place in seen:
            continue
        if len(seen) == _MOST_STATES:
            return None
        seen.add(place)
        position, states = place
        if position == len(inner):
            if not states & machine.final:
                return False
            continue
        following = machine.after(states, inner[position])
        if inner[position] == ANY:
            waiting += [(position + 1, states), (position, following)]
        elif following:
            waiting.append((position + 1, following))
        else:
            return False
    return True


@lru_cache(maxsize=8192)
def overlaps(left: Tokens, right: Tokens) -> bool:
    """Whether some text is what both patterns stand for."""
    machine = _machine(left)
    everything = machine.final * 2 - 1
    states = machine.entered(1)
    for token in right:
        if token == ANY:
            # From a state, some text leads to every later one, and none to an earlier one.
            states = everything & -(states & -states)
        elif token == ONE:
            states = machine.entered(states << 1 & everything | states & machine.stars)
        else:
            states = machine.after(states, token)
        if not states:
            return False
    return bool(states & machine.final)


@lru_cache(maxsize=8192)
def segments(pattern: Tokens) -> Tuple[Tokens, ...]:
    """The six segments of an ARN, where only the last may hold colons; missing ones are `*`."""
    found: List[Tokens] = []
    rest = pattern
    while len(found) < _SEGMENTS - 1 and ":" in rest:
        end = rest.index(":")
        found.append(rest[:end])
        rest = rest[end + 1 :]
    found.append(rest)
    missing = ((ANY,),) * (_SEGMENTS - len(found))
    return (*found, *missing)


def arn_covers(outer: Tokens, inner: Tokens) -> Optional[bool]:
    """The like of `covers`, segment by segment."""
    answers = [covers(*pair) for pair in zip(segments(outer), segments(inner))]
    return False if False in answers else None if None in answers else True


def arn_overlaps(left: Tokens, right: Tokens) -> bool:
    """The like of `overlaps`, segment by segment."""
    return all(overlaps(*pair) for pair in zip(segments(left), segments(right)))


@lru_cache(maxsize=4096)
def _machine(pattern: Tokens) -> _Machine:
    accepting: Dict[str, int] = {}
    ones = stars = 0
    bit = 1
    previous = ""
    for token in pattern:
        if token == ANY and previous == ANY:
            continue
        if token == ANY:
            stars |= bit
        elif token == ONE:
            ones |= bit
        else:
            accepting[token] = accepting.get(token, 0) | bit
        previous = token
        bit <<= 1
    return _Machine({token: bits | ones for token, bits in accepting.items()}, ones, stars, bit)
