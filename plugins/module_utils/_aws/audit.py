# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""The module `execution_role_audit`: read an account and judge its roles. It never writes."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import datetime, timezone
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

from .._asl.definition import DefinitionError
from .._audit.account import (
    AWS_MANAGED,
    CUSTOMER_MANAGED,
    INLINE,
    Audit,
    AuditedRole,
    Document,
    Machine,
    Policy,
    Unreadable,
)
from .._audit.drift import Declared
from .._audit.findings import SEVERITIES, reaches, remediation_roles, summary
from .._audit.judge import DRIFT, chosen, judge
from .._errors import ExecutionRoleError, InvalidOption
from .._permissions.policy import derive
from .._permissions.settings import Settings
from .._policy.canonical import statements
from .._policy.size import MANAGED_POLICIES_PER_ROLE, TRUST_POLICY_SIZE, size
from .._policy.trust import (
    LEGACY_PRINCIPAL,
    assumable_by_step_functions,
    is_step_functions,
    named_principals,
)
from .._role import constraints
from .account_machines import read_state_machines
from .calls import Refused
from .ensure_many import ENSURE_MANY_OPTIONS, AccountRun, declared_runs
from .info import read_execution_roles
from .reader import account_quotas, list_account, read_document, read_role, role_from_lists
from .session import AccountSession
from .state_machines import deployed

AUDIT_OPTIONS: Dict[str, Any] = {
    "names": {"type": "list", "elements": "str"},
    "path_prefix": {"type": "str", "default": "/"},
    "regions": {"type": "list", "elements": "str"},
    "roles": {**ENSURE_MANY_OPTIONS["roles"], "required": False},
    "defaults": ENSURE_MANY_OPTIONS["defaults"],
    "checks": {"type": "list", "elements": "str"},
    "skip_checks": {"type": "list", "elements": "str"},
    "fail_on": {"type": "str", "choices": list(SEVERITIES)},
    "unused_days": {"type": "int", "default": 90},
    "required_boundary": {"type": "str"},
    "max_workers": ENSURE_MANY_OPTIONS["max_workers"],
}

# From which part of a quota on the account's own is worth a call.
_NEAR = 0.9


def execution_role_audit(module: Any, session: AccountSession) -> Dict[str, Any]:
    """The module `execution_role_audit`."""
    params = module.params
    checks = chosen(params["checks"], params["skip_checks"])
    prefix = constraints.path_prefix(params["path_prefix"])
    for name in params["names"] or ():
        constraints.role_name(name, "names")
    for region in params["regions"] or ():
        constraints.region(region, "regions")
    if params["required_boundary"]:
        constraints.policy_arn(params["required_boundary"], "required_boundary")
    for option, least in (("max_workers", 1), ("unused_days", 0)):
        if params[option] < least:
            raise InvalidOption(f"{option} must be {least} or more, not {params[option]}")
    session.expect_threads(params["max_workers"])
    account = _AccountReader(session, params["max_workers"], module.warn)
    audit = account.read(params["names"], prefix, params["regions"])
    audit = replace(
        audit,
        unused_days=params["unused_days"],
        required_boundary=params["required_boundary"],
    )
    declared = _drift(session, params, module.warn) if DRIFT in checks else []
    findings = judge(audit, declared, checks)
    result = {
        "changed": False,
        "findings": [each.as_result() for each in findings],
        "summary": summary(findings, not account.unreadable),
        "remediation_roles": remediation_roles(findings),
        "regions": sorted(audit.regions),
        "unreadable": [each.as_result() for each in account.unreadable],
    }
    severity = params["fail_on"]
    bad = reaches(findings, severity) if severity else []
    if bad:
        named = "; ".join(each.verdict.message for each in bad[:5])
        more = f" And {len(bad) - 5} more, see findings." if len(bad) > 5 else ""
        number = f"{len(bad)} findings are" if len(bad) > 1 else "1 finding is"
        raise ExecutionRoleError(f"{number} {severity} or worse. {named}{more}", **result)
    return result


