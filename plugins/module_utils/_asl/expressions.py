# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""What is known of an expression before the state machine runs.

Not an interpreter: literals, concatenations, `States.Format`, object and list constructors, variables
and the context object are followed; whatever else an expression does leaves a gap.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property
from typing import Any, Callable, Dict, List, Optional, Tuple

from .values import Text, gap, text

# What a reference into the variables or the context object is known to be, or None. Takes the
# variable's name, "" for the context object, and the keys that follow.
LookUp = Callable[[str, Tuple[str, ...]], Optional[Any]]
# A literal, whose ${tokens} are filled in.
Literal = Callable[[str], Text]

# Deeper than people write; a limit for expressions made to exhaust a reader.
_DEEPEST = 40

_SIMPLE_PATH = re.compile(r"\$(\$?)([A-Za-z_]\w*)?((?:\.[A-Za-z_]\w*|\['[^'\]]*'\])*)\Z")
_STEP = re.compile(r"\.([A-Za-z_]\w*)|\['([^'\]]*)'\]")


def jsonpath(expression: str, literal: Literal, look_up: LookUp) -> Any:
    """The value of a field whose name ends in `.$`: a path or an intrinsic function.

    Step Functions guide, "Intrinsic functions for JSONPath states".
    """
    expression = expression.strip()
    if not expression.startswith("States."):
        return _path(expression, look_up)
    value, end = _intrinsic(expression, 0, literal, look_up, 0)
    return value if end == len(expression) else gap(expression)


def _path(expression: str, look_up: LookUp) -> Any:
    match = _SIMPLE_PATH.match(expression)
    if match and (match.group(1) or match.group(2)):
        steps = tuple(dotted or quoted for dotted, quoted in _STEP.findall(match.group(3)))
        if match.group(1):
            # $$.StateMachine.Id; the pattern cannot take the first step for a variable: a dot precedes it.
            found = look_up("", steps) if not match.group(2) else None
        else:
            found = look_up(match.group(2), steps)
        if found is not None:
            return found
    return gap(expression)


_INTRINSIC_NAME = re.compile(r"States\.(\w+)\s*\(\s*")
_QUOTED = re.compile(r"'((?:[^'\\]|\\.)*)'", re.DOTALL)
_WORD = re.compile(r"(?:[^,()\[\]']|\([^()]*\)|\[[^\[\]]*\])+")
_CONSTANT = re.compile(r"-?\d|true\b|false\b|null\b")
_COMMA = re.compile(r"\s*,?\s*")
_FORMAT_PART = re.compile(r"\{\}|\\(.)|([^{\\]+|.)", re.DOTALL)


def _intrinsic(
    expression: str, start: int, literal: Literal, look_up: LookUp, depth: int
) -> Tuple[Any, int]:
    """The value of the call that begins at `start`, and where it ends; the end of the expression if
    the call cannot be followed."""
    match = _INTRINSIC_NAME.match(expression, start)
    if not match or depth > _DEEPEST:
        return gap(expression[start:]), len(expression)
    arguments: List[Any] = []
    position = match.end()
    while position < len(expression) and expression[position] != ")":
        value, position = _argument(expression, position, literal, look_up, depth)
        arguments.append(value)
        comma = _COMMA.match(expression, position)
        position = comma.end() if comma else position
    end = position + 1
    if match.group(1) == "Format" and arguments and isinstance(arguments[0], str):
        return _formatted(arguments[0], arguments[1:], literal), end
    return gap(expression[start:end]), end


def _argument(
    expression: str, start: int, literal: Literal, look_up: LookUp, depth: int
) -> Tuple[Any, int]:
    """A quoted text stays a str, so that States.Format can tell its template from a value."""
    quoted = _QUOTED.match(expression, start)
    if quoted:
        return quoted.group(1), quoted.end()
    if expression.startswith("States.", start):
        return _intrinsic(expression, start, literal, look_up, depth + 1)
    found = _WORD.match(expression, start)
    end = found.end() if found else len(expression)
    word = expression[start:end].strip()
    return literal(word) if _CONSTANT.match(word) else _path(word, look_up), end


def _formatted(template: str, values: List[Any], literal: Literal) -> Text:
    parts: List[Any] = []
    remaining = iter(values)
    for match in _FORMAT_PART.finditer(template):
        if match.group() == "{}":
            value = next(remaining, None)
            if isinstance(value, str):
                value = literal(re.sub(r"\\(.)", r"\1", value))
            parts.append(value if isinstance(value, Text) else gap("{}"))
        else:
            parts.append(match.group(1) or match.group(2) or "")
    joined = text(*parts)
    return text(*(literal(each) if isinstance(each, str) else each for each in joined.parts))


_TOKEN = re.compile(
    r"""\s+ | /\*.*?\*/
    | (?P<string>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')
    | (?P<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)
    | (?P<name>\$\$|\$?[A-Za-z_]\w*|\$|`[^`]*`)
    | (?P<unclosed>["'`].*|/\*.*)
    | (?P<sign>:=|\.\.|~>|!=|<=|>=|\*\*|.)""",
    re.VERBOSE | re.DOTALL,
)
_ESCAPES = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_OPENING = {"(": ")", "[": "]", "{": "}"}
# What binds closer than &, and so belongs to one of its operands (JSONata documentation, "Operators").
_CLOSER = frozenset((".", "[", "(", "{", "*", "/", "%"))


def jsonata(expression: str, literal: Literal, look_up: LookUp) -> Any:
    """The value of what stands between `{%` and `%}`: a Text, or a mapping or list of such."""
    return _Jsonata(expression, literal, look_up).value()


class _Unfollowed(Exception):
    """The expression does something that is not followed."""


