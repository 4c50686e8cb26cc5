# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The IAM permissions that the documentation lists are those that are needed: with them alone all works, and each
is used where it is said to be."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from ansible_collections.stepfunctions.iam.plugins.module_utils._aws.session import AccountSession
from ansible_collections.stepfunctions.iam.plugins.plugin_utils._accounts import Selection
from ansible_collections.stepfunctions.iam.plugins.plugin_utils._organization import Organization
from documented import PROJECT, Plugin, plugins
from local_aws import LocalAws, MemberAccount
from module_run import ModuleRunner
from planted_account import ACCOUNT, ACCOUNT_ROLES, REGION, document, lets_in, plant
from test_access import OTHER, allow
from test_derived_parts import SMALL, policy, state_machine

TRUST = document([lets_in(Condition={})])
_READS = re.compile(r"\w+:(Get|List|Describe)")
# For which AWS asks no permission.
_FREE = {"sts:GetCallerIdentity"}
_PARTS = "on customer managed policies that a large derived policy is split into"
_WITH_ROLE = "of the principal of the connection - with O(assume_role_arn)"
_ROLE = "to read - a role"
_NEW = "to write - a new role"
_ATTACHED = "to write - managed policies that are attached"
_DETACHED = "to write - managed policies that are detached"
_EXISTS = "to read - a managed policy to be attached, or to be the permissions boundary"
_USERS = "to read - the state machines that may run as a role to be deleted, unless it is forced"
_INLINE = "to write - inline policies, derived ones among them"


@dataclass(frozen=True)
class Scenario:
    """A task, and when its permissions are documented to be needed. arrange: makes what is there before."""

    when: Sequence[str]
    options: Mapping[str, Any]
    arrange: Callable[[LocalAws], Any] = field(default=lambda aws: None)


def unobserved(aws: LocalAws) -> Any:
    return aws.client("iam", unobserved=True)


def customer_policies(aws: LocalAws, number: int) -> list[str]:
    """ARNs of new ones."""
    document = json.dumps(policy("*"))
    return [
        unobserved(aws).create_policy(PolicyName=f"own-{each}", PolicyDocument=document)["Policy"][
            "Arn"
        ]
        for each in range(number)
    ]


def own_policy(number: int) -> str:
    return f"arn:aws:iam::{ACCOUNT}:policy/own-{number}"


def with_quota(aws: LocalAws) -> None:
    customer_policies(aws, 11)
    aws.quotas(attached_policies_per_role=20)


def with_state_machine(aws: LocalAws) -> None:
    plant(aws, {"well": ACCOUNT_ROLES["well"]})


def in_instance_profile(aws: LocalAws) -> None:
    iam = unobserved(aws)
    iam.create_instance_profile(InstanceProfileName="profile")
    iam.add_role_to_instance_profile(InstanceProfileName="profile", RoleName="orders")


def in_use_elsewhere(aws: LocalAws) -> None:
    in_instance_profile(aws)
    with_state_machine(aws)