@dataclass
class _AccountReader:
    """Reads what the checks judge. unreadable: what could not be, in the order of the attempts."""

    session: AccountSession
    workers: int
    warn: Any
    unreadable: List[Unreadable] = field(default_factory=list)
    _documents: Dict[str, Optional[Document]] = field(default_factory=dict)

    def read(
        self, names: Optional[Sequence[str]], prefix: str, regions: Optional[Sequence[str]]
    ) -> Audit:
        """Raises ExecutionRoleError where the roles cannot be read in either way."""
        with ThreadPoolExecutor(1) as thread:
            listing = thread.submit(self._list_account)
            machines = read_state_machines(self.session, regions, self.workers)
            listed = listing.result()
        self.unreadable += machines.unreadable
        by_role: Dict[str, List[Machine]] = {}
        for each in map(machine_of, machines.found):
            by_role.setdefault(each.role_arn, []).append(each)
            if each.problem:
                self.unreadable.append(Unreadable(each.arn, each.problem))
        if listed is None:
            found = self._read_each(names, prefix, by_role)
        else:
            found = [
                _from_details(each)
                for each in listed
                if _is_wanted(each["RoleName"], each["Path"], names, prefix)
                and (
                    names is not None
                    or each["Arn"] in by_role
                    or concerns_step_functions(each["AssumeRolePolicyDocument"])
                )
            ]
        known = {each.role.name for each in found}
        for name in names or ():
            if name not in known:
                self.unreadable.append(
                    Unreadable(name, f"there is no role of this name below {prefix}")
                )
        roles = self._with_policies(
            [replace(each, machines=tuple(by_role.get(each.role.arn, ()))) for each in found]
        )
        return Audit(
            roles=tuple(roles),
            regions=machines.regions,
            now=datetime.now(timezone.utc),
            without_role=self._without_role(names, prefix, by_role, listed),
            machines_are_complete=not machines.unreadable,
            quotas=self._quotas(roles),
        )

    @property
    def _iam(self) -> Any:
        return self.session.client("iam")

    def _list_account(self) -> Optional[List[Any]]:
        """All roles; None where that is not allowed. Keeps the customer managed policies."""
        try:
            roles, policies = list_account(self._iam)
        except Refused as refusal:
            if not refusal.is_access_denied:
                raise
            self.unreadable.append(Unreadable("roles of the account, at once", refusal.message))
            return None
        for policy in policies:
            for version in policy["PolicyVersionList"]:
                if version["IsDefaultVersion"]:
                    self._documents[policy["Arn"]] = version["Document"]
        return roles

    def _read_each(
        self,
        names: Optional[Sequence[str]],
        prefix: str,
        by_role: Mapping[str, Any],
    ) -> List[AuditedRole]:
        """Where the account cannot be read at once: each role by itself, and without its last use."""
        roles = read_execution_roles(self._iam, names, prefix, False, self.warn)
        if names is None:
            known = {each.arn for each in roles}
            for arn in by_role:
                name = arn.rpartition("/")[2]
                role = None if arn in known else read_role(self._iam, name)
                if role is not None and role.path.startswith(prefix):
                    roles.append(role)
        return [AuditedRole(each, usage_is_known=False) for each in roles]

    def _with_policies(self, found: Sequence[AuditedRole]) -> List[AuditedRole]:
        wanted = {
            arn
            for each in found
            for arn in (*each.role.managed_policies, each.role.permissions_boundary)
            if arn and arn not in self._documents
        }
        with ThreadPoolExecutor(self.workers) as threads:
            for arn, document in zip(
                sorted(wanted), threads.map(self._read_document, sorted(wanted))
            ):
                self._documents[arn] = document
        return [
            replace(
                each,
                policies=(
                    *(
                        Policy(name, INLINE, each.role.inline_policies[name])
                        for name in sorted(each.role.inline_policies)
                    ),
                    *map(self._managed, each.role.managed_policies),
                ),
                boundary=self._managed(each.role.permissions_boundary)
                if each.role.permissions_boundary
                else None,
            )
            for each in found
        ]

    def _managed(self, arn: str) -> Policy:
        source = AWS_MANAGED if arn.split(":")[4] == "aws" else CUSTOMER_MANAGED
        return Policy(arn, source, self._documents.get(arn))

    def _read_document(self, arn: str) -> Optional[Document]:
        try:
            return read_document(self._iam, arn)
        except ExecutionRoleError as error:
            self.unreadable.append(Unreadable(arn, error.message))
            return None

    def _without_role(
        self,
        names: Optional[Sequence[str]],
        prefix: str,
        by_role: Mapping[str, Sequence[Machine]],
        listed: Optional[Sequence[Any]],
    ) -> Tuple[Machine, ...]:
        """State machines whose role is not there, as far as all roles are known."""
        if listed is None:
            return ()
        existing = {each["Arn"] for each in listed}
        return tuple(
            machine
            for arn, machines in by_role.items()
            if arn not in existing
            and _is_wanted(arn.rpartition("/")[2], arn[arn.index("/") :], names, prefix)
            for machine in machines
        )

    def _quotas(self, roles: Sequence[AuditedRole]) -> Mapping[str, int]:
        """The account's own, where a role is so large that they matter."""
        if not any(
            len(each.role.managed_policies) >= _NEAR * MANAGED_POLICIES_PER_ROLE
            or size(each.role.trust_policy) >= _NEAR * TRUST_POLICY_SIZE
            for each in roles
        ):
            return {}
        try:
            return account_quotas(self._iam)
        except Refused as refusal:
            self.unreadable.append(Unreadable("quotas of the account", refusal.message))
            return {}


