# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""Checks of what a role may do, against what its state machines need, and by itself."""

from __future__ import annotations

import itertools
import re
from functools import lru_cache
from typing import Any, Dict, Iterator, List, Mapping, NamedTuple, Optional, Sequence, Tuple

from .._permissions.grants import Condition, Grant
from .._permissions.statements import policy as policy_of
from .._permissions.task import Task
from .._policy.canonical import statements
from .._policy.evaluation import (
    ALLOWED,
    EXPLICITLY_DENIED,
    IMPLICITLY_DENIED,
    Decision,
    PolicySource,
    Request,
    action_covers,
    evaluate,
    granted,
    resource_covers,
    resource_overlaps,
)
from .._policy.size import INLINE_POLICIES_SIZE, size
from .._role.derived import DEFAULT_POLICY_NAME
from .account import AWS_MANAGED, Audit, AuditedRole, Machine, Policy
from .escalation import WAYS
from .findings import UNKNOWN, Remedy, Verdict
from .trust import as_it_is, serves_others

_SERVICE_WILDCARD = re.compile(r"[a-z0-9-]+:\*+", re.IGNORECASE)
# What a pattern leaves open, and a character that is written so as not to be a wildcard.
_GAP = re.compile(r"\$\{([*?$])\}|\*")
_EVERYTHING = re.compile(r"\*+(:\*+)?")

Statement = Mapping[str, Any]
_Context = Dict[str, Tuple[str, ...]]


class _Need(NamedTuple):
    """One action on one resource that a state needs, and what the role's policies decide."""

    action: str
    resource: str
    why: str
    decision: Decision

    def as_evidence(self) -> Dict[str, str]:
        return {"action": self.action, "resource": self.resource, "why": self.why}


# By action, the resources on which it is needed.
Needs = Mapping[str, Mapping[str, None]]
_JudgedTask = Tuple[Machine, Task, Sequence[_Need]]


def missing(subject: AuditedRole, dummy: Audit) -> Optional[List[Verdict]]:
    """permissions-missing, for each state of each state machine."""
    if not subject.machines:
        return None
    verdicts = [
        _undecided(machine, machine.name, [machine.problem])
        for machine in subject.machines
        if machine.permissions is None
    ]
    if subject.unread_policies:
        reason = f"{', '.join(subject.unread_policies)} could not be read"
        return [
            *verdicts,
            *(
                _undecided(each, each.name, [reason])
                for each in subject.machines
                if each.permissions is not None
            ),
        ]
    for machine, state, needs in _judged_tasks(subject):
        lacking = [each for each in needs if each.decision.verdict == IMPLICITLY_DENIED]
        doubtful = [each for each in needs if each.decision.unknown]
        if lacking:
            actions = sorted({each.action for each in lacking})
            verdicts.append(
                Verdict(
                    f"{machine.name}, {state.path}: {subject.role.name} does not allow {', '.join(actions)}, so that "
                    "it fails when it is reached.",
                    {"state": state.path, "needs": [each.as_evidence() for each in lacking]},
                    _addition(subject),
                    state_machine_arn=machine.arn,
                )
            )
        elif doubtful or state.unknown:
            reasons = [*state.unknown]
            reasons += [reason for each in doubtful for reason in each.decision.unknown]
            needed = [each.as_evidence() for each in doubtful]
            verdicts.append(
                _undecided(machine, f"{machine.name}, {state.path}", reasons, state.path, needed)
            )
    return verdicts


def denied(subject: AuditedRole, dummy: Audit) -> Optional[List[Verdict]]:
    """permissions-denied"""
    if not any(machine.permissions for machine in subject.machines):
        return None
    verdicts = []
    for machine, state, needs in _judged_tasks(subject):
        hit = [each for each in needs if each.decision.verdict == EXPLICITLY_DENIED]
        if hit:
            actions = sorted({each.action for each in hit})
            cited = [each for need in hit for each in need.decision.because]
            verdicts.append(
                Verdict(
                    f"{machine.name}, {state.path}: a Deny of {subject.role.name} forbids {', '.join(actions)}, so "
                    "that it fails when it is reached.",
                    {
                        "state": state.path,
                        "needs": [each.as_evidence() for each in hit],
                        "statements": _once(
                            {"policy": each[0], "statement": dict(each[2])} for each in cited
                        ),
                    },
                    state_machine_arn=machine.arn,
                )
            )
    return verdicts or _unread(subject)


