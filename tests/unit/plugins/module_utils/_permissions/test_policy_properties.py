# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Any definition whatever has a policy or is refused; any definition's policy is that of its states."""

from __future__ import annotations

import copy
import json
import re
from typing import Any

from ansible_collections.stepfunctions.iam.plugins.module_utils._asl.definition import (
    DefinitionError,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions.integrations import (
    INTEGRATIONS,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions.policy import derive
from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions.settings import (
    Settings,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions.statements import (
    covers,
)
from examples import examples
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

ANY_TIME = settings(
    deadline=None, max_examples=examples(200), suppress_health_check=[HealthCheck.too_slow]
)

KNOWN = Settings(arn="arn:aws:states:eu-west-1:123456789012:stateMachine:Orders")
SETTINGS = st.sampled_from(
    [
        Settings(),
        KNOWN,
        Settings(
            type="EXPRESS",
            logging=True,
            tracing=True,
            kms_key_arn="arn:aws:kms:eu-west-1:123456789012:key/k",
            substitutions={"X": "arn:aws:sns:eu-west-1:123456789012:t"},
        ),
    ]
)

# --- Definitions that nobody would write ---------------------------------------------------------

SDK = [
    "s3:getObject",
    "s3:copyObject",
    "s3:deleteObjects",
    "dynamodb:executeStatement",
    "dynamodb:batchGetItem",
    "dynamodb:transactWriteItems",
    "kms:decrypt",
    "ec2:runInstances",
    "lambda:invoke",
    "sqs:sendMessageBatch",
    "secretsmanager:getSecretValue",
    "ssm:getParametersByPath",
    "eventbridge:putRule",
    "glue:createJob",
    "ecs:runTask",
    "bedrockruntime:converse",
    "sesv2:sendEmail",
    "route53:getHostedZone",
    "cloudwatchlogs:putLogEvents",
    "sfn:startExecution",
    "rds:startDBCluster",
    "newservice:doThing",
]
RESOURCES = st.sampled_from(
    [
        *(
            f"arn:aws:states:::{name}{way}"
            for name, integration in INTEGRATIONS.items()
            for way in integration.patterns
        ),
        *(f"arn:aws:states:::aws-sdk:{name}" for name in SDK),
    ]
)
KEYS = [
    "TopicArn",
    "QueueUrl",
    "FunctionName",
    "Qualifier",
    "TableName",
    "Cluster",
    "TaskDefinition",
    "Overrides",
    "TaskRoleArn",
    "JobDefinition",
    "JobQueue",
    "StateMachineArn",
    "ApiEndpoint",
    "Stage",
    "Method",
    "Path",
    "AuthType",
    "Entries",
    "EventBusName",
    "ModelId",
    "Input",
    "S3Uri",
    "GuardrailIdentifier",
    "QueryString",
    "ResultConfiguration",
    "OutputLocation",
    "JobFlowRole",
    "Authentication",
    "ConnectionArn",
    "Id",
    "Ids",
    "ReportArns",
    "RoleArn",
    "Role",
    "Tags",
    "Bucket",
    "Key",
    "Prefix",
    "CopySource",
    "TransactItems",
    "Put",
    "Statement",
    "SecretId",
    "RequestItems",
    "KeyId",
    "Name",
    "Ref",
    "Fn::Sub",
    "Fn::Join",
    "Fn::GetAtt",
    "Delete",
    "Objects",
    "FromEmailAddress",
    "BaseModelIdentifier",
    "TrainingJobName",
    "TrainingJobDefinitions",
]
KEY = st.one_of(
    st.sampled_from(KEYS), st.sampled_from(KEYS).map(lambda key: f"{key}.$"), st.text(max_size=3)
)
SIGNS = "\"'`{}[]()$%&.,*?:/\\ <>aS0"
TEXT = st.one_of(
    st.sampled_from(
        [
            *(
                "",
                "*",
                "?",
                "${",
                "${X}",
                "${Y}",
                "arn:",
                "arn:aws:s3:::b",
                "s3://",
                "s3://b",
                "s3://b/k",
            ),
            *("arn:aws:lambda:r:1:function:f:1", "1:function:f", "https://sqs.r.amazonaws.com/1/q"),
            *(
                "$",
                "$.a",
                "$$",
                "$$.StateMachine.Id",
                "$v",
                "$v.a",
                "States.UUID()",
                "States.Format(",
            ),
            *(
                "States.Format('a{}', $.b)",
                "{%%}",
                "{% $v %}",
                "{% $v & 'x' %}",
                "{% {'Id': $v} %}",
            ),
            *("IAM_ROLE", "SELECT 1", "MANIFEST", "LOAD_AND_FLATTEN", "alias/a", "us.anthropic.x"),
            *("project:id", "a@b.example", "<X>", "{P}", "{self}", "\ud800", "\n"),
        ]
    ),
    st.text(max_size=8),
    st.text(alphabet=SIGNS, max_size=20),
    st.text(alphabet=SIGNS, max_size=20).map(lambda text: f"{{%{text}%}}"),
)
SCALAR = st.one_of(
    st.none(), st.booleans(), st.integers(), st.builds(lambda: 10**5000), st.floats(), TEXT
)
VALUE = st.recursive(
    SCALAR,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(KEY, inner, max_size=4)),
    max_leaves=12,
)
ASSIGNED = st.dictionaries(st.sampled_from(["v", "w", "v.$", "w.$"]), VALUE, max_size=3)
ACCESS = st.one_of(
    VALUE,
    st.fixed_dictionaries(
        {
            "Resource": st.one_of(
                st.sampled_from(
                    [
                        f"arn:aws:states:::s3:{call}"
                        for call in ("getObject", "listObjectsV2", "putObject")
                    ]
                ),
                VALUE,
            ),
            "Parameters": VALUE,
            "Arguments": VALUE,
            "ReaderConfig": st.one_of(
                VALUE,
                st.fixed_dictionaries(
                    {"InputType": TEXT, "Transformation": TEXT, "ManifestType": TEXT}
                ),
            ),
        }
    ),
)
INNER = {"StartAt": "B", "States": {"B": {"Type": "Pass", "End": True}}}


def rarely(usual: Any, unusual: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.integers(0, 7).flatmap(lambda die: unusual if die == 0 else usual)


@st.composite
def odd_state(draw: Any) -> dict[str, Any]:
    body: dict[str, Any] = {
        "Type": draw(st.sampled_from(["Task", "Task", "Task", "Map", "Parallel", "Pass"])),
        "Resource": draw(rarely(RESOURCES, st.one_of(TEXT, VALUE))),
        draw(st.sampled_from(["Parameters", "Arguments"])): draw(
            st.one_of(st.dictionaries(KEY, VALUE, max_size=6), VALUE)
        ),
        "Branches": draw(rarely(st.just([INNER]), VALUE)),
        "ItemProcessor": draw(
            rarely(st.just({**INNER, "ProcessorConfig": {"Mode": "DISTRIBUTED"}}), VALUE)
        ),
    }
    for key, strategy in {
        "QueryLanguage": st.sampled_from(["JSONata", "JSONPath"]),
        "Assign": st.one_of(ASSIGNED, VALUE),
        "Credentials": st.one_of(VALUE, st.fixed_dictionaries({"RoleArn": VALUE})),
        "Catch": st.lists(st.fixed_dictionaries({"Next": st.just("A"), "Assign": ASSIGNED})),
        "Label": VALUE,
        "ItemReader": ACCESS,
        "ResultWriter": ACCESS,
    }.items():
        if draw(st.integers(0, 3)) == 0:
            body[key] = draw(strategy)
    return body


def has_policy_or_is_refused(definition: Any, known: Settings) -> None:
    try:
        permissions = derive(definition, known)
    except DefinitionError:
        return
    assert all(isinstance(each, str) for each in permissions.unresolved + permissions.unknown)
    json.dumps([permissions.document, permissions.as_result()])


@ANY_TIME
@given(st.one_of(VALUE, st.binary(), TEXT), SETTINGS)
def test_any_value_as_a_definition(value: Any, known: Settings) -> None:
    has_policy_or_is_refused(value, known)


@ANY_TIME
@given(
    st.dictionaries(st.sampled_from(["A", "B", "C"]), VALUE, min_size=1),
    st.dictionaries(st.sampled_from(["StartAt", "QueryLanguage", "Comment"]), VALUE),
    SETTINGS,
)
def test_any_value_as_a_state(states: Any, more: Any, known: Settings) -> None:
    has_policy_or_is_refused({"StartAt": next(iter(states)), "States": states, **more}, known)


@settings(ANY_TIME, max_examples=examples(400))
@given(
    st.dictionaries(st.sampled_from(["A", "B", "C"]), odd_state(), min_size=1),
    st.sampled_from(["JSONata", "JSONPath"]),
    SETTINGS,
)
def test_any_value_in_a_state(states: Any, language: str, known: Settings) -> None:
    has_policy_or_is_refused(
        {"StartAt": next(iter(states)), "QueryLanguage": language, "States": states}, known
    )


# --- Definitions such as people write ------------------------------------------------------------

TASKS = (
    ("lambda:invoke", "FunctionName", ("charge", "refund", "$.function", "charge:prod")),
    ("sns:publish", "TopicArn", ("arn:aws:sns:eu-west-1:123456789012:orders", "$.topic")),
    ("sqs:sendMessage", "QueueUrl", ("https://sqs.eu-west-1.amazonaws.com/123456789012/q", "$.q")),
    ("dynamodb:getItem", "TableName", ("orders", "stock", "$.table")),
    ("dynamodb:putItem", "TableName", ("orders", "stock", "$.table")),
    ("ecs:runTask.sync", "TaskDefinition", ("render:3", "render", "$.definition")),
    ("glue:startJobRun.sync", "JobName", ("nightly", "$.job")),
    ("states:startExecution.sync:2", "StateMachineArn", ("$.machine",)),
    ("sagemaker:createTrainingJob.sync", "TrainingJobName", ("Model-1", "$.name")),
    ("aws-sdk:s3:getObject", "Bucket", ("orders", "$.bucket")),
    ("aws-sdk:ec2:describeInstances", "DryRun", ("true",)),
    ("events:putEvents", "Detail", ("{}",)),
)


@st.composite
def task(draw: Any) -> dict[str, Any]:
    call, argument, values = draw(st.sampled_from(TASKS))
    value = draw(st.sampled_from(values))
    state = {"Type": "Task", "Resource": f"arn:aws:states:::{call}", "End": True}
    is_path = value.startswith("$.")
    if draw(st.booleans()):
        value = f"{{% $states.input{value[1:]} %}}" if is_path else value
        return {**state, "QueryLanguage": "JSONata", "Arguments": {argument: value}}
    return {**state, "Parameters": {argument + ".$" if is_path else argument: value}}


@st.composite
def group(draw: Any, inner: st.SearchStrategy[Any]) -> dict[str, Any]:
    machines = [machine([state]) for state in draw(st.lists(inner, min_size=1, max_size=3))]
    if draw(st.booleans()):
        return {"Type": "Parallel", "Branches": machines, "End": True}
    config = {"ProcessorConfig": {"Mode": draw(st.sampled_from(["INLINE", "DISTRIBUTED"]))}}
    return {"Type": "Map", "ItemProcessor": {**config, **machines[0]}, "End": True}


STATES = st.lists(st.recursive(task(), group, max_leaves=5), min_size=1, max_size=5)


def machine(states: list[dict[str, Any]]) -> dict[str, Any]:
    return {"StartAt": "S0", "States": {f"S{index}": each for index, each in enumerate(states)}}


def as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def pairs(statements: list[dict[str, Any]]) -> set[tuple[str, str, str]]:
    return {
        (action, resource, json.dumps(each.get("Condition", {}), sort_keys=True))
        for each in statements
        for action in as_list(each["Action"])
        for resource in as_list(each["Resource"])
    }


def permitted(states: list[dict[str, Any]]) -> set[tuple[str, str, str]]:
    return pairs(derive(machine(states), KNOWN).document["Statement"])


def allow(granted: set[tuple[str, str, str]], wanted: set[tuple[str, str, str]]) -> bool:
    """Whether whatever is wanted is granted, perhaps by a wider pattern or without its condition."""
    return all(
        any(
            action == other and condition in ("{}", wanted_condition) and covers(pattern, resource)
            for other, pattern, condition in granted
        )
        for action, resource, wanted_condition in wanted
    )


@ANY_TIME
@given(STATES, task())
def test_a_further_state_takes_no_permission_away(
    states: list[dict[str, Any]], further: dict[str, Any]
) -> None:
    assert allow(permitted([*states, further]), permitted(states))
    assert allow(permitted([*states, further]), permitted([further]))


@ANY_TIME
@given(STATES, st.randoms(use_true_random=False))
def test_the_order_of_states_does_not_matter(states: list[dict[str, Any]], random: Any) -> None:
    shuffled = copy.deepcopy(states)
    random.shuffle(shuffled)
    expected = json.dumps(derive(machine(states), KNOWN).document)
    assert json.dumps(derive(machine(shuffled), KNOWN).document) == expected


@ANY_TIME
@given(STATES, STATES)
def test_parallel_branches_need_what_each_of_them_needs(
    one: list[dict[str, Any]], other: list[dict[str, Any]]
) -> None:
    both = permitted([{"Type": "Parallel", "Branches": [machine(one), machine(other)]}])
    assert allow(both, permitted(one))
    assert allow(both, permitted(other))
    assert allow(permitted(one) | permitted(other), both)


@ANY_TIME
@given(STATES)
def test_the_explanation_says_all_that_the_policy_allows(states: list[dict[str, Any]]) -> None:
    result = derive(machine(states), KNOWN).as_result()
    explained = {
        (action, resource, json.dumps(each.get("conditions", {}), sort_keys=True))
        for task in result["tasks"]
        for each in task["statements"]
        for action in each["actions"]
        for resource in each["resources"]
    }
    allowed = pairs(result["policy"]["Statement"])
    assert allowed <= explained
    assert allow(allowed, explained)
    for each in result["tasks"]:
        assert re.match(r"States\.S\d", each["path"])
        assert each["actions"] == sorted({a for n in each["statements"] for a in n["actions"]})


@ANY_TIME
@given(STATES)
def test_text_and_mapping_have_the_same_policy(states: list[dict[str, Any]]) -> None:
    definition = machine(states)
    expected = derive(definition, KNOWN)
    assert derive(json.dumps(definition), KNOWN) == expected
    assert derive("---\n" + json.dumps(definition), KNOWN) == expected
