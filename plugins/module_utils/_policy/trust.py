# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""Trust policies: who may assume an execution role.

A trust policy of this collection holds one statement of its own, which lets Step Functions in,
and beside it whatever else was declared or was there before.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Mapping, Optional, Sequence, Set

from .canonical import canonical_statement, equal, statements

GLOBAL_PRINCIPAL = "states.amazonaws.com"
# The only principal that the IAM console offered before it knew Step Functions; AWS's first
# documentation had people replace it by hand ("Creating an IAM Role for Use with Step Functions").
LEGACY_PRINCIPAL = "swf.amazonaws.com"

PRINCIPAL_CHOICES = ("global", "regional", "both")

_STEP_FUNCTIONS_PRINCIPAL = re.compile(
    r"^states(\.[a-z]{2}(-[a-z]+)+-[0-9]+)?\.amazonaws\.com(\.cn)?$", re.IGNORECASE
)
# Unique ids of roles (AROA) and users (AIDA): IAM shows them in place of a principal's ARN once
# that principal has been deleted (IAM user guide, "IAM identifiers").
_DANGLING_PRINCIPAL = re.compile(r"^A(RO|ID)A[A-Z0-9]{12,}$")
_ACCOUNT_ID = re.compile(r"^[0-9]{12}$")

CURRENT_VERSION = "2012-10-17"

Statement = Mapping[str, Any]
Document = Mapping[str, Any]


@dataclass(frozen=True)
class Account:
    """The account that the role lives in.

    account_id: 12 digits. partition: aws, aws-cn, aws-us-gov, ... region: of the connection, None
    when none is configured (a role has none; the regional service principal needs one).
    """

    account_id: str
    partition: str
    region: Optional[str] = None

    def role_arn(self, path: str, name: str) -> str:
        return f"arn:{self.partition}:iam::{self.account_id}:role{path}{name}"


