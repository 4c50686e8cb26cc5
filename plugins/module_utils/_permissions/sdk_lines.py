# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""The table of AWS SDK operations, read: what its lines say, service by service, when they are asked for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Dict, List, Optional, Tuple, Union

from . import sdk_table
from .arn_forms import ResourceType


@dataclass(frozen=True)
class Parameter:
    """Where a variable of an ARN gets its value: the first of these paths that is given. `Name{}` are the
    keys of a mapping; `A&B` the values of both; `=Name` shows that there is something, not how its ARN is.

    default: the value where none is. every: what all entries of a list have, so that the default counts, too,
    where fewer have the value.
    """

    paths: Tuple[str, ...] = ()
    default: Optional[str] = None
    every: str = ""


@dataclass(frozen=True)
class Resource:
    """A resource type of an action. optional: it counts only if the request names it."""

    type: ResourceType
    parameters: Tuple[Parameter, ...]
    optional: bool = False


@dataclass(frozen=True)
class Clause:
    """Some of the permissions of an operation, as one line of the table says.

    given, not_given: parameters on which it depends. condition_keys: filled with the operation's name.
    """

    actions: Tuple[str, ...]
    resources: Tuple[Resource, ...]
    given: Tuple[str, ...] = ()
    not_given: str = ""
    condition_keys: Tuple[str, ...] = ()


@dataclass(frozen=True)
class RolePassing:
    """Parameters that name a role, and the principal that it is passed to. profiles: instance profiles."""

    roles: Tuple[str, ...]
    profiles: Tuple[str, ...]
    principal: str


@dataclass(frozen=True)
class ServiceTable:
    """One service of the table: its IAM prefix, ARN formats by type, and lines by operation."""

    prefix: str
    formats: Dict[str, ResourceType]
    lines: Dict[str, str]


@lru_cache(maxsize=None)
def service_table(service: str) -> Optional[ServiceTable]:
    source = sdk_table.SERVICES.get(service)
    if source is None:
        return None
    head, *rows = source.replace("\n+ ", " ").split("\n")
    prefix = head.split(" ")[1]
    formats: Dict[str, ResourceType] = {}
    lines: Dict[str, str] = {}
    line = ""
    for row in rows:
        if row.startswith(" "):
            lines.update(dict.fromkeys(row.split(), line))
        elif row.startswith("= "):
            line = row[2:]
        else:
            dummy, name, pattern = row.split(" ")
            fields = pattern.split(":", 3)
            kind = name.replace(".", ":", 1) if "." in name else f"{prefix}:{name}"
            formats[name] = ResourceType(kind, (fields[0], fields[1], fields[2], fields[3]))
    return ServiceTable(prefix, formats, lines)


@lru_cache(maxsize=None)
def clauses(service: str, operation: str) -> Optional[Tuple[Union[Clause, RolePassing], ...]]:
    """What the table says of an operation: Clause and RolePassing values, or None."""
    table = service_table(service)
    line = table.lines.get(operation) if table else None
    if table is None or line is None:
        return None
    if line == "-":
        return ()
    return tuple(
        role_passing(each) if each.startswith("pass ") else clause(each, table, operation)
        for each in line.split(" ; ")
    )


def role_passing(line: str) -> RolePassing:
    words = line.split()[1:]
    return RolePassing(
        roles=tuple(each for each in words if each[0] not in "=>"),
        profiles=tuple(each[1:] for each in words if each[0] == "="),
        principal=next((each[1:] for each in words if each[0] == ">"), ""),
    )


def clause(line: str, table: ServiceTable, operation: str) -> Clause:
    words = line.split()
    names = operation[:1].upper() + operation[1:]
    if words[0][0].isupper() or ":" in words[0].split("(")[0]:
        names = words.pop(0)
    prefix, dummy, actions = names.rpartition(":")
    marked = {mark: [each[1:] for each in words if each[0] == mark] for mark in "?!%"}
    return Clause(
        actions=tuple(f"{prefix or table.prefix}:{each}" for each in actions.split("+")),
        resources=tuple(
            resource(each, table) for each in words if each[0] not in "?!%" and each != "*"
        ),
        given=tuple(marked["?"][0].split("|")) if marked["?"] else (),
        not_given=marked["!"][0] if marked["!"] else "",
        condition_keys=tuple(marked["%"]),
    )


def resource(word: str, table: ServiceTable) -> Resource:
    """A resource type such as `service(Cluster=default,Services[])`."""
    name, dummy, listed = word.rstrip(")").partition("(")
    optional = name.endswith("?")
    kind = table.formats[name.rstrip("?")]
    return Resource(
        kind, tuple(parameter(each) for each in listed.split(",")) if listed else (), optional
    )


def parameter(word: str) -> Parameter:
    paths: List[str] = []
    default = None
    every = ""
    for each in word.split("|") if word else ():
        path, separator, meant = each[1:].partition("=")
        path, dummy, sibling = (each[0] + path).partition("<")
        paths.append(path)
        default = meant if separator and default is None else default
        every = f"{path.rpartition('.')[0]}.{sibling}" if sibling else every
    return Parameter(tuple(paths), default, every)
