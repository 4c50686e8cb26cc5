# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever a role is and whatever is declared: check mode tells the truth, and one run is enough.

The pairs are drawn at random; the tasks run in this process, which is what makes many of them cheap.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import pytest
from ansible_collections.stepfunctions.iam.plugins.module_utils._aws.ensure import (
    Outcome,
    RoleTask,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._aws.session import AccountSession
from ansible_collections.stepfunctions.iam.plugins.module_utils._role.declaration import (
    Declaration,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._role.role import Role
from any_role import (
    ANYTHING,
    BOUNDARIES,
    DESCRIPTIONS,
    INLINE_POLICIES,
    MANAGED,
    SESSIONS,
    TAGS,
    AnyAccount,
    existing_roles,
    statement,
)
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from local_aws import LocalAws, Principal
from module_run import written

PAIRS = 300

DECLARED_STATEMENTS = [
    statement({"Service": "events.amazonaws.com"}, Sid="Shared"),
    statement({"AWS": "222222222222"}, Sid="Other"),
    statement({"Service": ["lambda.amazonaws.com"]}, Sid="Lambda"),
]


TRUST_OPTIONS = st.fixed_dictionaries(
    {},
    optional={
        "principal": st.sampled_from(["global", "regional", "both"]),
        "source_accounts": st.sampled_from([["123456789012"], ["123456789012", "222222222222"]]),
        "statements": st.lists(st.sampled_from(DECLARED_STATEMENTS), unique_by=str),
        "purge": st.booleans(),
    },
) | st.just({"principal": "regional", "confused_deputy_protection": False})


@st.composite
def declarations(draw: st.DrawFn) -> dict[str, Any]:
    """The options of a task, but for the role's name."""
    policies = draw(st.sets(st.sampled_from(list(MANAGED))))
    spelled = [draw(st.sampled_from([arn, *MANAGED[arn]])) for arn in sorted(policies)]
    options = {
        "trust": TRUST_OPTIONS,
        "description": DESCRIPTIONS,
        "max_session_duration": SESSIONS,
        "permissions_boundary": st.sampled_from(["", *BOUNDARIES]),
        "tags": TAGS,
        "managed_policies": st.just(spelled),
        "inline_policies": INLINE_POLICIES.map(
            lambda policies: {
                name: json.dumps(each) if len(name) % 2 else each for name, each in policies.items()
            }
        ),
        "purge_tags": st.booleans(),
        "purge_managed_policies": st.booleans(),
        "purge_inline_policies": st.booleans(),
    }
    return draw(st.fixed_dictionaries({}, optional=options))


@dataclass(frozen=True)
class Account(AnyAccount):
    """The same with permissions enforced, and two principals in it."""

    reader: AccountSession
    writer: AccountSession


@pytest.fixture(scope="module")
def account(server: LocalAws) -> Iterator[Account]:
    server.reset()
    AnyAccount(server).prepare()
    only_read = {
        **ANYTHING,
        "Statement": [{**ANYTHING["Statement"][0], "Action": ["iam:Get*", "iam:List*"]}],
    }
    reader = server.create_principal("reader", only_read)
    writer = server.create_principal("writer", ANYTHING)
    server.enforce_iam()
    yield Account(server, session(server, reader), session(server, writer))
    server.reset()


def session(aws: LocalAws, principal: Principal) -> AccountSession:
    variables = principal.environment()
    return AccountSession(
        {
            "access_key": variables["AWS_ACCESS_KEY_ID"],
            "secret_key": variables["AWS_SECRET_ACCESS_KEY"],
            "endpoint_url": aws.endpoint_url,
            "region": "us-east-1",
        }
    )


def foretold(outcome: Outcome) -> dict[str, Any]:
    """A result without what only AWS can know in advance."""
    result = outcome.as_result()
    if result["execution_role"]:
        del result["execution_role"]["role_id"]
    return result


names = (f"role{number}" for number in itertools.count())


@settings(
    max_examples=PAIRS,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(existing=st.none() | existing_roles(), options=declarations())
def test_check_mode_tells_the_truth_and_one_run_is_enough(
    account: Account, existing: dict[str, Any] | None, options: dict[str, Any]
) -> None:
    name = next(names)
    if existing is not None:
        account.make(name, existing)
    declared = Declaration.from_options({**options, "name": name})
    before = account.role(name)
    account.aws.clear_calls()

    checked = RoleTask(account.reader, check_mode=True).ensure_present(declared)
    assert written(account.aws) == []
    assert account.role(name) == before

    done = RoleTask(account.writer).ensure_present(declared)
    assert foretold(checked) == foretold(done)
    assert checked.changes == done.changes, "the very requests are those foretold"
    assert written(account.aws) == [change.action for change in done.changes]
    after = account.role(name)
    assert after is not None
    assert done.role is not None
    assert done.role.as_result() == after.as_result()
    assert_nothing_lost(before, after, options)

    account.aws.clear_calls()
    again = RoleTask(account.writer).ensure_present(declared)
    assert again.changes == ()
    assert again.role == after
    assert written(account.aws) == []

    gone = RoleTask(account.reader, check_mode=True).ensure_absent(name)
    deleted = RoleTask(account.writer).ensure_absent(name)
    assert gone.changes == deleted.changes
    assert account.role(name) is None
    assert RoleTask(account.writer).ensure_absent(name).changes == ()


def assert_nothing_lost(before: Role | None, after: Role, options: Mapping[str, Any]) -> None:
    """What was on the role and is not declared is there still, unless its removal was asked for."""
    if before is None:
        return
    if not (options.get("purge_tags") and "tags" in options):
        assert set(before.tags) <= set(after.tags)
    if not (options.get("purge_managed_policies") and "managed_policies" in options):
        assert set(before.managed_policies) <= set(after.managed_policies)
    if not (options.get("purge_inline_policies") and "inline_policies" in options):
        assert set(before.inline_policies) <= set(after.inline_policies)
    if not options.get("trust", {}).get("purge"):
        for principal in ("events.amazonaws.com", "lambda.amazonaws.com", "222222222222"):
            if principal in json.dumps(before.trust_policy):
                assert principal in json.dumps(after.trust_policy)
    for option in ("description", "max_session_duration", "permissions_boundary"):
        if option not in options:
            assert getattr(after, option) == getattr(before, option)
