"""Validation of request parameters against the service model, in IAM's words.

AWS checks each parameter against the constraints that its service model publishes; moto does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from moto.iam.exceptions import ValidationError

# IAM has sentences of its own for names and paths that do not match their pattern.
_OWN_WORDS = {
    r"[\w+=,.@-]+": "It must contain only alphanumeric characters and/or the following: +=,.@_-",
    r"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)": (
        "It must begin and end with / and contain only alphanumeric characters and/or / characters."
    ),
    r"((/[A-Za-z0-9\.,\+@=_-]+)*)/": (
        "It must begin and end with / and contain only alphanumeric characters and/or / characters."
    ),
}


def validate_parameters(shape: Any, parameters: Mapping[str, Any]) -> None:
    """Refuse values that the model's shape does not allow.

    `shape` is the operation's input shape. Raises ValidationError, which names every violation.
    """
    own_words: list[str] = []
    violations: list[str] = []
    for path, value, constraint, sentence in _violations(shape, parameters, ""):
        if sentence:
            own_words.append(f"The specified value for {path} is invalid. {sentence}")
        else:
            shown = "null" if value is None else f"'{value}'"
            violations.append(
                f"Value {shown} at '{path}' failed to satisfy constraint: {constraint}"
            )
    if own_words:
        raise ValidationError(own_words[0])
    if violations:
        noun = "error" if len(violations) == 1 else "errors"
        joined = "; ".join(violations)
        raise ValidationError(f"{len(violations)} validation {noun} detected: {joined}")


def _violations(shape: Any, value: Any, path: str) -> Iterator[tuple[str, Any, str, str | None]]:
    if shape.type_name == "structure":
        for name, member in shape.members.items():
            inner = f"{path}.{_lower_first(name)}" if path else _lower_first(name)
            if value.get(name) is not None:
                yield from _violations(member, value[name], inner)
            elif name in shape.required_members:
                yield inner, None, "Member must not be null", None
    elif shape.type_name == "list":
        for constraint in _length_violations(shape, len(value)):
            yield path, value, constraint, None
        for number, item in enumerate(value, start=1):
            yield from _violations(shape.member, item, f"{path}.{number}.member")
    elif shape.type_name == "string":
        yield from _string_violations(shape, value, path)
    elif shape.type_name in ("integer", "long"):
        for bound, word in (("min", "greater"), ("max", "less")):
            limit = shape.metadata.get(bound)
            if limit is not None and (value < limit if bound == "min" else value > limit):
                yield path, value, f"Member must have value {word} than or equal to {limit}", None


def _string_violations(
    shape: Any, value: str, path: str
) -> Iterator[tuple[str, Any, str, str | None]]:
    for constraint in _length_violations(shape, len(value)):
        yield path, value, constraint, None
    allowed = shape.metadata.get("enum")
    if allowed and value not in allowed:
        members = ", ".join(allowed)
        yield path, value, f"Member must satisfy enum value set: [{members}]", None
    pattern = shape.metadata.get("pattern")
    if pattern and not _compiled(pattern).fullmatch(value):
        constraint = f"Member must satisfy regular expression pattern: {pattern}"
        yield path, value, constraint, _OWN_WORDS.get(pattern)


def _length_violations(shape: Any, length: int) -> Iterator[str]:
    low, high = shape.metadata.get("min"), shape.metadata.get("max")
    if low is not None and length < low:
        yield f"Member must have length greater than or equal to {low}"
    if high is not None and length > high:
        yield f"Member must have length less than or equal to {high}"


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """The model's Java pattern as Python's: \\w is ASCII, Unicode classes have no name here."""
    if r"\p{" in pattern:
        return re.compile(pattern.replace(r"\p{L}\p{Z}\p{N}", r"\w\s"))
    return re.compile(pattern, re.ASCII)


def _lower_first(name: str) -> str:
    return name[0].lower() + name[1:]
