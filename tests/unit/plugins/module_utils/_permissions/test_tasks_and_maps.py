# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What tasks, distributed maps and the settings of a state machine need, beside the table of integrations."""

from __future__ import annotations

from typing import Any

import pytest
from ansible_collections.stepfunctions.iam.plugins.module_utils._asl.definition import (
    DefinitionError,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions.grants import Grant
from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions.policy import (
    Permissions,
    derive,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions.settings import (
    Settings,
)

ARN = "arn:aws:states:eu-west-1:123456789012:stateMachine:Orders"
KNOWN = Settings(arn=ARN)
EXPRESS = Settings(arn=ARN, type="EXPRESS")
EXECUTIONS = "arn:aws:states:eu-west-1:123456789012:execution:Orders"


def permissions(known: Settings = KNOWN, **state: Any) -> Permissions:
    return derive({"StartAt": "A", "States": {"A": state}}, known)


def task(resource: Any, known: Settings = KNOWN, **more: Any) -> Permissions:
    return permissions(known, Type="Task", Resource=resource, **more)


def granted(found: Permissions) -> dict[str, set[str]]:
    """Resources by action."""
    by_action: dict[str, set[str]] = {}
    for grant in found.grants:
        for action in grant.actions:
            by_action.setdefault(action, set()).update(grant.resources)
    return by_action


FUNCTION = "arn:aws:lambda:eu-west-1:123456789012:function:charge"


@pytest.mark.parametrize(
    ("resource", "expected"),
    [
        (FUNCTION, FUNCTION),
        (FUNCTION + ":prod", FUNCTION + ":prod"),
        ("arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:charge", FUNCTION),
        ("function:charge", FUNCTION),
        ("210987654321:function:charge", FUNCTION.replace("123456789012", "210987654321")),
        ({"Fn::Sub": "arn:aws:lambda:eu-west-1:123456789012:function:${F}"}, FUNCTION[:-6] + "*"),
    ],
)
def test_the_resource_of_a_task_may_be_a_function(resource: Any, expected: str) -> None:
    assert granted(task(resource)) == {"lambda:InvokeFunction": {expected}}


@pytest.mark.parametrize(
    "resource",
    [
        "arn:aws:states:::sns:publish",
        "arn:aws:states:::sns:publish.waitForTaskToken",
        "arn:aws-cn:states:cn-north-1:123456789012:sns:publish",
        "arn:${AWS::Partition}:states:::sns:publish",
        {"Fn::Sub": "arn:${AWS::Partition}:states:::sns:publish"},
        {"Fn::Join": [":", ["arn", {"Ref": "AWS::Partition"}, "states", "", "", "sns:publish"]]},
    ],
)
def test_an_integration_is_known_however_its_arn_is_written(resource: Any) -> None:
    assert set(granted(task(resource))) == {"sns:Publish"}


@pytest.mark.parametrize(
    ("resource", "note"),
    [
        ("arn:aws:states:eu-west-1:123456789012:activity:Approve", "an activity needs no"),
        ("arn:aws:states:::eks:call", "needs no IAM permission: Kubernetes decides"),
    ],
)
def test_a_task_that_needs_nothing_says_why(resource: str, note: str) -> None:
    found = task(resource)
    assert granted(found) == {}
    assert found.tasks[0].note.startswith(note)
    assert found.unknown == []


@pytest.mark.parametrize(
    ("resource", "unknown"),
    [
        ("${Function}", "Resource ${Function} is not known, so neither is what the task calls"),
        ({"Fn::GetAtt": ["F", "Arn"]}, "Resource Fn::GetAtt F.Arn is not known"),
        ("arn:aws:states:::new:doThing", "the integration new:doThing is not known"),
        ("arn:aws:states:::aws-sdk:new:doThing", "what aws-sdk:new:doThing needs is not known"),
        ("arn:aws:states:::sns:publish.later", "sns:publish.later is not a call that is known"),
        ("arn:aws:states:::${Service}:publish", "*:publish is not a call that is known here"),
    ],
)
def test_what_is_not_known_is_reported_and_granted_nothing(resource: Any, unknown: str) -> None:
    found = task(resource)
    assert granted(found) == {}
    (said,) = found.unknown
    assert said.startswith(f"States.A: {unknown}")


@pytest.mark.parametrize(
    "name", ["sns:publish", "new:doThing", "aws-sdk:s3:getObject", "aws-sdk:new:doThing"]
)
def test_operations_that_are_declared_are_taken_as_they_are(name: str) -> None:
    known = Settings(operations={name: {"actions": ["a:B"], "resources": ["arn:x"]}})
    assert granted(task(f"arn:aws:states:::{name}", known)) == {"a:B": {"arn:x"}}


ROLE = "arn:aws:iam::210987654321:role/there"


@pytest.mark.parametrize(
    ("credentials", "language", "resource"),
    [
        ({"RoleArn": ROLE}, "JSONPath", ROLE),
        ({"RoleArn": "{% '" + ROLE + "' %}"}, "JSONata", ROLE),
        ("{% {'RoleArn': '" + ROLE + "'} %}", "JSONata", ROLE),
        (
            {"RoleArn.$": "States.Format('arn:aws:iam::{}:role/there', $.account)"},
            "JSONPath",
            "arn:aws:iam::*:role/there",
        ),
        ({"RoleArn.$": "$.role"}, "JSONPath", "arn:aws:iam::*:role/*"),
    ],
)
def test_a_task_with_credentials_needs_only_their_role(
    credentials: Any, language: str, resource: str
) -> None:
    found = task("arn:aws:states:::sns:publish", Credentials=credentials, QueryLanguage=language)
    assert granted(found) == {"sts:AssumeRole": {resource}}


@pytest.mark.parametrize(
    ("known", "state", "problem"),
    [
        (KNOWN, {"Type": "Task"}, "has no Resource"),
        (KNOWN, {"Type": "Task", "Resource": 5}, "Resource must be a text, not a number"),
        (KNOWN, {"Type": "Task", "Resource": ""}, "Resource is empty"),
        (KNOWN, {"Type": "Task", "Resource": {}}, "Resource must be a text, not a mapping"),
        (KNOWN, {"Type": "Task", "Resource": "x"}, "Resource 'x' is not one that a task can have"),
        (
            KNOWN,
            {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke.sync"},
            "lambda:invoke cannot wait with .sync",
        ),
        (
            KNOWN,
            {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:s3:getObject.sync"},
            "aws-sdk:s3:getObject cannot wait with .sync",
        ),
        (
            EXPRESS,
            {"Type": "Task", "Resource": "arn:aws:states:::ecs:runTask.sync"},
            "an Express state machine cannot have .sync",
        ),
        (
            EXPRESS,
            {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken"},
            "an Express state machine cannot have .waitForTaskToken",
        ),
        (
            EXPRESS,
            {"Type": "Task", "Resource": "arn:aws:states:eu-west-1:123456789012:activity:A"},
            "an Express state machine cannot have an activity",
        ),
    ],
)
def test_tasks_that_cannot_be_are_refused(
    known: Settings, state: dict[str, Any], problem: str
) -> None:
    with pytest.raises(DefinitionError) as refused:
        permissions(known, **state)
    assert str(refused.value) == f"definition, States.A: {problem}"


# --- Distributed maps ----------------------------------------------------------------------------

CHILD = {"StartAt": "B", "States": {"B": {"Type": "Pass", "End": True}}}


def distributed(known: Settings = KNOWN, **more: Any) -> Permissions:
    processor = {"ProcessorConfig": {"Mode": "DISTRIBUTED"}, **CHILD}
    return permissions(known, Type="Map", ItemProcessor=processor, **more)


@pytest.mark.parametrize(
    ("label", "runs"),
    [
        ({}, "*"),
        ({"Label": "each"}, "each"),
        ({"Label": "<Label>{self}"}, "<Label>{self}"),
        ({"Label": "each-${Stage}"}, "each-*"),
    ],
)
def test_a_distributed_map_starts_follows_and_redrives_its_own_executions(
    label: dict[str, str], runs: str
) -> None:
    assert granted(distributed(**label)) == {
        "states:StartExecution": {ARN},
        "states:DescribeExecution": {f"{EXECUTIONS}:*"},
        "states:StopExecution": {f"{EXECUTIONS}:*"},
        "states:RedriveExecution": {f"{EXECUTIONS}/{runs}:*"},
    }


def test_without_its_own_arn_a_distributed_map_may_reach_every_state_machine() -> None:
    found = distributed(Settings())
    assert granted(found)["states:StartExecution"] == {"arn:aws:states:*:*:stateMachine:*"}
    assert "the state machine's own ARN is not known" in found.unresolved[0]


def test_an_inline_map_needs_nothing_of_its_own() -> None:
    assert granted(permissions(Type="Map", ItemProcessor=CHILD)) == {}


def s3(call: str, *, config: Any = None, **arguments: Any) -> dict[str, Any]:
    resource = f"arn:aws:states:::s3:{call}"
    return {"Resource": resource, "Parameters": arguments, "ReaderConfig": config or {}}


@pytest.mark.parametrize(
    ("reader", "objects"),
    [
        (s3("getObject", Bucket="b", Key="k.csv"), {"b/k.csv"}),
        (s3("getObject", **{"Bucket.$": "$.b", "Key": "k.csv"}), {"*/k.csv"}),
        (s3("getObject", Bucket="b", Key="a*"), {"b/a${*}"}),
        (
            s3("getObject", Bucket="b", Key="inv/c/t/m.json", config={"InputType": "MANIFEST"}),
            {"b/inv/c/t/m.json", "b/inv/c/data/*"},
        ),
        (
            s3(
                "getObject",
                Bucket="b",
                Key="m.json",
                config={"InputType": "MANIFEST", "ManifestType": "ATHENA_DATA"},
            ),
            {"b/m.json", "b/*"},
        ),
        (
            {
                "Resource": "arn:aws:states:eu-west-1:123456789012:s3:getObject",
                "Parameters": {"Bucket": "b", "Key": "k"},
            },
            {"b/k"},
        ),
    ],
)
def test_item_readers_of_objects(reader: dict[str, Any], objects: set[str]) -> None:
    found = granted(distributed(ItemReader=reader))
    assert found["s3:GetObject"] == {f"arn:aws:s3:::{each}" for each in objects}


@pytest.mark.parametrize(
    ("reader", "conditions", "objects"),
    [
        (s3("listObjectsV2", Bucket="b"), (), None),
        (
            s3("listObjectsV2", Bucket="b", Prefix="in/"),
            (("StringEquals", "s3:prefix", ("in/",)),),
            None,
        ),
        (
            s3("listObjectsV2", **{"Bucket": "b", "Prefix.$": "States.Format('in/{}', $.day)"}),
            (("StringLike", "s3:prefix", ("in/*",)),),
            None,
        ),
        (s3("listObjectsV2", **{"Bucket": "b", "Prefix.$": "$.p"}), (), None),
        (
            s3(
                "listObjectsV2",
                Bucket="b",
                Prefix="in/",
                config={"Transformation": "LOAD_AND_FLATTEN"},
            ),
            (("StringEquals", "s3:prefix", ("in/",)),),
            "arn:aws:s3:::b/in/*",
        ),
    ],
)
def test_item_readers_of_listings(reader: dict[str, Any], conditions: Any, objects: Any) -> None:
    grants = {each.actions[0]: each for each in distributed(ItemReader=reader).grants}
    assert grants["s3:ListBucket"].resources == ("arn:aws:s3:::b",)
    assert grants["s3:ListBucket"].conditions == conditions
    assert (grants["s3:GetObject"].resources[0] if objects else None) == objects


@pytest.mark.parametrize(
    ("arguments", "place"),
    [
        ({"Bucket": "b"}, "b/*"),
        ({"Bucket": "b", "Prefix": "out"}, "b/out/*"),
        ({"Bucket": "b", "Prefix": "out/"}, "b/out/*"),
        ({"Bucket": "b", "Prefix": ""}, "b/*"),
        ({"Bucket.$": "$.b", "Prefix": "out"}, "*/out/*"),
    ],
)
def test_result_writers_write_below_their_prefix(arguments: Any, place: str) -> None:
    writer = {"Resource": "arn:aws:states:::s3:putObject", "Parameters": arguments}
    assert granted(distributed(ResultWriter=writer))["s3:PutObject"] == {f"arn:aws:s3:::{place}"}


def test_a_result_writer_that_writes_nowhere_needs_nothing() -> None:
    writer = {"WriterConfig": {"Transformation": "COMPACT"}}
    assert not any(action.startswith("s3:") for action in granted(distributed(ResultWriter=writer)))


def test_readers_and_writers_that_are_not_known_are_reported() -> None:
    found = distributed(ItemReader=s3("new"), ResultWriter=s3("getObject"))
    assert found.unknown == [
        "States.A.ItemReader: what arn:aws:states:::s3:new needs is not known",
        "States.A.ResultWriter: what arn:aws:states:::s3:getObject needs is not known",
    ]


@pytest.mark.parametrize(
    ("known", "more", "message"),
    [
        (KNOWN, {"ItemReader": "x"}, "States.A.ItemReader: must be a mapping, not a text"),
        (KNOWN, {"ItemReader": {}}, "States.A.ItemReader: has no Resource"),
        (KNOWN, {"ResultWriter": []}, "States.A.ResultWriter: must be a mapping, not a list"),
        (EXPRESS, {}, "States.A: an Express state machine cannot have a distributed map"),
    ],
)
def test_distributed_maps_that_cannot_be_are_refused(
    known: Settings, more: dict[str, Any], message: str
) -> None:
    with pytest.raises(DefinitionError) as refused:
        distributed(known, **more)
    assert str(refused.value) == f"definition, {message}"


# --- Settings ------------------------------------------------------------------------------------

KEY = "arn:aws:kms:eu-west-1:123456789012:key/k"


def test_logging_and_tracing_come_last_under_the_names_of_the_api() -> None:
    known = Settings(arn=ARN, logging=True, tracing=True, kms_key_arn=KEY)
    assert [each.path for each in distributed(known).tasks] == [
        "States.A",
        "LoggingConfiguration",
        "TracingConfiguration",
        "EncryptionConfiguration",
    ]


@pytest.mark.parametrize(
    ("key", "resource"),
    [(KEY, KEY), (KEY[:-5] + "alias/orders", KEY[:-1] + "*"), (KEY + "*", KEY + "${*}")],
)
def test_a_customer_managed_key_is_used_for_this_state_machine_only(
    key: str, resource: str
) -> None:
    found = permissions(Settings(arn=ARN, kms_key_arn=key), Type="Succeed")
    (grant,) = found.grants
    assert grant.resources == (resource,)
    assert grant.conditions == (
        ("StringEquals", "kms:EncryptionContext:aws:states:stateMachineArn", (ARN,)),
    )


def test_the_key_encrypts_logs_too() -> None:
    known = Settings(region="eu-west-1", account="123456789012", logging=True, kms_key_arn=KEY)
    own, logs = (
        each for each in permissions(known, Type="Succeed").grants if KEY in each.resources
    )
    assert own.conditions[0][0] == "StringLike"
    assert logs.conditions[0][2] == ("arn:aws:logs:eu-west-1:123456789012:*",)


@pytest.mark.parametrize("arn", ["Orders", "arn:aws:states:::stateMachine:Orders", ARN[:-7]])
def test_an_arn_of_something_else_is_refused(arn: str) -> None:
    with pytest.raises(DefinitionError, match="is not the ARN of a state machine"):
        permissions(Settings(arn=arn), Type="Succeed")


def test_a_version_or_alias_is_no_part_of_its_own_arn() -> None:
    assert granted(distributed(Settings(arn=ARN + ":prod")))["states:StartExecution"] == {ARN}


@pytest.mark.parametrize(
    ("known", "written", "expected"),
    [
        (KNOWN, "${AWS::AccountId}.${AWS::Region}.${AWS::Partition}", "123456789012.eu-west-1.aws"),
        (Settings(partition="aws-cn"), "${AWS::URLSuffix}", "amazonaws.com.cn"),
        (KNOWN, "${AWS::URLSuffix}", "amazonaws.com"),
        (Settings(), "${AWS::AccountId}", "*"),
        (Settings(account="1", substitutions={"AWS::AccountId": "2"}), "${AWS::AccountId}", "2"),
        (Settings(substitutions={"On": True, "N": 5}), "${On}${N}", "true5"),
    ],
)
def test_pseudo_parameters_are_known_as_far_as_the_place_is(
    known: Settings, written: str, expected: str
) -> None:
    found = task("arn:aws:states:::dynamodb:getItem", known, Parameters={"TableName": written})
    (resource,) = granted(found)["dynamodb:GetItem"]
    assert resource.endswith(f":table/{expected}")


def reading(call: str, arguments: dict[str, Any], **config: Any) -> list[Grant]:
    """What an item reader needs."""
    reader = {"Resource": f"arn:aws:states:::{call}", "Parameters": arguments}
    found = permissions(
        Type="Map",
        ItemReader={**reader, "ReaderConfig": config},
        ItemProcessor={
            "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
            "StartAt": "B",
            "States": {"B": {"Type": "Succeed"}},
        },
    )
    return [grant for grant in found.grants if grant.purpose == "ItemReader"]


def test_what_a_reader_needs_says_what_for() -> None:
    item, listed = reading("s3:getObject", {"Bucket": "b", "Key": "k"}, InputType="MANIFEST")
    assert (item.why, item.unresolved) == ("to read the items", ())
    assert listed.why == "to read the files that the manifest lists"
    assert listed.resources == ("arn:aws:s3:::b/*",)
    (note,) = listed.unresolved
    assert note == "the files that the manifest lists are not known; arn:aws:s3:::b/* is granted"


def test_what_a_reader_does_not_know_is_named_as_the_argument() -> None:
    listing, objects = reading(
        "s3:listObjectsV2", {"Bucket.$": "$.b"}, Transformation="LOAD_AND_FLATTEN"
    )
    assert listing.why == "to list the objects"
    assert objects.why == "to read the objects"
    (note,) = listing.unresolved
    assert note.startswith("Bucket: $.b is known only at run time")
    (item,) = reading("s3:getObject", {"Bucket.$": "$.b", "Key": "k"})
    (note,) = item.unresolved
    assert note.startswith("Bucket: $.b is known only at run time")


def test_the_prefix_of_a_listing_is_a_condition_only_if_it_says_something() -> None:
    (empty,) = reading("s3:listObjectsV2", {"Bucket": "b", "Prefix": ""})
    assert empty.conditions == ()
    (some,) = reading("s3:listObjectsV2", {"Bucket": "b", "Prefix": "in/"})
    assert some.conditions == (("StringEquals", "s3:prefix", ("in/",)),)
