# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is known of a value before the state machine runs, in both query languages and in CloudFormation."""

from __future__ import annotations

from typing import Any

import pytest
from ansible_collections.stepfunctions.iam.plugins.module_utils._asl.arguments import (
    Arguments,
    Environment,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._asl.states import State
from ansible_collections.stepfunctions.iam.plugins.module_utils._asl.values import (
    Gap,
    Text,
    gap,
    text,
)

ARN = "arn:aws:states:eu-west-1:123456789012:stateMachine:Orders"


@pytest.fixture
def environment() -> Environment:
    """With the substitutions Stage and Quoted, and the variables name, place, path, mine and either."""
    environment = Environment(
        {"Stage": "prod", "Quoted": "'a', $.b"},
        {"StateMachine.Id": ARN, "StateMachine.Name": "Orders"},
    )
    for body, language in (
        ({"Assign": {"name": "orders", "place": {"bucket": "{% 'b-' & $name %}"}}}, "JSONata"),
        ({"Assign": {"path.$": "$.path", "either": "a", "mine": "x"}}, "JSONPath"),
        ({"Assign": {"either": "b"}, "Catch": [{"Assign": {"mine": "y"}}]}, "JSONPath"),
        ({"Choices": [{"Assign": {"name": "orders"}}]}, "JSONata"),
        ({"Assign": {"again": "{% $again & 'x' %}", "this": "{% $that %}"}}, "JSONata"),
        ({"Assign": {"that": "{% $this %}"}}, "JSONata"),
        ({"Assign": "{% {'name': 'other'} %}"}, "JSONata"),
    ):
        environment.assign(State("States.A", {"Type": "Pass", **body}, language))
    return environment


def pattern(value: Any) -> Any:
    """A text as a pattern, and mappings and lists of such."""
    if isinstance(value, Text):
        return value.pattern()
    if isinstance(value, dict):
        return {key: pattern(each) for key, each in value.items()}
    return [pattern(each) for each in value]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("$", "*"),
        ("$.a.b", "*"),
        ("$['a']", "*"),
        ("$.a[0]", "*"),
        ("$$.StateMachine.Id", ARN),
        ("$$.StateMachine.Name", "Orders"),
        ("$$['StateMachine']['Name']", "Orders"),
        ("$$.Execution.Id", "*"),
        ("$$StateMachine.Id", "*"),
        ("$name", "orders"),
        ("$name.first", "*"),
        ("$place.bucket", "b-orders"),
        ("$place['bucket']", "b-orders"),
        ("$unknown", "*"),
        ("$path", "*"),
        ("$either", "*"),
        ("$mine", "*"),
        ("States.UUID()", "*"),
        ("States.Format('plain')", "plain"),
        ("States.Format('a-{}-b', $.x)", "a-*-b"),
        ("States.Format('{}/{}', $name, $.x)", "orders/*"),
        ("States.Format('{}{}', 'x', 5)", "x5"),
        ("States.Format('{}', true)", "true"),
        ("States.Format('{}-{}', 'x')", "x-*"),
        (r"States.Format('it\'s \{\} {}', 'it\'s')", "it's {} it's"),
        ("States.Format('a{}', States.Format('b{}', $.c))", "ab*"),
        ("States.Format('a{}', States.Format('b{}', $name))", "aborders"),
        ("States.Format('a{}z', States.ArrayGetItem(States.Array(1, 2), 0))", "a*z"),
        ("States.Format('a{}', $.x[(@.length-1)])", "a*"),
        ("States.Format('a{}', $.x[?(@.y == 'z')])", "a*"),
        ("States.Format('${Stage}-{}', $.x)", "prod-*"),
        ("States.Format('${Unknown}-a')", "*-a"),
        ("States.Format('{}-{}', ${Quoted})", "a-*"),
        ("States.Format($.template, 'a')", "*"),
        ("States.Format()", "*"),
        ("States.Format('a'", "*"),
        ("States.Format('a') & 'b'", "*"),
        ("States.Formatted('a')", "*"),
        ("States.JsonToString($.a)", "*"),
        ("States.Nonsense", "*"),
        ("", "*"),
    ],
)
def test_jsonpath(environment: Environment, path: str, expected: str) -> None:
    assert pattern(environment.evaluate(path, "JSONPath", True)) == expected


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("'a'", "a"),
        ('"a"', "a"),
        ("5", "5"),
        ("1.5e3", "1.5e3"),
        ("true", "true"),
        ("null", "*"),
        ("'a' & 'b' & \"c\"", "abc"),
        ("('a' & 'b')", "ab"),
        ("'a' & $states.input.x & 'b'", "a*b"),
        ("'a' & $states.input.x & $uuid()", "a*"),
        ("'a' & x.y[0] & 'b'", "a*b"),
        ("'a' & $join(['b', 'c'], '/') & 'd'", "a*d"),
        ("'a' & $string(1 + 2)", "a*"),
        ("'a' & (b ? 'c' : 'd')", "a*"),
        ("b ? 'c' : 'd'", "*"),
        ("'a' + 'b'", "*"),
        ("'a'.b", "*"),
        ("-1", "*"),
        ("'a' = 'b'", "*"),
        ("'a' in ['a']", "*"),
        ("'a' ~> $uppercase()", "*"),
        ("$x := 'a'", "*"),
        ("($x := 'a'; $x)", "*"),
        ("function($a){$a}('b')", "*"),
        ("'a' /* comment with ' */ & 'b'", "ab"),
        ("'a' /* never closed", "*"),
        ("'a' & 'never closed", "*"),
        (r"'it\'s' & '\u2192\n'", "it's\u2192\n"),
        ("x.% & 'b'", "*b"),
        (r"'\\' & '\/'", "\\/"),
        ("$name", "orders"),
        ("'x-' & $name", "x-orders"),
        ("$name & $name", "ordersorders"),
        ("$place.bucket & '/' & $name", "b-orders/orders"),
        ("$place.`bucket`", "b-orders"),
        ("$place[0]", "*"),
        ("$name[0] & 'x'", "*x"),
        ("$either", "*"),
        ("$again", "*x"),
        ("$this", "*"),
        ("$states.context.StateMachine.Id", ARN),
        ("$states.context.Execution.Id", "*"),
        ("$states.input", "*"),
        ("$.StateMachine", "*"),
        ("'${Stage}-a'", "prod-a"),
        ("'${Unknown}-a'", "*-a"),
        ("${Unknown} & 'a'", "*a"),
        ("${Quoted}", "*"),
        ("{'a': 'b' & 'c', 'd': $x, $name: 1}", {"a": "bc", "d": "*", "orders": "1"}),
        ("{'a': {'b': ['c', $x]}}", {"a": {"b": ["c", "*"]}}),
        ("{'a': b ? {'c': 1} : 2, 'd': 'e'}", {"a": "*", "d": "e"}),
        ("{$x: 'a'}", "*"),
        ("{'a': 'b'}.a", "*"),
        ("{'a' 'b'}", "*"),
        ("[1..3]", ["*"]),
        ("[]", []),
        ("$merge([{'a': 1}])", "*"),
        ("", "*"),
        (")", "*"),
        ("'a' )", "*"),
    ],
)
def test_jsonata(environment: Environment, expression: str, expected: Any) -> None:
    assert pattern(environment.evaluate("{%" + expression + "%}", "JSONata")) == expected
    assert pattern(environment.evaluate("{% " + expression + " %} ", "JSONata")) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("plain", "plain"),
        ("", ""),
        ("$.a", "$.a"),
        ("{% 'a' %}", "{% 'a' %}"),
        ("${Stage}", "prod"),
        ("a${ Stage }b${Unknown}c", "aprodb*c"),
        ("${", "${"),
        (5, "5"),
        (True, "true"),
        (None, "*"),
        ({"Ref": "Stage"}, "prod"),
        ({"Ref": "Unknown"}, "*"),
        ({"Ref": ["Stage"]}, {"Ref": ["Stage"]}),
        ({"Fn::GetAtt": ["Topic", "Arn"]}, "*"),
        ({"Fn::Sub": "a-${Stage}-${Topic.Arn}"}, "a-prod-*"),
        ({"Fn::Sub": ["${Own}-${Stage}", {"Own": {"Ref": "Stage"}}]}, "prod-prod"),
        ({"Fn::Sub": ["a-${Stage}", {"Stage": "mine"}]}, "a-mine"),
        ({"Fn::Sub": ["a-${Own}", {"Own": ["b"]}]}, "a-*"),
        ({"Fn::Sub": ["a", "b", "c"]}, "*"),
        ({"Fn::Join": ["-", ["a", {"Ref": "Stage"}, {"Ref": "X"}, ["b"]]]}, "a-prod-*-*"),
        ({"Fn::Join": "a"}, "*"),
        ({"Fn::Select": [0, {"Fn::GetAZs": ""}]}, "*"),
    ],
)
def test_values_that_are_no_expression(environment: Environment, value: Any, expected: Any) -> None:
    result = environment.evaluate(value, "JSONPath")
    assert (pattern(result) if isinstance(result, Text) else result) == expected


