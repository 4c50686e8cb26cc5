# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bad input: a clear error, in check mode as for real, and no write."""

from __future__ import annotations

from typing import Any

import pytest
from local_aws import LocalAws
from module_run import ModuleRunner, calls, written

ALLOW = {"Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": "*"}
V = {"Version": "2012-10-17"}
LET_IN = {
    "Effect": "Allow",
    "Principal": {"Service": "events.amazonaws.com"},
    "Action": "sts:AssumeRole",
}


def inline(document: Any) -> dict[str, Any]:
    return {"inline_policies": {"P": document}}


def permitting(**changes: Any) -> dict[str, Any]:
    """A permissions policy with one statement, of which elements are changed, or left out by None."""
    statement = {key: value for key, value in {**ALLOW, **changes}.items() if value is not None}
    return inline({"Version": "2012-10-17", "Statement": [statement]})


def trusting(**changes: Any) -> dict[str, Any]:
    """The like of it for a statement of the trust policy."""
    statement = {key: value for key, value in {**LET_IN, **changes}.items() if value is not None}
    return {"trust": {"statements": [statement]}}


def with_condition(**condition: Any) -> dict[str, Any]:
    return trusting(Condition=condition)


# What is declared, and what the message must hold: the option, and what is wrong with it.
OFFLINE: list[tuple[dict[str, Any], list[str]]] = [
    # names, paths and values of the role
    ({"name": ""}, ["name ''", "1 to 64"]),
    ({"name": "a" * 65}, ["name 'aaa", "1 to 64"]),
    ({"name": "orders/role"}, ["name 'orders/role'"]),
    ({"name": "rôle"}, ["name 'rôle'", "letters"]),
    ({"name": "two words"}, ["name 'two words'"]),
    (
        {"name": "arn:aws:iam::123456789012:role/orders"},
        ["give the name of the role, not its ARN"],
    ),
    ({"path": "test/"}, ["path 'test/'", "begins and ends with /"]),
    ({"path": "/test"}, ["path '/test'", "begins and ends with /"]),
    ({"path": ""}, ["path ''"]),
    ({"path": "/" + "a" * 512 + "/"}, ["path '/aaa", "512"]),
    ({"path": "/two words/"}, ["path '/two words/'"]),
    ({"path": "/aws-service-role/states.amazonaws.com/"}, ["/aws-service-role/", "AWS keeps"]),
    ({"path": "/aws-reserved/sso/"}, ["/aws-reserved/", "AWS keeps"]),
    ({"description": "a" * 1001}, ["description", "1000"]),
    ({"description": "control \u0007 character"}, ["description", "control"]),
    ({"description": "emoji \U0001f600"}, ["description", "Latin-1"]),
    (
        {"max_session_duration": 3599},
        ["max_session_duration must be between 3600 and 43200", "3599"],
    ),
    ({"max_session_duration": 43201}, ["max_session_duration must be between", "43201"]),
    ({"max_session_duration": "an hour"}, ["max_session_duration", "an hour"]),
    ({"permissions_boundary": "AWSDenyAll"}, ["permissions_boundary 'AWSDenyAll'", "ARN"]),
    (
        {"permissions_boundary": "arn:aws:iam::123456789012:role/orders"},
        ["permissions_boundary", "policy/NAME"],
    ),
    ({"wait_timeout": "soon"}, ["wait_timeout", "soon"]),
    ({"state": "gone"}, ["state", "gone"]),
    ({"purge_polices": True}, ["purge_polices"]),
    # tags
    ({"tags": {"aws:owner": "me"}}, ["'aws:owner'", "AWS keeps"]),
    ({"tags": {"a" * 129: "x"}}, ["tags: the key", "128"]),
    ({"tags": {"": "x"}}, ["tags: the key ''"]),
    ({"tags": {"Team": "x" * 257}}, ["tags[Team]", "256"]),
    ({"tags": {"Team": "a;b"}}, ["tags[Team] 'a;b'"]),
    ({"tags": {"Cost": 42}}, ["tags[Cost]", "quote it"]),
    ({"tags": {"Public": True}}, ["tags[Public]", "quote it"]),
    ({"tags": {"Nothing": None}}, ["tags[Nothing]", "quote it"]),
    ({"tags": {"Team": "a", "TEAM": "b"}}, ["'Team' and 'TEAM'", "same key"]),
    ({"tags": {f"k{n}": "v" for n in range(51)}}, ["51", "50"]),
    # managed policies
    ({"managed_policies": [""]}, ["managed_policies[0] ''"]),
    ({"managed_policies": ["A", "B", "A"]}, ["managed_policies", "A more than once"]),
    ({"managed_policies": ["arn:aws:iam::12:policy/A"]}, ["managed_policies[0]", "ARN"]),
    ({"managed_policies": ["not a name"]}, ["managed_policies[0] 'not a name'"]),
    ({"managed_policies": ["arn:aws:s3:::bucket"]}, ["managed_policies[0] 'arn:aws:s3:::bucket'"]),
    # inline policies
    ({"inline_policies": {"a/b": {"Statement": [ALLOW]}}}, ["policy name 'a/b'"]),
    ({"inline_policies": {"a" * 129: {"Statement": [ALLOW]}}}, ["policy name", "128"]),
    (inline("{not json"), ["inline_policies[P]", "not JSON", "line 1, column 2"]),
    (inline(["a", "list"]), ["inline_policies[P]", "a list"]),
    (inline(None), ["inline_policies[P]", "nothing"]),
    (inline('{"Statement": [], "Statement": []}'), ["'Statement'", "twice"]),
    (inline('{"Statement": NaN}'), ["inline_policies[P]", "NaN"]),
    (inline({"Statement": [ALLOW]}), ["Version is missing", "2012-10-17"]),
    (inline({"Version": "2012-10-17"}), ["Statement is missing"]),
    (inline({"Version": "2012-10-17", "Statement": []}), ["Statement is missing or empty"]),
    (inline({"Version": "2020-01-01", "Statement": [ALLOW]}), ["2020-01-01", "2012-10-17"]),
    (
        inline({**V, "version": "2012-10-17", "Statement": [ALLOW]}),
        ["'version'", "written Version"],
    ),
    (inline({**V, "Statement": ["Allow"]}), ["Statement[0]", "mapping"]),
    (
        inline({**V, "Statement": [{**ALLOW, "Sid": "A"}, {**ALLOW, "Sid": "A"}]}),
        ["[1]", "another"],
    ),
    (permitting(Sid="not-letters"), ["Sid 'not-letters'"]),
    (permitting(Effect="allow"), ["Effect is Allow or Deny", "'allow'"]),
    (permitting(Effect=None), ["Effect"]),
    (permitting(Action=None), ["one of Action and NotAction", "neither"]),
    (permitting(NotAction="s3:*"), ["one of Action and NotAction", "both"]),
    (permitting(Resource=None), ["one of Resource and NotResource"]),
    (permitting(Action=[]), ["Action is empty"]),
    (permitting(Action="lambda.InvokeFunction"), ["'lambda.InvokeFunction'", "service:Name"]),
    (permitting(Resource="orders"), ["'orders' is not an ARN"]),
    (permitting(Principal="*"), ["Principal does not belong"]),
    (permitting(Actions="s3:*"), ["unknown element 'Actions'"]),
    (permitting(action="s3:*"), ["unknown element 'action'", "written Action"]),
    (permitting(Resource="arn:aws:s3:::b\u20ac"), ["IAM takes no '€'"]),
    (permitting(Condition={"StringEqual": {"a:b": "c"}}), ["'StringEqual' is no condition"]),
    (permitting(Condition={"StringEquals": "x"}), ["mapping of condition keys"]),
    (permitting(Condition={"StringEquals": {"a:b": {"c": "d"}}}), ["'a:b'", "no value"]),
    (permitting(Resource=["arn:aws:s3:::" + "b" * 11000]), ["10240", "customer managed policy"]),
    # trust policy
    ({"trust": {"principal": "local"}}, ["principal", "local"]),
    ({"trust": {"source_accounts": ["12345"]}}, ["trust.source_accounts '12345'", "12 digits"]),
    ({"trust": {"source_accounts": []}}, ["trust.source_accounts is empty"]),
    ({"trust": {"source_arns": []}}, ["trust.source_arns is empty"]),
    ({"trust": {"source_arns": ["*"]}}, ["trust.source_arns '*'", "protects nothing"]),
    ({"trust": {"source_arns": ["stateMachine:orders"]}}, ["trust.source_arns"]),
    (
        {
            "trust": {
                "source_accounts": ["111111111111"],
                "source_arns": ["arn:aws:states:*:222222222222:stateMachine:*"],
            }
        },
        ["222222222222", "not among trust.source_accounts"],
    ),
    (
        {"trust": {"source_accounts": ["111111111111"], "confused_deputy_protection": False}},
        ["source_accounts", "confused_deputy_protection"],
    ),
    ({"trust": {"service_principals": ["states"]}}, ["trust.service_principals 'states'"]),
    ({"trust": {"princpal": "global"}}, ["princpal"]),
    (trusting(Resource="*"), ["trust.statements", "Resource does not belong"]),
    (trusting(Principal=None), ["one of Principal and NotPrincipal"]),
    (trusting(Action="s3:GetObject"), ["'s3:GetObject' is not an action of sts"]),
    (trusting(Principal="events.amazonaws.com"), ["Principal", "mapping"]),
    (trusting(Principal={"Services": "events.amazonaws.com"}), ["Services"]),
    (trusting(Principal={"AWS": 123456789012}), ["123456789012 is a number", "quote"]),
    (trusting(Principal={"AWS": "arn:aws:iam::1:root"}), ["'arn:aws:iam::1:root'"]),
    (trusting(Principal={"AWS": "12345"}), ["'12345' names no principal"]),
    (
        with_condition(StringEquals={"aws:SourceAccount": 123456789012}),
        ["123456789012 is a number", "leading zeros"],
    ),
    # sessions
    ({"assume_role_arn": "automation"}, ["assume_role_arn 'automation'", "role/NAME"]),
    (
        {
            "assume_role_arn": "arn:aws:iam::222222222222:role/automation",
            "assume_role_session_name": "two words",
        },
        ["assume_role_session_name 'two words'"],
    ),
    (
        {
            "assume_role_arn": "arn:aws:iam::222222222222:role/automation",
            "assume_role_external_id": "?",
        },
        ["assume_role_external_id '?'"],
    ),
    ({"profile": "nowhere", "access_key": None, "secret_key": None}, ["nowhere"]),
]

