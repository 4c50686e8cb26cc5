# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""From the arguments of a call to the ARNs that it touches."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Callable, List, Optional, Sequence, Tuple, Union

from .._asl.arguments import Arguments
from .._asl.values import Gap, Text, gap, text
from .scope import Scope

_SPECIAL = re.compile(r"\$\{|[*?]")


@dataclass(frozen=True)
class Resource:
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
    return _SPECIAL.sub(lambda found: "${$}{" if found.group() == "${" else f"${{{found.group()}}}", literal)


def pattern(value: Text) -> str:
    """A value as an IAM pattern: each gap becomes *."""
    return value.pattern(escaped)


def resources_of(source: ResourceSource, arguments: Arguments, scope: Scope) -> List[Resource]:
    """The resources that a source names."""
    if not isinstance(source, str):
        return source(arguments, scope)
    template = _template(source)
    if not template.names:
        return _constant(template, scope)
    return _filled(template, arguments, scope)


def resolved(name: str, value: Text, arn: str) -> Resource:
    """A resource made of an argument; its gaps are noted."""
    gaps = value.gaps
    if not gaps:
        return Resource(arn)
    return Resource(arn, tuple(unresolved(name, each, arn) for each in gaps))


def unresolved(name: str, unknown: Gap, granted: str) -> str:
    return f"{name}: {unknown.expression} is known only at run time; {granted} is granted"


def arn_like(value: Text, template: Sequence[str]) -> Optional[str]:
    """The value as an ARN pattern, if it is an ARN; template: the six fields of one of its type,
    which stand in for fields that a gap at the end swallowed."""
    if not value.prefix.startswith("arn:"):
        return None
    fields = pattern(value).split(":", 5)
    return ":".join([*fields, *template[len(fields) :]])


@dataclass(frozen=True)
class _Name:
    """A placeholder: <Path>, or <Path|default> for an argument that may be left out.

    as_written_and_lower: <Path~>, for services whose ARNs are in lower case whatever the name.
    """

    path: str
    default: Optional[str]
    as_written_and_lower: bool


@dataclass(frozen=True)
class _Template:
    parts: Tuple[Union[str, _Name], ...]

    @property
    def names(self) -> Tuple[_Name, ...]:
        return tuple(each for each in self.parts if isinstance(each, _Name))


_PLACEHOLDER = re.compile(r"<([^<>]+)>")


@lru_cache(maxsize=None)
def _template(source: str) -> _Template:
    parts: List[Union[str, _Name]] = []
    for index, piece in enumerate(_PLACEHOLDER.split(source)):
        if index % 2:
            path, bar, default = piece.partition("|")
            parts.append(_Name(path.rstrip("~"), default if bar else None, path.endswith("~")))
        elif piece:
            parts.append(piece)
    return _Template(tuple(parts))


@lru_cache(maxsize=4096)
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
def _constant(template: _Template, scope: Scope) -> List[Resource]:
    source = "".join(each for each in template.parts if isinstance(each, str))
    arn = in_scope(source, scope)
    if "{self" in source and scope.state_machine_arn is None:
        return [Resource(arn, (f"the state machine's own ARN is not known; {arn} is granted",))]
    return [Resource(arn)]


def _filled(template: _Template, arguments: Arguments, scope: Scope) -> List[Resource]:
    *leading, last = template.parts
    results: List[Tuple[str, List[Tuple[str, Text]]]] = [("", [])]
    for part in template.parts:
        if isinstance(part, str):
            piece = in_scope(part, scope)
            results = [(arn + piece, noted) for arn, noted in results]
            continue
        values = arguments.values(part.path)
        if not values:
            values = [text(part.default) if part.default is not None else gap("not given")]
        results = [
            (named, [*noted, (part.path, value)])
            for arn, noted in results
            for value in values
            for named in _named(arn, part, value, part is last)
        ]
    return [
        Resource(
            arn,
            tuple(
                unresolved(path, unknown, arn) for path, value in noted for unknown in value.gaps
            ),
        )
        for arn, noted in results
    ]


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
