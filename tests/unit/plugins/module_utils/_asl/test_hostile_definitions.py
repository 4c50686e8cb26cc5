# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""No definition, however made, does more than to be refused: it neither fails otherwise nor takes long.

Each of these would take minutes, or all memory, or the process with it, if its time or space were not
linear. That they end is the test.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from ansible_collections.stepfunctions.iam.plugins.module_utils._asl.definition import (
    DefinitionError,
    load_definition,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._asl.states import walk
from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions.policy import derive
from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions.settings import (
    Settings,
)

MANY = 100_000
DONE = {"Type": "Succeed"}


def machine(**states: Any) -> dict[str, Any]:
    return {"StartAt": next(iter(states)), "States": states}


def publishing(topic: Any, **more: Any) -> dict[str, Any]:
    """A definition whose only call publishes to this topic, an expression of JSONata."""
    return machine(
        Publish={
            "Type": "Task",
            "QueryLanguage": "JSONata",
            "Resource": "arn:aws:states:::sns:publish",
            "Arguments": {"TopicArn": topic},
            **more,
        }
    )


def publishing_path(path: str) -> dict[str, Any]:
    return machine(
        Publish={
            "Type": "Task",
            "Resource": "arn:aws:states:::sns:publish",
            "Parameters": {"TopicArn.$": path},
        }
    )


def nested(depth: int) -> dict[str, Any]:
    """Parallel and Map states in turn."""
    inner = machine(Done=DONE)
    for level in range(depth):
        if level % 2:
            inner = machine(Map={"Type": "Map", "ItemProcessor": inner})
        else:
            inner = machine(Fan={"Type": "Parallel", "Branches": [inner]})
    return inner


def policy_of(definition: Any) -> list[dict[str, Any]]:
    statements: list[dict[str, Any]] = derive(definition, Settings()).document["Statement"]
    return statements


def refused(definition: Any) -> str:
    with pytest.raises(DefinitionError) as error:
        derive(definition, Settings())
    return str(error.value)


@pytest.mark.parametrize("written", [json.dumps, lambda value: "---\n" + json.dumps(value), dict])
def test_two_hundred_nested_machines_are_read(written: Callable[[Any], Any]) -> None:
    assert sum(1 for dummy in walk(load_definition(written(nested(200))))) == 201


def test_nested_machines_are_read_from_deep_inside_a_program() -> None:
    written = json.dumps(nested(200))

    def deep(calls: int) -> int:
        if calls:
            return deep(calls - 1)
        return sum(1 for dummy in walk(load_definition(written)))

    assert deep(600) == 201


@pytest.mark.parametrize("depth", [450, 1000])
def test_machines_nested_without_end_are_refused(depth: int) -> None:
    with pytest.raises(DefinitionError, match="nested"):
        list(walk(load_definition(nested(depth))))


@pytest.mark.parametrize(
    "text",
    [
        "[" * MANY,
        '{"a":' * MANY,
        "a: " + "[" * MANY,
        "a: " + "{a: " * MANY,
        "a:\n  " + "- " * MANY,
        "a: " + "!Sub [" * MANY,
    ],
    ids=["json lists", "json mappings", "lists", "mappings", "block lists", "tags"],
)
def test_a_hundred_thousand_brackets_are_refused(text: str) -> None:
    message = refused(text)
    # The latter are the words of PyYAML 6.0.4 and newer.
    assert "nested too deeply" in message or "exceeded maximum nesting depth" in message


def aliases(first: str, each: str, levels: int = 30) -> str:
    """YAML in which each line names the one before several times."""
    lines = [f"a0: &a0 {first}"]
    lines += [
        f"a{level}: &a{level} {each.replace('@', f'*a{level - 1}')}" for level in range(1, levels)
    ]
    return "\n".join(lines)


@pytest.mark.parametrize(
    "text",
    [
        aliases("x", "[@, @, @, @]"),
        aliases("{b: x}", "{b: @, c: @, d: @}"),
        aliases("x", "!Join ['', [@, @, @]]"),
        aliases("{k: x}", "{<<: [@, @], k0: @, k1: @}"),
        "a: &a " + "x" * MANY + "\nb: [" + "*a, " * MANY + "]",
        "StartAt: A\nStates: &s {A: {Type: Parallel, Branches: [{StartAt: A, States: *s}]}}",
        "StartAt: &a [*a]",
        "StartAt: &a {b: *a}",
        "a: &a !Sub [*a]",
        "m: &m {a: 1}\nn: {<<: [" + "*m, " * 1000 + "]}",
        "m: &m {<<: {" + ", ".join(f"k{n}: 1" for n in range(20_000)) + "}}",
    ],
    ids=[
        "lists",
        "mappings",
        "tags",
        "merges and values",
        "one long text",
        "states in themselves",
        "list in itself",
        "mapping in itself",
        "tag in itself",
        "many merges",
        "large merge",
    ],
)
def test_aliases_that_multiply_are_refused(text: str) -> None:
    refused(text)


def test_a_mapping_may_be_merged_more_than_once() -> None:
    text = aliases("{k: x}", "{<<: [@, @, @, @]}", 6)
    assert load_definition(text)["a5"] == {"k": "x"}


def test_states_that_aliases_multiply_are_refused() -> None:
    text = "s0: &s0 {StartAt: A, States: {A: {Type: Succeed}}}\n"
    for level in range(1, 30):
        text += (
            f"s{level}: &s{level} {{StartAt: A, States: {{A: {{Type: Parallel, "
            f"Branches: [*s{level - 1}, *s{level - 1}]}}}}}}\n"
        )
    refused(text + "StartAt: A\nStates: {A: {Type: Map, ItemProcessor: *s29}}")


def test_a_mapping_that_holds_itself_is_refused() -> None:
    definition = machine(A={"Type": "Pass"})
    definition["States"]["A"]["Result"] = definition
    assert "nested too deeply" in refused(definition)


@pytest.mark.parametrize(
    "text", ['{"a": ' + "9" * 5000 + "}", "a: " + "9" * 5000], ids=["json", "yaml"]
)
def test_numbers_that_python_does_not_read_are_refused(text: str) -> None:
    assert "cannot be read" in refused(text)


def test_numbers_that_python_does_not_write_leave_a_gap() -> None:
    """A reader of YAML takes hexadecimal numbers of any length."""
    text = f"""
    StartAt: A
    States:
      A: {{Type: Task, Resource: 'arn:aws:states:::sns:publish', Parameters: {{TopicArn: 0x{"F" * 9999}}}}}
    """
    (statement,) = policy_of(text)
    assert statement["Resource"] == "arn:aws:sns:*:*:*"
    assert "Type is a number" in refused(text.replace("Task", "0x" + "F" * 9999))


def test_a_hundred_thousand_states_are_walked() -> None:
    states = {f"S{number}": {"Type": "Pass", "Next": "Done"} for number in range(MANY)}
    assert sum(1 for dummy in walk(load_definition(machine(**states, Done=DONE)))) == MANY + 1


@pytest.mark.parametrize(
    "expression",
    [
        "(" * MANY,
        "(" * MANY + "1" + ")" * MANY,
        "[" * MANY,
        "{" * MANY,
        '{"a":' * MANY,
        "[1," * MANY,
        "/*" * MANY,
        "/*/" * MANY,
        '"' + '\\"' * MANY,
        "'" + "\\'" * MANY,
        "\"'" * MANY,
        "`" * (MANY + 1),
        "$a." * MANY,
        "$a[" * MANY,
        '"a" & ' * MANY,
        '"a" & $b & ' * MANY + '"c"',
        '"' + "a" * MANY + '" & ' + '"b" & ' * MANY + '"c"',
        "1." * MANY,
        "1e" * MANY,
        " " * MANY,
        "$" * MANY,
        "\\" * MANY,
        "${" * MANY,
        "${a" * MANY,
        "${a}" * MANY,
        "$f(" * MANY,
        "}" * MANY,
        "$x ? " * MANY,
        "function($a){" * MANY,
        "\\u00" * MANY,
    ],
    ids=lambda expression: expression[:12],
)
def test_long_jsonata_gives_a_pattern_at_once(expression: str) -> None:
    (statement,) = policy_of(publishing("{% " + expression + " %}"))
    assert statement["Action"] == "sns:Publish"


@pytest.mark.parametrize(
    "path",
    [
        "States.Format(" + "1," * MANY + ")",
        "States.Format('" + "{}" * MANY + "'" + ",$.a" * MANY + ")",
        "States.Format('" + "{" * MANY + "')",
        "States.Format('" + "\\" * MANY,
        "States.Format('" + "\\'" * MANY,
        "States.Array(" * MANY,
        "States.Array(" * MANY + ")" * MANY,
        "States.Format(" + "a(" * MANY,
        "States.Format(" + "a[" * MANY,
        "States.Format(" + "a()" * MANY,
        "States.Format(" + " " * MANY,
        "States.Format" + " " * MANY,
        "States." + "a" * MANY,
        "$" + ".a" * MANY,
        "$" + "['a']" * MANY,
        "$" + "['a" * MANY,
        "$$" + ".a" * MANY + "!",
        "$.a[" * MANY,
        "${" * MANY,
        "${a}" * MANY,
        " " * MANY,
    ],
    ids=lambda path: path[:16],
)
def test_long_jsonpath_gives_a_pattern_at_once(path: str) -> None:
    (statement,) = policy_of(publishing_path(path))
    assert statement["Action"] == "sns:Publish"


ARGUMENTS = {
    "sns:publish": "TopicArn",
    "sqs:sendMessage": "QueueUrl",
    "lambda:invoke": "FunctionName Qualifier",
    "bedrock:invokeModel": "ModelId",
    "athena:startQueryExecution": "QueryString",
    "apigateway:invoke": "ApiEndpoint Stage Method Path",
    "ecs:runTask": "Cluster TaskDefinition",
    "batch:submitJob": "JobDefinition JobQueue",
    "states:startExecution": "StateMachineArn",
    "codebuild:stopBuild": "Id",
    "aws-sdk:s3:copyObject": "Bucket Key CopySource",
    "aws-sdk:kms:decrypt": "KeyId",
    "aws-sdk:sesv2:sendEmail": "FromEmailAddress",
    "aws-sdk:dynamodb:executeStatement": "Statement",
}


@pytest.mark.parametrize(
    "value",
    [
        "${" * MANY,
        "${a" * MANY,
        "${a}" * (MANY // 10),
        "arn:" * MANY,
        "arn:aws:sns:" + ":" * MANY,
        "/" * MANY,
        "*" * MANY,
        "${*}" * (MANY // 10),
        "https://" + "." * MANY,
        "https://sqs." + "a." * MANY,
        "us." * MANY,
        "s3://" + "/" * MANY,
        {"Fn::Sub": "${a}" * (MANY // 10)},
        {"Fn::Join": ["${a}", ["x"] * (MANY // 10)]},
        {"Fn::Select": ["x"] * MANY},
    ],
    ids=lambda value: str(value)[:16],
)
def test_long_values_of_every_argument_give_a_pattern_at_once(value: Any) -> None:
    for call, arguments in ARGUMENTS.items():
        definition = machine(
            Call={
                "Type": "Task",
                "Resource": f"arn:aws:states:::{call}",
                "Parameters": dict.fromkeys(arguments.split(), value),
            }
        )
        assert not derive(definition, Settings()).unknown


def test_nested_functions_of_cloudformation_are_followed_or_refused() -> None:
    value: Any = "x"
    for dummy in range(30):
        value = {"Fn::Join": ["", ["a", value]]}
    (statement,) = policy_of(publishing(value))
    assert statement["Resource"] == "arn:aws:sns:*:*:" + "a" * 30 + "x"
    for dummy in range(600):
        value = {"Fn::Sub": ["${a}", {"a": value}]}
    assert "nested too deeply" in refused(publishing(value))


@pytest.mark.parametrize(
    "expression",
    ["{% $a@ & $a@ %}", "{% $a@ & $x & $a@ %}", '{% {"k": $a@, "l": $a@} %}', "{% [$a@, $a@] %}"],
)
def test_variables_that_multiply_leave_a_gap(expression: str) -> None:
    assigned = {"a0": "x", **{f"a{n + 1}": expression.replace("@", str(n)) for n in range(60)}}
    (statement,) = policy_of(publishing("{% $a60 %}", Assign=assigned))
    assert statement["Resource"] == "arn:aws:sns:*:*:*"


@pytest.mark.parametrize("last", [10, 1000])
def test_chains_of_variables_are_followed_as_far_as_people_write_them(last: int) -> None:
    assigned = {"a0": "orders", **{f"a{n + 1}": f"{{% $a{n} %}}" for n in range(last)}}
    (statement,) = policy_of(publishing(f"{{% $a{last} %}}", Assign=assigned))
    name = "orders" if last == 10 else "*"
    assert statement["Resource"] == f"arn:aws:sns:*:*:{name}"
