# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Conditions hold, do not hold, or cannot be judged, as AWS documents it."""

from __future__ import annotations

from typing import Any

import pytest
from ansible_collections.stepfunctions.iam.plugins.module_utils._policy.conditions import (
    condition_holds,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._policy.truth import (
    Unknown,
    unknown,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._policy.variables import Context

MACHINE = "arn:aws:states:eu-west-1:123456789012:stateMachine:orders"


def judged(condition: Any, context: dict[str, list[str]], complete: bool = True) -> bool | None:
    """None for unknown."""
    truth = condition_holds(condition, Context(context, complete), variables=True)
    return None if isinstance(truth, Unknown) else truth


@pytest.mark.parametrize(
    ("operator", "wanted", "value", "holds"),
    [
        ("StringEquals", "john", "john", True),
        ("StringEquals", "john", "John", False),
        ("StringEquals", "jo*", "john", False),
        ("StringEquals", ["mary", "john"], "john", True),
        ("StringEquals", 5, "5", True),
        ("StringEquals", True, "true", True),
        ("StringNotEquals", ["mary", "john"], "john", False),
        ("StringNotEquals", ["mary", "jane"], "john", True),
        ("StringEqualsIgnoreCase", "john", "John", True),
        ("StringNotEqualsIgnoreCase", "john", "John", False),
        ("StringLike", ["t1.*", "m3.*"], "t1.micro", True),
        ("StringLike", "t?.*", "t10.micro", False),
        ("StringNotLike", "t1.*", "t1.micro", False),
        ("stringlike", "t1.*", "t1.micro", True),
        ("NumericLessThanEquals", "10", "10", True),
        ("NumericLessThanEquals", 10, "11", False),
        ("NumericEquals", "10.0", "10", True),
        ("NumericNotEquals", ["10", "11"], "10", False),
        ("NumericGreaterThan", "-1.5", "-1", True),
        ("NumericGreaterThanEquals", "ten", "10", None),
        ("NumericNotEquals", "ten", "10", None),
        ("NumericEquals", "1_0", "10", None),
        ("DateGreaterThan", "2020-01-01T00:00:01Z", "2020-01-01T00:00:02Z", True),
        ("DateGreaterThan", "2020-01-01T00:00:01Z", "2020-01-01T01:00:01+01:00", False),
        ("DateEquals", "2020-01-01T00:00:01Z", "2020-01-01T01:00:01+01:00", True),
        ("DateEquals", "2020-01", "2020-01-01T00:00:00Z", True),
        ("DateLessThan", "2020-01-01T00:00Z", "1577836799", True),
        ("DateNotEquals", "2020-01-01T00:00:00.5Z", "2020-01-01T00:00:00.50Z", False),
        ("DateLessThanEquals", "2020-01-01", "2020", None),
        ("DateLessThan", "2020-02-30", "2020-01-01", None),
        ("DateLessThan", "2020-01-01T00:00:00", "2019-01-01", None),
        ("Bool", "true", "TRUE", True),
        ("Bool", False, "true", False),
        ("Bool", "${aws:SecureTransport}", "true", None),
        ("BinaryEquals", "QmluYXJ5VmFsdWVJbkJhc2U2NA==", "QmluYXJ5VmFsdWVJbkJhc2U2NA==", True),
        ("BinaryEquals", "QUJD", "QUJE", False),
        ("BinaryEquals", "not base64", "QUJE", None),
        ("IpAddress", "203.0.113.0/24", "203.0.113.7", True),
        ("IpAddress", "203.0.113.0/24", "203.0.114.7", False),
        ("IpAddress", ["203.0.113.0/24", "2001:DB8:1234:5678::/64"], "2001:db8:1234:5678::1", True),
        ("IpAddress", "203.0.113.7", "203.0.113.7", True),
        ("IpAddress", "0.0.0.0/0", "2001:db8::1", False),
        ("NotIpAddress", "203.0.113.0/24", "2001:db8::1", True),
        ("IpAddress", "203.0.113.0/255.255.255.0", "203.0.113.7", None),
        ("NotIpAddress", "203.0.113.0/33", "203.0.113.7", None),
        ("ArnEquals", "arn:aws:states:*:123456789012:stateMachine:*", MACHINE, True),
        ("ArnLike", "arn:aws:states:*:orders", MACHINE, None),
        ("ArnLike", "*", MACHINE, None),
        ("ArnNotLike", "arn:aws:states:*:123456789012:*", MACHINE, False),
        ("ArnNotEquals", "arn:aws:states:*:111122223333:*", MACHINE, True),
        ("StringIs", "a", "a", None),
        ("NullIfExists", "true", "a", None),
        ("", "a", "a", None),
    ],
)
def test_operators(operator: str, wanted: Any, value: str, holds: bool | None) -> None:
    assert judged({operator: {"Example:Key": wanted}}, {"example:key": [value]}) is holds


def test_an_asterisk_crosses_colons_in_a_text_and_not_in_an_arn() -> None:
    """The example of "Condition operators"."""
    pattern = "arn:aws:someservice:*:111122223333:finance/*"
    value = "arn:aws:someservice:us-east-2:999999999999:store/abc:111122223333:finance/document.txt"
    context = {"aws:SourceArn": [value]}
    assert judged({"StringLike": {"aws:SourceArn": pattern}}, context) is True
    assert judged({"ArnLike": {"aws:SourceArn": pattern}}, context) is False


@pytest.mark.parametrize(
    ("operator", "wanted", "holds"),
    [
        ("StringEquals", "a", False),
        ("StringNotEquals", "a", True),
        ("ArnNotLike", "arn:aws:s3:::a", True),
        ("Bool", "false", False),
        ("NumericLessThan", "1", False),
        ("NotIpAddress", "10.0.0.0/8", True),
        ("StringEqualsIfExists", "a", True),
        ("StringNotEqualsIfExists", "a", True),
        ("ForAllValues:StringEquals", "a", True),
        ("ForAnyValue:StringEquals", "a", False),
        ("ForAnyValue:StringNotEquals", "a", False),
        ("ForAnyValue:StringEqualsIfExists", "a", None),
        ("Null", "true", True),
        ("Null", True, True),
        ("Null", "false", False),
    ],
)
def test_a_key_that_is_absent(operator: str, wanted: Any, holds: bool | None) -> None:
    condition = {operator: {"example:key": wanted}}
    assert judged(condition, {}) is holds
    assert judged(condition, {"example:key": []}, complete=False) is holds
    assert judged(condition, {}, complete=False) is None


@pytest.mark.parametrize(
    ("operator", "values", "holds"),
    [
        ("ForAllValues:StringEquals", ["PostDateTime", "Message"], True),
        ("ForAllValues:StringEquals", ["PostDateTime", "UserName"], False),
        ("ForAllValues:StringEquals", [""], True),
        ("ForAnyValue:StringLike", ["UserName", "Tags"], True),
        ("ForAnyValue:StringEquals", ["UserName"], False),
        ("ForAnyValue:StringEquals", [""], False),
        ("ForAllValues:StringNotEquals", ["UserName", "ID"], True),
        ("ForAllValues:StringNotEquals", ["UserName", "Tags"], False),
        ("ForAnyValue:StringNotEquals", ["UserName", "Tags"], True),
        ("StringEquals", ["Tags", "Message"], None),
        ("Null", ["Tags", "Message"], False),
    ],
)
def test_a_key_with_several_values(operator: str, values: list[str], holds: bool | None) -> None:
    """The attributes of the examples in "Conditions with multiple context keys or values"."""
    wanted = "true" if operator == "Null" else ["PostDateTime", "Message", "Tags"]
    assert (
        judged({operator: {"dynamodb:Attributes": wanted}}, {"dynamodb:Attributes": values})
        is holds
    )


def test_every_operator_and_every_key_must_hold() -> None:
    condition = {
        "StringEquals": {"example:a": "1", "example:b": "2"},
        "Bool": {"example:c": "true"},
    }
    context = {"example:a": ["1"], "example:b": ["2"], "example:c": ["true"]}
    assert judged(condition, context) is True
    for key in context:
        assert judged(condition, {**context, key: ["false"]}) is False
        unknown = {other: values for other, values in context.items() if other != key}
        assert judged(condition, unknown, complete=False) is None
    assert judged(condition, {"example:a": ["3"]}, complete=False) is False
    assert judged(None, {}) is True


def test_what_is_not_known_is_named_once_and_only_if_it_matters() -> None:
    condition = {
        "StringLike": {"example:a": ["${example:b}", "${example:b}*", "x"]},
        "Bool": {"example:c": "true"},
        "Null": {"example:d": "true"},
    }
    context = Context({"example:a": ["y"], "example:c": ["true"]}, complete=False)
    assert condition_holds(condition, context, variables=True) == Unknown(
        ("the value of example:b is not known", "whether there is example:d is not known")
    )
    context = Context({"example:a": ["x"], "example:d": []}, complete=False)
    assert condition_holds(condition, context, variables=True) == Unknown(
        ("example:c is not known",)
    )


@pytest.mark.parametrize(
    ("wanted", "value", "holds"),
    [
        ("home/${aws:username}/*", "home/adele/1", True),
        ("home/${AWS:UserName}/*", "home/bob/1", False),
        ("${aws:userid, 'anonymous'}", "anonymous", True),
        ("${aws:username, 'anonymous'}", "adele", True),
        ("${aws:userid}", "", False),
        ("${aws:userid}*", "a", False),
        ("a${*}${?}${$}", "a*?$", True),
        ("a${*}${?}${$}", "abcd", False),
        ("${example:star}", "adele", False),
        ("${example:several}", "a", None),
        ("x${example:several}", "a", False),
        ("${example:key, anonymous}", "anonymous", None),
        ("${aws:username", "${aws:username", True),
    ],
)
def test_variables_in_texts(wanted: str, value: str, holds: bool | None) -> None:
    context = {
        "aws:username": ["adele"],
        "example:star": ["*"],
        "example:several": ["a", "b"],
        "s3:prefix": [value],
    }
    assert judged({"StringLike": {"s3:prefix": wanted}}, context) is holds
    negated = None if holds is None else not holds
    assert judged({"StringNotLike": {"s3:prefix": wanted}}, context) is negated


def test_variables_are_plain_text_where_the_version_knows_none() -> None:
    condition = {"StringEquals": {"s3:prefix": "${aws:username}"}}
    context = Context({"s3:prefix": ["${aws:username}"], "aws:username": ["a"]}, complete=True)
    assert condition_holds(condition, context, variables=False) is True
    assert condition_holds(condition, context, variables=True) is False


@pytest.mark.parametrize(
    ("operator", "wanted", "value", "reason"),
    [
        ("NumericLessThan", "a", "1", "numbers"),
        ("DateLessThan", "a", "2026-01-01T00:00:00Z", "dates"),
        ("IpAddress", "a", "10.0.0.1", "IP addresses"),
        ("Bool", "a", "true", "true or false"),
        ("BinaryEquals", "!QUJD", "QUJD", "base64"),
    ],
)
def test_what_cannot_be_compared_is_named(
    operator: str, wanted: str, value: str, reason: str
) -> None:
    context = Context({"example:key": [value]}, complete=True)
    truth = condition_holds({operator: {"example:key": wanted}}, context, variables=True)
    assert isinstance(truth, Unknown)
    assert truth.reasons[0].endswith(f" are not both {reason}")


def test_an_arn_with_a_variable_that_is_absent_matches_nothing() -> None:
    condition = {"ArnLike": {"aws:SourceArn": "arn:aws:iam::1:user/${aws:username}"}}
    assert judged(condition, {"aws:SourceArn": ["arn:aws:iam::1:user/a"]}) is False


def test_unknown_is_neither_true_nor_false() -> None:
    with pytest.raises(TypeError, match="neither true nor false"):
        bool(unknown("a reason"))


@pytest.mark.parametrize(
    ("wanted", "holds"),
    [("home/${aws:absent, 'nobody'}", True), ("home/${aws:absent, nobody}", None)],
)
def test_the_default_of_a_variable_stands_in_quotes(wanted: str, holds: bool | None) -> None:
    condition = {"StringEquals": {"s3:prefix": wanted}}
    assert judged(condition, {"s3:prefix": ["home/nobody"]}) is holds


def test_a_variable_with_several_values_is_named() -> None:
    context = Context({"example:several": ["a", "b"], "s3:prefix": ["a"]}, complete=True)
    truth = condition_holds(
        {"StringEquals": {"s3:prefix": "${example:several}"}}, context, variables=True
    )
    assert truth == unknown("example:several has several values and stands in a text")