@pytest.mark.parametrize(
    ("value", "gaps"),
    [
        ("a${Topic}b", ["${Topic}"]),
        ({"Ref": "Topic"}, ["Ref Topic"]),
        ({"Fn::GetAtt": ["Topic", "Arn"]}, ["Fn::GetAtt Topic.Arn"]),
        ({"Fn::GetAtt": "Topic.Arn"}, ["Fn::GetAtt Topic.Arn"]),
        ({"Fn::Select": [0, {"Ref": "List"}]}, ["Fn::Select"]),
        ("{% 'a' & $states.input.x & f(1, 2) %}", ["$states.input.x", "f(1, 2)"]),
        ("{% a ? b : c %}", ["a ? b : c"]),
    ],
)
def test_gaps_are_named_as_the_definition_writes_them(
    environment: Environment, value: Any, gaps: list[str]
) -> None:
    found = environment.evaluate(value, "JSONata").gaps
    assert [each.expression for each in found] == gaps


def test_names_ending_in_a_dollar_sign_are_expressions_in_jsonpath_only() -> None:
    environment = Environment({}, {})
    body = {"Parameters": {"A.$": "$.x", "B": "$.x"}, "Arguments": {"A": "{% 'x' %}", "B.$": "y"}}
    by_path = Arguments.of(body, "JSONPath", environment)
    assert by_path.values("A") == [gap("$.x")]
    assert by_path.values("B") == [text("$.x")]
    by_jsonata = Arguments.of(body, "JSONata", environment)
    assert by_jsonata.values("A") == [text("x")]
    assert not by_jsonata.has("B")


