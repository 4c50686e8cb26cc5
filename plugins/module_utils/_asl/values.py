# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""Values of a definition, as far as they are known before the state machine runs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Tuple, Union

# No name or ARN is longer. What is left out of a longer text is a gap, and of an expression, dots: by
# variables, a text can be made of itself again and again.
_LONGEST = 10_000
_LENGTH_OF_GAP = 100
_LONGEST_EXPRESSION = 200


@dataclass(frozen=True)
class Gap:
    """A part of a text that only an execution knows.

    expression: as the definition writes it, such as `$.bucket`, `${Topic}` or `Ref Topic`.
    """

    expression: str


Part = Union[str, Gap]


@dataclass(frozen=True)
class Text:
    """A text in parts: what is known, and gaps. An unknown value of any type is one gap."""

    parts: Tuple[Part, ...]

    @property
    def literal(self) -> str | None:
        """The whole text, or None where it has gaps."""
        if not self.parts:
            return ""
        first = self.parts[0]
        return first if len(self.parts) == 1 and isinstance(first, str) else None

    @property
    def is_unknown(self) -> bool:
        """Whether nothing of it is known."""
        return bool(self.parts) and not any(isinstance(each, str) for each in self.parts)

    @property
    def prefix(self) -> str:
        """What is known before the first gap."""
        first = self.parts[0] if self.parts else ""
        return first if isinstance(first, str) else ""

    @property
    def gaps(self) -> Tuple[Gap, ...]:
        if self.literal is not None:
            return ()
        return tuple(each for each in self.parts if isinstance(each, Gap))

    def pattern(self, literal: Callable[[str], str] = str) -> str:
        """The text with * for its gaps; `literal` makes what is known fit for a pattern."""
        pieces: list[str] = []
        for each in self.parts:
            if isinstance(each, str):
                pieces.append(literal(each))
            elif not pieces or pieces[-1] != "*":
                pieces.append("*")
        return "".join(pieces)

    def written(self) -> str:
        """The text as a reader recognises it in the definition."""
        return (
            self.pattern()
            if self.literal is not None
            else " & ".join(
                each.expression if isinstance(each, Gap) else repr(each) for each in self.parts
            )
        )

    def partition(self, separator: str) -> Tuple[Text, Text | None]:
        """The text before and after the first `separator` that is known; (self, None) without one."""
        for index, part in enumerate(self.parts):
            if isinstance(part, str) and separator in part:
                before, dummy, after = part.partition(separator)
                return text(*self.parts[:index], before), text(after, *self.parts[index + 1 :])
        return self, None

    def rpartition(self, separator: str) -> Tuple[Text | None, Text]:
        """The text before and after the last `separator` that is known; (None, self) without one."""
        for index in range(len(self.parts) - 1, -1, -1):
            part = self.parts[index]
            if isinstance(part, str) and separator in part:
                before, dummy, after = part.rpartition(separator)
                return text(*self.parts[:index], before), text(after, *self.parts[index + 1 :])
        return None, self


def text(*parts: Part | Text) -> Text:
    """The parts as one text, neighbours joined."""
    joined: list[Part] = []
    length = 0
    for part in parts:
        for each in part.parts if isinstance(part, Text) else (part,):
            if isinstance(each, Gap):
                joined.append(each)
                length += _LENGTH_OF_GAP
            elif each:
                if joined and isinstance(joined[-1], str):
                    joined[-1] += each
                else:
                    joined.append(each)
                length += len(each)
            if length > _LONGEST:
                return Text((*joined, Gap("...")))
    return Text(tuple(joined))


def gap(expression: str) -> Text:
    """A value of which nothing is known."""
    if len(expression) > _LONGEST_EXPRESSION:
        expression = expression[:_LONGEST_EXPRESSION] + "..."
    return Text((Gap(expression),))
