# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which parameters pass a role, and to which service (IAM user guide, "Grant a user permissions to pass a role
to an AWS service"; the principals are those of the services' own pages on their roles)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .sources import Operation

ROLE_ARN = re.compile(r"Role(Arn|ARN)s?(\[\])*$")
# These read, or take the role away.
READING = re.compile(
    "(Get|List|Describe|Delete|Search|Assume|Tag|Untag|Disassociate|BatchGet|BatchImport|Test|Cancel)"
)

# Roles of others that the caller does not pass: assumed with a token, granted to a principal, or in findings.
NOT_PASSED = {
    "accountaccess",
    "arcregionswitch",
    "auditmanager",
    "emrcontainers",
    "iam",
    "licensemanager",
    "neptunedata",
    "resiliencehub",
    "resiliencehubv2",
    "securityhub",
    "sts",
}
NOT_PASSED_ENDINGS = (
    "aiops.CrossAccountConfigurations[].SourceRoleArn",
    "amp.RoleConfiguration.SourceRoleArn",
    "amp.RoleConfiguration.TargetRoleArn",
    "AssumableRoleArns[]",
    "AutoScalingRoleArn",
    "ConsumerAccountRoleArn",
    "CrossAccountModelRegisterRoleArn",
    "eks.TargetRoleArn",
    "iot.ResourceIdentifier.IamRoleArn",
)

# Parameters whose name does not end in RoleArn: service -> endings of their paths.
OTHER_NAMES = {
    "amplify": ("AutoSubDomainIAMRole",),
    "batch": ("ServiceRole", "SpotIamFleetRole"),
    "bedrock": ("ExecutionRole",),
    "codebuild": ("ServiceRole", "ServiceRoleOverride", "ResourceAccessRole"),
    "datazone": ("DomainExecutionRole", "ServiceRole", "ManageAccessRole"),
    "ec2": ("DeliverLogsPermissionArn", "IamFleetRole"),
    "ecs": ("Role",),
    "eks": ("NodeRole",),
    "elasticbeanstalk": ("OperationsRole", "ServiceRole", "CodeBuildServiceRole"),
    "emr": ("ServiceRole", "AutoScalingRole", "UserRole"),
    "fms": ("SnsRoleName",),
    "glue": ("Role", "DataTransferRole", "CatalogEncryptionServiceRole"),
    "greengrass": ("S3UrlSignerRole",),
    "guardduty": ("Role",),
    "imagebuilder": ("ExecutionRole",),
    "iotsitewise": ("TaskExecutionRole",),
    "iottwinmaker": ("SyncRole", "Role"),
    "iotwireless": ("FirmwareUpdateRole", "UpdateDataRole", "Sidewalk.Role"),
    "kinesisanalyticsv2": ("ServiceExecutionRole",),
    "lambda": ("Role",),
    "lexmodelbuilding": ("Role", "V2BotRole"),
    "machinelearning": ("ResourceRole", "ServiceRole"),
    "mediaconvert": ("Role",),
    "redshift": ("IamRole", "IamRoles[]", "AddIamRoles[]"),
    "redshiftserverless": ("IamRoles[]",),
    "s3": ("ReplicationConfiguration.Role", "InvocationRole", "AnnotationTableConfiguration.Role"),
    "s3control": ("ReplicationConfiguration.Role",),
    "s3tables": ("Configuration.Role",),
    "sagemaker": ("ExecutionRole", "ValidationRole", "ClusterRole"),
    "securityagent": ("ServiceRole",),
    "ssm": ("IamRole", "AssociationDispatchAssumeRole"),
    "storagegateway": ("Role",),
    "swf": ("LambdaRole", "DefaultLambdaRole"),
    "transfer": ("Role", "AccessRole", "LoggingRole", "InvocationRole", "ExecutionRole"),
}

# Values of maps, which have no members to find: service -> operations -> paths.
IN_MAPS = {
    "cognitoidentity": {
        "SetIdentityPoolRoles": ("Roles.authenticated", "Roles.unauthenticated"),
    },
    "sns": dict.fromkeys(
        ("CreatePlatformApplication", "SetPlatformApplicationAttributes"),
        ("Attributes.SuccessFeedbackRoleArn", "Attributes.FailureFeedbackRoleArn"),
    ),
}

# Instance profiles name a role that the request does not show.
INSTANCE_PROFILE = re.compile(
    r"(IamInstanceProfile(\.Arn|\.Name)?|InstanceProfileName|InstanceProfileArn|JobFlowRole"
    r"|ComputeResources\.InstanceRole|CustomIamInstanceProfile)$"
)
WITH_INSTANCE_PROFILES = {"autoscaling", "batch", "ec2", "emr", "imagebuilder", "rds"}

