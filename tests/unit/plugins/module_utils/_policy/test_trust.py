# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may assume an execution role."""

from __future__ import annotations

import json

import pytest
from ansible_collections.stepfunctions.iam.plugins.module_utils._policy.canonical import equal
from ansible_collections.stepfunctions.iam.plugins.module_utils._policy.trust import (
    Account,
    Trust,
    assumable_by_step_functions,
    describe,
    describe_change,
)

ACCOUNT = Account("123456789012", "aws", "us-east-1")

CONDITIONS = {
    "StringEquals": {"aws:SourceAccount": "123456789012"},
    "ArnLike": {"aws:SourceArn": "arn:aws:states:*:123456789012:stateMachine:*"},
}
PROTECTED = {
    "Effect": "Allow",
    "Principal": {"Service": "states.amazonaws.com"},
    "Action": "sts:AssumeRole",
    "Condition": CONDITIONS,
}
EVENTS = {
    "Effect": "Allow",
    "Principal": {"Service": "events.amazonaws.com"},
    "Action": "sts:AssumeRole",
}
DENY = {
    "Effect": "Deny",
    "Principal": {"Service": "states.amazonaws.com"},
    "Action": "sts:AssumeRole",
    "Condition": {"StringNotEquals": {"aws:SourceOrgID": "o-exampleorgid"}},
}


def document(*statements, version="2012-10-17"):
    return {"Version": version, "Statement": list(statements)}


def allow(*services, **more):
    return {
        "Effect": "Allow",
        "Principal": {"Service": services[0] if len(services) == 1 else list(services)},
        "Action": "sts:AssumeRole",
        **more,
    }


def test_default_lets_in_state_machines_of_the_roles_own_account():
    assert Trust().policy(ACCOUNT) == document(PROTECTED)


def test_first_documentation_byte_for_byte():
    trust = Trust(principal="regional", confused_deputy_protection=False)
    assert json.dumps(trust.policy(ACCOUNT)["Statement"]) == (
        '[{"Effect": "Allow", "Principal": {"Service": "states.us-east-1.amazonaws.com"}, '
        '"Action": "sts:AssumeRole"}]'
    )


def test_both_principals():
    statement = Trust(principal="both").own_statement(ACCOUNT)
    assert statement["Principal"] == {
        "Service": ["states.amazonaws.com", "states.us-east-1.amazonaws.com"]
    }


def test_regional_principal_without_a_region_is_an_error():
    with pytest.raises(ValueError, match="set region"):
        Trust(principal="regional").own_statement(Account("123456789012", "aws", None))


def test_partition_is_the_accounts():
    statement = Trust().own_statement(Account("123456789012", "aws-cn", None))
    assert statement["Condition"]["ArnLike"] == {
        "aws:SourceArn": "arn:aws-cn:states:*:123456789012:stateMachine:*"
    }


def test_source_arns_follow_source_accounts():
    trust = Trust(source_accounts=("111111111111", "222222222222"))
    assert trust.own_statement(ACCOUNT)["Condition"] == {
        "StringEquals": {"aws:SourceAccount": ["111111111111", "222222222222"]},
        "ArnLike": {
            "aws:SourceArn": [
                "arn:aws:states:*:111111111111:stateMachine:*",
                "arn:aws:states:*:222222222222:stateMachine:*",
            ]
        },
    }


@pytest.mark.parametrize(
    "current",
    [
        pytest.param(allow("swf.amazonaws.com"), id="2017, as the console made it"),
        pytest.param(allow("states.us-east-1.amazonaws.com", Sid=""), id="first documentation"),
        pytest.param(allow("states.eu-west-1.amazonaws.com"), id="another region"),
        pytest.param(allow("states.amazonaws.com"), id="no conditions"),
        pytest.param(
            allow("swf.amazonaws.com", "states.us-east-1.amazonaws.com"), id="edited by hand"
        ),
        pytest.param(
            allow("states.amazonaws.com", Action=["sts:AssumeRole", "sts:TagSession"]),
            id="more actions",
        ),
        pytest.param(allow("STATES.amazonaws.com"), id="upper case"),
    ],
)
def test_old_forms_are_replaced(current):
    assert Trust().policy(ACCOUNT, document(current)) == document(PROTECTED)


def test_same_meaning_keeps_the_wording():
    current = {
        "Version": "2012-10-17",
        "Statement": {
            "Sid": "",
            "Effect": "Allow",
            "Principal": {"Service": ["states.amazonaws.com"]},
            "Action": ["STS:assumerole"],
            "Condition": {
                "ArnEquals": {"AWS:SourceArn": ["arn:aws:states:*:123456789012:stateMachine:*"]},
                "StringEquals": {"aws:sourceaccount": ["123456789012"]},
            },
        },
    }
    assert Trust().policy(ACCOUNT, current) == current


