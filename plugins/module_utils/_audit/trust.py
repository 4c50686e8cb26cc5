# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""Checks of the trust policy: whom it lets in, on whose behalf, and whether it lets Step Functions in at all."""

from __future__ import annotations

import re
from typing import Any, Dict, Iterator, List, Mapping, NamedTuple, Optional, Sequence, Set, Tuple

from .._policy.canonical import equal, statements
from .._policy.evaluation import ALLOWED, EXPLICITLY_DENIED, PolicySource, Request, evaluate
from .._policy.evaluation import UNKNOWN as UNDECIDED
from .._policy.trust import (
    GLOBAL_PRINCIPAL,
    LEGACY_PRINCIPAL,
    Account,
    Trust,
    deleted_principals,
    is_step_functions,
    named_principals,
)
from .account import Audit, AuditedRole, Machine
from .findings import UNKNOWN, Remedy, Verdict

# IAM user guide, "AWS global condition context keys".
# As AWS spells them, by what they are compared as.
_SOURCE_KEYS = {
    key.lower(): key
    for key in ("aws:SourceArn", "aws:SourceAccount", "aws:SourceOrgID", "aws:SourceOrgPaths")
}
_ACCOUNT = re.compile(r"[0-9]{12}")
_OPERATOR = re.compile(r"(forallvalues:|foranyvalue:)?(.*?)(ifexists)?")
_REGIONAL = re.compile(r"states\.([a-z0-9-]+)\.amazonaws\.com(\.cn)?", re.IGNORECASE)

Statement = Mapping[str, Any]


def not_assumable(subject: AuditedRole, dummy: Audit) -> Optional[List[Verdict]]:
    """trust-not-assumable, for each state machine of the role."""
    if not subject.machines:
        return None
    verdicts = []
    for machine in subject.machines:
        decision = _assumes(subject, machine)
        if decision.verdict == ALLOWED:
            continue
        is_denied = decision.verdict == EXPLICITLY_DENIED
        evidence = {
            "trust_policy": dict(subject.role.trust_policy),
            "statements": [dict(each[2]) for each in decision.because],
        }
        if decision.verdict == UNDECIDED:
            reasons = "; ".join(decision.unknown)
            verdicts.append(
                Verdict(
                    f"Whether Step Functions can assume {subject.role.name} for {machine.name} cannot be told: "
                    f"{reasons}.",
                    {**evidence, "reasons": list(decision.unknown)},
                    None,
                    UNKNOWN,
                    machine.arn,
                )
            )
        else:
            verdicts.append(
                Verdict(
                    f"Step Functions cannot assume {subject.role.name} for {machine.name} in {machine.region}: "
                    "its executions fail" + (", since a Deny forbids it." if is_denied else "."),
                    evidence,
                    # Whoever wrote a Deny meant it.
                    None if is_denied else own_trust(subject),
                    state_machine_arn=machine.arn,
                )
            )
    return verdicts


def assumable(subject: AuditedRole) -> Dict[str, Any]:
    """What trust-not-assumable shows where it holds."""
    return {"trust_policy": dict(subject.role.trust_policy)}


def missing_role(machine: Machine, boundary: Optional[str]) -> Verdict:
    """trust-not-assumable, where there is no such role. boundary: that every role must have."""
    name, path = (
        machine.role_arn.rpartition("/")[2],
        machine.role_arn[machine.role_arn.index("/") :],
    )
    options: Dict[str, Any] = {
        "name": name,
        "path": path[: -len(name)],
        "state_machine": {"arn": machine.arn},
    }
    if boundary:
        options["permissions_boundary"] = boundary
    return Verdict(
        f"State machine {machine.name} names a role that does not exist: its executions fail.",
        {"trust_policy": None, "statements": []},
        Remedy(f"Ensure the role of {machine.name}", options),
        state_machine_arn=machine.arn,
    )


def legacy_principal(subject: AuditedRole, dummy: Audit) -> List[Verdict]:
    """trust-legacy-principal"""
    return [
        Verdict(
            f"{subject.role.name} lets Amazon SWF in, by {LEGACY_PRINCIPAL}.",
            {"statement": statement},
            own_trust(subject),
        )
        for statement in _grants(subject)
        if any(name.lower() == LEGACY_PRINCIPAL for name in _services(statement))
    ]


def regional_principal(subject: AuditedRole, dummy: Audit) -> List[Verdict]:
    """trust-regional-principal"""
    return [
        Verdict(
            f"{subject.role.name} lets Step Functions in by region only: {', '.join(sorted(regional))}.",
            {"statement": statement, "principals": sorted(regional)},
            own_trust(subject),
        )
        for statement, regional in _regional_statements(subject)
    ]