# The service that a role is passed to, as the principal without .amazonaws.com. Keys: service, or
# service.ending-of-a-path, which goes first.
PRINCIPALS = {
    "amplify": "amplify",
    "apprunner.AccessRoleArn": "build.apprunner",
    "apprunner.InstanceRoleArn": "tasks.apprunner",
    "appsync": "appsync",
    "athena": "athena",
    "autoscaling": "autoscaling",
    "backup": "backup",
    "batch.ServiceRole": "batch",
    "batch.SpotIamFleetRole": "spotfleet",
    "batch.JobRoleArn": "ecs-tasks",
    "batch.ExecutionRoleArn": "ecs-tasks",
    "batch.TaskRoleArn": "ecs-tasks",
    "bedrock": "bedrock",
    "bedrockagent": "bedrock",
    "bedrockagentcorecontrol": "bedrock-agentcore",
    "budgets": "budgets",
    "cloudformation.RoleARN": "cloudformation",
    "cloudformation.AdministrationRoleARN": "cloudformation",
    "cloudtrail": "cloudtrail",
    "cloudwatch.RoleArn": "streams.metrics.cloudwatch",
    "cloudwatchlogs": "logs",
    "codebuild": "codebuild",
    "codedeploy": "codedeploy",
    "codepipeline.Pipeline.RoleArn": "codepipeline",
    "comprehend": "comprehend",
    "comprehendmedical": "comprehendmedical",
    "config": "config",
    "databasemigration": "dms",
    "databrew": "databrew",
    "datasync": "datasync",
    "dax": "dax",
    "dlm": "dlm",
    "dsql": "dsql",
    "ec2.DeliverLogsPermissionArn": "vpc-flow-logs",
    "ec2.IamFleetRole": "spotfleet",
    "ecs.ExecutionRoleArn": "ecs-tasks",
    "ecs.TaskRoleArn": "ecs-tasks",
    "ecs": "ecs",
    "efs": "elasticfilesystem",
    "eks.NodeRole": "ec2",
    "eks.NodeRoleArn": "ec2",
    "eks.PodExecutionRoleArn": "eks-fargate-pods",
    "eks.PodIdentityAssociations[].RoleArn": "pods.eks",
    "elasticbeanstalk": "elasticbeanstalk",
    "emr.ServiceRole": "elasticmapreduce",
    "emr.AutoScalingRole": "application-autoscaling",
    "emrserverless": "emr-serverless",
    "eventbridge": "events",
    "firehose": "firehose",
    "fis": "fis",
    "forecast": "forecast",
    "frauddetector": "frauddetector",
    "glue": "glue",
    "healthlake": "healthlake",
    "iot": "iot",
    "kafkaconnect": "kafkaconnect",
    "kendra": "kendra",
    "kinesisanalytics": "kinesisanalytics",
    "kinesisanalyticsv2": "kinesisanalytics",
    "lambda": "lambda",
    "lexmodelsv2": "lexv2",
    "lookoutequipment": "lookoutequipment",
    "mediaconvert": "mediaconvert",
    "medialive": "medialive",
    "mwaa": "airflow-env",
    "omics": "omics",
    "osis": "osis-pipelines",
    "personalize": "personalize",
    "pipes": "pipes",
    "rds.MonitoringRoleArn": "monitoring.rds",
    "rds.IamRoleArn": "export.rds",
    "redshift": "redshift",
    "redshiftserverless": "redshift",
    "rekognition": "rekognition",
    "s3": "s3",
    "s3control.RoleArn": "batchoperations.s3",
    "sagemaker": "sagemaker",
    "scheduler": "scheduler",
    "sfn": "states",
    "ssm": "ssm",
    "synthetics": "lambda",
    "textract": "textract",
    "timestreamquery": "timestream",
    "transcribe": "transcribe",
    "transfer": "transfer",
    "translate": "translate",
}
# These say less in one operation than in others.
PRINCIPALS_OF_OPERATIONS = {
    ("eks", "CreateCluster", "RoleArn"): "eks",
    ("eks", "CreatePodIdentityAssociation", "RoleArn"): "pods.eks",
    ("iam", "AddRoleToInstanceProfile", "RoleName"): "ec2",
}


def principal(service: str, operation: str, path: str) -> str:
    """The service principal that a parameter's role is passed to, or "" if it is not known."""
    found = PRINCIPALS_OF_OPERATIONS.get((service, operation, path))
    if found is None:
        parts = path.split(".")
        endings = (f"{service}.{'.'.join(parts[start:])}" for start in range(len(parts)))
        found = next((PRINCIPALS[each] for each in endings if each in PRINCIPALS), None)
    found = found or PRINCIPALS.get(service)
    return f"{found}.amazonaws.com" if found else ""


def passed_by(service: str, operation: Operation) -> Iterator[tuple[str, str]]:
    """(principal, parameter) for each role of an operation; `=Parameter` where it is an instance profile."""
    if READING.match(operation.name):
        return
    if service == "iam":
        if operation.name == "AddRoleToInstanceProfile":
            yield principal(service, operation.name, "RoleName"), "RoleName"
        return
    for path in IN_MAPS.get(service, {}).get(operation.name, ()):
        yield principal(service, operation.name, path), path
    for path in operation.texts:
        if service in WITH_INSTANCE_PROFILES and INSTANCE_PROFILE.search(path):
            yield "ec2.amazonaws.com", f"={path}"
        elif service not in NOT_PASSED and not f"{service}.{path}".endswith(NOT_PASSED_ENDINGS):
            endings = OTHER_NAMES.get(service, ())
            if ROLE_ARN.search(path) or any(f".{path}".endswith(f".{each}") for each in endings):
                yield principal(service, operation.name, path), path