# What only the account can tell is wrong.
ONLINE: list[tuple[dict[str, Any], list[str]]] = [
    (
        {"managed_policies": ["AWSLambdaRol"]},
        ["AWSLambdaRol is neither", "service-role/AWSLambdaRole"],
    ),
    ({"managed_policies": ["Unheard"]}, ["Unheard", "ARN"]),
    (
        {"managed_policies": ["arn:aws:iam::aws:policy/AWSLambdaRole"]},
        ["arn:aws:iam::aws:policy/AWSLambdaRole", "no such policy"],
    ),
    (
        {"managed_policies": ["arn:aws-cn:iam::aws:policy/service-role/AWSLambdaRole"]},
        ["partition aws"],
    ),
    ({"permissions_boundary": "arn:aws:iam::aws:policy/None"}, ["permissions_boundary", "no such"]),
    ({"permissions_boundary": "arn:aws-cn:iam::aws:policy/AWSDenyAll"}, ["partition aws"]),
]


def ids(cases: list[tuple[dict[str, Any], list[str]]]) -> list[str]:
    return [f"{number}-{'-'.join(options)}" for number, (options, _) in enumerate(cases)]


@pytest.mark.parametrize(("options", "said"), [*OFFLINE, *ONLINE], ids=ids([*OFFLINE, *ONLINE]))
@pytest.mark.parametrize("check_mode", [True, False], ids=["check", "real"])
def test_is_refused_before_any_write(
    execution_role: ModuleRunner,
    aws: LocalAws,
    options: dict[str, Any],
    said: list[str],
    check_mode: bool,
) -> None:
    failure = execution_role.fails(**{"name": "orders", **options}, check_mode=check_mode)
    assert [each for each in said if each not in failure.msg] == [], failure.msg
    assert "Traceback" not in failure.msg
    assert written(aws) == []
    if (options, said) in OFFLINE:
        assert calls(aws) == []


