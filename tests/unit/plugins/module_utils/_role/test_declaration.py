# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Options become a declaration, or an error that names the option. (Bad input: tests/integration.)"""

from __future__ import annotations

from typing import Any

import pytest
from ansible_collections.stepfunctions.iam.plugins.module_utils._errors import InvalidOption
from ansible_collections.stepfunctions.iam.plugins.module_utils._policy.size import size
from ansible_collections.stepfunctions.iam.plugins.module_utils._policy.trust import Trust
from ansible_collections.stepfunctions.iam.plugins.module_utils._role.declaration import (
    Declaration,
    trust_from_options,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._role.derived import DerivedPolicy

ALLOW = {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}
POLICY = {"Version": "2012-10-17", "Statement": [ALLOW]}


def test_a_name_is_enough() -> None:
    assert Declaration.from_options({"name": "orders"}) == Declaration(name="orders", trust=Trust())


def test_what_is_not_given_is_not_declared() -> None:
    """None is how Ansible hands over an option that was left out."""
    options = dict.fromkeys(
        ("description", "tags", "managed_policies", "inline_policies", "permissions_boundary")
    )
    declared = Declaration.from_options({"name": "orders", "trust": None, **options})
    assert declared == Declaration(name="orders")


def test_empty_is_declared() -> None:
    declared = Declaration.from_options(
        {
            "name": "orders",
            "description": "",
            "tags": {},
            "managed_policies": [],
            "inline_policies": {},
            "permissions_boundary": "",
        }
    )
    assert declared.description == ""
    assert declared.tags == {}
    assert declared.managed_policies == ()
    assert declared.inline_policies == {}
    assert declared.permissions_boundary == ""


def test_policies_are_taken_as_mapping_and_as_text() -> None:
    text = '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}'
    declared = Declaration.from_options({"name": "a", "inline_policies": {"A": POLICY, "B": text}})
    assert declared.inline_policies == {"A": POLICY, "B": POLICY}


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("AWSLambdaRole", "AWSLambdaRole"),
        ("/service-role/AWSLambdaRole", "service-role/AWSLambdaRole"),
        ("arn:aws-cn:iam::aws:policy/A", "arn:aws-cn:iam::aws:policy/A"),
    ],
)
def test_managed_policies_in_every_form(given: str, kept: str) -> None:
    declared = Declaration.from_options({"name": "a", "managed_policies": [given]})
    assert declared.managed_policies == (kept,)


def test_trust_defaults() -> None:
    assert trust_from_options({}) == Trust()


def test_trust_options() -> None:
    statement = {"Effect": "Allow", "Principal": {"AWS": "1" * 12}, "Action": "sts:AssumeRole"}
    assert trust_from_options(
        {
            "principal": "both",
            "service_principals": ["states.amazonaws.com"],
            "source_accounts": ["123456789012"],
            "source_arns": ["arn:aws:states:*:123456789012:stateMachine:orders*"],
            "statements": [statement],
            "purge": True,
        }
    ) == Trust(
        principal="both",
        service_principals=("states.amazonaws.com",),
        source_accounts=("123456789012",),
        source_arns=("arn:aws:states:*:123456789012:stateMachine:orders*",),
        statements=(statement,),
        purge=True,
    )


@pytest.mark.parametrize("account", ["*", "12345678901?", "123456789012"])
def test_a_source_arn_may_hold_wildcards_for_the_account(account: str) -> None:
    arn = f"arn:aws:states:*:{account}:stateMachine:*"
    trust_from_options({"source_accounts": ["123456789012"], "source_arns": [arn]})


def test_a_source_arn_of_another_account_would_let_nobody_in() -> None:
    with pytest.raises(InvalidOption, match=r"not among trust\.source_accounts"):
        trust_from_options(
            {
                "source_accounts": ["123456789012"],
                "source_arns": ["arn:aws:states:*:210987654321:stateMachine:*"],
            }
        )


@pytest.mark.parametrize(
    "options",
    [
        {"description": "Zwei Zeilen,\n\tü und ÿ"},
        {"description": "a" * 1000},
        {"max_session_duration": 3600},
        {"max_session_duration": 43200},
        {"path": "/" + "a" * 510 + "/"},
        {"path": "/a//b/"},
        {"tags": {"a" * 128: "b" * 256, "cost center": "", "ä:/=+@-._": "ñ 1"}},
        {"permissions_boundary": "arn:aws-us-gov:iam::123456789012:policy/teams/boundary"},
    ],
)
def test_the_longest_and_strangest_that_iam_takes(options: dict[str, Any]) -> None:
    Declaration.from_options({"name": "a" * 64, **options})