def concerns_step_functions(trust: Document) -> bool:
    """Whether a role is, or once was meant to be, for Step Functions."""
    return assumable_by_step_functions(trust) or any(
        kind == "Service" and (name.lower() == LEGACY_PRINCIPAL or is_step_functions(name))
        for statement in statements(trust)
        for kind, name in named_principals(statement)
    )


def _is_wanted(name: str, path: str, names: Optional[Sequence[str]], prefix: str) -> bool:
    return path.startswith(prefix) and (names is None or name in names)


def _from_details(details: Mapping[str, Any]) -> AuditedRole:
    """From an entry of GetAccountAuthorizationDetails, which lacks nothing that a check but drift judges."""
    return AuditedRole(
        role=role_from_lists({}, details),
        created=details.get("CreateDate"),
        last_used=details.get("RoleLastUsed", {}).get("LastUsedDate"),
        is_from_template=bool(details.get("SourceRoleTemplate")),
    )


def machine_of(found: Mapping[str, Any]) -> Machine:
    """From an answer of DescribeStateMachine. A definition that cannot be followed is a problem of this one alone."""
    read = deployed(found)
    machine = Machine(
        read, found["roleArn"], found.get("loggingConfiguration", {}).get("level", "OFF")
    )
    if not read.definition:
        return replace(machine, problem="its definition is encrypted, and its key may not be used")
    try:
        permissions = derive(
            read.definition,
            Settings(
                arn=read.arn,
                type=read.type,
                logging=read.logging,
                tracing=read.tracing,
                kms_key_arn=read.kms_key_arn,
            ),
        )
    except DefinitionError as error:
        return replace(machine, problem=f"its definition cannot be followed: {error}")
    return replace(machine, permissions=permissions)


def _drift(session: AccountSession, params: Mapping[str, Any], warn: Any) -> List[Declared]:
    """What `execution_roles` would change, asked of its own planner in check mode."""
    if not params["roles"]:
        return []
    runs = declared_runs(session, True, params)
    for run in runs:
        run.task.machines = None  # Nothing is deleted here.
    account = AccountRun(session, True, runs, params["max_workers"])
    try:
        account.carry_out()
    except ExecutionRoleError as error:
        for run in runs:
            run.error = run.error or error
    for warning in account.warnings():
        warn(warning)
    declared = []
    for run in runs:
        result = run.as_result()
        role: Optional[Mapping[str, Any]] = result.get("execution_role")
        arn = (
            role["arn"]
            if role
            else session.account().role_arn(run.declared.path, run.declared.name)
        )
        declared.append(Declared(run.declared.name, arn, tuple(result["changes"]), result["msg"]))
    return declared
