# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""Checks of how roles are kept: unused, shared, without a boundary, near a quota; and of their state machines."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Optional, Tuple

from .._policy.size import (
    INLINE_POLICIES_SIZE,
    MANAGED_POLICIES_PER_ROLE,
    TAGS_PER_ROLE,
    TRUST_POLICY_SIZE,
    size,
)
from .account import Audit, AuditedRole, Machine
from .findings import UNKNOWN, Remedy, Verdict
from .trust import as_it_is, serves_others

# Of a quota, from which on a role is close to it.
_CLOSE = 0.9

Judge = Callable[[Machine], Optional[Tuple[str, Dict[str, Any]]]]


def no_state_machine(subject: AuditedRole, audit: Audit) -> List[Verdict]:
    """hygiene-no-state-machine"""
    if subject.machines:
        return []
    name = subject.role.name
    evidence = {
        "regions": list(audit.regions),
        "last_used": subject.last_used.isoformat() if subject.last_used else None,
    }
    if not audit.machines_are_complete:
        message = f"Whether a state machine uses {name} cannot be told: not all could be read."
        return [Verdict(message, evidence, status=UNKNOWN)]
    return [
        Verdict(
            f"No state machine of {', '.join(audit.regions)} uses {name}.",
            evidence,
            None
            if serves_others(subject)
            else Remedy(f"Ensure that {name} is gone", {"name": name, "state": "absent"}),
        )
    ]


def unused_role(subject: AuditedRole, audit: Audit) -> List[Verdict]:
    """hygiene-unused-role"""
    name, since = subject.role.name, subject.last_used or subject.created
    if not subject.usage_is_known or since is None:
        message = (
            f"When {name} was last used is not known: the account's roles could not be listed."
        )
        return [Verdict(message, status=UNKNOWN)]
    days = (audit.now - since).days
    if days <= audit.unused_days:
        return []
    what = "last used" if subject.last_used else "made, and never used since,"
    return [
        Verdict(
            f"{name} was {what} {days} days ago.",
            {
                "last_used": subject.last_used.isoformat() if subject.last_used else None,
                "created": subject.created.isoformat() if subject.created else None,
                "days": days,
            },
        )
    ]


def shared_role(subject: AuditedRole, audit: Audit) -> List[Verdict]:
    """hygiene-shared-role"""
    machines, name = sorted(each.arn for each in subject.machines), subject.role.name
    if len(machines) > 1:
        message = f"{len(machines)} state machines share {name}."
        return [Verdict(message, {"state_machines": machines})]
    if audit.machines_are_complete:
        return []
    message = f"Whether state machines share {name} cannot be told: not all could be read."
    return [Verdict(message, {"state_machines": machines}, status=UNKNOWN)]


def boundary(subject: AuditedRole, audit: Audit) -> Optional[List[Verdict]]:
    """hygiene-boundary"""
    required, role = audit.required_boundary, subject.role
    if not required:
        return None
    if role.permissions_boundary == required:
        return []
    found = role.permissions_boundary
    return [
        Verdict(
            f"{role.name} has {'the permissions boundary ' + found if found else 'no permissions boundary'}, "
            f"and {required} is required.",
            {"required": required, "boundary": found},
            Remedy(
                f"Set the permissions boundary of {role.name}",
                {**as_it_is(subject), "permissions_boundary": required},
            ),
        )
    ]


def quota(subject: AuditedRole, audit: Audit) -> List[Verdict]:
    """hygiene-quota"""
    role, own = subject.role, audit.quotas
    figures = {
        "characters of inline policies": (
            sum(size(each) for each in role.inline_policies.values()),
            INLINE_POLICIES_SIZE,
        ),
        "attached managed policies": (
            len(role.managed_policies),
            own.get("AttachedPoliciesPerRoleQuota", MANAGED_POLICIES_PER_ROLE),
        ),
        "characters of the trust policy": (
            size(role.trust_policy),
            own.get("AssumeRolePolicySizeQuota", TRUST_POLICY_SIZE),
        ),
        "tags": (len(role.tags), TAGS_PER_ROLE),
    }
    close = {
        what: {"used": used, "allowed": allowed}
        for what, (used, allowed) in figures.items()
        if used >= _CLOSE * allowed
    }
    if not close:
        return []
    listed = ", ".join(
        f"{each['used']} of {each['allowed']} {what}" for what, each in close.items()
    )
    return [Verdict(f"{role.name} has {listed}.", {"quotas": close})]


def logging(subject: AuditedRole, dummy: Audit) -> Optional[List[Verdict]]:
    """hygiene-logging"""
    return _of_machines(
        subject,
        lambda each: (
            None
            if each.deployed.logging
            else (
                f"State machine {each.name} does not log.",
                {"level": each.log_level, "type": each.deployed.type},
            )
        ),
    )


def tracing(subject: AuditedRole, dummy: Audit) -> Optional[List[Verdict]]:
    """hygiene-tracing"""
    return _of_machines(
        subject,
        lambda each: (
            None
            if each.deployed.tracing
            else (f"State machine {each.name} is not traced.", {"tracing": False})
        ),
    )


def encryption(subject: AuditedRole, dummy: Audit) -> Optional[List[Verdict]]:
    """hygiene-encryption"""
    return _of_machines(
        subject,
        lambda each: (
            None
            if each.deployed.kms_key_arn
            else (
                f"State machine {each.name} is encrypted with a key of AWS.",
                {"kms_key_arn": None},
            )
        ),
    )


def _of_machines(subject: AuditedRole, judge: Judge) -> Optional[List[Verdict]]:
    """A verdict for each state machine of which judge has something to say: message and evidence."""
    if not subject.machines:
        return None
    judged = ((machine, judge(machine)) for machine in subject.machines)
    return [
        Verdict(found[0], found[1], state_machine_arn=machine.arn)
        for machine, found in judged
        if found
    ]