def test_the_region_of_a_regional_principal_must_be_known(aws: LocalAws) -> None:
    runner = ModuleRunner(
        "execution_role", aws, aws.environment(AWS_REGION="", AWS_DEFAULT_REGION="")
    )
    failure = runner.fails(name="orders", trust={"principal": "regional"})
    assert "trust.principal is regional" in failure.msg
    assert "AWS_REGION" in failure.msg
    assert written(aws) == []


@pytest.mark.parametrize("path", ["/aws-service-role/autoscaling.amazonaws.com/", "/aws-reserved/"])
@pytest.mark.parametrize("state", ["present", "absent"])
def test_a_role_that_aws_owns_is_refused(
    execution_role: ModuleRunner, aws: LocalAws, iam: Any, path: str, state: str
) -> None:
    iam.create_role(
        RoleName="owned",
        Path=path,
        AssumeRolePolicyDocument='{"Version":"2012-10-17","Statement":[{"Effect":"Allow",'
        '"Principal":{"Service":"autoscaling.amazonaws.com"},"Action":"sts:AssumeRole"}]}',
    )
    failure = execution_role.fails(name="owned", state=state)
    assert "belongs to an AWS service" in failure.msg
    assert written(aws) == []


@pytest.mark.parametrize(
    ("existing", "declared", "said"),
    [
        ({"path": "/a/"}, {"path": "/b/"}, ["/a/", "/b/", "cannot change"]),
        ({"path": "/a/"}, {}, ["/a/", "cannot change"]),
        (
            {"tags": {f"k{n}": "v" for n in range(50)}},
            {"tags": {"another": "v"}},
            ["51 tags", "purge_tags"],
        ),
        (
            permitting(Resource=["arn:aws:s3:::" + "b" * 9000]),
            {
                "inline_policies": {
                    "Q": {**V, "Statement": {**ALLOW, "Resource": "a:" + "b" * 2000}}
                }
            },
            ["10240", "purge"],
        ),
    ],
    ids=["another path", "no path", "one tag too many", "inline policies too large together"],
)
def test_what_the_existing_role_cannot_become_is_refused_without_a_write(
    execution_role: ModuleRunner,
    aws: LocalAws,
    existing: dict[str, Any],
    declared: dict[str, Any],
    said: list[str],
) -> None:
    execution_role(name="orders", **existing)
    aws.clear_calls()
    for check_mode in (True, False):
        failure = execution_role.fails(name="orders", **declared, check_mode=check_mode)
        assert [each for each in said if each not in failure.msg] == [], failure.msg
    assert written(aws) == []


def test_more_managed_policies_than_the_account_allows_are_refused_without_a_write(
    execution_role: ModuleRunner, aws: LocalAws, iam: Any
) -> None:
    document = (
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}'
    )
    names = [f"policy{number}" for number in range(11)]
    for name in names:
        iam.create_policy(PolicyName=name, PolicyDocument=document)
    failure = execution_role.fails(name="orders", managed_policies=names)
    assert "11 managed policies" in failure.msg
    assert written(aws) == []
    aws.quotas(attached_policies_per_role=12)
    assert len(execution_role(name="orders", managed_policies=names)["changes"]) == 12


def test_there_are_at_least_sixty_bad_inputs() -> None:
    assert len(OFFLINE) + len(ONLINE) >= 60
