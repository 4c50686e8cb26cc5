# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The resources that a call touches, from its arguments: as narrow as what is known of them."""

from __future__ import annotations

from typing import Any

import pytest
from ansible_collections.stepfunctions.iam.plugins.module_utils._asl.values import (
    Gap,
    Text,
    text,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions.policy import derive
from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions.resources import (
    arn_like,
    escaped,
    s3_location,
    s3_uri,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions.scope import Scope
from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions.settings import (
    Settings,
)

HERE = Settings(partition="aws", region="eu-west-1", account="123456789012")


def resources(
    call: str, action: str, arguments: dict[str, Any], known: Settings = HERE
) -> set[str]:
    state = {"Type": "Task", "Resource": f"arn:aws:states:::{call}", "Parameters": arguments}
    found = derive({"StartAt": "A", "States": {"A": state}}, known)
    return {
        resource.replace(":eu-west-1:123456789012:", ":@:")
        for grant in found.grants
        if action in grant.actions
        for resource in grant.resources
    }


CALLS = {
    "lambda:invoke": "lambda:InvokeFunction",
    "sqs:sendMessage": "sqs:SendMessage",
    "sns:publish": "sns:Publish",
    "ecs:runTask": "ecs:RunTask",
    "ecs:runTask.sync": "ecs:StopTask",
    "batch:submitJob": "batch:SubmitJob",
    "states:startExecution": "states:StartExecution",
    "states:startExecution.sync": "states:StopExecution",
    "apigateway:invoke": "execute-api:Invoke",
    "events:putEvents": "events:PutEvents",
    "bedrock:invokeModel": "bedrock:InvokeModel",
    "codebuild:stopBuild": "codebuild:StopBuild",
    "codebuild:batchDeleteBuilds": "codebuild:BatchDeleteBuilds",
    "codebuild:batchGetReports": "codebuild:BatchGetReports",
    "http:invoke": "secretsmanager:GetSecretValue",
    "sagemaker:createModel": "sagemaker:CreateModel",
    "athena:startQueryExecution": "athena:StartQueryExecution",
    "elasticmapreduce:createCluster": "iam:PassRole",
}
FUNCTION = "arn:aws:lambda:@:function:"
ELSEWHERE = "arn:aws:lambda:us-east-1:210987654321:function:f"
FAMILY = "arn:aws:ecs:@:task-definition/"
API = "arn:aws:execute-api:@:"
MODEL = "arn:aws:bedrock:eu-west-1::foundation-model/"
SECRET = "arn:aws:secretsmanager:@:secret:events!connection/"
JOB = "arn:aws:batch:@:job-definition/"
ALL_JOBS = {"arn:aws:batch:@:job-queue/q", "arn:aws:batch:@:job/*"}


def endpoint(**more: str) -> dict[str, str]:
    host = "abc.execute-api.us-east-1.amazonaws.com"
    return {"ApiEndpoint": host, "Method": "GET", "Stage": "prod", "AuthType": "IAM_ROLE", **more}


def connection(arn: Any) -> dict[str, Any]:
    return {"ApiEndpoint": "https://a.example", "Method": "GET", "Authentication": arn}


@pytest.mark.parametrize(
    ("call", "arguments", "expected"),
    [
        ("lambda:invoke", {"FunctionName": "f"}, {FUNCTION + "f"}),
        ("lambda:invoke", {"FunctionName": "f:1"}, {FUNCTION + "f:1"}),
        ("lambda:invoke", {"FunctionName": "f", "Qualifier": "p"}, {FUNCTION + "f:p"}),
        ("lambda:invoke", {"FunctionName": "f:1", "Qualifier": "p"}, {FUNCTION + "f:1"}),
        ("lambda:invoke", {"FunctionName": "f", "Qualifier.$": "$.q"}, {FUNCTION + "f:*"}),
        ("lambda:invoke", {"FunctionName": "f-${X}"}, {FUNCTION + "f-*"}),
        ("lambda:invoke", {"FunctionName": "function:f:1"}, {FUNCTION + "f:1"}),
        (
            "lambda:invoke",
            {"FunctionName": "210987654321:function:f"},
            {"arn:aws:lambda:eu-west-1:210987654321:function:f"},
        ),
        ("lambda:invoke", {"FunctionName": ELSEWHERE}, {ELSEWHERE}),
        ("lambda:invoke", {"FunctionName": ELSEWHERE, "Qualifier": "p"}, {ELSEWHERE + ":p"}),
        ("lambda:invoke", {"FunctionName": ELSEWHERE + ":1", "Qualifier": "p"}, {ELSEWHERE + ":1"}),
        (
            "lambda:invoke",
            {"FunctionName": "arn:aws:lambda:${X}"},
            {FUNCTION.replace("@", "*:123456789012") + "*"},
        ),
        ("lambda:invoke", {"FunctionName.$": "$.f"}, {FUNCTION + "*"}),
        ("lambda:invoke", {}, {FUNCTION + "*"}),
        ("lambda:invoke", {"FunctionName": "f*?${!x}"}, {FUNCTION + "f${*}${?}*"}),
        (
            "sqs:sendMessage",
            {"QueueUrl": "https://sqs.us-east-1.amazonaws.com/210987654321/q.fifo"},
            {"arn:aws:sqs:us-east-1:210987654321:q.fifo"},
        ),
        (
            "sqs:sendMessage",
            {"QueueUrl": "https://sqs.cn-north-1.amazonaws.com.cn/210987654321/q"},
            {"arn:aws:sqs:cn-north-1:210987654321:q"},
        ),
        (
            "sqs:sendMessage",
            {"QueueUrl": "https://us-east-1.queue.amazonaws.com/210987654321/q"},
            {"arn:aws:sqs:us-east-1:210987654321:q"},
        ),
        (
            "sqs:sendMessage",
            {"QueueUrl": "https://queue.amazonaws.com/210987654321/q"},
            {"arn:aws:sqs:us-east-1:210987654321:q"},
        ),
        (
            "sqs:sendMessage",
            {"QueueUrl": "https://sqs.${AWS::Region}.amazonaws.com/${AWS::AccountId}/${Q}"},
            {"arn:aws:sqs:@:*"},
        ),
        ("sqs:sendMessage", {"QueueUrl": "${Url}/q"}, {"arn:aws:sqs:@:q"}),
        ("sqs:sendMessage", {"QueueUrl": "${Url}"}, {"arn:aws:sqs:@:*"}),
        ("sqs:sendMessage", {"QueueUrl.$": "$.q"}, {"arn:aws:sqs:@:*"}),
        ("sqs:sendMessage", {"QueueUrl": "q"}, {"arn:aws:sqs:@:q"}),
        ("sns:publish", {"TopicArn": "arn:aws:sns:us-east-1:1:t"}, {"arn:aws:sns:us-east-1:1:t"}),
        ("sns:publish", {"TargetArn": "arn:aws:sns:us-east-1:1:t"}, {"arn:aws:sns:us-east-1:1:t"}),
        (
            "sns:publish",
            {"TopicArn": "arn:aws:sns:us-east-1:${X}"},
            {"arn:aws:sns:us-east-1:123456789012:*"},
        ),
        (
            "sns:publish",
            {"TopicArn": "arn:aws:sns:us-east-1:${X}:t"},
            {"arn:aws:sns:us-east-1:*:t"},
        ),
        ("sns:publish", {"TopicArn": "arn:${X}"}, {"arn:aws:sns:@:*"}),
        ("sns:publish", {"TopicArn.$": "$.t"}, {"arn:aws:sns:@:*"}),
        ("sns:publish", {"PhoneNumber": "+491701234567"}, {"*"}),
        ("ecs:runTask", {"TaskDefinition": "f:3"}, {FAMILY + "f:3"}),
        ("ecs:runTask", {"TaskDefinition": "f"}, {FAMILY + "f:*"}),
        ("ecs:runTask", {"TaskDefinition": "f-${X}"}, {FAMILY + "f-*"}),
        (
            "ecs:runTask",
            {"TaskDefinition": "arn:aws:ecs:r:1:task-definition/f"},
            {"arn:aws:ecs:r:1:task-definition/f:*"},
        ),
        ("ecs:runTask", {}, {FAMILY + "*"}),
        ("ecs:runTask.sync", {"Cluster": "c"}, {"arn:aws:ecs:@:task/c/*"}),
        (
            "ecs:runTask.sync",
            {"Cluster": "arn:aws:ecs:r:1:cluster/c"},
            {"arn:aws:ecs:r:1:task/c/*"},
        ),
        ("ecs:runTask.sync", {}, {"arn:aws:ecs:@:task/default/*"}),
        ("ecs:runTask.sync", {"Cluster.$": "$.c"}, {"arn:aws:ecs:@:task/*"}),
        ("batch:submitJob", {"JobDefinition": "j:1", "JobQueue": "q"}, {JOB + "j:1", *ALL_JOBS}),
        (
            "batch:submitJob",
            {"JobDefinition": "j", "JobQueue": "q"},
            {JOB + "j", JOB + "j:*", *ALL_JOBS},
        ),
        ("batch:submitJob", {"JobDefinition.$": "$.j", "JobQueue": "q"}, {JOB + "*", *ALL_JOBS}),
        (
            "states:startExecution",
            {"StateMachineArn": "arn:aws:states:r:1:stateMachine:m:prod"},
            {"arn:aws:states:r:1:stateMachine:m:prod"},
        ),
        (
            "states:startExecution",
            {"StateMachineArn.$": "$.m"},
            {"arn:aws:states:@:stateMachine:*"},
        ),
        (
            "states:startExecution.sync",
            {"StateMachineArn": "arn:aws:states:r:1:stateMachine:m"},
            {"arn:aws:states:r:1:execution:m:*"},
        ),
        (
            "states:startExecution.sync",
            {"StateMachineArn": "arn:aws:states:r:1:stateMachine:m:prod"},
            {"arn:aws:states:r:1:execution:m:*"},
        ),
        (
            "states:startExecution.sync",
            {"StateMachineArn.$": "$.m"},
            {"arn:aws:states:@:execution:*"},
        ),
        (
            "apigateway:invoke",
            endpoint(),
            {"arn:aws:execute-api:us-east-1:123456789012:abc/prod/GET/"},
        ),
        (
            "apigateway:invoke",
            endpoint(Path="/a/b"),
            {"arn:aws:execute-api:us-east-1:123456789012:abc/prod/GET/a/b"},
        ),
        ("apigateway:invoke", endpoint(ApiEndpoint="api.example.com"), {API + "*/prod/GET/"}),
        ("apigateway:invoke", endpoint(AuthType="NO_AUTH"), set()),
        (
            "apigateway:invoke",
            endpoint(AuthType="${Auth}", Path="${P}"),
            {"arn:aws:execute-api:us-east-1:123456789012:abc/prod/GET/*"},
        ),
        ("apigateway:invoke", {"AuthType": "IAM_ROLE"}, {API + "*"}),
        (
            "events:putEvents",
            {"Entries": [{}, {"EventBusName": "b"}]},
            {"arn:aws:events:@:event-bus/default", "arn:aws:events:@:event-bus/b"},
        ),
        (
            "events:putEvents",
            {"Entries": [{"EventBusName": "arn:aws:events:r:1:event-bus/b"}]},
            {"arn:aws:events:r:1:event-bus/b"},
        ),
        ("events:putEvents", {"Entries.$": "$.entries"}, {"arn:aws:events:@:event-bus/*"}),
        (
            "bedrock:invokeModel",
            {"ModelId": "anthropic.claude-v2:1"},
            {MODEL + "anthropic.claude-v2:1"},
        ),
        (
            "bedrock:invokeModel",
            {"ModelId": "eu.anthropic.claude-v2"},
            {
                "arn:aws:bedrock:@:inference-profile/eu.anthropic.claude-v2",
                "arn:aws:bedrock:eu-*::foundation-model/anthropic.claude-v2",
            },
        ),
        (
            "bedrock:invokeModel",
            {"ModelId": "arn:aws:bedrock:r:1:inference-profile/us.a.b"},
            {
                "arn:aws:bedrock:r:1:inference-profile/us.a.b",
                "arn:aws:bedrock:us-*::foundation-model/a.b",
            },
        ),
        (
            "bedrock:invokeModel",
            {"ModelId": "arn:aws:bedrock:r:1:application-inference-profile/x"},
            {
                "arn:aws:bedrock:r:1:application-inference-profile/x",
                "arn:aws:bedrock:*::foundation-model/*",
            },
        ),
        (
            "bedrock:invokeModel",
            {"ModelId": "arn:aws:bedrock:r:1:provisioned-model/x"},
            {"arn:aws:bedrock:r:1:provisioned-model/x"},
        ),
        (
            "bedrock:invokeModel",
            {"ModelId.$": "$.m"},
            {MODEL + "*", "arn:aws:bedrock:@:provisioned-model/*"},
        ),
        ("codebuild:stopBuild", {"Id": "p:0123"}, {"arn:aws:codebuild:@:project/p"}),
        (
            "codebuild:stopBuild",
            {"Id": "arn:aws:codebuild:r:1:build/p:0123"},
            {"arn:aws:codebuild:r:1:project/p"},
        ),
        ("codebuild:stopBuild", {"Id.$": "$.Build.Id"}, {"arn:aws:codebuild:@:project/*"}),
        (
            "codebuild:batchDeleteBuilds",
            {"Ids": ["p:1", "q:2"]},
            {"arn:aws:codebuild:@:project/p", "arn:aws:codebuild:@:project/q"},
        ),
        (
            "codebuild:batchGetReports",
            {"ReportArns": ["arn:aws:codebuild:r:1:report/g:0"]},
            {"arn:aws:codebuild:r:1:report-group/g"},
        ),
        (
            "codebuild:batchGetReports",
            {"ReportArns.$": "$.r"},
            {"arn:aws:codebuild:@:report-group/*"},
        ),
        (
            "http:invoke",
            connection({"ConnectionArn": "arn:aws:events:eu-west-1:123456789012:connection/c/0"}),
            {SECRET + "c/*"},
        ),
        ("http:invoke", connection({"ConnectionArn.$": "$.c"}), {SECRET + "*"}),
        ("http:invoke", connection({}), {SECRET + "*"}),
        (
            "sagemaker:createModel",
            {"ModelName": "My-Model"},
            {"arn:aws:sagemaker:@:model/My-Model", "arn:aws:sagemaker:@:model/my-model"},
        ),
        ("athena:startQueryExecution", {}, {"arn:aws:athena:@:workgroup/primary"}),
        (
            "elasticmapreduce:createCluster",
            {"JobFlowRole": "arn:aws:iam::1:instance-profile/p/r"},
            {"arn:aws:iam::123456789012:role/r"},
        ),
    ],
)
def test_resources_of_a_call(call: str, arguments: dict[str, Any], expected: set[str]) -> None:
    assert resources(call, CALLS[call], arguments) == expected


def test_what_is_not_known_of_the_place_is_a_wildcard() -> None:
    found = resources("lambda:invoke", "lambda:InvokeFunction", {"FunctionName": "f"}, Settings())
    assert found == {"arn:aws:lambda:*:*:function:f"}


@pytest.mark.parametrize(
    ("literal", "expected"),
    [
        ("plain/$a{b}", "plain/$a{b}"),
        ("a*b?c", "a${*}b${?}c"),
        ("${aws:username}", "${$}{aws:username}"),
        ("${*}", "${$}{${*}}"),
    ],
)
def test_a_literal_has_neither_wildcards_nor_policy_variables(literal: str, expected: str) -> None:
    assert escaped(literal) == expected


TEMPLATE = ["arn", "aws", "sns", "eu-west-1", "1", "topic/*"]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (text("arn:aws:sns:r:2:t:u"), "arn:aws:sns:r:2:t:u"),
        (text("arn:", Gap("p"), ":sns:r:2:t"), "arn:*:sns:r:2:t"),
        (text("arn:aws:sns:", Gap("rest")), "arn:aws:sns:eu-west-1:1:topic/*"),
        (text("arn:aws:sns:r:2:", Gap("t")), "arn:aws:sns:r:2:*"),
        (text("orders"), None),
        (text(Gap("arn")), None),
    ],
)
def test_fields_that_a_gap_swallowed_come_from_the_template(
    value: Text, expected: str | None
) -> None:
    assert arn_like(value, TEMPLATE) == expected