def test_statements_for_others_are_kept_and_reported():
    trust = Trust()
    after = trust.policy(ACCOUNT, document(EVENTS, allow("swf.amazonaws.com")))
    assert after == document(PROTECTED, EVENTS)
    assert trust.undeclared_principals(after) == ["events.amazonaws.com"]


def test_purge_leaves_only_what_is_declared():
    trust = Trust(purge=True)
    after = trust.policy(ACCOUNT, document(EVENTS, DENY, PROTECTED))
    assert after == document(PROTECTED)
    assert trust.undeclared_principals(after) == []


def test_step_functions_is_taken_out_of_a_statement_that_it_shares():
    shared = {
        "Sid": "Shared",
        "Effect": "Allow",
        "Principal": {
            "Service": ["states.amazonaws.com", "events.amazonaws.com"],
            "AWS": "arn:aws:iam::123456789012:root",
        },
        "Action": "sts:AssumeRole",
    }
    after = Trust().policy(ACCOUNT, document(shared))
    assert after["Statement"] == [
        PROTECTED,
        {
            "Sid": "Shared",
            "Effect": "Allow",
            "Principal": {
                "AWS": "arn:aws:iam::123456789012:root",
                "Service": "events.amazonaws.com",
            },
            "Action": "sts:AssumeRole",
        },
    ]


def test_a_deny_for_step_functions_is_a_guard_and_stays():
    trust = Trust()
    after = trust.policy(ACCOUNT, document(allow("states.amazonaws.com"), DENY))
    assert after == document(PROTECTED, DENY)
    assert trust.undeclared_principals(after) == ["states.amazonaws.com"]


@pytest.mark.parametrize("principal", ["*", {"AWS": "*"}])
def test_everybody_is_reported(principal):
    trust = Trust()
    after = trust.policy(ACCOUNT, document({**EVENTS, "Principal": principal}))
    assert trust.undeclared_principals(after) == ["*"]


def test_not_principal_is_kept_and_reported_by_that_name():
    statement = {
        "Effect": "Deny",
        "NotPrincipal": {"Service": "states.amazonaws.com"},
        "Action": "sts:AssumeRole",
    }
    trust = Trust()
    after = trust.policy(ACCOUNT, document(statement))
    assert after == document(PROTECTED, statement)
    assert trust.undeclared_principals(after) == ["NotPrincipal states.amazonaws.com"]


def test_version_and_id_belong_to_the_statements_that_are_kept():
    current = {"Version": "2008-10-17", "Id": "shared", "Statement": [EVENTS]}
    after = Trust().policy(ACCOUNT, current)
    assert after == {"Version": "2008-10-17", "Id": "shared", "Statement": [PROTECTED, EVENTS]}


def test_old_version_goes_with_the_old_statement():
    current = document(allow("swf.amazonaws.com"), version="2008-10-17")
    assert Trust().policy(ACCOUNT, current) == document(PROTECTED)


class TestDeclaredStatements:
    PIPES = {
        "Sid": "Pipes",
        "Effect": "Allow",
        "Principal": {"Service": "pipes.amazonaws.com"},
        "Action": "sts:AssumeRole",
    }

    def test_are_added_and_not_reported(self):
        trust = Trust(statements=(self.PIPES,))
        after = trust.policy(ACCOUNT, document(PROTECTED))
        assert after == document(PROTECTED, self.PIPES)
        assert trust.undeclared_principals(after) == []

    def test_are_not_added_twice(self):
        current = document(self.PIPES, PROTECTED)
        assert Trust(statements=(self.PIPES,)).policy(ACCOUNT, current) == current

    def test_replace_the_one_with_their_sid(self):
        old = {**self.PIPES, "Principal": {"Service": "scheduler.amazonaws.com"}}
        after = Trust(statements=(self.PIPES,)).policy(ACCOUNT, document(PROTECTED, old))
        assert after == document(PROTECTED, self.PIPES)

    def test_may_be_for_step_functions_too(self):
        more = allow("states.amazonaws.com", Action="sts:TagSession")
        trust = Trust(statements=(more,))
        after = trust.policy(ACCOUNT, document(allow("states.amazonaws.com")))
        assert after == document(PROTECTED, more)
        assert trust.policy(ACCOUNT, after) == after