@dataclass(frozen=True)
class Trust:
    """The declared trust policy: option `trust` of the modules, already validated.

    document: the whole policy, as the option `trust_policy` gives it; then nothing else of this counts.
    """

    principal: str = "global"
    service_principals: tuple[str, ...] = ()
    source_accounts: Optional[tuple[str, ...]] = None
    source_arns: Optional[tuple[str, ...]] = None
    confused_deputy_protection: bool = True
    statements: tuple[Statement, ...] = ()
    purge: bool = False
    document: Optional[Document] = None

    def principals(self, region: Optional[str]) -> tuple[str, ...]:
        """The service principals that Step Functions calls with.

        Step Functions accepts the global principal and that of the state machine's own region (error
        text of CreateStateMachine). Raises ValueError when a region is needed and none is known.
        """
        if self.service_principals:
            return self.service_principals
        if self.principal == "global":
            return (GLOBAL_PRINCIPAL,)
        if region is None:
            raise ValueError(
                f"trust.principal is {self.principal}, which names a region, and no region is "
                "configured; set region, or AWS_REGION"
            )
        regional = f"states.{region}.amazonaws.com"
        return (regional,) if self.principal == "regional" else (GLOBAL_PRINCIPAL, regional)

    def is_own_principal(self, service: str) -> bool:
        return (
            service.lower() == LEGACY_PRINCIPAL
            or service in self.service_principals
            or is_step_functions(service)
        )

    def own_statement(self, account: Account) -> dict[str, Any]:
        """The statement that lets Step Functions assume the role.

        The conditions are those of the Step Functions developer guide, "Cross-service confused
        deputy prevention": the caller must act for a state machine of the given accounts.
        """
        statement: dict[str, Any] = {
            "Effect": "Allow",
            "Principal": {"Service": _scalar_or_list(self.principals(account.region))},
            "Action": "sts:AssumeRole",
        }
        if self.confused_deputy_protection:
            accounts = self.source_accounts or (account.account_id,)
            arns = self.source_arns or tuple(
                f"arn:{account.partition}:states:*:{source}:stateMachine:*" for source in accounts
            )
            statement["Condition"] = {
                "StringEquals": {"aws:SourceAccount": _scalar_or_list(accounts)},
                "ArnLike": {"aws:SourceArn": _scalar_or_list(arns)},
            }
        return statement

    def policy(self, account: Account, current: Optional[Document] = None) -> dict[str, Any]:
        """The trust policy that the role shall have.

        current: the role's trust policy today, None for a role that does not exist. Statements of it
        that are for other principals are kept, behind the declared ones, unless `purge`. A document that says
        the same as today's is returned as today's, so that nothing is rewritten for its looks.
        """
        if self.document is not None:
            whole = _document_as_stored(self.document, account.partition)
            return dict(current) if current is not None and equal(whole, current) else whole
        declared = [
            self.own_statement(account),
            *(_as_stored(each, account.partition) for each in self.statements),
        ]
        if current is None:
            return {"Version": CURRENT_VERSION, "Statement": declared}
        kept = [] if self.purge else self._kept(current, declared)
        policy: dict[str, Any] = {"Version": CURRENT_VERSION}
        if kept:
            # Both keys belong to what is kept: without a Version, policy variables are plain text.
            policy = {key: current[key] for key in ("Version", "Id") if key in current}
        policy["Statement"] = [*declared, *kept]
        return dict(current) if equal(policy, current) else policy

    def undeclared_principals(self, policy: Document) -> list[str]:
        """Principals that a policy names and nothing declares, sorted; `NotPrincipal` by that name."""
        if self.document is not None:
            return []
        declared = {canonical_statement(each) for each in self.statements}
        found: Set[str] = set()
        for statement in statements(policy):
            if canonical_statement(statement) not in declared:
                found.update(
                    name
                    for kind, name in named_principals(statement)
                    if not (
                        kind == "Service" and self.is_own_principal(name) and _allows(statement)
                    )
                )
        return sorted(found)

    def _kept(self, current: Document, declared: Sequence[Statement]) -> list[Statement]:
        wanted = {canonical_statement(each) for each in declared}
        kept = []
        for statement in statements(current):
            rest = self._without_own_principals(statement)
            if rest is None or canonical_statement(rest) in wanted:
                continue
            if not any(_supersedes(each, rest) for each in declared):
                kept.append(rest)
        return kept

    def _without_own_principals(self, statement: Statement) -> Optional[Statement]:
        """What is left of a statement without Step Functions in it; None when it is only for it.

        A Deny is a guard, not a grant of this collection: it stays as it is.
        """
        principal = statement.get("Principal")
        if not _allows(statement) or not isinstance(principal, Mapping):
            return statement
        services = _as_list(principal.get("Service", []))
        others = [each for each in services if not self.is_own_principal(str(each))]
        if len(others) == len(services):
            return statement
        rest = {kind: names for kind, names in principal.items() if kind != "Service"}
        if others:
            rest["Service"] = _scalar_or_list(others)
        return {**statement, "Principal": rest} if rest else None


def is_step_functions(service: str) -> bool:
    """Whether a service principal is Step Functions' own, the global or a regional one."""
    return _STEP_FUNCTIONS_PRINCIPAL.match(service) is not None


def assumable_by_step_functions(policy: Document, region: Optional[str] = None) -> bool:
    """Whether a trust policy lets Step Functions in, its conditions taken as met.

    region: only this region's principal counts besides the global one; None takes any region's.
    """
    accepted = None if region is None else {GLOBAL_PRINCIPAL, f"states.{region}.amazonaws.com"}

    def names_step_functions(statement: Statement) -> bool:
        return any(
            name == "*"
            or (
                kind == "Service"
                and is_step_functions(name)
                and (accepted is None or name.lower() in accepted)
            )
            for kind, name in named_principals(statement)
            if not kind.startswith("Not")
        )

    matching = [
        each for each in statements(policy) if names_step_functions(each) and _is_assume_role(each)
    ]
    denied = any(each.get("Effect") == "Deny" and not each.get("Condition") for each in matching)
    return not denied and any(_allows(each) for each in matching)


def deleted_principals(policy: Document) -> list[str]:
    """Unique ids that a policy names in place of principals which no longer exist."""
    return [
        name
        for statement in statements(policy)
        for dummy, name in named_principals(statement)
        if _DANGLING_PRINCIPAL.match(name)
    ]