# Of modules that ensure roles. One follows on the other, unless it begins with an empty account.
EMPTY = "an empty account"
ENSURE: Sequence[str | Scenario] = (
    Scenario(
        [
            *(_ROLE, _EXISTS, "to read - managed policies to find one by its name"),
            *(_NEW, "to write - tags, also those of a new role", _ATTACHED, _INLINE),
        ],
        {
            "description": "x",
            "permissions_boundary": own_policy(0),
            "managed_policies": ["AWSLambdaRole", own_policy(0)],
            "inline_policies": {"A": policy("*")},
            "tags": {"Team": "orders"},
        },
        lambda aws: customer_policies(aws, 2),
    ),
    Scenario([_ROLE], {"tags": {"Team": "orders"}, "managed_policies": ["AWSLambdaRole"]}),
    Scenario(
        [
            *(_ROLE, _EXISTS, _DETACHED, _INLINE, "to write - tags, also those of a new role"),
            *("to write - tags that are removed", "to write - the trust policy"),
            "to write - description and maximum session duration",
            "to write - inline policies that are deleted",
            "to write - the permissions boundary of a role that exists",
        ],
        {
            "description": "y",
            "permissions_boundary": own_policy(1),
            "managed_policies": [],
            "purge_managed_policies": True,
            "inline_policies": {"B": policy("*")},
            "purge_inline_policies": True,
            "tags": {"Owner": "platform"},
            "purge_tags": True,
            "trust": {"principal": "both"},
        },
    ),
    Scenario(
        [_ROLE, "to write - a permissions boundary that is removed"],
        {"permissions_boundary": "", "trust": {"principal": "both"}},
    ),
    Scenario(
        [
            *(_ROLE, _USERS, "to write - inline policies that are deleted"),
            "to read - the instance profiles of a role to be deleted",
            "to write - a role that is deleted",
            "to write - a role in an instance profile that is deleted",
        ],
        {"state": "absent"},
        in_use_elsewhere,
    ),
    EMPTY,
    Scenario(
        [_ROLE, _NEW, _INLINE, "to read - the definition of a state machine"],
        {"state_machine": {"name": "well"}},
        with_state_machine,
    ),
    EMPTY,
    Scenario(
        [
            *(_ROLE, _NEW, _ATTACHED, f"{_PARTS} - always", f"{_PARTS} - new ones"),
            f"{_PARTS} - those that are there",
        ],
        state_machine(SMALL),
    ),
    Scenario(
        [
            *(_ROLE, f"{_PARTS} - always", f"{_PARTS} - those that are there"),
            *(f"{_PARTS} - those that change or are deleted", f"{_PARTS} - those that change"),
        ],
        state_machine(SMALL - 1, "another"),
    ),
    Scenario(
        [
            *(_ROLE, _USERS, _DETACHED),
            *(f"{_PARTS} - always", f"{_PARTS} - those that are there"),
            f"{_PARTS} - those that change or are deleted",
            f"{_PARTS} - those that are deleted",
            "to read - the instance profiles of a role to be deleted",
            "to write - a role that is deleted",
        ],
        {"state": "absent"},
    ),
    EMPTY,
    Scenario(
        [
            *(_ROLE, _EXISTS, _NEW, _ATTACHED),
            "to read - the quotas of an account in which a role outgrows the default ones",
        ],
        {"managed_policies": [own_policy(number) for number in range(11)]},
        with_quota,
    ),
    Scenario([_WITH_ROLE, _ROLE, _NEW], {"assume_role_arn": f"arn:aws:iam::{OTHER}:role/way-in"}),
)


class Permissions:
    """Those that a plugin is documented to need, and which of them were used.

    behind: the account of the role that a principal may assume.
    """

    def __init__(self, plugin: Plugin, aws: LocalAws, behind: str = OTHER) -> None:
        self._documented = plugin.permissions
        self._behind = behind
        self._aws = aws
        self._used: dict[str, set[str]] = {when: set() for when in plugin.permissions}
        self._principals = 0

    def grant(self, when: Sequence[str], reads_only: bool = False) -> Any:
        """A principal with these alone, or with a role to assume that has them; the log is empty."""
        actions = sorted(self.of(when))
        if reads_only:
            actions = [each for each in actions if _READS.match(each)]
        inside = [each for each in actions if each != "sts:AssumeRole"]
        self._principals += 1
        self._aws.enforce_iam(False)
        granted = ["sts:AssumeRole"] if _WITH_ROLE in when else inside
        principal = self._aws.create_principal(f"principal-{self._principals}", allow(*granted))
        if _WITH_ROLE in when:
            self._let_in(principal.arn, inside)
        self._aws.enforce_iam()
        self._aws.clear_calls()
        return principal

    def look_at_calls(self) -> set[str]:
        """The actions that were needed since the last grant. Nothing was refused, even where that is no error."""
        calls = self._aws.calls()
        assert [call.name for call in calls if "Denied" in (call.error_code or "")] == []
        with_tags = any("Tags.member.1.Key" in call.parameters for call in calls)
        return {call.name for call in calls} - _FREE | ({"iam:TagRole"} if with_tags else set())

    def note(self, when: Sequence[str]) -> None:
        """Each of these was needed, and nothing else was."""
        made = self.look_at_calls()
        assert made <= self.of(when)
        for each in when:
            assert self._documented[each] & made, f"not needed: {each}"
            self._used[each] |= self._documented[each] & made

    def unused(self) -> dict[str, set[str]]:
        found = {when: {*self._documented[when]} - used for when, used in self._used.items()}
        return {when: actions for when, actions in found.items() if actions}

    def of(self, when: Sequence[str]) -> set[str]:
        """The actions that are documented for these."""
        return {action for each in when for action in self._documented[each]}

    def _let_in(self, principal_arn: str, actions: Sequence[str]) -> None:
        iam = self._aws.client("iam", account_id=self._behind, unobserved=True)
        trust = document([lets_in(Principal={"AWS": principal_arn}, Condition={})])
        try:
            iam.create_role(RoleName="way-in", AssumeRolePolicyDocument=trust)
        except iam.exceptions.EntityAlreadyExistsException:
            iam.update_assume_role_policy(RoleName="way-in", PolicyDocument=trust)
        iam.put_role_policy(
            RoleName="way-in", PolicyName="A", PolicyDocument=json.dumps(allow(*actions))
        )


