# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Any document in other words is equal to itself; any change of what it means makes it another."""

from __future__ import annotations

import copy
import json
from typing import Any

from ansible_collections.stepfunctions.iam.plugins.module_utils._policy.canonical import (
    canonical,
    equal,
)
from examples import examples
from hypothesis import assume, given, settings
from hypothesis import strategies as st

WITHOUT_DEADLINE = settings(deadline=None, max_examples=examples(300))

ACCOUNTS = ["123456789012", "210987654321"]
PARTITIONS = ["aws", "aws-cn", "aws-us-gov"]
ACTIONS = ["lambda:InvokeFunction", "s3:GetObject", "s3:Get*", "sts:AssumeRole", "states:*", "*"]
RESOURCES = [
    "*",
    "arn:aws:s3:::orders/*",
    "arn:aws:s3:::Orders/*",
    "arn:aws:lambda:us-east-1:123456789012:function:orders",
    "arn:aws:iam::123456789012:root",
    "123456789012",
]
PRINCIPALS = {
    "Service": ["states.amazonaws.com", "swf.amazonaws.com", "events.amazonaws.com"],
    "AWS": [
        *ACCOUNTS,
        "*",
        "arn:aws:iam::123456789012:role/caller",
        "arn:aws:iam::123456789012:role/Caller",
        "AROA0123456789EXAMPLE",
    ],
    "Federated": ["cognito-identity.amazonaws.com", "arn:aws:iam::123456789012:saml-provider/idp"],
}
CONDITIONS = {
    "StringEquals": {"aws:SourceAccount": ACCOUNTS, "aws:PrincipalTag/Team": ["a", "A", "true"]},
    "StringLike": {"aws:PrincipalOrgID": ["o-a*", "o-b*"]},
    "ArnLike": {"aws:SourceArn": ["arn:aws:states:*:1:*", "arn:aws:states:*:2:*"]},
    "ArnNotEquals": {"aws:SourceArn": ["arn:aws:states:*:1:*", "arn:aws:states:*:2:*"]},
    "ForAllValues:ArnEquals": {"aws:SourceArn": ["arn:aws:states:*:1:*"]},
    "Bool": {"aws:SecureTransport": [True, False], "aws:MultiFactorAuthPresent": ["true", "false"]},
    "Null": {"aws:TokenIssueTime": [True, False]},
    "NumericLessThan": {"s3:max-keys": [1, 10, 1.5]},
    "StringEqualsIfExists": {"aws:SourceAccount": ACCOUNTS},
}


def some(values: list[Any]) -> st.SearchStrategy[list[Any]]:
    return st.lists(st.sampled_from(values), min_size=1, max_size=3, unique=True)


@st.composite
def conditions(draw: st.DrawFn) -> dict[str, Any]:
    operators = draw(st.lists(st.sampled_from(list(CONDITIONS)), max_size=3, unique=True))
    return {
        operator: {
            key: draw(some(CONDITIONS[operator][key]))
            for key in draw(some(list(CONDITIONS[operator])))
        }
        for operator in operators
    }


@st.composite
def statements(draw: st.DrawFn) -> dict[str, Any]:
    """A statement with lists everywhere and nothing empty: what its other spellings are made from."""
    statement: dict[str, Any] = {"Effect": draw(st.sampled_from(["Allow", "Deny"]))}
    statement[draw(st.sampled_from(["Action", "NotAction"]))] = draw(some(ACTIONS))
    if draw(st.booleans()):
        statement[draw(st.sampled_from(["Resource", "NotResource"]))] = draw(some(RESOURCES))
    else:
        kinds = draw(some(list(PRINCIPALS)))
        named = {kind: draw(some(PRINCIPALS[kind])) for kind in kinds}
        statement[draw(st.sampled_from(["Principal", "NotPrincipal"]))] = named
    if draw(st.booleans()):
        statement["Sid"] = draw(st.sampled_from(["A", "B", "a"]))
    condition = draw(conditions())
    if condition:
        statement["Condition"] = condition
    return statement


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    document: dict[str, Any] = {"Statement": draw(st.lists(statements(), min_size=1, max_size=3))}
    document["Version"] = draw(st.sampled_from(["2012-10-17", "2008-10-17"]))
    if draw(st.booleans()):
        document["Id"] = draw(st.sampled_from(["one", "two"]))
    return document