SCOPE = Scope("aws", "eu-west-1", "123456789012")
ACCESS_POINT = "arn:aws:s3:eu-west-1:123456789012:accesspoint/ap"


@pytest.mark.parametrize(
    ("bucket", "expected"),
    [
        (text("b"), "arn:aws:s3:::b/k"),
        (text("arn:aws-cn:s3:::b"), "arn:aws-cn:s3:::b/k"),
        (text(ACCESS_POINT), ACCESS_POINT + "/object/k"),
        (text(Gap("b")), "arn:aws:s3:::*/k"),
    ],
)
def test_objects_of_buckets_and_access_points(bucket: Text, expected: str) -> None:
    assert s3_location(bucket, text("k"), SCOPE) == expected


@pytest.mark.parametrize(
    ("uri", "exactly", "below"),
    [
        (text("s3://b/k"), "b/k", "b/k/*"),
        (text("s3://b/k/"), "b/k/", "b/k/*"),
        (text("s3://b"), "b/*", "b/*"),
        (text("s3://b/"), "b/", "b/*"),
        (text("s3://b/", Gap("k")), "b/*", "b/*"),
        (text("s3://", Gap("b"), "/k"), "*/k", "*/k/*"),
        (text("s3://", Gap("rest")), "*/*", "*/*"),
        (text(Gap("uri")), "*/*", "*/*"),
    ],
)
def test_places_that_s3_uris_name(uri: Text, exactly: str, below: str) -> None:
    found = (s3_uri("Uri", uri, SCOPE, each).arn for each in (False, True))
    assert tuple(found) == (f"arn:aws:s3:::{exactly}", f"arn:aws:s3:::{below}")


