# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""What a task with an AWS SDK integration needs: from service, operation and arguments to grants."""

from __future__ import annotations

import itertools
from typing import Dict, Iterable, Iterator, List, Optional, Sequence, Tuple

from .._asl.arguments import Arguments
from .._asl.values import Text, text
from .arn_forms import FORMS, Named, ResourceType, filled
from .grants import Condition, Grant, passed_to
from .partiql import STATEMENTS, accesses
from .resources import unresolved as unresolved_note
from .scope import Scope
from .sdk_lines import Clause, Parameter, Resource, RolePassing, clauses

ROLE = ResourceType("iam:role", ("iam", "", "A", "role/{}"))
TABLE = ResourceType("dynamodb:table", ("dynamodb", "R", "A", "table/{}"))
INDEX = ResourceType("dynamodb:index", ("dynamodb", "R", "A", "table/{}/index/{}"))


def sdk_grants(
    service: str, operation: str, arguments: Arguments, scope: Scope
) -> Optional[List[Grant]]:
    """What `aws-sdk:service:operation` needs with these arguments.

    None: the operation is not known. []: it needs no permission. Names are compared as Step Functions does:
    the service in lower case, the operation with a small first letter.
    """
    operation = operation[:1].lower() + operation[1:]
    found = clauses(service.lower(), operation)
    if found is None:
        return None
    task = Task(service.lower(), operation, arguments, scope)
    if (task.service, operation) in STATEMENTS:
        return task.statements(STATEMENTS[task.service, operation])
    return [
        grant
        for each in found
        for grant in (task.roles(each) if isinstance(each, RolePassing) else task.clause(each))
    ]