def run(permissions: Permissions, module: ModuleRunner, scenario: Scenario, **options: Any) -> None:
    """In check mode with the permissions to read alone, then for real; what only reads, once."""
    reads = all(_READS.match(each) for each in permissions.of(scenario.when) - {"sts:AssumeRole"})
    for check_mode in (False,) if reads else (True, False):
        principal = permissions.grant(scenario.when, reads_only=check_mode)
        module.as_principal(principal)(check_mode=check_mode, **options)
        permissions.look_at_calls()
    permissions.note(scenario.when)


@pytest.mark.parametrize("name", ["execution_role", "execution_roles"])
def test_modules_that_ensure_roles(aws: LocalAws, name: str) -> None:
    module = ModuleRunner(name, aws)
    permissions = Permissions(Plugin("module", name), aws)
    for scenario in ENSURE:
        if isinstance(scenario, str):
            aws.reset()
            continue
        scenario.arrange(aws)
        connection = {k: v for k, v in scenario.options.items() if k == "assume_role_arn"}
        role = {k: v for k, v in scenario.options.items() if k not in connection}
        role = {"name": "orders", **role}
        options = role if name == "execution_role" else {"roles": [role]}
        run(permissions, module, scenario, **options, **connection)
    if name == "execution_roles":
        aws.reset()
        many = [
            {"name": f"role-{number}", "description": "x", "tags": {"a": "b"}}
            for number in range(5)
        ]
        at_once = Scenario(
            [
                *("to read many roles at once - where it takes fewer calls", _NEW),
                "to write - tags, also those of a new role",
            ],
            {},
        )
        run(permissions, module, at_once, roles=many)
    assert permissions.unused() == {}


def test_execution_role_info(aws: LocalAws) -> None:
    module = ModuleRunner("execution_role_info", aws)
    permissions = Permissions(Plugin("module", "execution_role_info"), aws)
    by_itself, machines = "to read - each role by itself", "to read - with O(state_machines)"
    several = {name: ACCOUNT_ROLES[name] for name in ("well", "shared", "swf-beside", "regional")}
    ModuleRunner("execution_role", aws)(**state_machine(SMALL))
    plant(aws, several)
    parts = "to read - the customer managed policies that a large derived policy was split into"
    for when, options in (
        ([by_itself, parts], {"names": ["orders", "well"]}),
        ([by_itself, machines], {"names": ["well"], "state_machines": True, "regions": [REGION]}),
        (["to read - without O(names)", "to read - many roles at once", parts], {}),
        (
            [by_itself, machines, "to read - with O(state_machines) and without O(regions)"],
            {"names": ["well"], "state_machines": True},
        ),
        (
            ["to read - without O(names)", by_itself, _WITH_ROLE],
            {"assume_role_arn": f"arn:aws:iam::{OTHER}:role/way-in", "all_roles": True},
        ),
    ):
        run(permissions, module, Scenario(when, options), **options)
    assert permissions.unused() == {}


_COMPARE = "to compare with O(roles)"


def audits() -> Iterator[tuple[Sequence[str], Mapping[str, Any], Callable[[LocalAws], Any]]]:
    """When which permissions are needed, the options, and what has to be there before."""
    always = "to read - always"
    regions = {"regions": [REGION], "names": ["well"]}

    def nothing(aws: LocalAws) -> None: ...

    yield [always], regions, nothing
    yield [always, "to read - without O(regions)"], {"names": ["well"]}, nothing
    yield (
        [always, "to read - AWS's managed policies that roles have"],
        {"regions": [REGION], "names": ["aws-lambda-role"]},
        nothing,
    )
    yield (
        [always, "to read - quotas of the account, where a role is near the default ones"],
        {"regions": [REGION], "names": ["many"]},
        lambda aws: ModuleRunner("execution_role", aws)(
            name="many", managed_policies=[*customer_policies(aws, 9)]
        ),
    )
    each = [always, f"{_COMPARE} - each of them"]
    declared = {**regions, "checks": ["drift"]}
    yield each, {**declared, "roles": [{"name": "well"}]}, nothing
    yield (
        [
            *(*each, f"{_COMPARE} - managed policies to be attached"),
            f"{_COMPARE} - managed policies that are declared by name",
        ],
        {**declared, "roles": [{"name": "well", "managed_policies": ["AWSLambdaRole"]}]},
        nothing,
    )
    yield (
        [*each, f"{_COMPARE} - those to be deleted"],
        {**declared, "roles": [{"name": "well", "state": "absent"}]},
        nothing,
    )
    yield (
        [
            *(*each, f"{_COMPARE} - managed policies to be attached"),
            f"{_COMPARE} - customer managed policies that a large derived policy was split into",
        ],
        {**declared, "roles": [state_machine(SMALL - 1, "another")]},
        lambda aws: ModuleRunner("execution_role", aws)(**state_machine(SMALL)),
    )
    yield (
        [*each[:1], f"{_COMPARE} - many of them at once"],
        {**declared, "roles": [{"name": f"role-{number}"} for number in range(5)]},
        nothing,
    )
    yield (
        [always, _WITH_ROLE],
        {"regions": [REGION], "assume_role_arn": f"arn:aws:iam::{OTHER}:role/way-in"},
        lambda aws: in_other_account(aws),
    )


