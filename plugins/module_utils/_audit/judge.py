# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""From an account to findings: every check of the catalogue, and which of them a task wants."""

from __future__ import annotations

import difflib
from typing import Any, Callable, Collection, Dict, List, Mapping, Optional, Sequence, Set

from .._errors import InvalidOption
from . import hygiene, permissions, trust
from .account import Audit, AuditedRole
from .catalogue import CATALOGUE
from .drift import Declared, declared_role
from .findings import PASS, Finding, Verdict, in_order

# Gives verdicts of what is not well; none where all is, None where there is nothing to judge.
RoleCheck = Callable[[AuditedRole, Audit], Optional[List[Verdict]]]

DRIFT = "drift-declared-role"
NOT_ASSUMABLE = "trust-not-assumable"
AWS_OWNED = "hygiene-aws-owned-role"

# What a check shows of a role where it holds, so that a report can show the role whole
PASS_EVIDENCE: Mapping[str, Callable[[AuditedRole], Mapping[str, Any]]] = {
    NOT_ASSUMABLE: trust.assumable,
    "permissions-denied": permissions.allowed,
}

ROLE_CHECKS: Mapping[str, RoleCheck] = {
    NOT_ASSUMABLE: trust.not_assumable,
    "trust-legacy-principal": trust.legacy_principal,
    "trust-regional-principal": trust.regional_principal,
    "trust-wrong-region": trust.wrong_region,
    "trust-no-confused-deputy-conditions": trust.no_conditions,
    "trust-ineffective-conditions": trust.ineffective_conditions,
    "trust-foreign-account": trust.foreign_account,
    "trust-anyone": trust.anyone,
    "trust-other-principals": trust.other_principals,
    "trust-deleted-principal": trust.deleted_principal,
    "permissions-missing": permissions.missing,
    "permissions-denied": permissions.denied,
    "permissions-excess": permissions.excess,
    "permissions-admin": permissions.admin,
    "permissions-service-wildcard": permissions.service_wildcard,
    "permissions-pass-role": permissions.pass_role,
    "permissions-inverted": permissions.inverted,
    "permissions-escalation": permissions.escalation,
    "hygiene-no-state-machine": hygiene.no_state_machine,
    "hygiene-unused-role": hygiene.unused_role,
    "hygiene-shared-role": hygiene.shared_role,
    "hygiene-boundary": hygiene.boundary,
    "hygiene-quota": hygiene.quota,
    "hygiene-aws-managed-policy": permissions.aws_managed_policy,
    "hygiene-logging": hygiene.logging,
    "hygiene-tracing": hygiene.tracing,
    "hygiene-encryption": hygiene.encryption,
}


def chosen(checks: Optional[Sequence[str]], skipped: Optional[Sequence[str]]) -> Set[str]:
    """The ids of the checks to make. A topic, the word before the first hyphen, stands for all of its checks.

    Raises InvalidOption for one that there is none of.
    """
    wanted = set(CATALOGUE) if checks is None else _named(checks, "checks")
    return wanted - _named(skipped or (), "skip_checks")


def judge(audit: Audit, declared: Sequence[Declared], checks: Collection[str]) -> List[Finding]:
    """What the checks say, worst first."""
    found: List[Finding] = []

    def add(
        check: str,
        verdicts: Optional[Sequence[Verdict]],
        role_arn: str,
        subject: Optional[AuditedRole] = None,
    ) -> None:
        if check not in checks or verdicts is None:
            return
        if not verdicts:
            show = PASS_EVIDENCE.get(check)
            evidence = show(subject) if show and subject else {}
            verdicts = [Verdict(CATALOGUE[check].passes, evidence, status=PASS)]
        found.extend(
            Finding(check, CATALOGUE[check].severity, verdict, role_arn) for verdict in verdicts
        )

    for subject in audit.roles:
        if subject.is_owned_by_aws:
            add(AWS_OWNED, [], subject.role.arn)
            continue
        for check, function in ROLE_CHECKS.items():
            if check in checks:
                add(check, function(subject, audit), subject.role.arn, subject)
    for machine in audit.without_role:
        add(NOT_ASSUMABLE, [trust.missing_role(machine, audit.required_boundary)], machine.role_arn)
    for each in declared:
        add(DRIFT, declared_role(each), each.arn)
    return list(in_order(found))


def _named(names: Sequence[str], option: str) -> Set[str]:
    by_topic: Dict[str, Set[str]] = {}
    for check in CATALOGUE:
        by_topic.setdefault(check.split("-")[0], set()).add(check)
    found: Set[str] = set()
    for name in names:
        if name not in CATALOGUE and name not in by_topic:
            near = difflib.get_close_matches(name, [*CATALOGUE, *by_topic])
            raise InvalidOption(
                f"{option}: there is no check {name}; "
                + (
                    f"did you mean {' or '.join(near)}?"
                    if near
                    else f"there are {', '.join(sorted(CATALOGUE))}, and "
                    f"{', '.join(sorted(by_topic))} for all of a topic"
                )
            )
        found |= by_topic.get(name, {name})
    return found