class Task:
    """One call of an operation, and the grants that follow from what the table says of it."""

    def __init__(self, service: str, operation: str, arguments: Arguments, scope: Scope) -> None:
        self.service = service
        self.operation = operation
        self.arguments = arguments
        self.scope = scope
        self.resource = f"aws-sdk:{service}:{operation}"
        self.capital = operation[:1].upper() + operation[1:]
        self.purpose = service.capitalize() + self.capital

    def clause(self, clause: Clause) -> Iterator[Grant]:
        if clause.given and not any(self.arguments.has(path) for path in clause.given):
            return
        if clause.not_given and self.certainly_given(clause.not_given):
            return
        resources: List[Named] = []
        unresolved: List[str] = []
        for each in clause.resources:
            if not each.optional or self.names(each):
                named, gaps = self.resolved(each)
                resources += named
                unresolved += gaps
        if self.arguments.is_unknown and all(each.optional for each in clause.resources):
            resources = []  # The request may name none of them.
        keys = tuple(("StringEquals", key, (self.capital,)) for key in clause.condition_keys)
        actions = " and ".join(clause.actions)
        for conditions, arns in by_conditions(resources or [Named("*")]):
            yield Grant(
                actions=clause.actions,
                resources=arns,
                purpose=self.purpose,
                why=f"{self.resource} is authorized as {actions}",
                conditions=tuple(sorted((*conditions, *keys))),
                unresolved=distinct(unresolved),
            )

    def roles(self, passing: RolePassing) -> Iterator[Grant]:
        resources: List[Named] = []
        unresolved: List[str] = []
        given = [path for path in passing.roles if self.arguments.has(path)]
        for path in given:
            named, gaps = self.resolved(Resource(ROLE, (Parameter((path,)),)))
            resources += named
            unresolved += gaps
        for path in passing.profiles:
            if self.arguments.has(path):
                given.append(path)
                arn = self.scope.arn("iam", "role/*", region=False)
                resources.append(Named(arn))
                unresolved.append(f"{path}: the role of an instance profile; {arn} is granted")
        if not given:
            return
        receiver = passing.principal or "a service that is not known, hence to any"
        yield Grant(
            actions=("iam:PassRole",),
            resources=by_conditions(resources)[0][1],
            purpose=f"{self.purpose}PassRole",
            why=f"{self.resource} passes {' and '.join(given)} to {receiver}",
            conditions=passed_to(passing.principal) if passing.principal else (),
            unresolved=distinct(unresolved),
        )

    def statements(self, path: str) -> List[Grant]:
        """PartiQL: the verb and the table of each statement."""
        needed: Dict[str, List[str]] = {}
        unresolved: List[str] = []
        for statement in self.arguments.values(path) or [text("")]:
            for action, table, index in accesses(statement):
                kind, names = (INDEX, [table, index]) if index is not None else (TABLE, [table])
                arns = [each.arn for each in filled(kind, names, self.scope)]
                needed.setdefault(action, []).extend(arns)
                for value in (statement,) if table is None else names:
                    if value is not None:
                        unresolved += gap_lines(path, value, arns)
        return [
            Grant(
                actions=actions,
                resources=resources,
                purpose=self.purpose,
                why=f"{self.resource} is authorized as {' and '.join(actions)}",
                unresolved=distinct(unresolved),
            )
            for resources, actions in by_resources(needed)
        ]

    def certainly_given(self, path: str) -> bool:
        return any(not value.is_unknown for value in self.arguments.values(path))

    def names(self, resource: Resource) -> bool:
        """Whether the request names it: by its last parameter, those before may be of something above it."""
        last = next((each for each in reversed(resource.parameters) if each.paths), None)
        return last is not None and (
            last.default is not None or any(self.has(path) for path in last.paths)
        )

    def has(self, path: str) -> bool:
        return any(self.arguments.has(each) for each in path.strip("={}").split("&"))

    def values(self, parameter: Parameter) -> Tuple[str, Sequence[Optional[Text]]]:
        """The path that gives a value, and its values; None for one that does not show."""
        default = None if parameter.default is None else text(parameter.default)
        for path in parameter.paths:
            if path.startswith("="):
                if self.has(path):
                    return "", [None]
                continue
            if path.endswith("{}"):
                found = self.arguments.keys(path[:-2])
            else:
                found = [value for each in path.split("&") for value in self.arguments.values(each)]
            if found:
                if parameter.every and len(self.arguments.values(parameter.every)) > len(found):
                    return path, [*found, default]
                return path, found
        return "", [default]

    def resolved(self, resource: Resource) -> Tuple[List[Named], List[str]]:
        """Every resource that the parameters name, and a line for each value that is not known."""
        form = FORMS.get(resource.type.name, filled)
        found = [self.values(each) for each in resource.parameters]
        named: List[Named] = []
        unresolved: List[str] = []
        for names in itertools.product(*(values for dummy, values in found)):
            resources = form(resource.type, names, self.scope)
            named += resources
            for (path, dummy), name in zip(found, names):
                if name is not None and name.gaps:
                    unresolved += gap_lines(path, name, [each.arn for each in resources])
        return named, unresolved


def gap_lines(path: str, value: Text, arns: Sequence[str]) -> List[str]:
    granted = " and ".join(distinct(arns))
    return [unresolved_note(path.replace("&", " and "), value, granted)] if value.gaps else []


def distinct(each: Iterable[str]) -> Tuple[str, ...]:
    return tuple(dict.fromkeys(each))


def by_conditions(
    resources: Iterable[Named],
) -> List[Tuple[Tuple[Condition, ...], Tuple[str, ...]]]:
    """The ARNs for each set of conditions; * stands for all others."""
    found: Dict[Tuple[Condition, ...], List[str]] = {}
    for each in resources:
        found.setdefault(each.conditions, []).append(each.arn)
    return [
        (conditions, ("*",) if "*" in arns else distinct(arns))
        for conditions, arns in found.items()
    ]


def by_resources(needed: Dict[str, List[str]]) -> List[Tuple[Tuple[str, ...], Tuple[str, ...]]]:
    """(resources, actions): actions on the same resources together."""
    found: Dict[Tuple[str, ...], List[str]] = {}
    for action in sorted(needed):
        found.setdefault(distinct(needed[action]), []).append(action)
    return [(resources, tuple(actions)) for resources, actions in found.items()]