@pytest.mark.parametrize(
    ("call", "arguments", "name"),
    [
        ("lambda:invoke", {"FunctionName.$": "$.x"}, "FunctionName"),
        ("sqs:sendMessage", {"QueueUrl.$": "$.x"}, "QueueUrl"),
        ("sns:publish", {"TopicArn.$": "$.x"}, "TopicArn"),
        ("sns:publish", {"TargetArn.$": "$.x"}, "TargetArn"),
        ("events:putEvents", {"Entries": [{"EventBusName.$": "$.x"}]}, "EventBusName"),
        (
            "apigateway:invoke",
            {"ApiEndpoint": "a.b", "Method": "GET", "Stage.$": "$.x", "AuthType": "IAM_ROLE"},
            "Stage",
        ),
        ("batch:submitJob", {"JobQueue": "q", "JobDefinition.$": "$.x"}, "JobDefinition"),
        ("ecs:runTask", {"TaskDefinition.$": "$.x"}, "TaskDefinition"),
        (
            "http:invoke",
            {
                "ApiEndpoint": "https://example.com",
                "Method": "GET",
                "Authentication": {"ConnectionArn.$": "$.x"},
            },
            "ConnectionArn",
        ),
    ],
)
def test_what_only_an_execution_knows_is_noted_by_the_name_of_its_argument(
    call: str, arguments: dict[str, Any], name: str
) -> None:
    state = {"Type": "Task", "Resource": f"arn:aws:states:::{call}", "Parameters": arguments}
    found = derive({"StartAt": "A", "States": {"A": state}}, HERE)
    notes = [note for grant in found.grants for note in grant.unresolved]
    assert any(note.startswith(f"{name}: $.x is known only at run time") for note in notes), notes


