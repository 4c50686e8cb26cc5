# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""What a state machine needs besides its tasks: distributed maps, logging, tracing and keys."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, List, Sequence, Tuple

from .._asl.arguments import Arguments, Environment
from .._asl.definition import DefinitionError, kind
from .._asl.states import State
from .._asl.values import Text, gap, text
from .calls import call_of, resource_of
from .grants import Condition, Grant
from .needs import REQUEST_RESPONSE, Need, grants_of, need, settings_grants
from .resources import Resource, ResourcesOf, escaped, pattern, resolved, s3_bucket, s3_location
from .scope import Scope
from .settings import EXPRESS, Settings
from .task import Task

# Step Functions guide, "IAM policies for using Distributed Map state"; StopExecution is in its earlier
# editions and in the AWS CDK, and reaches only the state machine's own executions.
_CHILDREN = "arn:{P}:states:{R}:{A}:execution:{self_name}:*"
_DISTRIBUTED = (
    need("states:StartExecution", "{self}", "to start child executions"),
    need(
        "states:DescribeExecution states:StopExecution",
        _CHILDREN,
        "to follow the child executions, and to stop them with the execution",
    ),
    need(
        "states:RedriveExecution",
        "arn:{P}:states:{R}:{A}:execution:{self_name}/<Label|*>:*",
        "to redrive child executions that failed",
    ),
)

# Step Functions guide, "Logging using CloudWatch Logs"; none of them has resource types.
_LOGGING = need(
    "logs:CreateLogDelivery logs:DeleteLogDelivery logs:DescribeLogGroups "
    "logs:DescribeResourcePolicies logs:GetLogDelivery logs:ListLogDeliveries "
    "logs:PutResourcePolicy logs:UpdateLogDelivery",
    "*",
    "to deliver the execution history to CloudWatch Logs; the actions have no resource types",
)
# Step Functions guide, "Tracing using AWS X-Ray".
_TRACING = need(
    "xray:GetSamplingRules xray:GetSamplingTargets xray:PutTelemetryRecords xray:PutTraceSegments",
    "*",
    "to send traces to X-Ray; the actions have no resource types",
)


def distributed_map(
    state: State, environment: Environment, scope: Scope, settings: Settings
) -> List[Task]:
    """What a Map state needs whose items run in executions of their own; nothing for another one."""
    if not state.is_distributed:
        return []
    if settings.type == EXPRESS:
        raise DefinitionError(state.path, "an Express state machine cannot have a distributed map")
    arguments = Arguments(state.body, "", environment)
    tasks = [
        Task(
            state.path,
            "Map (DISTRIBUTED)",
            tuple(grants_of(_DISTRIBUTED, REQUEST_RESPONSE, arguments, scope, "DistributedMap")),
        )
    ]
    for key, grants in (("ItemReader", _reader_grants), ("ResultWriter", _writer_grants)):
        body = state.body.get(key)
        if body is None:
            continue
        path = f"{state.path}.{key}"
        if not isinstance(body, Mapping):
            raise DefinitionError(path, f"must be a mapping, not {kind(body)}")
        if key == "ResultWriter" and "Resource" not in body:
            continue  # Only says in which form results are passed on.
        resource = pattern(resource_of(body, path, environment))
        arguments = Arguments.of(body, state.language, environment)
        found = grants(call_of(resource), body, arguments, scope)
        unknown = () if found else (f"what {resource} needs is not known",)
        tasks.append(Task(path, resource, tuple(found), unknown))
    return tasks


def _reader_grants(
    call: str, body: Mapping[str, Any], arguments: Arguments, scope: Scope
) -> List[Grant]:
    settings = body.get("ReaderConfig")
    settings = settings if isinstance(settings, Mapping) else {}
    bucket = arguments.first("Bucket") or gap("Bucket, which is not given")
    if call == "s3:listObjectsV2":
        return _listing_grants(bucket, arguments.first("Prefix"), settings, scope)
    if call != "s3:getObject":
        return []
    key = arguments.first("Key") or gap("Key, which is not given")
    item = _object("Bucket", bucket, "Key", key, scope)
    grants = [
        Grant(
            ("s3:GetObject",), (item.arn,), "ItemReader", "to read the items", (), item.unresolved
        )
    ]
    if settings.get("InputType") == "MANIFEST":
        data = _manifest_data(bucket, key, settings, scope)
        grants.append(
            Grant(
                ("s3:GetObject",),
                (data.arn,),
                "ItemReader",
                "to read the files that the manifest lists",
                (),
                data.unresolved,
            )
        )
    return grants