ENTRIES = {"Entries": [{"Bus": "a"}, {"Bus.$": "$.b"}, {}, "{% $x %}"], "Deep": {"Name": "c"}}


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("Entries[].Bus", ["a", "*"]),
        ("Deep.Name", ["c"]),
        ("Deep.Other", []),
        ("Deep[].Name", []),
        ("Entries.Bus", []),
        ("Missing", []),
        ("Entries", ["*"]),
    ],
)
def test_arguments_are_found_by_their_path(path: str, expected: list[str]) -> None:
    arguments = Arguments(ENTRIES, "JSONPath", Environment({}, {}))
    assert [each.pattern() for each in arguments.values(path)] == expected
    assert arguments.has(path) is bool(expected)
    first = arguments.first(path)
    assert (first and first.pattern()) == (expected[0] if expected else None)


@pytest.mark.parametrize(
    ("body", "language"),
    [
        ({}, "JSONPath"),
        ({"Arguments": {"A": "x"}}, "JSONPath"),
        ({"Parameters": {"A": "x"}}, "JSONata"),
        ({"Arguments": "{% $states.input %}"}, "JSONata"),
        ({"Arguments": "{% $merge([{'A': 1}, $x]) %}"}, "JSONata"),
    ],
)
def test_arguments_that_are_not_written_down_could_be_any(
    body: dict[str, Any], language: str
) -> None:
    arguments = Arguments.of(body, language, Environment({}, {}))
    assert arguments.is_unknown
    assert arguments.has("A")
    assert [each.pattern() for each in arguments.values("Entries[].A")] == ["*"]
    assert [each.pattern() for each in arguments.keys("A")] == ["*"]
    assert [each.first("B") for each in arguments.each("A[]")] == [arguments.first("B")]


def test_all_arguments_may_be_one_expression() -> None:
    body = {"Arguments": "{% {'TopicArn': 'a' & $x, 'Tags': ['b']} %}"}
    arguments = Arguments.of(body, "JSONata", Environment({}, {}))
    assert not arguments.is_unknown
    assert arguments.values("TopicArn") == [Text(("a", Gap("$x")))]
    assert arguments.values("Tags[]") == [text("b")]
    assert not arguments.has("Other")


def test_keys_are_substituted_too() -> None:
    arguments = Arguments({"Items": {"${Stage}-a": 1}}, "JSONata", Environment({"Stage": "p"}, {}))
    assert arguments.keys("Items") == [text("p-a")]


@pytest.mark.parametrize(
    ("value", "separator", "first", "last"),
    [
        (text("a/b/c"), "/", ("a", "b/c"), ("a/b", "c")),
        (text("a", Gap("x"), "/b"), "/", ("a*", "b"), ("a*", "b")),
        (text(Gap("x"), "/b/", Gap("y")), "/", ("*", "b/*"), ("*/b", "*")),
        (text(Gap("x")), "/", ("*", None), (None, "*")),
        (text("abc"), "/", ("abc", None), (None, "abc")),
    ],
)
def test_texts_are_parted_at_what_is_known(
    value: Text, separator: str, first: tuple[str, str | None], last: tuple[str | None, str]
) -> None:
    def patterns(pair: Any) -> Any:
        return tuple(each and each.pattern() for each in pair)

    assert patterns(value.partition(separator)) == first
    assert patterns(value.rpartition(separator)) == last


def test_neighbouring_gaps_are_one_wildcard() -> None:
    value = text("a", Gap("x"), Gap("y"), "b", "c", "", Gap("z"))
    assert value.parts == ("a", Gap("x"), Gap("y"), "bc", Gap("z"))
    assert value.pattern() == "a*bc*"
    assert value.written() == "'a' & x & y & 'bc' & z"


def test_a_text_longer_than_any_name_ends_in_a_gap() -> None:
    value = text(*["ab", Gap("x")] * 10_000)
    assert value.pattern().startswith("ab*ab*")
    assert value.pattern().endswith("*")
    assert len(value.parts) < 300
    assert gap("x" * 1000).gaps == (Gap("x" * 200 + "..."),)