class Respelling:
    """Says a document in other words of the same meaning."""

    def __init__(self, draw: st.DrawFn) -> None:
        self._draw = draw

    def document(self, document: dict[str, Any]) -> dict[str, Any]:
        respelled = dict(document)
        respelled["Statement"] = self.list([self.statement(each) for each in document["Statement"]])
        if document["Version"] == "2008-10-17" and self.flip():
            del respelled["Version"]
        return self.mapping(respelled)

    def statement(self, statement: dict[str, Any]) -> dict[str, Any]:
        respelled: dict[str, Any] = {}
        for key, value in statement.items():
            if key in ("Action", "NotAction"):
                respelled[key] = self.list([self.case(each) for each in value])
            elif key in ("Resource", "NotResource"):
                respelled[key] = self.list(value)
            elif key in ("Principal", "NotPrincipal"):
                respelled[key] = self.mapping(
                    {
                        kind: self.list([self.principal(kind, each) for each in names])
                        for kind, names in value.items()
                    }
                )
            elif key == "Condition":
                respelled[key] = self.condition(value)
            else:
                respelled[key] = value
        if "Sid" not in statement and self.flip():
            respelled["Sid"] = ""
        if "Condition" not in statement and self.flip():
            respelled["Condition"] = {}
        return self.mapping(respelled)

    def condition(self, condition: dict[str, Any]) -> dict[str, Any]:
        return self.mapping(
            {
                self.operator(operator): self.mapping(
                    {
                        self.case(key): self.list([self.value(operator, each) for each in values])
                        for key, values in tests.items()
                    }
                )
                for operator, tests in condition.items()
            }
        )

    def operator(self, operator: str) -> str:
        if self.flip():
            for one, other in (("ArnLike", "ArnEquals"), ("ArnNotEquals", "ArnNotLike")):
                operator = operator.replace(one, other) if one in operator else operator
        return self.case(operator)

    def value(self, operator: str, value: Any) -> Any:
        if not self.flip():
            return value
        if isinstance(value, bool) or operator in ("Bool", "Null"):
            return self.case(str(value))
        return str(value)

    def principal(self, kind: str, name: str) -> str:
        if kind == "AWS" and name in ACCOUNTS and self.flip():
            return f"arn:{self._draw(st.sampled_from(PARTITIONS))}:iam::{name}:root"
        return self.case(name) if kind == "Service" else name

    def list(self, values: list[Any]) -> Any:
        """In any order, some of it twice, and without a list where one is enough."""
        again = self._draw(st.lists(st.sampled_from(values), max_size=2))
        drawn = self._draw(st.permutations([*values, *again]))
        return drawn[0] if len(drawn) == 1 and self.flip() else drawn

    def mapping(self, mapping: dict[str, Any]) -> dict[str, Any]:
        return dict(self._draw(st.permutations(list(mapping.items()))))

    def case(self, text: str) -> str:
        return self._draw(st.sampled_from([text, text.lower(), text.upper(), text.swapcase()]))

    def flip(self) -> bool:
        return self._draw(st.booleans())


@st.composite
def respelled(draw: st.DrawFn) -> tuple[dict[str, Any], dict[str, Any]]:
    document = draw(documents())
    return document, Respelling(draw).document(document)


@WITHOUT_DEADLINE
@given(respelled())
def test_a_document_in_other_words_is_equal(pair: tuple[dict[str, Any], dict[str, Any]]) -> None:
    document, other = pair
    assert equal(document, other)
    assert equal(other, document)
    assert canonical(json.loads(json.dumps(other))) == canonical(document)


@st.composite
def changed(draw: st.DrawFn) -> tuple[dict[str, Any], dict[str, Any]]:
    """A document and another, of which one thing was changed."""
    document = draw(documents())
    other = copy.deepcopy(document)
    statement = draw(st.sampled_from(other["Statement"]))
    change = draw(st.sampled_from(CHANGES))
    assume(change(draw, other, statement) is not False)
    # Some changes meet a statement that stands there twice, and change nothing.
    assume(normal(document) != normal(other))
    return document, other


def normal(value: Any) -> Any:
    """A document in one order, for the test's own question whether anything was changed at all."""
    if isinstance(value, dict):
        return {key: normal(value[key]) for key in sorted(value)}
    if isinstance(value, list):
        return sorted({json.dumps(normal(each), sort_keys=True) for each in value})
    return value