@pytest.mark.parametrize(
    ("call", "action", "arguments", "expected"),
    [
        ("lambda:invoke", "lambda:InvokeFunction", {}, "arn:aws:lambda:@:function:*"),
        ("sqs:sendMessage", "sqs:SendMessage", {}, "arn:aws:sqs:@:*"),
        (
            "sqs:sendMessage",
            "sqs:SendMessage",
            {"QueueUrl.$": "States.Format('https://{}', $.rest)"},
            "arn:aws:sqs:@:*",
        ),
        (
            "lambda:invoke",
            "lambda:InvokeFunction",
            {"FunctionName.$": "States.Format('arn:{}', $.rest)"},
            "arn:*:lambda:@:function:*",
        ),
    ],
)
def test_what_is_not_given_or_hardly_known_stays_with_the_kind_of_resource(
    call: str, action: str, arguments: dict[str, Any], expected: str
) -> None:
    assert resources(call, action, arguments) == {
        expected.replace("@", "eu-west-1:123456789012").replace(":eu-west-1:123456789012:", ":@:")
    }


@pytest.mark.parametrize(
    ("expressions", "listed"), [(3, "$.a, $.b, $.c"), (4, "$.a, $.b, $.c, ...")]
)
def test_a_note_lists_three_expressions_at_most(expressions: int, listed: str) -> None:
    names = [f"$.{letter}" for letter in "abcd"[:expressions]]
    written = f"States.Format('{'{}-' * expressions}', {', '.join(names)})"
    state = {
        "Type": "Task",
        "Resource": "arn:aws:states:::lambda:invoke",
        "Parameters": {"FunctionName.$": written},
    }
    (grant,) = derive({"StartAt": "A", "States": {"A": state}}, HERE).grants
    (note,) = grant.unresolved
    assert note.startswith(f"FunctionName: {listed} are known only at run time")