def _listing_grants(
    bucket: Text, prefix: Text | None, settings: Mapping[str, Any], scope: Scope
) -> List[Grant]:
    prefix = prefix if prefix is not None and prefix.parts else None
    conditions: Tuple[Condition, ...] = ()
    if prefix is not None and not prefix.is_unknown:
        operator = "StringLike" if prefix.gaps else "StringEquals"
        conditions = ((operator, "s3:prefix", (pattern(prefix),)),)
    listed = resolved("Bucket", bucket, s3_bucket(bucket, scope))
    grants = [
        Grant(
            ("s3:ListBucket",),
            (listed.arn,),
            "ItemReader",
            "to list the objects",
            conditions,
            listed.unresolved,
        )
    ]
    if settings.get("Transformation") == "LOAD_AND_FLATTEN":
        below = text(*(prefix.parts if prefix else ()), "")
        arn = s3_location(bucket, below, scope) + "*"
        grants.append(
            Grant(("s3:GetObject",), (arn.replace("**", "*"),), "ItemReader", "to read the objects")
        )
    return grants


def _manifest_data(bucket: Text, key: Text, settings: Mapping[str, Any], scope: Scope) -> Resource:
    """Where the files that a manifest lists lie: below it for an Amazon S3 inventory (Amazon S3 user
    guide, "Locating your inventory list": .../CONFIGURATION/data beside .../CONFIGURATION/TIME)."""
    folder = key.rpartition("/")[0]
    parent = folder.rpartition("/")[0] if folder is not None else None
    if parent is not None and settings.get("ManifestType", "S3_INVENTORY") == "S3_INVENTORY":
        return Resource(s3_location(bucket, text(parent, "/data/"), scope) + "*")
    arn = s3_bucket(bucket, scope) + "/*"
    return Resource(arn, (f"the files that the manifest lists are not known; {arn} is granted",))


def _writer_grants(
    call: str, body: Mapping[str, Any], arguments: Arguments, scope: Scope
) -> List[Grant]:
    if call != "s3:putObject":
        return []
    bucket = arguments.first("Bucket") or gap("Bucket, which is not given")
    prefix = arguments.first("Prefix")
    below = text(prefix, "/") if prefix is not None and prefix.parts else text()
    if below.parts and isinstance(below.parts[-1], str) and below.parts[-1].endswith("//"):
        below = text(*below.parts[:-1], below.parts[-1][:-1])
    place = _object("Bucket", bucket, "Prefix", below, scope)
    return [
        Grant(
            (
                "s3:AbortMultipartUpload",
                "s3:GetObject",
                "s3:ListMultipartUploadParts",
                "s3:PutObject",
            ),
            (place.arn + "*",),
            "ResultWriter",
            "to write the results of the child executions, and to read them for the summary",
            (),
            place.unresolved,
        )
    ]


def _object(bucket_name: str, bucket: Text, key_name: str, key: Text, scope: Scope) -> Resource:
    arn = s3_location(bucket, key, scope)
    notes = resolved(bucket_name, bucket, arn).unresolved + resolved(key_name, key, arn).unresolved
    return Resource(arn, notes)


def logging_and_keys(settings: Settings, scope: Scope) -> List[Task]:
    """What the settings of a state machine need, under the names that they have in AWS's API."""
    tasks = []
    for wanted, path, each in (
        (settings.logging, "LoggingConfiguration", _LOGGING),
        (settings.tracing, "TracingConfiguration", _TRACING),
    ):
        if wanted:
            tasks.append(_setting(path, path.replace("Configuration", ""), (each,), scope))
    if settings.kms_key_arn:
        tasks.append(
            _setting(
                "EncryptionConfiguration",
                "Encryption",
                _key_needs(settings.kms_key_arn, bool(settings.logging)),
                scope,
                settings.kms_key_arn,
            )
        )
    return tasks


def _key_needs(key: str, logging: bool) -> List[Need]:
    """Step Functions guide, "Data at rest encryption"."""
    source = _key_behind(key) if ":alias/" in key else _exactly(key)
    own = need(
        "kms:Decrypt kms:GenerateDataKey",
        source,
        "for the customer managed key of the state machine",
        conditions=[
            ("StringEquals", "kms:EncryptionContext:aws:states:stateMachineArn", ("{self}",))
        ],
    )
    logs = need(
        "kms:GenerateDataKey",
        source,
        "to encrypt what is delivered to CloudWatch Logs",
        conditions=[
            ("StringEquals", "kms:EncryptionContext:SourceArn", ("arn:{P}:logs:{R}:{A}:*",))
        ],
    )
    return [own, logs] if logging else [own]


def _exactly(arn: str) -> ResourcesOf:
    return lambda dummy, scope: [Resource(escaped(arn))]


def _key_behind(alias: str) -> ResourcesOf:
    """An alias is no resource of what is done with its key (AWS KMS developer guide, "Use aliases to
    control access to KMS keys")."""
    arn = alias.partition(":alias/")[0] + ":key/*"
    found = [
        Resource(arn, (f"kms_key_arn: the key behind {alias} is not known; {arn} is granted",))
    ]
    return lambda dummy, scope: found


def _setting(
    path: str, purpose: str, needs: Sequence[Need], scope: Scope, resource: str = ""
) -> Task:
    return Task(path, resource, tuple(settings_grants(needs, scope, purpose)))