class TestDeletedPrincipal:
    """IAM shows a principal that was deleted by its unique id."""

    ROLE = {
        "Effect": "Allow",
        "Principal": {"AWS": "arn:aws:iam::123456789012:role/deployer"},
        "Action": "sts:AssumeRole",
    }
    DANGLING = {**ROLE, "Principal": {"AWS": "AROAEXAMPLEEXAMPLE123"}}

    def test_is_drift_from_the_declared_arn(self):
        trust = Trust(statements=(self.ROLE,))
        after = trust.policy(ACCOUNT, document(PROTECTED, self.DANGLING))
        assert after == document(PROTECTED, self.ROLE)

    def test_is_kept_and_reported_when_nothing_declares_it(self):
        trust = Trust()
        after = trust.policy(ACCOUNT, document(PROTECTED, self.DANGLING))
        assert after == document(PROTECTED, self.DANGLING)
        assert trust.undeclared_principals(after) == ["AROAEXAMPLEEXAMPLE123"]


@pytest.mark.parametrize(
    ("statements", "region", "expected"),
    [
        ([allow("states.amazonaws.com")], None, True),
        ([allow("states.us-east-1.amazonaws.com")], None, True),
        ([allow("states.us-east-1.amazonaws.com")], "us-east-1", True),
        ([allow("states.us-east-1.amazonaws.com")], "eu-west-1", False),
        ([allow("states.amazonaws.com")], "eu-west-1", True),
        ([PROTECTED], None, True),
        ([allow("swf.amazonaws.com")], None, False),
        ([allow("events.amazonaws.com")], None, False),
        ([allow("states.example.com")], None, False),
        ([allow("states.amazonaws.com", Action="sts:*")], None, True),
        ([allow("states.amazonaws.com", Action="STS:assumerole")], None, True),
        ([allow("states.amazonaws.com", Action="sts:TagSession")], None, False),
        ([{**allow("states.amazonaws.com"), "Principal": "*"}], None, True),
        ([allow("states.amazonaws.com"), {**DENY, "Condition": {}}], None, False),
        ([allow("states.amazonaws.com"), DENY], None, True),
        (
            [
                {
                    "Effect": "Allow",
                    "Principal": {"Service": "states.amazonaws.com"},
                    "NotAction": "sts:TagSession",
                }
            ],
            None,
            True,
        ),
        (
            [
                {
                    "Effect": "Allow",
                    "Principal": {"Service": "states.amazonaws.com"},
                    "NotAction": "sts:*",
                }
            ],
            None,
            False,
        ),
        ([], None, False),
    ],
)
def test_assumable_by_step_functions(statements, region, expected):
    assert assumable_by_step_functions(document(*statements), region) is expected


def test_describe_names_principals_and_condition_keys():
    assert describe(document(PROTECTED, EVENTS)) == (
        "states.amazonaws.com if aws:SourceAccount and aws:SourceArn, events.amazonaws.com"
    )
    assert describe(document(DENY)) == "Deny states.amazonaws.com if aws:SourceOrgID"
    assert describe(document()) == "nobody"


def test_a_change_of_conditions_alone_names_their_keys():
    elsewhere = {
        **PROTECTED,
        "Condition": {
            **PROTECTED["Condition"],
            "ArnLike": {"aws:SourceArn": "arn:aws:states:*:*:*"},
        },
    }
    both = "states.amazonaws.com if aws:SourceAccount and aws:SourceArn"
    assert describe_change(document(PROTECTED), document(elsewhere)) == (
        f"{both}, with other values of aws:SourceArn"
    )
    assert describe_change(document(PROTECTED), document({**PROTECTED, "Action": "sts:*"})) == (
        f"{both}, with other statements"
    )
    assert (
        describe_change(document(EVENTS), document(PROTECTED)) == f"events.amazonaws.com -> {both}"
    )


def test_every_form_of_the_policy_is_stable():
    for trust in (Trust(), Trust(purge=True), Trust(principal="both", statements=(EVENTS,))):
        for current in (None, document(EVENTS), document(DENY, allow("swf.amazonaws.com"))):
            once = trust.policy(ACCOUNT, current)
            assert equal(trust.policy(ACCOUNT, once), once)


def test_describe_joins_the_principals_of_a_statement():
    both = {**EVENTS, "Principal": {"Service": ["events.amazonaws.com", "states.amazonaws.com"]}}
    assert describe(document(both)) == "events.amazonaws.com and states.amazonaws.com"


def test_who_is_excepted_is_not_let_in():
    others = {"Effect": "Allow", "NotPrincipal": {"Service": "states.amazonaws.com"}}
    assert not assumable_by_step_functions(document({**others, "Action": "sts:AssumeRole"}))


def test_a_regional_principal_needs_a_region():
    with pytest.raises(ValueError, match="region"):
        Trust(principal="regional").principals(None)
    assert Trust(principal="regional").principals("eu-west-1") == (
        "states.eu-west-1.amazonaws.com",
    )