def wrong_region(subject: AuditedRole, audit: Audit) -> Optional[List[Verdict]]:
    """trust-wrong-region"""
    named = {name for dummy, names in _regional_statements(subject) for name in names}
    if not named or not subject.machines:
        return None if named else []
    regions = {machine.region for machine in subject.machines}
    wrong = sorted(name for name in named if _region_of(name) not in regions)
    if not wrong:
        return []
    known = audit.machines_are_complete
    return [
        Verdict(
            f"{subject.role.name} lets Step Functions in by {', '.join(wrong)}, and its state machines are in "
            f"{', '.join(sorted(regions))}{'' if known else ', as far as they could be read'}.",
            {"principals": wrong, "regions": sorted(regions)},
            own_trust(subject),
            *([] if known else [UNKNOWN]),
        )
    ]


def no_conditions(subject: AuditedRole, dummy: Audit) -> Optional[List[Verdict]]:
    """trust-no-confused-deputy-conditions"""
    return _judged_sources(
        subject,
        lambda source: (
            None
            if source.tests
            else f"{subject.role.name} lets Step Functions in without a word on whose state machines it acts for."
        ),
        lambda dummy: {},
    )


def ineffective_conditions(subject: AuditedRole, dummy: Audit) -> Optional[List[Verdict]]:
    """trust-ineffective-conditions"""
    return _judged_sources(
        subject,
        lambda source: (
            f"{subject.role.name}: {'; '.join(source.problems)}."
            if source.tests and not source.binds
            else None
        ),
        lambda source: {"problems": list(source.problems)},
    )


def foreign_account(subject: AuditedRole, dummy: Audit) -> Optional[List[Verdict]]:
    """trust-foreign-account"""
    return _judged_sources(
        subject,
        lambda source: (
            f"{subject.role.name} accepts state machines of {', '.join(source.foreign)}."
            if source.foreign
            else None
        ),
        lambda source: {"accounts": list(source.foreign)},
    )


def anyone(subject: AuditedRole, dummy: Audit) -> List[Verdict]:
    """trust-anyone"""
    return [
        Verdict(
            f"{subject.role.name} lets in everyone{' but some' if 'NotPrincipal' in statement else ''}"
            f"{' under conditions' if statement.get('Condition') else ''}.",
            {"statement": statement},
            own_trust(subject, purge=True),
        )
        for statement in _grants(subject)
        if _is_for_anyone(statement)
    ]


def other_principals(subject: AuditedRole, dummy: Audit) -> List[Verdict]:
    """trust-other-principals"""
    return [
        Verdict(
            f"{subject.role.name} lets in others than Step Functions: {', '.join(others)}.",
            {"statement": statement, "principals": others},
            own_trust(subject, purge=True),
        )
        for statement, others in ((each, _others(each)) for each in _grants(subject))
        if others
    ]


def serves_others(subject: AuditedRole) -> bool:
    """Whether others than Step Functions may use the role, so that more may be needed than its state machines do."""
    return any(_is_for_anyone(each) or _others(each) for each in _grants(subject))


def deleted_principal(subject: AuditedRole, dummy: Audit) -> List[Verdict]:
    """trust-deleted-principal"""
    deleted = deleted_principals(subject.role.trust_policy)
    if not deleted:
        return []
    return [
        Verdict(
            f"{subject.role.name} names principals that were deleted: {', '.join(deleted)}.",
            {"principals": deleted},
            own_trust(subject, purge=True),
        )
    ]


def own_trust(subject: AuditedRole, purge: bool = False) -> Remedy:
    """Gives the role this collection's own trust statement, for the state machines that it is for already."""
    trust: Dict[str, Any] = {}
    arns = _kept_arns(subject)
    if arns:
        trust["source_arns"] = arns
    if purge:
        trust["purge"] = True
    what = "only Step Functions" if purge else "Step Functions"
    return Remedy(
        f"Let {what} assume {subject.role.name} for this account",
        {"name": subject.role.name, "path": subject.role.path, "trust": trust},
    )


def as_it_is(subject: AuditedRole) -> Dict[str, Any]:
    """Options that declare the role and leave its trust policy alone."""
    role = subject.role
    options: Dict[str, Any] = {"name": role.name, "path": role.path}
    default = Trust().policy(Account(subject.account_id, subject.partition), role.trust_policy)
    if not equal(default, role.trust_policy):
        # With the ARN it is taken as it is, however odd.
        options.update(arn=role.arn, trust_policy=dict(role.trust_policy))
    return options


