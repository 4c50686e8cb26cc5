# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents are read as they are meant, or not at all."""

from __future__ import annotations

import datetime
import json
from typing import Any

import pytest
from ansible_collections.stepfunctions.iam.plugins.module_utils._policy.document import (
    PolicyDocumentError,
    load_document,
    statement_list,
)

ALLOW = {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}
POLICY = {"Version": "2012-10-17", "Statement": [ALLOW]}


class Marked(str):
    """Text as Ansible hands it over: of a class of its own."""


@pytest.mark.parametrize(
    "given",
    [
        POLICY,
        json.dumps(POLICY),
        json.dumps(POLICY).encode(),
        {Marked("Version"): Marked("2012-10-17"), "Statement": (ALLOW,)},
    ],
    ids=["mapping", "text", "bytes", "marked text and a tuple"],
)
def test_a_document_becomes_plain_data(given: Any) -> None:
    loaded = load_document(given, "policy")
    assert loaded == POLICY
    assert {type(each) for each in (*loaded, loaded["Version"])} == {str}
    assert type(loaded["Statement"]) is list


def test_the_document_is_a_copy() -> None:
    given = json.loads(json.dumps(POLICY))
    load_document(given, "policy")["Statement"][0]["Effect"] = "Deny"
    assert given == POLICY


@pytest.mark.parametrize("value", [None, True, 7, 1.5, "text", [1, "a"], {"a": {"b": []}}])
def test_json_values_are_kept(value: Any) -> None:
    assert load_document({"Id": value}, "policy") == {"Id": value}


def nested(depth: int) -> Any:
    return [nested(depth - 1)] if depth else "x"


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (None, "policy: a policy document is a mapping or JSON text, not nothing"),
        ([ALLOW], "policy: a policy document is a mapping or JSON text, not a list"),
        (7, "policy: a policy document is a mapping or JSON text, not a value of the type int"),
        ('"text"', "policy: a policy document is a mapping or JSON text, not text"),
        ("{", "policy: not JSON: .* in line 1, column 2"),
        ('{\n"a": b}', "policy: not JSON: .* in line 2, column 6"),
        (b"\xff", "policy: not a JSON text that can be read"),
        ("[" * 100_000, "policy: not a JSON text that can be read"),
        ('{"a": 1, "a": 1}', "policy: the key 'a' stands twice in one JSON object"),
        ('{"Statement": [{"b": {"a": 1, "a": 2}}]}', "the key 'a' stands twice"),
        ('{"a": NaN}', "policy: NaN is not JSON"),
        ('{"a": -Infinity}', "policy: -Infinity is not JSON"),
        ({"a": float("inf")}, "inf is not a number that JSON has"),
        (
            {"Version": datetime.date(2012, 10, 17)},
            "policy: Version: 2012-10-17 is a date; quote it",
        ),
        ({"Statement": [{"a": {1, 2}}]}, r"policy: Statement\[0\]\.a: a value of the type set"),
        ({"a": {7: "b"}}, "policy: a: the key 7 is not a string; quote it"),
        ({"a": nested(30)}, "nested more than 20 deep"),
    ],
)
def test_what_cannot_be_meant_is_refused(given: Any, message: str) -> None:
    with pytest.raises(PolicyDocumentError, match=message):
        load_document(given, "policy")


def in_statement(**elements: Any) -> dict[str, Any]:
    return {"Statement": [ALLOW, elements]}


@pytest.mark.parametrize(
    ("given", "place"),
    [
        (in_statement(Principal={"AWS": 12345678901}), r"Statement\[1\]\.Principal"),
        (in_statement(Principal={"AWS": ["*", 12345678901]}), r"Statement\[1\]\.Principal"),
        (in_statement(NotPrincipal={"AWS": 12345678901}), r"Statement\[1\]\.NotPrincipal"),
        (in_statement(Principal=12345678901), r"Statement\[1\]\.Principal"),
        (
            in_statement(Condition={"StringEquals": {"AWS:sourceAccount": 12345678901}}),
            r"Statement\[1\]\.Condition\.StringEquals\['AWS:sourceAccount'\]",
        ),
        (
            in_statement(Condition={"StringEquals": {"aws:PrincipalAccount": ["1", 12345678901]}}),
            "aws:PrincipalAccount",
        ),
    ],
)
def test_a_number_for_an_account_id_is_refused_with_its_place(given: Any, place: str) -> None:
    """YAML has read 012345678901 as another number by then."""
    with pytest.raises(
        PolicyDocumentError, match=f"policy: .*{place}.*12345678901 is a number; quote"
    ):
        load_document(given, "policy")


@pytest.mark.parametrize(
    "condition", [{"NumericLessThan": {"s3:max-keys": 10}}, {"Bool": {"a:b": True}}, "text", None]
)
def test_other_numbers_are_none_of_our_business(condition: Any) -> None:
    load_document(in_statement(Condition=condition), "policy")


@pytest.mark.parametrize(
    ("document", "statements"),
    [({}, []), ({"Statement": ALLOW}, [ALLOW]), ({"Statement": [ALLOW, "x"]}, [ALLOW, "x"])],
)
def test_statements_with_and_without_a_list(document: Any, statements: Any) -> None:
    assert statement_list(document) == statements