def allowed(subject: AuditedRole) -> Dict[str, Any]:
    """What permissions-denied shows where it holds: the needs that the role's policies allow."""
    needs = dict.fromkeys(
        (need.action, need.resource)
        for judged in _judged_tasks(subject)
        for need in judged[2]
        if need.decision.verdict == ALLOWED
    )
    return {"allowed": [{"action": action, "resource": resource} for action, resource in needs]}


def excess(subject: AuditedRole, audit: Audit) -> Optional[List[Verdict]]:
    """permissions-excess, for each statement of the role's own policies."""
    if not subject.machines:
        return None
    needs, reasons = _all_needs(subject), _why_needs_are_open(subject, audit)
    verdicts = []
    for policy in subject.policies:
        if policy.source == AWS_MANAGED:
            continue
        for statement in _allowing(policy):
            kept = _tightened(statement, needs)
            if kept is None:
                continue
            what = "more than" if kept else "nothing that"
            verdicts.append(
                Verdict(
                    f"{subject.role.name}: a statement of {policy.name} allows {what} its state machines need"
                    + (f", as far as that is known: {'; '.join(reasons)}." if reasons else "."),
                    {**_shown(policy, statement), "tightened": kept},
                    None if reasons else _tightening(subject),
                    *([UNKNOWN] if reasons else []),
                )
            )
    return verdicts or _unread(subject)


def aws_managed_policy(subject: AuditedRole, audit: Audit) -> Optional[List[Verdict]]:
    """hygiene-aws-managed-policy"""
    attached = [each for each in subject.policies if each.source == AWS_MANAGED]
    if not subject.machines or not attached:
        return None if not subject.machines else []
    needs, reasons = _all_needs(subject), _why_needs_are_open(subject, audit)
    return [
        Verdict(
            f"{subject.role.name} has {policy.name}, which allows more than its state machines need"
            + (f", as far as that is known: {'; '.join(reasons)}." if reasons else "."),
            {"policy": policy.name, "derived": _derived(subject)},
            None if reasons else _tightening(subject),
            *([UNKNOWN] if reasons else []),
        )
        for policy in attached
        if any(
            "NotAction" in each or "NotResource" in each or _tightened(each, needs) is not None
            for each in _allowing(policy)
        )
    ] or _unread(subject)


def admin(subject: AuditedRole, dummy: Audit) -> List[Verdict]:
    """permissions-admin"""
    return _of_statements(
        subject,
        lambda each: f"{subject.role.name} may do everything" if _is_admin(each) else None,
    )


def service_wildcard(subject: AuditedRole, dummy: Audit) -> List[Verdict]:
    """permissions-service-wildcard"""

    def judge(statement: Statement) -> Optional[str]:
        named = granted(statement)
        wide = sorted(each for each in named.actions if _SERVICE_WILDCARD.fullmatch(each))
        if named.other_actions or not wide or not _has_wildcard(named.resources):
            return None
        return f"{subject.role.name} may do all of {', '.join(wide)}"

    return _of_statements(subject, judge)


def pass_role(subject: AuditedRole, dummy: Audit) -> List[Verdict]:
    """permissions-pass-role. What allows all of IAM is for other checks."""

    def judge(statement: Statement) -> Optional[str]:
        named = granted(statement)
        passes = any(
            action_covers(each, "iam:PassRole")
            for each in named.actions
            if not _EVERYTHING.fullmatch(each) and not _SERVICE_WILDCARD.fullmatch(each)
        )
        if named.other_actions or not passes:
            return None
        if not _names_service(statement):
            return f"{subject.role.name} may pass roles to any service"
        if "*" in named.resources:
            return f"{subject.role.name} may pass any role"
        return None

    return _of_statements(subject, judge)