def _kept_arns(subject: AuditedRole) -> List[str]:
    """The source ARNs of this account that every statement for Step Functions names; none where one names none.

    To mend a statement must not widen it.
    """
    kept: List[str] = []
    for statement in _grants(subject):
        if not any(_is_own(name) for name in _services(statement)):
            continue
        arns = [
            arn
            for operator, key, values in _tests(statement)
            if key == "aws:sourcearn" and _test(operator, key, values, negated=False).binds
            for arn in values
            if arn.startswith(f"arn:{subject.partition}:states:")
            and _account_field(arn) == subject.account_id
        ]
        if not arns:
            return []
        kept += arns
    default = f"arn:{subject.partition}:states:*:{subject.account_id}:stateMachine:*"
    return [] if kept == [default] else list(dict.fromkeys(kept))


class _Source(NamedTuple):
    """What a statement says about whose state machines Step Functions acts for.

    tests: how many tests of it there are. binds: whether they hold Step Functions to accounts or an organization.
    foreign: accounts that are let in and not the role's. problems: why tests do not bind.
    """

    statement: Statement
    tests: int
    binds: bool
    foreign: Tuple[str, ...]
    problems: Tuple[str, ...]


class _Test(NamedTuple):
    """One test of the source. accounts: that it admits; None where it says nothing of accounts."""

    accounts: Optional[Set[str]] = None
    binds: bool = False
    problem: str = ""


def _judged_sources(subject: AuditedRole, say: Any, show: Any) -> Optional[List[Verdict]]:
    """A verdict for each statement that lets Step Functions in and of which there is something to say.

    None where none lets it in.
    """
    sources = [
        _source(statement, subject)
        for statement in _grants(subject)
        if any(is_step_functions(name) for name in _services(statement))
    ]
    if not sources:
        return None
    guarded = any(_guards(each) for each in _denials(subject))
    verdicts = []
    for source in sources:
        message = None if guarded and not source.foreign else say(source)
        if message:
            verdicts.append(
                Verdict(
                    message, {"statement": source.statement, **show(source)}, own_trust(subject)
                )
            )
    return verdicts


def _source(statement: Statement, subject: AuditedRole) -> _Source:
    tests = [
        _test(operator, key, values, negated=False)
        for operator, key, values in _tests(statement)
        if key in _SOURCE_KEYS
    ]
    binding = [each for each in tests if each.binds]
    accounts: Optional[Set[str]] = None
    for each in binding:
        if each.accounts is not None:
            accounts = each.accounts if accounts is None else accounts & each.accounts
    problems = [each.problem for each in tests if each.problem]
    binds = bool(binding)
    if accounts is not None and not accounts:
        binds = False
        problems.append(
            "aws:SourceArn and aws:SourceAccount name different accounts, so that no request matches"
        )
    foreign = sorted((accounts or set()) - {subject.account_id})
    return _Source(statement, len(tests), binds, tuple(foreign), tuple(problems))


def _guards(statement: Statement) -> bool:
    """Whether a Deny for all sources but some protects every statement.

    Tests of one statement must all hold, so that each must be such a test.
    """
    tests = list(_tests(statement))
    return bool(tests) and all(
        key in _SOURCE_KEYS and _test(operator, key, values, negated=True).binds
        for operator, key, values in tests
    )


def _test(operator: str, key: str, values: Sequence[str], negated: bool) -> _Test:
    """What one test of the source amounts to. negated: it must be one of a Deny."""
    match = _OPERATOR.fullmatch(operator.lower())
    quantifier, name, if_exists = match.groups() if match else ("", operator.lower(), "")
    shown = f"{operator} of {_SOURCE_KEYS[key]}"
    if ("not" in name) != negated:
        return _Test(problem=f"{shown} excludes some and lets all others in")
    name = name.replace("not", "")
    if not negated and if_exists:
        return _Test(problem=f"{shown} lets requests without the key in")
    if not negated and quantifier == "forallvalues:":
        return _Test(problem=f"{shown} holds where the key is missing")
    if key in ("aws:sourceorgid", "aws:sourceorgpaths"):
        bound = name.startswith("string") and all(each.strip("*?/") for each in values)
        return _Test(None, bound, "" if bound else f"{shown} names no organization")
    if key == "aws:sourcearn":
        if name in ("arnlike", "arnequals", "stringlike"):
            return _of_accounts(shown, [_account_field(each) for each in values])
        if name in ("stringequals", "stringequalsignorecase"):
            if any("*" in each or "?" in each for each in values):
                return _Test(
                    problem=f"{shown} takes * and ? for characters, so that no state machine matches"
                )
            return _of_accounts(shown, [_account_field(each) for each in values])
        return _Test(problem=f"{shown} never matches an ARN")
    if name in ("stringequals", "stringlike", "stringequalsignorecase"):
        return _of_accounts(shown, values)
    return _Test(problem=f"{shown} is not for account ids, use StringEquals")