def test_no_inline_policy_has_the_name_of_the_derived_one() -> None:
    derived = DerivedPolicy("Orders", POLICY)
    Declaration(name="orders", inline_policies={"Payments": POLICY}, derived=derived)
    with pytest.raises(InvalidOption, match="inline_policies: Orders"):
        Declaration(name="orders", inline_policies={"Orders": POLICY}, derived=derived)


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        ({"path": "/aws-service-role/x/"}, "AWS keeps this path"),
        ({"max_session_duration": 3599}, "12 hours), not 3599"),
        ({"max_session_duration": 43201}, "12 hours), not 43201"),
        ({"tags": {"aws:a": "b"}}, "begins with aws:"),
        ({"tags": {"A": "1", "a": "2"}}, "'a'"),
        ({"tags": {"a": 1}}, "tags"),
        ({"tags": {str(number): "" for number in range(51)}}, "51 are declared, and IAM allows 50"),
        ({"managed_policies": ["B", "A", "B", "A"]}, "managed_policies names A, B more than once"),
        ({"trust": {"principal": "local"}}, "one of global, regional, both is expected"),
        ({"trust": {"source_accounts": []}}, "trust.source_accounts is empty"),
        ({"trust": {"source_arns": []}}, "trust.source_arns is empty"),
        ({"trust": {}, "trust_policy": POLICY}, "declare one or the other"),
        ({"inline_policies": {"A": "no JSON"}}, "inline_policies[A]"),
    ],
)
def test_what_iam_would_refuse_is_refused_by_its_option(
    options: dict[str, Any], problem: str
) -> None:
    with pytest.raises(InvalidOption) as refused:
        Declaration.from_options({"name": "orders", **options})
    assert problem in str(refused.value)


@pytest.mark.parametrize(
    "conditions",
    [
        {"source_accounts": ["123456789012"]},
        {"source_arns": ["arn:aws:states:*:123456789012:stateMachine:*"]},
    ],
)
def test_conditions_that_are_left_out_cannot_be_declared(conditions: dict[str, Any]) -> None:
    with pytest.raises(InvalidOption, match="declare one or the other"):
        trust_from_options({"confused_deputy_protection": False, **conditions})


def test_inline_policies_may_have_as_many_characters_as_iam_counts() -> None:
    resource = {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::"}
    used = size({"Version": "2012-10-17", "Statement": [resource]})

    def declare(characters: int) -> None:
        filled = {**resource, "Resource": "arn:aws:s3:::" + "b" * (characters - used)}
        policy = {"Version": "2012-10-17", "Statement": [filled]}
        Declaration.from_options({"name": "orders", "inline_policies": {"A": policy}})

    declare(10240)
    with pytest.raises(InvalidOption, match="10241 characters"):
        declare(10241)


def test_a_policy_that_was_read_is_not_judged_by_the_grammar() -> None:
    """AWS has accepted it; a policy of a task has to stand up to what IAM refuses."""
    strange = {"Version": "2012-10-17", "Statement": []}
    read = {"name": "orders", "arn": "arn:aws:iam::1:role/orders", "trust_policy": strange}
    assert Declaration.from_options(read).trust.document == strange
    with pytest.raises(InvalidOption, match="trust_policy"):
        Declaration.from_options({"name": "orders", "trust_policy": strange})


@pytest.mark.parametrize("purge", ["purge_tags", "purge_managed_policies", "purge_inline_policies"])
def test_nothing_is_purged_unless_asked(purge: str) -> None:
    assert getattr(Declaration.from_options({"name": "orders"}), purge) is False
    assert getattr(Declaration.from_options({"name": "orders", purge: True}), purge) is True


def test_the_name_of_an_inline_policy_is_refused_as_such() -> None:
    with pytest.raises(InvalidOption, match="inline_policies: the policy name 'a b'"):
        Declaration.from_options({"name": "orders", "inline_policies": {"a b": POLICY}})