def change_effect(_: st.DrawFn, __: Any, statement: Any) -> None:
    statement["Effect"] = "Deny" if statement["Effect"] == "Allow" else "Allow"


def negate(draw: st.DrawFn, _: Any, statement: Any) -> bool:
    pairs = [("Action", "NotAction"), ("Resource", "NotResource"), ("Principal", "NotPrincipal")]
    one, other = draw(st.sampled_from([*pairs, *((b, a) for a, b in pairs)]))
    if one not in statement:
        return False
    statement[other] = statement.pop(one)
    return True


def drop_or_add_a_value(draw: st.DrawFn, _: Any, statement: Any) -> bool:
    key, values = draw(
        st.sampled_from(
            [
                ("Action", ACTIONS),
                ("NotAction", ACTIONS),
                ("Resource", RESOURCES),
                ("NotResource", RESOURCES),
            ]
        )
    )
    if key not in statement:
        return False
    value = draw(st.sampled_from(values))
    if value in statement[key]:
        statement[key].remove(value)
    else:
        statement[key].append(value)
    return True


def drop_or_add_a_principal(draw: st.DrawFn, _: Any, statement: Any) -> bool:
    key = draw(st.sampled_from(["Principal", "NotPrincipal"]))
    if key not in statement:
        return False
    kind = draw(st.sampled_from(list(statement[key])))
    name = draw(st.sampled_from(PRINCIPALS[kind]))
    if name in statement[key][kind]:
        statement[key][kind].remove(name)
    else:
        statement[key][kind].append(name)
    return True


def change_the_condition(draw: st.DrawFn, _: Any, statement: Any) -> bool:
    condition = statement.get("Condition")
    if not condition:
        statement["Condition"] = {"StringEquals": {"aws:SourceAccount": [ACCOUNTS[0]]}}
        return True
    operator = draw(st.sampled_from(list(condition)))
    key = draw(st.sampled_from(list(condition[operator])))
    how = draw(st.sampled_from(["drop operator", "drop key", "drop value", "operator", "key"]))
    if how == "drop operator":
        del condition[operator]
    elif how == "drop key":
        del condition[operator][key]
        # An operator without a key tests nothing.
        if not condition[operator]:
            del condition[operator]
    elif how == "drop value":
        condition[operator][key].pop()
    elif how == "operator":
        condition["DateEquals"] = condition.pop(operator)
    else:
        condition[operator]["aws:userid"] = condition[operator].pop(key)
    return True


def change_the_sid(draw: st.DrawFn, _: Any, statement: Any) -> None:
    statement["Sid"] = draw(st.sampled_from(["C", "c", "D"]))


def drop_a_statement(_: st.DrawFn, document: Any, statement: Any) -> None:
    document["Statement"].remove(statement)


def change_the_version(_: st.DrawFn, document: Any, __: Any) -> None:
    versions = {"2012-10-17": "2008-10-17", "2008-10-17": "2012-10-17"}
    document["Version"] = versions[document["Version"]]


def change_the_id(_: st.DrawFn, document: Any, __: Any) -> None:
    document["Id"] = "three"


CHANGES = [
    change_effect,
    negate,
    drop_or_add_a_value,
    drop_or_add_a_principal,
    change_the_condition,
    change_the_sid,
    drop_a_statement,
    change_the_version,
    change_the_id,
]


@WITHOUT_DEADLINE
@given(changed())
def test_a_change_of_meaning_is_seen(pair: tuple[dict[str, Any], dict[str, Any]]) -> None:
    document, other = pair
    assert not equal(document, other)
    assert not equal(other, document)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["Statement", "Principal", "AWS", "Condition", "Action", "StringEquals", "x"]
            ),
            inner,
            max_size=3,
        )
    ),
    max_leaves=12,
)


@WITHOUT_DEADLINE
@given(st.dictionaries(st.sampled_from(["Version", "Id", "Statement", "x"]), JSON), JSON)
def test_any_mapping_has_a_canonical_form(document: dict[str, Any], statement: Any) -> None:
    document["Statement"] = [
        statement,
        *([document["Statement"]] if "Statement" in document else []),
    ]
    assert hash(canonical(document)) == hash(canonical(copy.deepcopy(document)))
    assert equal(document, copy.deepcopy(document))