class _Jsonata:
    def __init__(self, source: str, literal: Literal, look_up: LookUp) -> None:
        self.source = source
        self.literal = literal
        self.look_up = look_up
        self.tokens: List[Tuple[str, str, int]] = [
            (match.lastgroup, match.group(), match.start())
            for match in _TOKEN.finditer(source)
            if match.lastgroup
        ]
        self.position = 0
        self.depth = 0

    def value(self) -> Any:
        value = self._concatenation(())
        return gap(self.source.strip()) if self._peek() else value

    def _peek(self, ahead: int = 0) -> str:
        index = self.position + ahead
        return self.tokens[index][1] if index < len(self.tokens) else ""

    def _concatenation(self, closing: Tuple[str, ...]) -> Any:
        """One value, up to a sign in `closing`, which is left to the caller."""
        start = self.position
        self.depth += 1
        try:
            if self.depth > _DEEPEST:
                raise _Unfollowed
            operands = [self._operand()]
            while self._peek() == "&":
                self.position += 1
                operands.append(self._operand())
            if self._peek() and self._peek() not in closing:
                raise _Unfollowed
        except _Unfollowed:
            self.position = start
            self._skip(closing)
            return gap(self._slice(start))
        finally:
            self.depth -= 1
        if len(operands) == 1:
            return operands[0]
        return text(*(each if isinstance(each, Text) else gap("...") for each in operands))

    def _operand(self) -> Any:
        start = self.position
        value = self._primary()
        if self._peek() in _CLOSER:
            while self._peek() in _CLOSER:
                self._skip_one()
                if self._peek() and self.tokens[self.position - 1][1] in (".", "*", "/", "%"):
                    self._skip_one()
            return gap(self._slice(start))
        return value

    def _primary(self) -> Any:
        if self.position >= len(self.tokens):
            raise _Unfollowed
        group, token, dummy = self.tokens[self.position]
        if group == "string":
            self.position += 1
            return self.literal(_unescaped(token[1:-1]))
        if group == "number":
            self.position += 1
            return self.literal(token)
        if group == "name":
            return self._reference()
        if token == "(":
            self.position += 1
            value = self._concatenation((")",))
            self._expect(")")
            return value
        if token == "{":
            return self._object()
        if token == "[":
            return self._list()
        raise _Unfollowed

    def _reference(self) -> Any:
        start = self.position
        name = self._peek()
        self.position += 1
        if name in ("true", "false") and self._peek() not in _CLOSER:
            return self.literal(name)
        steps = []
        while self._peek() == "." and self.tokens[self.position + 1 : self.position + 2]:
            group, step, dummy = self.tokens[self.position + 1]
            if group != "name" or step.startswith("$"):
                break
            steps.append(step.strip("`"))
            self.position += 2
        if self._peek() in _CLOSER or not name.startswith("$") or name in ("$", "$$"):
            return gap(self._slice(start))
        if name == "$states":
            known = self.look_up("", tuple(steps[1:])) if steps[:1] == ["context"] else None
        else:
            known = self.look_up(name[1:], tuple(steps))
        return gap(self._slice(start)) if known is None else known

    def _object(self) -> Any:
        start = self.position
        mapping: Dict[str, Any] = {}
        unknown_key = False
        self.position += 1
        while self._peek() != "}":
            key = self._concatenation((":",))
            self._expect(":")
            value = self._concatenation((",", "}"))
            name = key.literal if isinstance(key, Text) else None
            if name is None:
                unknown_key = True
            else:
                mapping[name] = value
            if self._peek() != "}":
                self._expect(",")
        self.position += 1
        # A key that is not known could be any.
        return gap(self._slice(start)) if unknown_key else mapping

    def _list(self) -> Any:
        items = []
        self.position += 1
        while self._peek() != "]":
            items.append(self._concatenation((",", "]")))
            if self._peek() != "]":
                self._expect(",")
        self.position += 1
        return items

    def _expect(self, token: str) -> None:
        if self._peek() != token:
            raise _Unfollowed
        self.position += 1

    def _skip(self, closing: Tuple[str, ...]) -> None:
        while self._peek() and self._peek() not in closing:
            self._skip_one()

    def _skip_one(self) -> None:
        """Over one token, or over all that it brackets."""
        self.position = self._ends.get(self.position, self.position + 1)

    @cached_property
    def _ends(self) -> Dict[int, int]:
        """For each opening bracket, what follows its closing one."""
        ends: Dict[int, int] = {}
        open_brackets: List[Tuple[int, str]] = []
        for index in range(len(self.tokens)):
            token = self.tokens[index][1]
            if token in _OPENING:
                open_brackets.append((index, _OPENING[token]))
                ends[index] = len(self.tokens)
            elif open_brackets and token == open_brackets[-1][1]:
                ends[open_brackets.pop()[0]] = index + 1
        return ends

    def _slice(self, start: int) -> str:
        """The source of the tokens from `start` up to the present one."""
        if start >= len(self.tokens):
            return self.source.strip()
        end = (
            self.tokens[self.position][2] if self.position < len(self.tokens) else len(self.source)
        )
        return self.source[self.tokens[start][2] : end].strip()


def _unescaped(value: str) -> str:
    if "\\" not in value:
        return value

    def character(match: re.Match[str]) -> str:
        escape = match.group(1)
        return chr(int(escape[1:], 16)) if len(escape) == 5 else _ESCAPES.get(escape, escape)

    return re.sub(r"\\(u[0-9a-fA-F]{4}|.)", character, value, flags=re.DOTALL)


def member(value: Any, steps: Tuple[str, ...]) -> Optional[Any]:
    """What lies under the keys of a value that is known, or None."""
    for step in steps:
        if not isinstance(value, Mapping) or step not in value:
            return None
        value = value[step]
    return value