def describe(policy: Document) -> str:
    """Who may assume a role and on which condition keys, in one line."""
    grants = []
    for statement in statements(policy):
        names = " and ".join(name for dummy, name in named_principals(statement)) or "nobody"
        conditions = statement.get("Condition")
        tests = conditions.values() if isinstance(conditions, Mapping) else []
        keys = sorted({key for test in tests if isinstance(test, Mapping) for key in test})
        effect = "" if _allows(statement) else f"{statement.get('Effect')} "
        grants.append(f"{effect}{names}" + (f" if {' and '.join(keys)}" if keys else ""))
    return ", ".join(grants) or "nobody"


def describe_change(before: Document, after: Document) -> str:
    """From one to the other in one line; where both would read the same, which condition keys differ."""
    was, becomes = describe(before), describe(after)
    if was != becomes:
        return f"{was} -> {becomes}"
    differing = sorted({key for key, dummy in _conditions(before) ^ _conditions(after)})
    return f"{becomes}, with other {'values of ' + ' and '.join(differing) if differing else 'statements'}"


def _conditions(policy: Document) -> set[tuple[str, str]]:
    """Each condition key with what it is tested for."""
    tests = [
        (operator, test)
        for statement in statements(policy)
        for operator, test in (statement.get("Condition") or {}).items()
    ]
    return {
        (key, f"{operator} {sorted(map(str, _as_list(value)))}")
        for operator, test in tests
        for key, value in test.items()
    }


def _is_assume_role(statement: Statement) -> bool:
    def named(key: str) -> bool:
        return any(
            re.match(
                re.escape(str(each)).replace(r"\*", ".*").replace(r"\?", ".") + "$",
                "sts:AssumeRole",
                re.IGNORECASE,
            )
            for each in _as_list(statement.get(key, []))
        )

    return named("Action") or ("NotAction" in statement and not named("NotAction"))


def named_principals(statement: Statement) -> list[tuple[str, str]]:
    """The principals of a statement as (kind, name); kind is Service, AWS, ..., or NotService, ..."""
    named = []
    for key, prefix in (("Principal", ""), ("NotPrincipal", "Not")):
        value = statement.get(key, {})
        kinds = value if isinstance(value, Mapping) else {"AWS": value}
        for kind, names in kinds.items():
            for name in _as_list(names):
                named.append((prefix + kind, f"NotPrincipal {name}" if prefix else str(name)))
    return named


def _document_as_stored(document: Document, partition: str) -> dict[str, Any]:
    stored = [_as_stored(each, partition) for each in statements(document)]
    return {**document, "Statement": stored}


def _as_stored(statement: Statement, partition: str) -> dict[str, Any]:
    """A statement as IAM gives it back: an account id among the principals becomes a root ARN.

    IAM user guide, "AWS JSON policy elements: Principal".
    """
    stored = dict(statement)
    for key in ("Principal", "NotPrincipal"):
        principal = stored.get(key)
        if isinstance(principal, Mapping) and "AWS" in principal:
            names = [
                f"arn:{partition}:iam::{name}:root" if _ACCOUNT_ID.match(str(name)) else name
                for name in _as_list(principal["AWS"])
            ]
            scalar = isinstance(principal["AWS"], str)
            stored[key] = {**principal, "AWS": names[0] if scalar else names}
    return stored


def _supersedes(declared: Statement, old: Statement) -> bool:
    """Whether a declared statement is the new form of one on the role.

    So it is under the same Sid, or where the two differ only in principals of the old one that
    were deleted since: IAM shows those by their unique id, and would refuse them if written again.
    """
    if declared.get("Sid") and declared.get("Sid") == old.get("Sid"):
        return True
    new_principal, old_principal = declared.get("Principal"), old.get("Principal")
    if not isinstance(new_principal, Mapping) or not isinstance(old_principal, Mapping):
        return False
    names = _as_list(old_principal.get("AWS", []))
    alive = [each for each in names if not _DANGLING_PRINCIPAL.match(str(each))]
    if len(alive) == len(names):
        return False
    missing = [each for each in _as_list(new_principal.get("AWS", [])) if each not in alive]
    revived = {**old_principal, "AWS": [*alive, *missing]}
    return canonical_statement({**old, "Principal": revived}) == canonical_statement(declared)


def _allows(statement: Statement) -> bool:
    return statement.get("Effect") == "Allow"


def _as_list(value: Any) -> list[Any]:
    return list(value) if isinstance(value, (list, tuple)) else [value]


def _scalar_or_list(values: Sequence[str]) -> Any:
    return values[0] if len(values) == 1 else list(values)