def inverted(subject: AuditedRole, dummy: Audit) -> List[Verdict]:
    """permissions-inverted"""

    def judge(statement: Statement) -> Optional[str]:
        for element in ("NotAction", "NotResource"):
            if element in statement:
                return f"{subject.role.name} is allowed everything but some, by {element}"
        return None

    return _of_statements(subject, judge)


def escalation(subject: AuditedRole, dummy: Audit) -> List[Verdict]:
    """permissions-escalation. What is needed is not held against the role, nor what permissions-admin says."""
    if any(_is_admin(each) for policy in subject.policies for each in _allowing(policy)):
        return []
    if subject.unread_policies:
        return _unread(subject)
    needed = {action.lower() for action in _all_needs(subject)}
    open_ways = [
        {"actions": list(way.all_actions), "allows": way.allows}
        for way in WAYS
        if not all(action.lower() in needed for action in way.all_actions)
        and all(
            any(_allows(subject, *request) for request in step)
            for step in way.steps(subject.partition, subject.account_id, subject.role.arn)
        )
    ]
    if not open_ways:
        return []
    listed = "; ".join(str(each["allows"]) for each in open_ways[:3])
    more = f"; and {len(open_ways) - 3} more ways" if len(open_ways) > 3 else ""
    return [
        Verdict(
            f"{subject.role.name} can give itself more permissions: {listed}{more}.",
            {"ways": open_ways},
            _tightening(subject),
        )
    ]


def _undecided(
    machine: Machine,
    what: str,
    reasons: Sequence[str],
    state: Optional[str] = None,
    needs: Sequence[Mapping[str, str]] = (),
) -> Verdict:
    reasons = list(dict.fromkeys(reasons))
    return Verdict(
        f"Whether all is allowed that {what} needs cannot be told: {'; '.join(reasons)}.",
        {"state": state, "needs": list(needs), "reasons": reasons},
        None,
        UNKNOWN,
        machine.arn,
    )


@lru_cache(maxsize=2)
def _judged_tasks(subject: AuditedRole) -> Sequence[_JudgedTask]:
    """Every state of every state machine that could be read, each need of it evaluated."""
    identity, boundary = _sources(subject)
    known: Dict[Any, Decision] = {}

    def asked(action: str, resource: str, context: _Context) -> Decision:
        request = Request(action, resource, {**_caller(subject), **context})
        return evaluate(request, identity, boundary)

    def decide(action: str, resource: str, contexts: Sequence[_Context]) -> Decision:
        key = action, resource, repr(contexts)
        if key not in known:
            decisions = [asked(action, resource, each) for each in contexts]
            known[key] = decisions[0]
            if len(contexts) > 1 and any(each.verdict != ALLOWED for each in decisions):
                # Other values than these two may be met by a condition.
                common = contexts[0].items() & contexts[-1].items()
                known[key] = asked(action, resource, dict(common))
        return known[key]

    return [
        (
            machine,
            state,
            [
                _Need(action, resource, grant.why, decide(action, resource, contexts))
                for grant in state.grants
                for contexts in _contexts(grant.conditions)
                for action in grant.actions
                for resource in grant.resources
            ],
        )
        for machine in subject.machines
        if machine.permissions is not None
        for state in machine.permissions.tasks
    ]


def _sources(subject: AuditedRole) -> Tuple[List[PolicySource], Optional[PolicySource]]:
    identity = [
        PolicySource(f"{each.source} {each.name}", each.document)
        for each in subject.policies
        if each.document is not None
    ]
    boundary = subject.boundary
    if boundary is None or boundary.document is None:
        return identity, None
    return identity, PolicySource(f"permissions boundary {boundary.name}", boundary.document)