def _of_accounts(shown: str, accounts: Sequence[str]) -> _Test:
    if all(_ACCOUNT.fullmatch(each) for each in accounts):
        return _Test(set(accounts), True)
    return _Test(problem=f"{shown} names no account, so that any matches")


def _account_field(arn: str) -> str:
    fields = arn.split(":", 5)
    return fields[4] if len(fields) == 6 else ""


def _tests(statement: Statement) -> Iterator[Tuple[str, str, List[str]]]:
    """The tests of a statement: operator, key in lower case, values."""
    condition = statement.get("Condition")
    for operator, keys in condition.items() if isinstance(condition, Mapping) else ():
        for key, values in keys.items() if isinstance(keys, Mapping) else ():
            listed = values if isinstance(values, list) else [values]
            yield operator, key.lower(), [str(each) for each in listed]


def _assumes(subject: AuditedRole, machine: Machine) -> Any:
    """Decides whether Step Functions may assume the role for a state machine.

    A trust policy is judged as an identity policy would be, once the statements for others are left out.
    """
    accepted = (GLOBAL_PRINCIPAL, f"states.{machine.region}.amazonaws.com")
    concerned = [
        {**{key: value for key, value in each.items() if "Principal" not in key}, "Resource": "*"}
        for each in statements(subject.role.trust_policy)
        if _names(each, accepted)
    ]
    request = Request(
        "sts:AssumeRole",
        subject.role.arn,
        {
            "aws:SourceArn": (machine.arn,),
            "aws:SourceAccount": (subject.account_id,),
            "aws:PrincipalIsAWSService": ("true",),
        },
    )
    return evaluate(
        request,
        [PolicySource("trust policy", {**subject.role.trust_policy, "Statement": concerned})],
        None,
    )


def _names(statement: Statement, accepted: Sequence[str]) -> bool:
    named = [name.lower() for name in _services(statement)]
    if "NotPrincipal" in statement:
        excepted = {**statement, "Principal": statement["NotPrincipal"]}
        del excepted["NotPrincipal"]
        return not _names(excepted, accepted)
    return _is_for_anyone(statement) or any(name in accepted for name in named)


def _grants(subject: AuditedRole) -> List[Dict[str, Any]]:
    policy = subject.role.trust_policy
    return [each for each in statements(policy) if each.get("Effect") == "Allow"]


def _denials(subject: AuditedRole) -> List[Dict[str, Any]]:
    """Those that meet Step Functions."""
    return [
        each
        for each in statements(subject.role.trust_policy)
        if each.get("Effect") == "Deny"
        and (_is_for_anyone(each) or any(is_step_functions(name) for name in _services(each)))
    ]


def _is_for_anyone(statement: Statement) -> bool:
    return "NotPrincipal" in statement or any(
        name == "*" for dummy, name in named_principals(statement)
    )


def _others(statement: Statement) -> List[str]:
    """The principals of a statement that exist and are not Step Functions; everybody is not one of them."""
    deleted = deleted_principals({"Statement": [statement]})
    return [
        name
        for kind, name in named_principals(statement)
        if not kind.startswith("Not")
        and name not in ("*", *deleted)
        and not (kind == "Service" and _is_own(name))
    ]


def _services(statement: Statement) -> List[str]:
    return [name for kind, name in named_principals(statement) if kind == "Service"]


def _is_own(service: str) -> bool:
    return service.lower() == LEGACY_PRINCIPAL or is_step_functions(service)


def _region_of(service: str) -> str:
    match = _REGIONAL.fullmatch(service)
    return match.group(1).lower() if match else ""


def _regional_statements(subject: AuditedRole) -> List[Tuple[Dict[str, Any], List[str]]]:
    """Statements that name Step Functions by region alone, with those names; the global one beside it heals them."""
    found = []
    for statement in _grants(subject):
        own = [name for name in _services(statement) if is_step_functions(name)]
        if any(not _region_of(name) for name in own):
            return []
        if own:
            found.append((statement, own))
    return found
