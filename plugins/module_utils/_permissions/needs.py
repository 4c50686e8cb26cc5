# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""The words in which the table of service integrations is written."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Callable, List, Optional, Sequence, Tuple, Union

from .._asl.arguments import Arguments, Environment
from .._asl.values import Text
from .grants import Condition, Grant
from .resources import Resource, ResourceSource, in_scope, pattern, resources_of
from .scope import Scope

# How a task waits for what it calls (Step Functions guide, "Service integration patterns").
REQUEST_RESPONSE = ""
SYNC = ".sync"
CALLBACK = ".waitForTaskToken"


@dataclass(frozen=True)
class When:
    """A condition whose value is that of an argument.

    Where the argument has gaps, the pattern is compared with `like`; where nothing of it is known,
    the condition is left out.
    """

    operator: str
    like: str
    key: str
    value: Callable[[Arguments, Scope], Optional[Text]]

    def condition(self, arguments: Arguments, scope: Scope) -> Optional[Condition]:
        value = self.value(arguments, scope)
        if value is None or value.is_unknown:
            return None
        return (self.like if value.gaps else self.operator, self.key, (pattern(value),))


@dataclass(frozen=True, eq=False)
class Need:
    """What one call needs.

    patterns: for which ways of waiting. given: only if one of these arguments is, or could be, given.
    applies: only if this says so. purpose: what a Sid says; that of the integration if empty.
    """

    actions: Tuple[str, ...]
    on: Tuple[ResourceSource, ...]
    why: str
    patterns: Tuple[str, ...] = ()
    given: Tuple[str, ...] = ()
    applies: Optional[Callable[[Arguments], bool]] = None
    conditions: Tuple[Union[Condition, When], ...] = ()
    purpose: str = ""

    @cached_property
    def is_constant(self) -> bool:
        """Whether it is the same for all arguments."""
        return not any(isinstance(each, When) for each in self.conditions) and all(
            isinstance(source, str) and "<" not in source for source in self.on
        )


@dataclass(frozen=True)
class Integration:
    """An optimized service integration.

    patterns: how it can wait. needs: of its calls. note: for a reader, where there is nothing to grant.
    """

    patterns: Tuple[str, ...]
    needs: Tuple[Need, ...]
    note: str = ""


def need(
    actions: str,
    on: Union[ResourceSource, Sequence[ResourceSource]],
    why: str,
    *,
    given: str = "",
    applies: Optional[Callable[[Arguments], bool]] = None,
    conditions: Sequence[Union[Condition, When]] = (),
    purpose: str = "",
    patterns: Tuple[str, ...] = (),
) -> Need:
    """actions, given: separated by spaces. on: one source of resources, or several."""
    sources = on if isinstance(on, (list, tuple)) else (on,)
    return Need(
        tuple(actions.split()),
        tuple(sources),
        why,
        patterns,
        tuple(given.split()),
        applies,
        tuple(conditions),
        purpose,
    )


def sync(
    actions: str,
    on: Union[ResourceSource, Sequence[ResourceSource]],
    why: str = "to wait for its end, and to stop it when the execution is stopped",
    *,
    conditions: Sequence[Union[Condition, When]] = (),
) -> Need:
    """What is needed only to wait."""
    return need(actions, on, why, conditions=conditions, patterns=(SYNC,))


def managed_rule(name: str) -> Need:
    """The EventBridge rule by which Step Functions learns that a job has ended. Without these actions
    a state machine cannot even be created (Step Functions guide, "How Step Functions generates IAM
    policies for integrated services")."""
    return need(
        "events:DescribeRule events:PutRule events:PutTargets",
        f"arn:{{P}}:events:{{R}}:{{A}}:rule/{name}",
        "for the rule by which Step Functions learns of its end",
        purpose="ManagedRule",
        patterns=(SYNC,),
    )


def pass_role(
    paths: str,
    to: str,
    *,
    on: Optional[ResourceSource] = None,
    operator: str = "StringEquals",
    why: str = "",
) -> Need:
    """That roles may be passed to a service, such as ecs-tasks.amazonaws.com.

    paths: arguments that name them, separated by spaces; without any, `on` says which are passed.
    """
    sources = [on] if on else [f"arn:{{P}}:iam::{{A}}:role/<{path}>" for path in paths.split()]
    words = to.partition(".")[0].split("-")
    return need(
        "iam:PassRole",
        sources,
        why or f"to hand the role on to {to}",
        given=paths,
        conditions=[(operator, "iam:PassedToService", (to,))],
        purpose="PassRoleTo" + "".join(word.capitalize() for word in words),
    )


def grants_of(
    needs: Sequence[Need], way: str, arguments: Arguments, scope: Scope, purpose: str
) -> List[Grant]:
    """What a call needs, which waits in this way."""
    grants = []
    for each in needs:
        if each.patterns and way not in each.patterns:
            continue
        if each.given and not any(map(arguments.has, each.given)):
            continue
        if each.applies and not each.applies(arguments):
            continue
        if each.is_constant:
            grants.append(_constant_grant(each, scope, purpose))
            continue
        resources = _resources(each, arguments, scope)
        if resources:
            grants.append(_grant(each, resources, arguments, scope, purpose))
    return grants


def _resources(each: Need, arguments: Arguments, scope: Scope) -> List[Resource]:
    if len(each.on) == 1:
        return resources_of(each.on[0], arguments, scope)
    found = []
    for index, source in enumerate(each.on):
        # One of several arguments names nothing unless it is there.
        if len(each.given) == len(each.on) and not arguments.has(each.given[index]):
            continue
        found += resources_of(source, arguments, scope)
    return found


def _grant(
    each: Need, resources: List[Resource], arguments: Arguments, scope: Scope, purpose: str
) -> Grant:
    conditions = []
    for condition in each.conditions:
        if isinstance(condition, When):
            filled = condition.condition(arguments, scope)
            if filled:
                conditions.append(filled)
        else:
            conditions.append(_in_scope(condition, scope))
    if len(resources) == 1:
        arns: Tuple[str, ...] = (resources[0].arn,)
        notes = resources[0].unresolved
    else:
        arns = tuple(dict.fromkeys(resource.arn for resource in resources))
        notes = tuple(dict.fromkeys(note for resource in resources for note in resource.unresolved))
    return Grant(
        each.actions, arns, each.purpose or purpose, each.why, tuple(sorted(conditions)), notes
    )


_NOTHING = Arguments({}, "", Environment({}, {}))


@lru_cache(maxsize=4096)
def _constant_grant(each: Need, scope: Scope, purpose: str) -> Grant:
    return _grant(each, _resources(each, _NOTHING, scope), _NOTHING, scope, purpose)


def settings_grants(needs: Sequence[Need], scope: Scope, purpose: str) -> List[Grant]:
    """What is needed whatever the arguments are."""
    return grants_of(needs, REQUEST_RESPONSE, _NOTHING, scope, purpose)


def _in_scope(condition: Condition, scope: Scope) -> Condition:
    """With the scope filled in; what is not known of it is a wildcard, which StringEquals has not."""
    operator, key, values = condition
    filled = tuple(in_scope(value, scope) for value in values)
    if operator == "StringEquals" and "".join(filled).count("*") > "".join(values).count("*"):
        operator = "StringLike"
    return operator, key, filled