def _caller(subject: AuditedRole) -> Dict[str, Tuple[str, ...]]:
    """What is known of every request of the role (IAM user guide, "AWS global condition context keys")."""
    return {
        "aws:PrincipalArn": (subject.role.arn,),
        "aws:PrincipalAccount": (subject.account_id,),
        "aws:SecureTransport": ("true",),
    }


def _contexts(conditions: Tuple[Condition, ...]) -> Iterator[Sequence[_Context]]:
    """The requests that a grant's conditions stand for: of each, contexts of which any may be what is sent."""
    tests = [[_values(*test, value) for value in test[2]] for test in conditions]
    for chosen in itertools.product(*tests):
        yield [dict(each) for each in itertools.product(*chosen)]


def _values(
    operator: str, key: str, dummy: Tuple[str, ...], value: str
) -> List[Tuple[str, Tuple[str, ...]]]:
    """What a value of a grant's condition stands for: a pattern for nothing more and for something more.

    The pattern of a service is there for the partitions that add to its name.
    """
    if operator == "StringEquals" or not _GAP.search(value):
        return [(key, (value,))]
    fillers = ("",) if key == "iam:PassedToService" else ("", "known-at-run-time")
    return [(key, (_filled(value, each),)) for each in fillers]


def _filled(pattern: str, filler: str) -> str:
    return _GAP.sub(lambda gap: gap.group(1) or filler, pattern)


def _allows(
    subject: AuditedRole, action: str, resource: str, context: Mapping[str, Tuple[str, ...]]
) -> bool:
    identity, boundary = _sources(subject)
    request = Request(action, resource, {**_caller(subject), **context})
    return evaluate(request, identity, boundary).verdict == ALLOWED


def _all_grants(subject: AuditedRole) -> List[Grant]:
    return [
        grant
        for machine in subject.machines
        if machine.permissions is not None
        for grant in machine.permissions.grants
    ]


def _all_needs(subject: AuditedRole) -> Needs:
    needs: Dict[str, Dict[str, None]] = {}
    for grant in _all_grants(subject):
        for action in grant.actions:
            needs.setdefault(action, {}).update(dict.fromkeys(grant.resources))
    return needs


def _why_needs_are_open(subject: AuditedRole, audit: Audit) -> List[str]:
    """Why there may be needs that are not known; nothing if all are."""
    reasons = [f"{each.name}: {each.problem}" for each in subject.machines if each.problem]
    for machine in subject.machines:
        if machine.permissions is not None:
            reasons += [f"{machine.name}, {each}" for each in machine.permissions.unknown]
    if not audit.machines_are_complete:
        reasons.append("not all state machines could be read")
    if serves_others(subject):
        reasons.append(
            "others than Step Functions may assume the role, and need what is not known here"
        )
    return reasons


def _tightened(statement: Statement, needs: Needs) -> Optional[List[Dict[str, Any]]]:
    """What of a statement is needed, as statements; None where all is, or that cannot be told."""
    named = granted(statement)
    if named.other_actions or named.other_resources:
        return None  # permissions-inverted says so.
    kept: Dict[str, List[str]] = {}
    is_tight = True
    for action in named.actions:
        needed = [each for each in needs if action_covers(action, each)]
        is_tight = is_tight and bool(needed) and not ("*" in action or "?" in action)
        for resource in named.resources:
            of_resource = {each: _needed_of(resource, needs[each]) for each in needed}
            is_tight = is_tight and any(resource in each for each in of_resource.values())
            for need, resources in of_resource.items():
                if resources:
                    kept.setdefault(need, []).extend(resources)
    if is_tight:
        return None
    by_resources: Dict[Tuple[str, ...], List[str]] = {}
    for action, resources in sorted(kept.items()):
        by_resources.setdefault(tuple(sorted(set(resources))), []).append(action)
    rest = {key: value for key, value in statement.items() if key == "Condition" and value}
    return [
        {"Effect": "Allow", "Action": actions, "Resource": list(resources), **rest}
        for resources, actions in by_resources.items()
    ]


