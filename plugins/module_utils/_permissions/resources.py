# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""From the arguments of a call to the ARNs that it touches."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Callable, List, NamedTuple, Optional, Sequence, Tuple, Union

from .._asl.arguments import Arguments
from .._asl.values import Text, gap, text
from .scope import Scope

# Stands for an argument that may be left out and whose default the service knows.
ANYTHING = gap("any")

_SPECIAL = re.compile(r"\$\{|[*?]")


class Resource(NamedTuple):
    """An ARN or pattern for a statement, and what of it could not be resolved."""

    arn: str
    unresolved: Tuple[str, ...] = ()


ResourcesOf = Callable[[Arguments, Scope], List[Resource]]
# A template such as "arn:{P}:sns:{R}:{A}:<TopicArn>", or a function for what no template can say.
ResourceSource = Union[str, ResourcesOf]


def escaped(literal: str) -> str:
    """A text in which IAM sees no wildcard and no policy variable (IAM user guide, "IAM policy
    elements: variables and tags")."""
    if "*" not in literal and "?" not in literal and "${" not in literal:
        return literal
    return _SPECIAL.sub(
        lambda found: "${$}{" if found.group() == "${" else f"${{{found.group()}}}", literal
    )


def pattern(value: Text) -> str:
    """A value as an IAM pattern: each gap becomes *."""
    literal = value.literal
    return value.pattern(escaped) if literal is None else escaped(literal)


def resources_of(source: ResourceSource, arguments: Arguments, scope: Scope) -> List[Resource]:
    """The resources that a source names."""
    if not isinstance(source, str):
        return source(arguments, scope)
    if "<" not in source:
        return _constant(source, scope)
    return _filled(source, arguments, scope)


def resolved(name: str, value: Text, arn: str) -> Resource:
    """A resource made of an argument; its gaps are noted."""
    return Resource(arn, (unresolved(name, value, arn),)) if value.gaps else Resource(arn)


# Expressions that a note spells out.
_NOTED_GAPS = 3


def unresolved(name: str, value: Text, granted: str) -> str:
    """A note that a value has gaps, and what is granted for it."""
    expressions = list(dict.fromkeys(each.expression for each in value.gaps))
    listed = ", ".join(expressions[:_NOTED_GAPS])
    if len(expressions) > _NOTED_GAPS:
        listed += ", ..."
    verb = "is" if len(expressions) == 1 else "are"
    return f"{name}: {listed} {verb} known only at run time; {granted} is granted"


def arn_like(value: Text, template: Sequence[str]) -> Optional[str]:
    """The value as an ARN pattern, if it is an ARN; template: the six fields of one of its type,
    which stand in for fields that a gap at the end swallowed."""
    if not value.prefix.startswith("arn:"):
        return None
    fields = pattern(value).split(":", 5)
    if len(fields) < len(template) and fields[-1] == "*":
        fields.pop()
    return ":".join([*fields, *template[len(fields) :]])


@dataclass(frozen=True)
class _Name:
    """A placeholder: <Path>, or <Path|default> for an argument that may be left out.

    as_written_and_lower: <Path~>, for services whose ARNs are in lower case whatever the name.
    """

    path: str
    default: Optional[str]
    as_written_and_lower: bool


_PLACEHOLDER = re.compile(r"<([^<>]+)>")


def in_scope(piece: str, scope: Scope) -> str:
    """{P}, {R} and {A} filled in, {self} and {self_name} of the state machine too."""
    if "{" not in piece:
        return piece
    return (
        piece.replace("{P}", scope.partition)
        .replace("{R}", scope.region)
        .replace("{A}", scope.account)
        .replace("{self}", scope.state_machine_arn or scope.arn("states", "stateMachine:*"))
        .replace("{self_name}", scope.state_machine_name or "*")
    )


@lru_cache(maxsize=4096)
def _parts(template: str, scope: Scope) -> Tuple[Union[str, _Name], ...]:
    """A template, filled in with the scope, between its placeholders."""
    parts: List[Union[str, _Name]] = []
    for index, piece in enumerate(_PLACEHOLDER.split(template)):
        if index % 2:
            path, separator, default = piece.partition("|")
            parts.append(
                _Name(path.rstrip("~"), default if separator else None, path.endswith("~"))
            )
        elif piece:
            parts.append(in_scope(piece, scope))
    return tuple(parts)


@lru_cache(maxsize=4096)
def _constant(template: str, scope: Scope) -> List[Resource]:
    arn = in_scope(template, scope)
    if "{self" in template and scope.state_machine_arn is None:
        return [Resource(arn, (f"the state machine's own ARN is not known; {arn} is granted",))]
    return [Resource(arn)]


def _filled(template: str, arguments: Arguments, scope: Scope) -> List[Resource]:
    parts = _parts(template, scope)
    # (ARN so far, the arguments in it)
    results: List[Tuple[str, Tuple[Tuple[str, Text], ...]]] = [("", ())]
    for index, part in enumerate(parts):
        if isinstance(part, str):
            results = [(arn + part, used) for arn, used in results]
            continue
        is_last = index == len(parts) - 1
        values = arguments.values(part.path) or [_absent(part)]
        results = [
            (named, (*used, (part.path, value)))
            for arn, used in results
            for value in values
            for named in _named(arn, part, value, is_last)
        ]
    return [
        Resource(
            arn,
            tuple(
                unresolved(path, value, arn)
                for path, value in used
                if value is not ANYTHING and value.gaps
            ),
        )
        for arn, used in results
    ]


def _absent(name: _Name) -> Text:
    if name.default is None:
        return gap("an argument that is not given")
    return ANYTHING if name.default == "*" else text(name.default)


def _named(arn: str, part: _Name, value: Text, is_last: bool) -> List[str]:
    if value.prefix.startswith("arn:"):
        if is_last:
            return [arn_like(value, (arn + "*").split(":", 5)) or arn]
        # One of several names: only its own part counts.
        value = value.rpartition("/")[1].rpartition(":")[1]
    name = pattern(value)
    names = [arn + name]
    if part.as_written_and_lower and name != name.lower():
        names.append(arn + name.lower())
    return names


def s3_location(bucket: Text, key: Text, scope: Scope) -> str:
    """The ARN pattern of objects. A bucket may be the ARN of an access point (Amazon S3 user guide,
    "Using access points": .../object/KEY)."""
    if bucket.prefix.startswith("arn:") and ":accesspoint/" in bucket.prefix:
        return f"{pattern(bucket)}/object/{pattern(key)}"
    return f"{s3_bucket(bucket, scope)}/{pattern(key)}"


def s3_bucket(bucket: Text, scope: Scope) -> str:
    if bucket.prefix.startswith("arn:"):
        return pattern(bucket)
    return f"arn:{scope.partition}:s3:::{pattern(bucket)}"


def s3_uri(name: str, uri: Text, scope: Scope, below: bool) -> Resource:
    """What an s3:// URI names; with `below`, everything under it."""
    dummy, rest = uri.partition("s3://")
    bucket, key = (rest or uri).partition("/")
    if rest is None or key is None:
        key = gap("") if rest is None and uri.gaps else text("*" if below else "")
        arn = f"{s3_bucket(bucket, scope)}/*"
    else:
        arn = s3_location(bucket, key, scope)
        if below:
            arn = arn if arn.endswith("*") else arn.rstrip("/") + "/*"
    return resolved(name, uri, arn)
