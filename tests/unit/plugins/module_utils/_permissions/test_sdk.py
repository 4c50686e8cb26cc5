# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What tasks with AWS SDK integrations need, service by service."""

from __future__ import annotations

from typing import Any

import pytest
from ansible_collections.stepfunctions.iam.plugins.module_utils._asl.arguments import (
    Arguments,
    Environment,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._asl.states import JSONATA
from ansible_collections.stepfunctions.iam.plugins.module_utils._asl.values import (
    Gap,
    gap,
    text,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions.grants import Grant
from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions.scope import Scope
from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions.sdk import sdk_grants

HERE = Scope(region="eu-west-1", account="111122223333")


def given(value: Any) -> Arguments:
    return Arguments(value, JSONATA, Environment({}, {}))


def grants(resource: str, arguments: Any, scope: Scope = HERE) -> list[Grant]:
    service, operation = resource.split(":")
    found = sdk_grants(service, operation, given(arguments), scope)
    assert found is not None, f"{resource} is not known"
    return found


def permissions(resource: str, arguments: Any, scope: Scope = HERE) -> list[tuple[str, ...]]:
    """Each grant as its actions, joined by +, and its resources."""
    return [
        ("+".join(grant.actions), *grant.resources) for grant in grants(resource, arguments, scope)
    ]


def own(service: str, resource: str) -> str:
    return f"arn:aws:{service}:eu-west-1:111122223333:{resource}"


S3 = "arn:aws:s3:::"
MACHINE = own("states", "stateMachine:billing")
URL = "https://sqs.eu-west-1.amazonaws.com/444455556666/jobs"
TABLE = own("dynamodb", "table/orders")


@pytest.mark.parametrize(
    ("resource", "arguments", "expected"),
    [
        # Names fill the ARN
        ("dynamodb:getItem", {"TableName": "orders"}, [("dynamodb:GetItem", TABLE)]),
        ("sns:publish", {"TopicArn": own("sns", "news")}, [("sns:Publish", own("sns", "news"))]),
        ("glue:startCrawler", {"Name": "c"}, [("glue:StartCrawler", own("glue", "crawler/c"))]),
        (
            "glue:getTable",
            {"DatabaseName": "d", "Name": "t"},
            [
                (
                    "glue:GetTable",
                    own("glue", "database/d"),
                    own("glue", "catalog"),
                    own("glue", "table/d/t"),
                )
            ],
        ),
        (
            "cloudwatchlogs:putLogEvents",
            {"LogGroupName": "g", "LogStreamName": "s"},
            [("logs:PutLogEvents", own("logs", "log-group:g:log-stream:s"))],
        ),
        (
            "cloudwatchlogs:createLogStream",
            {"LogGroupName": "/aws/x", "LogStreamName": "s"},
            [("logs:CreateLogStream", own("logs", "log-group:/aws/x:log-stream:s"))],
        ),
        (
            "cloudwatchlogs:filterLogEvents",
            {"LogGroupName": "g"},
            [
                (
                    "logs:FilterLogEvents",
                    own("logs", "log-group:g"),
                    own("logs", "log-group:g:*"),
                )
            ],
        ),
        (
            "cloudformation:describeStacks",
            {"StackName": "web"},
            [("cloudformation:DescribeStacks", own("cloudformation", "stack/web/*"))],
        ),
        (
            "cloudformation:describeStacks",
            {"StackName": own("cloudformation", "stack/web/0a1b")},
            [("cloudformation:DescribeStacks", own("cloudformation", "stack/web/0a1b"))],
        ),
        # The ARN of something above what is meant
        (
            "workspacesweb:createIdentityProvider",
            {"PortalArn": own("workspaces-web", "portal/p1")},
            [
                (
                    "workspaces-web:CreateIdentityProvider",
                    own("workspaces-web", "identityProvider/p1/*"),
                    own("workspaces-web", "portal/p1"),
                )
            ],
        ),
        (
            "autoscaling:setDesiredCapacity",
            {"AutoScalingGroupName": "g"},
            [
                (
                    "autoscaling:SetDesiredCapacity",
                    own("autoscaling", "autoScalingGroup:*:autoScalingGroupName/g"),
                )
            ],
        ),
        (
            "cognitoidentityprovider:adminGetUser",
            {"UserPoolId": "eu-west-1_x", "Username": "u"},
            [("cognito-idp:AdminGetUser", own("cognito-idp", "userpool/eu-west-1_x"))],
        ),
        ("sfn:startExecution", {"StateMachineArn": MACHINE}, [("states:StartExecution", MACHINE)]),
        (
            "sfn:startExecution",
            {"StateMachineArn": f"{MACHINE}:live", "Name": "n"},
            [("states:StartExecution", f"{MACHINE}:live")],
        ),
        (
            "sfn:startSyncExecution",
            {"StateMachineArn": MACHINE},
            [("states:StartSyncExecution", MACHINE)],
        ),
        ("sfn:sendTaskSuccess", {"TaskToken": gap("$.t")}, [("states:SendTaskSuccess", "*")]),
        (
            "scheduler:deleteSchedule",
            {"Name": "s"},
            [("scheduler:DeleteSchedule", own("scheduler", "schedule/default/s"))],
        ),
        # RDS keeps names in lower case; Step Functions writes DbInstanceIdentifier
        (
            "rds:startDBInstance",
            {"DbInstanceIdentifier": "Prod"},
            [("rds:StartDBInstance", own("rds", "db:prod"))],
        ),
        ("rds:describeDBInstances", {}, [("rds:DescribeDBInstances", "*")]),
        # No resource types, and all of a type
        ("ec2:describeInstances", {}, [("ec2:DescribeInstances", "*")]),
        (
            "ec2:stopInstances",
            {"InstanceIds": ["i-1", "i-2"]},
            [("ec2:StopInstances", own("ec2", "instance/i-1"), own("ec2", "instance/i-2"))],
        ),
        ("ec2:createVolume", {}, [("ec2:CreateVolume", own("ec2", "volume/*"))]),
        # ECS: clusters and what is in them; families are all their revisions
        (
            "ecs:describeTasks",
            {"Cluster": own("ecs", "cluster/c"), "Tasks": ["t", own("ecs", "task/c/u")]},
            [("ecs:DescribeTasks", own("ecs", "task/c/t"), own("ecs", "task/c/u"))],
        ),
        (
            "ecs:updateService",
            {"Service": "web"},
            [("ecs:UpdateService", own("ecs", "service/default/web"))],
        ),
        (
            "ecs:runTask",
            {"TaskDefinition": "web"},
            [("ecs:RunTask", own("ecs", "task-definition/web:*"))],
        ),
        (
            "ecs:runTask",
            {"TaskDefinition": own("ecs", "task-definition/web:3")},
            [("ecs:RunTask", own("ecs", "task-definition/web:3"))],
        ),
        # S3: authorization has other names than the operations
        ("s3:listObjectsV2", {"Bucket": "b"}, [("s3:ListBucket", f"{S3}b")]),
        ("s3:headBucket", {"Bucket": "b"}, [("s3:ListBucket", f"{S3}b")]),
        ("s3:listBuckets", {}, [("s3:ListAllMyBuckets", "*")]),
        ("s3:headObject", {"Bucket": "b", "Key": "k"}, [("s3:GetObject", f"{S3}b/k")]),
        (
            "s3:getObject",
            {"Bucket": "b", "Key": "k", "VersionId": "1"},
            [("s3:GetObjectVersion", f"{S3}b/k")],
        ),
        (
            "s3:getObject",
            {"Bucket": "b", "Key": "k", "VersionId": gap("$.v")},
            [("s3:GetObject", f"{S3}b/k"), ("s3:GetObjectVersion", f"{S3}b/k")],
        ),
        (
            "s3:getObject",
            {"Bucket": own("s3", "accesspoint/ap"), "Key": "k"},
            [("s3:GetObject", own("s3", "accesspoint/ap/object/k"))],
        ),
        (
            "s3:putObject",
            {"Bucket": "b", "Key": "k", "Tagging": "a=b"},
            [("s3:PutObject", f"{S3}b/k"), ("s3:PutObjectTagging", f"{S3}b/k")],
        ),
        (
            "s3:deleteObjects",
            {"Bucket": "b", "Delete": {"Objects": [{"Key": "x"}, {"Key": "y"}]}},
            [("s3:DeleteObject", f"{S3}b/x", f"{S3}b/y")],
        ),
        (
            "s3:copyObject",
            {"Bucket": "out", "Key": "k", "CopySource": "/in/a/b?versionId=1"},
            [("s3:GetObject", f"{S3}in/a/b"), ("s3:PutObject", f"{S3}out/k")],
        ),
        (
            "s3:copyObject",
            {"Bucket": "o", "Key": "k", "CopySource": "in/k", "TaggingDirective": "REPLACE"},
            [
                ("s3:GetObject", f"{S3}in/k"),
                ("s3:PutObject", f"{S3}o/k"),
                ("s3:PutObjectTagging", f"{S3}o/k"),
                ("s3:GetObjectTagging", f"{S3}in/k"),
            ],
        ),
        # DynamoDB: by entry, by key, by index
        (
            "dynamodb:transactWriteItems",
            {"TransactItems": [{"Put": {"TableName": "a"}}, {"Delete": {"TableName": "b"}}]},
            [
                ("dynamodb:DeleteItem", own("dynamodb", "table/b")),
                ("dynamodb:PutItem", own("dynamodb", "table/a")),
            ],
        ),
        (
            "dynamodb:transactGetItems",
            {"TransactItems": [{"Get": {"TableName": "orders"}}]},
            [("dynamodb:GetItem", TABLE)],
        ),
        (
            "dynamodb:batchWriteItem",
            {"RequestItems": {"orders": [], "b": []}},
            [("dynamodb:BatchWriteItem", TABLE, own("dynamodb", "table/b"))],
        ),
        (
            "dynamodb:query",
            {"TableName": "orders", "IndexName": "byDay"},
            [("dynamodb:Query", f"{TABLE}/index/byDay")],
        ),
        (
            "dynamodb:query",
            {"TableName": TABLE, "IndexName": gap("$.i")},
            [("dynamodb:Query", f"{TABLE}/index/*"), ("dynamodb:Query", TABLE)],
        ),
        (
            "dynamodb:executeStatement",
            {"Statement": 'select * from "orders"."byDay" where a = ?'},
            [("dynamodb:PartiQLSelect", f"{TABLE}/index/byDay")],
        ),
        (
            "dynamodb:batchExecuteStatement",
            {
                "Statements": [
                    {"Statement": "INSERT INTO orders VALUE {'a': 1}"},
                    {"Statement": 'UPDATE "orders" SET a = 2'},
                ]
            },
            [("dynamodb:PartiQLInsert+dynamodb:PartiQLUpdate", TABLE)],
        ),
        (
            "dynamodb:executeTransaction",
            {"TransactStatements": [{"Statement": "DELETE FROM orders WHERE a = 1"}]},
            [("dynamodb:PartiQLDelete", TABLE)],
        ),
        # Lambda: what is invoked, exactly
        (
            "lambda:invoke",
            {"FunctionName": "f", "Qualifier": "7"},
            [("lambda:InvokeFunction", own("lambda", "function:f:7"))],
        ),
        (
            "lambda:invoke",
            {"FunctionName": "f:live"},
            [("lambda:InvokeFunction", own("lambda", "function:f:live"))],
        ),
        (
            "lambda:invoke",
            {"FunctionName": "444455556666:function:f"},
            [("lambda:InvokeFunction", "arn:aws:lambda:eu-west-1:444455556666:function:f")],
        ),
        (
            "lambda:getFunction",
            {"FunctionName": "f", "Qualifier": "7"},
            [("lambda:GetFunction", own("lambda", "function:f"), own("lambda", "function:f:7"))],
        ),
        # API Gateway: methods on paths
        (
            "apigateway:updateStage",
            {"RestApiId": "a", "StageName": "p"},
            [("apigateway:PATCH", "arn:aws:apigateway:eu-west-1::/restapis/a/stages/p")],
        ),
        (
            "apigatewayv2:getApi",
            {"ApiId": "a"},
            [("apigateway:GET", "arn:aws:apigateway:eu-west-1::/apis/a")],
        ),
        (
            "apigatewaymanagementapi:postToConnection",
            {"ConnectionId": gap("$.c")},
            [("execute-api:ManageConnections", own("execute-api", "*/*/POST/@connections/*"))],
        ),
        # SQS: URLs
        (
            "sqs:sendMessageBatch",
            {"QueueUrl": URL},
            [("sqs:SendMessage", "arn:aws:sqs:eu-west-1:444455556666:jobs")],
        ),
        (
            "sqs:receiveMessage",
            {"QueueUrl": "https://eu-west-2.queue.amazonaws.com/444455556666/jobs"},
            [("sqs:ReceiveMessage", "arn:aws:sqs:eu-west-2:444455556666:jobs")],
        ),
        ("sqs:createQueue", {"QueueName": "jobs"}, [("sqs:CreateQueue", own("sqs", "jobs"))]),
        # SNS: a phone is no resource
        ("sns:publish", {"PhoneNumber": "+4915"}, [("sns:Publish", "*")]),
        ("sns:publishBatch", {"TopicArn": own("sns", "n")}, [("sns:Publish", own("sns", "n"))]),
        # KMS
        (
            "kms:reEncrypt",
            {"SourceKeyId": "a", "DestinationKeyId": own("kms", "key/b")},
            [("kms:ReEncryptFrom", own("kms", "key/a")), ("kms:ReEncryptTo", own("kms", "key/b"))],
        ),
        # Secrets and parameters
        (
            "secretsmanager:getSecretValue",
            {"SecretId": "db"},
            [("secretsmanager:GetSecretValue", own("secretsmanager", "secret:db-??????"))],
        ),
        (
            "secretsmanager:getSecretValue",
            {"SecretId": own("secretsmanager", "secret:db-Ab12Cd")},
            [("secretsmanager:GetSecretValue", own("secretsmanager", "secret:db-Ab12Cd"))],
        ),
        (
            "ssm:getParameter",
            {"Name": "/a/b:3"},
            [("ssm:GetParameter", own("ssm", "parameter/a/b"))],
        ),
        (
            "ssm:getParametersByPath",
            {"Path": "/a/"},
            [
                (
                    "ssm:GetParametersByPath",
                    own("ssm", "parameter/a/"),
                    own("ssm", "parameter/a/*"),
                )
            ],
        ),
        # Services that read objects with the caller's permissions
        (
            "textract:detectDocumentText",
            {"Document": {"S3Object": {"Bucket": "b", "Name": "k"}}},
            [("textract:DetectDocumentText", "*"), ("s3:GetObject", f"{S3}b/k")],
        ),
        (
            "textract:detectDocumentText",
            {"Document": {"Bytes": "x"}},
            [("textract:DetectDocumentText", "*")],
        ),
        (
            "ssm:sendCommand",
            {"DocumentName": "AWS-RunShellScript", "Targets": [{}]},
            [
                (
                    "ssm:SendCommand",
                    "arn:aws:ssm:eu-west-1:*:document/AWS-RunShellScript",
                    own("ec2", "instance/*"),
                    own("ssm", "managed-instance/*"),
                )
            ],
        ),
        # What is given shows that there is something, not what its ARN is
        (
            "redshiftdata:executeStatement",
            {"WorkgroupName": "w"},
            [("redshift-data:ExecuteStatement", own("redshift-serverless", "workgroup/*"))],
        ),
        # An id inside a request is not that of what the request starts
        (
            "batch:submitJob",
            {"DependsOn": [{"JobId": "1"}], "JobDefinition": "d:3", "JobQueue": "q"},
            [
                (
                    "batch:SubmitJob",
                    own("batch", "job/*"),
                    own("batch", "job-definition/d:3"),
                    own("batch", "job-queue/q"),
                )
            ],
        ),
        (
            "transcribe:startTranscriptionJob",
            {"Media": {"MediaFileUri": "s3://b/talk.mp3"}},
            [("transcribe:StartTranscriptionJob", "*"), ("s3:GetObject", f"{S3}b/talk.mp3")],
        ),
        # Names that the SDK shares with nothing
        (
            "budgets:describeBudget",
            {"BudgetName": "b"},
            [("budgets:ViewBudget", "arn:aws:budgets::111122223333:budget/b")],
        ),
        (
            "iam:getRole",
            {"RoleName": "r"},
            [
                (
                    "iam:GetRole",
                    "arn:aws:iam::111122223333:role/r",
                    "arn:aws:iam::111122223333:role/*/r",
                )
            ],
        ),
        (
            "route53:changeResourceRecordSets",
            {"HostedZoneId": "/hostedzone/Z1"},
            [("route53:ChangeResourceRecordSets", "arn:aws:route53:::hostedzone/Z1")],
        ),
        # EventBridge: entries without a bus go to the default one
        (
            "eventbridge:putEvents",
            {"Entries": [{"Source": "a", "EventBusName": "b"}, {"Source": "c"}]},
            [
                (
                    "events:PutEvents",
                    own("events", "event-bus/b"),
                    own("events", "event-bus/default"),
                )
            ],
        ),
        (
            "eventbridge:disableRule",
            {"Name": "r", "EventBusName": "b"},
            [("events:DisableRule", own("events", "rule/b/r"))],
        ),
        (
            "eventbridge:disableRule",
            {"Name": "r"},
            [("events:DisableRule", own("events", "rule/r"))],
        ),
        (
            "sesv2:sendEmail",
            {"FromEmailAddress": "Shop <a@b.example>"},
            [
                (
                    "ses:SendEmail",
                    own("ses", "identity/a@b.example"),
                    own("ses", "identity/b.example"),
                )
            ],
        ),
    ],
)
def test_operation_is_granted_what_it_is_authorized_as(
    resource: str, arguments: dict[str, Any], expected: list[tuple[str, ...]]
) -> None:
    assert permissions(resource, arguments) == expected


def test_operation_that_needs_no_permission_gets_no_grant() -> None:
    assert grants("sts:getCallerIdentity", {}) == []


@pytest.mark.parametrize(
    ("service", "operation"),
    [("nosuchservice", "get"), ("s3", "noSuchThing"), ("s3", "listbuckets")],
)
def test_unknown_operation_is_not_guessed(service: str, operation: str) -> None:
    assert sdk_grants(service, operation, given({}), HERE) is None


def test_case_of_service_and_of_the_first_letter_does_not_matter() -> None:
    assert sdk_grants("DynamoDB", "GetItem", given({"TableName": "orders"}), HERE) == grants(
        "dynamodb:getItem", {"TableName": "orders"}
    )


def test_grant_says_what_it_is_for() -> None:
    (grant,) = grants("s3:listObjectsV2", {"Bucket": "b"})
    assert grant.purpose == "S3ListObjectsV2"
    assert grant.why == "aws-sdk:s3:listObjectsV2 is authorized as s3:ListBucket"
    assert grant.conditions == grant.unresolved == ()


def test_gap_becomes_a_wildcard_and_is_reported() -> None:
    (grant,) = grants("s3:listObjectsV2", {"Bucket": gap("$.bucket")})
    assert grant.resources == ("arn:aws:s3:::*",)
    assert grant.unresolved == (
        "Bucket: $.bucket is known only at run time; arn:aws:s3:::* is granted",
    )


def test_what_is_known_around_a_gap_is_kept() -> None:
    key = text("in/", Gap("$.day"), "/data.csv")
    assert permissions("s3:getObject", {"Bucket": "b", "Key": key}) == [
        ("s3:GetObject", "arn:aws:s3:::b/in/*/data.csv")
    ]


def test_characters_of_patterns_are_taken_literally() -> None:
    assert permissions("s3:getObject", {"Bucket": "b", "Key": "a*?$"}) == [
        ("s3:GetObject", "arn:aws:s3:::b/a${*}${?}$")
    ]


def test_arguments_that_are_unknown_altogether_grant_every_resource_of_the_types() -> None:
    assert permissions("dynamodb:getItem", gap("$.all")) == [
        ("dynamodb:GetItem", own("dynamodb", "table/*"))
    ]
    assert permissions("dynamodb:batchGetItem", gap("$.all")) == [
        ("dynamodb:BatchGetItem", own("dynamodb", "table/*"))
    ]
    assert ("iam:PassRole", "arn:aws:iam::111122223333:role/*") in permissions(
        "lambda:createFunction", gap("$.all")
    )


def test_unknown_account_and_region_are_wildcards() -> None:
    assert permissions("dynamodb:getItem", {"TableName": "t"}, Scope("aws-cn")) == [
        ("dynamodb:GetItem", "arn:aws-cn:dynamodb:*:*:table/t")
    ]


def test_passed_role_may_be_passed_to_its_service_only() -> None:
    role = "arn:aws:iam::111122223333:role/worker"
    create, passing = grants("lambda:createFunction", {"FunctionName": "f", "Role": role})
    assert create.resources == (own("lambda", "function:f"),)
    assert (passing.actions, passing.resources) == (("iam:PassRole",), (role,))
    assert passing.conditions == (
        ("StringEquals", "iam:PassedToService", ("lambda.amazonaws.com",)),
    )
    assert passing.purpose == "LambdaCreateFunctionPassRole"
    assert passing.why == "aws-sdk:lambda:createFunction passes Role to lambda.amazonaws.com"


@pytest.mark.parametrize(
    ("resource", "arguments", "principal"),
    [
        ("ecs:runTask", {"Overrides": {"TaskRoleArn": "R"}}, "ecs-tasks"),
        ("ecs:registerTaskDefinition", {"ExecutionRoleArn": "R"}, "ecs-tasks"),
        ("ecs:createService", {"Role": "R"}, "ecs"),
        ("glue:createJob", {"Role": "R"}, "glue"),
        ("sagemaker:createTrainingJob", {"RoleArn": "R"}, "sagemaker"),
        ("scheduler:createSchedule", {"Target": {"RoleArn": "R"}}, "scheduler"),
        ("eventbridge:putTargets", {"Targets": [{"RoleArn": "R"}]}, "events"),
        ("cloudformation:createStack", {"RoleARN": "R"}, "cloudformation"),
        ("sfn:createStateMachine", {"RoleArn": "R"}, "states"),
        ("eks:createNodegroup", {"NodeRole": "R"}, "ec2"),
        ("eks:createCluster", {"RoleArn": "R"}, "eks"),
        ("emrserverless:startJobRun", {"ExecutionRoleArn": "R"}, "emr-serverless"),
        ("iam:addRoleToInstanceProfile", {"RoleName": "R"}, "ec2"),
        ("textract:startDocumentAnalysis", {"NotificationChannel": {"RoleArn": "R"}}, "textract"),
        ("batch:registerJobDefinition", {"ContainerProperties": {"JobRoleArn": "R"}}, "ecs-tasks"),
    ],
)
def test_principal_that_a_role_is_passed_to(
    resource: str, arguments: dict[str, Any], principal: str
) -> None:
    passing = grants(resource, arguments)[-1]
    assert passing.actions == ("iam:PassRole",)
    assert passing.conditions == (
        ("StringEquals", "iam:PassedToService", (f"{principal}.amazonaws.com",)),
    )


def test_role_that_goes_to_an_unknown_service_has_no_condition() -> None:
    passing = grants(
        "appconfig:createConfigurationProfile", {"RetrievalRoleArn": "arn:aws:iam::1:role/r"}
    )[-1]
    assert passing.actions == ("iam:PassRole",)
    assert passing.conditions == ()
    assert "not known" in passing.why


@pytest.mark.parametrize(
    ("resource", "arguments"),
    [
        ("iam:getRole", {"RoleName": "r"}),
        ("sts:assumeRole", {"RoleArn": "arn:aws:iam::1:role/r"}),
        ("emrcontainers:startJobRun", {"ExecutionRoleArn": "arn:aws:iam::1:role/r"}),
        ("lambda:createFunction", {"FunctionName": "f"}),
        ("ecs:runTask", {"TaskDefinition": "web"}),
    ],
)
def test_role_that_is_not_passed_is_not_granted(resource: str, arguments: dict[str, Any]) -> None:
    assert all(grant.actions != ("iam:PassRole",) for grant in grants(resource, arguments))


def test_role_of_an_instance_profile_is_any_for_ec2() -> None:
    found = grants("ec2:runInstances", {"ImageId": "ami-1", "IamInstanceProfile": {"Name": "web"}})
    assert own("ec2", "instance/*") in found[0].resources
    assert "arn:aws:ec2:eu-west-1::image/ami-1" in found[0].resources
    assert found[-1].resources == ("arn:aws:iam::111122223333:role/*",)
    assert found[-1].conditions == (
        ("StringEquals", "iam:PassedToService", ("ec2.amazonaws.com",)),
    )
    assert found[-1].unresolved


def test_tags_of_something_new_need_another_action() -> None:
    assert ("lambda:TagResource", own("lambda", "function:f")) in permissions(
        "lambda:createFunction", {"FunctionName": "f", "Tags": {"a": "b"}}
    )
    assert permissions("ecs:runTask", {"TaskDefinition": "w:1", "Cluster": "c", "Tags": []})[1] == (
        "ecs:TagResource",
        own("ecs", "task/c/*"),
    )
    tagging = grants("ec2:createVolume", {"TagSpecifications": [{}]})[-1]
    assert tagging.actions == ("ec2:CreateTags",)
    assert tagging.conditions == (("StringEquals", "ec2:CreateAction", ("CreateVolume",)),)


def test_alias_of_a_key_is_a_condition_on_any_key() -> None:
    (grant,) = grants("kms:decrypt", {"KeyId": "alias/app"})
    assert grant.resources == (own("kms", "key/*"),)
    assert grant.conditions == (("StringEquals", "kms:RequestAlias", ("alias/app",)),)
    (grant,) = grants("kms:decrypt", {"KeyId": text("alias/app-", Gap("$.stage"))})
    assert grant.conditions == (("StringLike", "kms:RequestAlias", ("alias/app-*",)),)


@pytest.mark.parametrize("statement", [gap("$.sql"), "EXECUTE something", "SELECT 1"])
def test_statement_that_does_not_show_its_table_needs_all_of_partiql(statement: Any) -> None:
    (grant,) = grants("dynamodb:executeStatement", {"Statement": statement})
    assert grant.actions == (
        "dynamodb:PartiQLDelete",
        "dynamodb:PartiQLInsert",
        "dynamodb:PartiQLSelect",
        "dynamodb:PartiQLUpdate",
    )
    assert grant.resources == (own("dynamodb", "table/*"),)


def test_table_of_a_statement_may_have_a_gap() -> None:
    statement = text('SELECT * FROM "orders-', Gap("$.stage"), '" WHERE a = ', Gap("$.a"))
    (grant,) = grants("dynamodb:executeStatement", {"Statement": statement})
    assert grant.resources == (own("dynamodb", "table/orders-*"),)
    assert grant.unresolved == (
        "Statement: $.stage is known only at run time; "
        f"{own('dynamodb', 'table/orders-*')} is granted",
    )


@pytest.mark.parametrize(
    ("model", "expected"),
    [
        (
            "amazon.nova-lite-v1:0",
            ("arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0",),
        ),
        (
            "eu.amazon.nova-lite-v1:0",
            (
                own("bedrock", "inference-profile/eu.amazon.nova-lite-v1:0"),
                "arn:aws:bedrock:eu-*::foundation-model/amazon.nova-lite-v1:0",
            ),
        ),
        (own("bedrock", "provisioned-model/p"), (own("bedrock", "provisioned-model/p"),)),
        (
            own("bedrock", "inference-profile/global.x"),
            (
                own("bedrock", "inference-profile/global.x"),
                "arn:aws:bedrock:*::foundation-model/x",
            ),
        ),
    ],
)
def test_resources_of_a_model(model: str, expected: tuple[str, ...]) -> None:
    assert permissions("bedrockruntime:converse", {"ModelId": model}) == [
        ("bedrock:InvokeModel", *expected)
    ]


def test_model_that_is_not_known_may_be_any() -> None:
    assert permissions("bedrockruntime:converse", {"ModelId": gap("$.model")}) == [
        (
            "bedrock:InvokeModel",
            "arn:aws:bedrock:eu-west-1::foundation-model/*",
            own("bedrock", "provisioned-model/*"),
        )
    ]


@pytest.mark.parametrize(
    ("resource", "arguments", "expected"),
    [
        ("lambda:getFunction", {}, (own("lambda", "function:*"),)),
        ("sqs:getQueueAttributes", {}, (own("sqs", "*"),)),
        ("ssm:getParametersByPath", {}, (own("ssm", "parameter/*"),)),
        ("ssm:getParametersByPath", {"Path": gap("$.p")}, (own("ssm", "parameter/*"),)),
        ("ssm:getParameter", {"Name": "/a/b:3"}, (own("ssm", "parameter/a/b"),)),
        (
            "ssm:describeDocument",
            {"Name": "Amazon-x"},
            ("arn:aws:ssm:eu-west-1:*:document/Amazon-x",),
        ),
        ("ssm:describeDocument", {"Name": "amazon-x"}, (own("ssm", "document/amazon-x"),)),
        ("secretsmanager:getSecretValue", {}, (own("secretsmanager", "secret:*"),)),
        ("iam:getUser", {}, ("arn:aws:iam::111122223333:user/*",)),
        (
            "iam:getRole",
            {"RoleName": "teams/r"},
            ("arn:aws:iam::111122223333:role/teams/r",),
        ),
        (
            "iam:getRole",
            {"RoleName": "/teams/r"},
            ("arn:aws:iam::111122223333:role/teams/r",),
        ),
        (
            "kms:createAlias",
            {"AliasName": "alias/a", "TargetKeyId": "k"},
            (own("kms", "alias/a"), own("kms", "key/k")),
        ),
        ("ecs:runTask", {"TaskDefinition": gap("$.t")}, (own("ecs", "task-definition/*"),)),
        ("ses:sendEmail", {}, (own("ses", "identity/*"),)),
        ("ses:sendEmail", {"Source": gap("$.s")}, (own("ses", "identity/*"),)),
        (
            "ses:sendEmail",
            {"Source": own("ses", "identity/b.com")},
            (own("ses", "identity/b.com"),),
        ),
        ("rds:startDBInstance", {}, (own("rds", "db:*"),)),
    ],
)
def test_what_is_not_given_not_known_or_named_in_another_way(
    resource: str, arguments: dict[str, Any], expected: tuple[str, ...]
) -> None:
    ((dummy, *found),) = permissions(resource, arguments)
    assert tuple(found) == expected


@pytest.mark.parametrize("source", [{}, {"CopySource": gap("$.source")}])
def test_a_copy_of_what_is_not_known_may_be_of_any_object(source: dict[str, Any]) -> None:
    found = permissions("s3:copyObject", {"Bucket": "o", "Key": "k", **source})
    assert found == [("s3:GetObject", f"{S3}*"), ("s3:PutObject", f"{S3}o/k")]


@pytest.mark.parametrize(
    ("uri", "object_arn"),
    [("s3://b/k", f"{S3}b/k"), ("https://s3.eu-west-1.amazonaws.com/b/k", f"{S3}*")],
)
def test_a_url_of_s3_may_have_the_bucket_anywhere(uri: str, object_arn: str) -> None:
    job = {"TranscriptionJobName": "j", "Media": {"MediaFileUri": uri}, "OutputBucketName": "o"}
    assert ("s3:GetObject", object_arn) in permissions("transcribe:startTranscriptionJob", job)


def test_a_statement_that_holds_a_stand_in_is_not_read() -> None:
    """Characters that stand for gaps while a statement is read must not be taken for gaps."""
    ((actions, *resources),) = permissions(
        "dynamodb:executeStatement", {"Statement": 'select * from "\ue000"'}
    )
    assert actions.count("+") == 3
    assert resources == [own("dynamodb", "table/*")]


def test_a_table_and_an_index_keep_each_its_own_gap() -> None:
    statement = text("select * from ", gap("$.table"), ".", "by-", gap("$.index"))
    ((dummy, *resources),) = permissions("dynamodb:executeStatement", {"Statement": statement})
    assert resources == [own("dynamodb", "table/*/index/by-*")]
