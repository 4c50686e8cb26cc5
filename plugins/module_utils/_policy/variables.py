# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""What is known of a request's context, and policy variables, which are replaced by it.

Source: IAM user guide, "IAM policy elements: Variables and tags".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Dict, List, Mapping, NamedTuple, Optional, Sequence, Tuple, Union

from .truth import Truth, Unknown, unknown
from .wildcards import ANY, Tokens, tokens

_VARIABLE = re.compile(r"\$\{([^{}]*)\}")
_QUOTED = re.compile(r"'[^']*'")
# Variables that stand for a character which has a meaning of its own.
_ESCAPES = ("*", "?", "$")


class Context:
    """The condition keys of a request, whose names are compared whatever their case.

    values: of the keys that are known; an empty sequence says that the key is absent. complete:
    whether every other key is absent; else nothing is known of it.
    """

    def __init__(self, values: Mapping[str, Sequence[str]], complete: bool) -> None:
        self._values: Dict[str, Tuple[str, ...]] = {
            key.lower(): tuple(found) for key, found in values.items()
        }
        self._complete = complete

    def values(self, key: str) -> Optional[Tuple[str, ...]]:
        """The values of a key, none if it is absent; None if it is not known."""
        return self._values.get(key.lower(), () if self._complete else None)


class Resolved(NamedTuple):
    """A text of a policy after its variables were replaced.

    pattern: None where a variable has no value, since such a text is like nothing. known: true, or why a
    part of the text is not known, which is then `*` in the pattern.
    """

    pattern: Optional[Tokens]
    known: Truth = True


@dataclass(frozen=True)
class _Variable:
    key: str
    default: Optional[str]


def resolve(text: str, context: Context, variables: bool, wildcards: bool = True) -> Resolved:
    """variables: whether the policy's Version knows them. wildcards: whether `*` and `?` are any."""
    pattern: List[str] = []
    known: Truth = True
    for part in _parts(text, variables, wildcards):
        if isinstance(part, tuple):
            pattern += part
            continue
        value = _value(part, context)
        if value is None:
            return Resolved(None)
        if isinstance(value, Unknown):
            known = value
            pattern.append(ANY)
        else:
            pattern += value
    return Resolved(tuple(pattern), known)


def widest(text: str) -> Tokens:
    """The text with `*` for each variable, of which nothing is known."""
    return tokens(_VARIABLE.sub("*", text))


def _value(variable: Union[_Variable, Unknown], context: Context) -> Union[str, Unknown, None]:
    if isinstance(variable, Unknown):
        return variable
    values = context.values(variable.key)
    if values is None:
        return unknown(f"the value of {variable.key} is not known")
    if len(values) > 1:
        return unknown(f"{variable.key} has several values and stands in a text")
    return values[0] if values else variable.default


@lru_cache(maxsize=4096)
def _parts(
    text: str, variables: bool, wildcards: bool
) -> Tuple[Union[Tokens, _Variable, Unknown], ...]:
    """The text cut at its variables."""
    plain = tokens if wildcards else tuple
    if not variables:
        return (plain(text),)
    parts: List[Union[Tokens, _Variable, Unknown]] = []
    end = 0
    for found in _VARIABLE.finditer(text):
        parts += [plain(text[end : found.start()]), _variable(found.group(1))]
        end = found.end()
    return (*parts, plain(text[end:]))


def _variable(written: str) -> Union[Tokens, _Variable, Unknown]:
    """written: what stands in the braces, as in aws:username or aws:username, 'anonymous'."""
    if written in _ESCAPES:
        return (written,)
    key, comma, default = (part.strip() for part in written.partition(","))
    if ":" not in key or (comma and not _QUOTED.fullmatch(default)):
        return unknown(f"${{{written}}} is no policy variable")
    return _Variable(key, default[1:-1] if comma else None)