def in_other_account(aws: LocalAws) -> None:
    """A state machine with its role."""
    iam = aws.client("iam", account_id=OTHER, unobserved=True)
    role = iam.create_role(RoleName="machine", AssumeRolePolicyDocument=TRUST)["Role"]["Arn"]
    aws.client("stepfunctions", OTHER, REGION, unobserved=True).create_state_machine(
        name="machine",
        definition=json.dumps({"StartAt": "S", "States": {"S": {"Type": "Succeed"}}}),
        roleArn=role,
    )


def test_execution_role_audit(aws: LocalAws) -> None:
    module = ModuleRunner("execution_role_audit", aws)
    permissions = Permissions(Plugin("module", "execution_role_audit"), aws)
    plant(aws, {name: ACCOUNT_ROLES[name] for name in ("well", "aws-lambda-role")})
    for when, options, arrange in audits():
        aws.enforce_iam(False)
        arrange(aws)
        run(permissions, module, Scenario(when, options), **options)
    assert permissions.unused() == {}


def test_the_policy_of_an_audit_allows_what_it_needs() -> None:
    documented = Plugin("module", "execution_role_audit").permissions
    needed = {action for when, actions in documented.items() for action in actions}
    policy_file = PROJECT / "roles/audit/files/audit-policy.json"
    statements = json.loads(policy_file.read_text("utf-8"))["Statement"]
    assert {action for each in statements for action in each["Action"]} == needed - {
        "sts:AssumeRole"
    }


def test_organization_accounts(aws: LocalAws) -> None:
    """The part of it that reads: what is done about the answers takes no permission."""
    plugin = Plugin("inventory", "organization_accounts")
    permissions = Permissions(plugin, aws, behind=ACCOUNT)
    defaults = {
        name: option.get("default") for name, option in plugin.documentation["options"].items()
    }
    aws.create_organization(MemberAccount("111111111111", "orders", "/Workloads"))
    listed = "to read the organization - without O(include_ous) and O(exclude_ous)"
    walked = "to read the organization - with one of them"
    tags = "to read the organization - for tags"
    way_in = {"assume_role_arn": f"arn:aws:iam::{ACCOUNT}:role/way-in"}
    for when, options in (
        ([listed], {}),
        ([walked], {"include_ous": ["/Workloads"]}),
        ([listed, tags], {"include_tags": {"Team": "*"}}),
        ([listed, _WITH_ROLE], way_in),
    ):
        principal = permissions.grant(when)
        asked = {**defaults, **options}
        session = AccountSession(
            {
                "access_key": principal.access_key_id,
                "secret_key": principal.secret_access_key,
                "endpoint_url": aws.endpoint_url,
                "region": "us-east-1",
                **{name: asked[name] for name in asked if name.startswith("assume_role")},
            }
        )
        with ThreadPoolExecutor(1) as pool:
            organization = Organization(session.client("organizations"), pool)
            organization.accounts(Selection.from_options(asked.__getitem__))
        permissions.note(when)
    assert permissions.unused() == {}


def test_the_readme_lists_them_all() -> None:
    """Where users look first: no action too few or too many."""
    pages: list[Path] = [PROJECT / "README.md", *sorted((PROJECT / "docs").rglob("*.md"))]
    heading = "## Permissions of the principal that runs it\n"
    (section,) = (
        page.read_text("utf-8").partition(heading)[2].partition("\n## ")[0]
        for page in pages
        if heading in page.read_text("utf-8")
    )
    named = set(re.findall(r"`(\w+:[A-Z]\w+)`", section))
    needed = {
        action for plugin in plugins() for each in plugin.permissions.values() for action in each
    }
    # Step Functions asks for it on behalf of who reads a definition; no call is made.
    assert named == needed | {"kms:Decrypt"}