def _needed_of(resource: str, needed: Mapping[str, None]) -> List[str]:
    """What of a resource in a statement is needed: itself if all of it is."""
    if resource in needed or any(resource_covers(each, resource) for each in needed):
        return [resource]
    return [
        each if resource_covers(resource, each) else resource
        for each in needed
        if resource_overlaps(each, resource)
    ]


def _derived(subject: AuditedRole) -> Dict[str, Any]:
    return policy_of(_all_grants(subject))


def _addition(subject: AuditedRole) -> Optional[Remedy]:
    """Adds what the state machines need."""
    options = _with_needs(subject)
    name = f"Allow {subject.role.name} what its state machines need"
    return Remedy(name, options) if options else None


def _tightening(subject: AuditedRole) -> Optional[Remedy]:
    """Leaves what the state machines need and nothing else; None where that is not known or does not fit."""
    options = _with_needs(subject)
    if (
        not options
        or serves_others(subject)
        or any(each.permissions is None for each in subject.machines)
    ):
        return None
    options.setdefault("inline_policies", {})
    options.update(managed_policies=[], purge_managed_policies=True, purge_inline_policies=True)
    name = f"Allow {subject.role.name} what its state machines need and nothing else"
    return Remedy(name, options)


def _with_needs(subject: AuditedRole) -> Optional[Dict[str, Any]]:
    """Options that declare the needs: of one state machine by its ARN, of several as one policy, if that fits."""
    if len(subject.machines) == 1:
        return {**as_it_is(subject), "state_machine": {"arn": subject.machines[0].arn}}
    derived = _derived(subject)
    if not derived["Statement"] or size(derived) > INLINE_POLICIES_SIZE:
        return None
    return {**as_it_is(subject), "inline_policies": {DEFAULT_POLICY_NAME: derived}}


def _of_statements(subject: AuditedRole, judge: Any) -> List[Verdict]:
    """A verdict for each allowing statement of which judge has something to say."""
    verdicts = []
    for policy in subject.policies:
        for statement in _allowing(policy):
            said = judge(statement)
            if said:
                verdicts.append(
                    Verdict(
                        f"{said}, by {policy.name}.",
                        _shown(policy, statement),
                        _tightening(subject),
                    )
                )
    return verdicts or _unread(subject)


def _unread(subject: AuditedRole) -> List[Verdict]:
    unread = subject.unread_policies
    if not unread:
        return []
    message = f"{subject.role.name} has policies that could not be read: {', '.join(unread)}."
    return [Verdict(message, {"policies": list(unread)}, status=UNKNOWN)]


def _shown(policy: Policy, statement: Statement) -> Dict[str, Any]:
    return {"policy": policy.name, "source": policy.source, "statement": dict(statement)}


def _allowing(policy: Policy) -> List[Dict[str, Any]]:
    document = policy.document or {}
    return [each for each in statements(document) if each.get("Effect") == "Allow"]


def _is_admin(statement: Statement) -> bool:
    named = granted(statement)
    return (
        not named.other_actions
        and not named.other_resources
        and not statement.get("Condition")
        and any(_EVERYTHING.fullmatch(each) for each in named.actions)
        and "*" in named.resources
    )


def _has_wildcard(resources: Sequence[str]) -> bool:
    return any("*" in each or "?" in each for each in resources)


def _names_service(statement: Statement) -> bool:
    """Whether a condition holds iam:PassRole to services that are named."""
    condition = statement.get("Condition")
    for operator, keys in condition.items() if isinstance(condition, Mapping) else ():
        name = operator.lower()
        if (
            not name.startswith(("string", "foranyvalue:string"))
            or "not" in name
            or "ifexists" in name
        ):
            continue
        for key, values in keys.items() if isinstance(keys, Mapping) else ():
            listed = values if isinstance(values, list) else [values]
            if key.lower() == "iam:passedtoservice" and all(
                str(each).strip("*?") for each in listed
            ):
                return True
    return False


def _once(values: Iterator[Dict[str, Any]]) -> List[Dict[str, Any]]:
    found: List[Dict[str, Any]] = []
    for value in values:
        if value not in found:
            found.append(value)
    return found
