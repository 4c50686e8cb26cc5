# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""The optimized service integrations and what each needs: a table to read and to add to.

Sources: Step Functions developer guide, "How Step Functions generates IAM policies for integrated
services" and the page of each integration; where it grants more than the service authorization
reference requires, the tighter is taken and a comment says so. Templates: {P}, {R}, {A} are partition,
region and account; <Path> is an argument, <Path|default> one that may be left out.
"""

from __future__ import annotations

from typing import Any, Dict, Optional

from .._asl.arguments import Arguments
from .._asl.values import Text
from . import locations
from .needs import (
    CALLBACK,
    REQUEST_RESPONSE,
    SYNC,
    Integration,
    Need,
    When,
    managed_rule,
    need,
    pass_role,
    sync,
)
from .resources import ResourceSource
from .scope import Scope

_ONCE = (REQUEST_RESPONSE,)
_OR_SYNC = (REQUEST_RESPONSE, SYNC)
_OR_CALLBACK = (REQUEST_RESPONSE, CALLBACK)
_ANY = (REQUEST_RESPONSE, SYNC, CALLBACK)


def _once(*needs: Need) -> Integration:
    return Integration(_ONCE, needs)


def _or_sync(*needs: Need) -> Integration:
    return Integration(_OR_SYNC, needs)


def _argument(path: str) -> Any:
    def value(arguments: Arguments, scope: Scope) -> Optional[Text]:
        return arguments.first(path)

    return value


def _service_linked_role(service: str, role: str) -> Need:
    return need(
        "iam:CreateServiceLinkedRole",
        f"arn:{{P}}:iam::{{A}}:role/aws-service-role/{service}/{role}",
        "for the service's own role, which its first use in an account creates",
        conditions=[("StringLike", "iam:AWSServiceName", (service,))],
        purpose="ServiceLinkedRole",
    )


# --- Compute -------------------------------------------------------------------------------------

_LAMBDA = {
    "lambda:invoke": Integration(
        _OR_CALLBACK,
        (need("lambda:InvokeFunction", locations.lambda_function, "to invoke the function"),),
    ),
}

_BATCH_JOBS = "arn:{P}:batch:{R}:{A}:job/*"
_BATCH = {
    # AWS's template grants "*"; SubmitJob has resource types.
    "batch:submitJob": _or_sync(
        need(
            "batch:SubmitJob",
            [
                locations.job_definition,
                "arn:{P}:batch:{R}:{A}:job-queue/<JobQueue>",
                _BATCH_JOBS,
            ],
            "to submit the job to its queue",
        ),
        need("batch:TagResource", _BATCH_JOBS, "to tag the job", given="Tags PropagateTags"),
        sync("batch:TerminateJob", _BATCH_JOBS, "to stop it when the execution is stopped"),
        sync("batch:DescribeJobs", "*", "to wait for its end; the action has no resource types"),
        managed_rule("StepFunctionsGetEventsForBatchJobsRule"),
    ),
}

_ECS = {
    "ecs:runTask": Integration(
        _ANY,
        (
            need(
                "ecs:RunTask",
                locations.task_definition,
                "to run the task in its cluster",
                conditions=[
                    When("ArnEquals", "ArnLike", "ecs:cluster", locations.cluster_arn),
                ],
            ),
            # AWS's template grants "*"; both actions have the resource type task.
            sync("ecs:DescribeTasks ecs:StopTask", locations.tasks_of_cluster),
            pass_role(
                "Overrides.TaskRoleArn Overrides.ExecutionRoleArn",
                "ecs-tasks.amazonaws.com",
            ),
            pass_role(
                "",
                "ecs-tasks.amazonaws.com",
                on=locations.roles_of_task_definition,
                why="to hand the roles of the task definition on to ecs-tasks.amazonaws.com",
            ),
            need(
                "ecs:TagResource",
                "arn:{P}:ecs:{R}:{A}:task/*",
                "to tag the task as it starts",
                given="Tags PropagateTags EnableECSManagedTags",
                conditions=[("StringEquals", "ecs:CreateAction", ("RunTask",))],
            ),
            managed_rule("StepFunctionsGetEventsForECSTaskRule"),
        ),
    ),
}

_NO_IAM = (
    "needs no IAM permission: Kubernetes decides. Give the execution role an access entry, or map it "
    "in the cluster's aws-auth"
)
_NODEGROUP = "arn:{P}:eks:{R}:{A}:nodegroup/<ClusterName>/<NodegroupName>/*"
_FARGATE_PROFILE = "arn:{P}:eks:{R}:{A}:fargateprofile/<ClusterName>/<FargateProfileName>/*"
_EKS = {
    "eks:createCluster": _or_sync(
        need("eks:CreateCluster", "*", "to create the cluster; the action has no resource types"),
        sync("eks:DescribeCluster eks:DeleteCluster", "arn:{P}:eks:{R}:{A}:cluster/<Name>"),
        pass_role("RoleArn", "eks.amazonaws.com"),
    ),
    "eks:deleteCluster": _or_sync(
        need("eks:DeleteCluster", "arn:{P}:eks:{R}:{A}:cluster/<Name>", "to delete the cluster"),
        sync("eks:DescribeCluster", "arn:{P}:eks:{R}:{A}:cluster/<Name>", "to wait for its end"),
    ),
    "eks:createNodegroup": _or_sync(
        # AWS's template grants "*"; the action is authorized on the cluster.
        need(
            "eks:CreateNodegroup",
            "arn:{P}:eks:{R}:{A}:cluster/<ClusterName>",
            "to create the node group in its cluster",
        ),
        need("ec2:DescribeSubnets", "*", "for the subnets; the action has no resource types"),
        # AWS's template grants every role.
        need(
            "iam:GetRole iam:ListAttachedRolePolicies",
            "arn:{P}:iam::{A}:role/<NodeRole>",
            "for EKS to check the nodes' role",
        ),
        pass_role("NodeRole", "eks.amazonaws.com"),
        sync("eks:DescribeNodegroup eks:DeleteNodegroup", _NODEGROUP),
    ),
    "eks:deleteNodegroup": _or_sync(
        need("eks:DeleteNodegroup", _NODEGROUP, "to delete the node group"),
        sync("eks:DescribeNodegroup", _NODEGROUP, "to wait for its end"),
    ),
    "eks:createFargateProfile": _or_sync(
        need(
            "eks:CreateFargateProfile",
            "arn:{P}:eks:{R}:{A}:cluster/<ClusterName>",
            "to create the profile in its cluster",
        ),
        pass_role("PodExecutionRoleArn", "eks-fargate-pods.amazonaws.com"),
        sync("eks:DescribeFargateProfile eks:DeleteFargateProfile", _FARGATE_PROFILE),
    ),
    "eks:deleteFargateProfile": _or_sync(
        need("eks:DeleteFargateProfile", _FARGATE_PROFILE, "to delete the profile"),
        sync("eks:DescribeFargateProfile", _FARGATE_PROFILE, "to wait for its end"),
    ),
    "eks:call": Integration(_OR_CALLBACK, (), _NO_IAM),
    "eks:runJob": Integration(_ANY, (), _NO_IAM),
}

# --- Messages, events and other state machines ---------------------------------------------------

_MESSAGES = {
    "sns:publish": Integration(
        _OR_CALLBACK, (need("sns:Publish", locations.topic, "to publish the message"),)
    ),
    "sqs:sendMessage": Integration(
        _OR_CALLBACK, (need("sqs:SendMessage", locations.queue, "to send the message"),)
    ),
    "events:putEvents": Integration(
        _OR_CALLBACK, (need("events:PutEvents", locations.event_buses, "to put the events"),)
    ),
    # Not states:StartSyncExecution: .sync starts the execution and waits for its events.
    "states:startExecution": Integration(
        _ANY,
        (
            need(
                "states:StartExecution",
                "arn:{P}:states:{R}:{A}:stateMachine:<StateMachineArn>",
                "to start the execution",
            ),
            sync("states:DescribeExecution states:StopExecution", locations.child_executions),
            managed_rule("StepFunctionsGetEventsForStepFunctionsExecutionRule"),
        ),
    ),
    # Without IAM, or where the API's own policy lets the state machine in, nothing is needed here.
    "apigateway:invoke": Integration(
        _OR_CALLBACK,
        (
            need(
                "execute-api:Invoke",
                locations.api,
                "to call the API with the role's signature",
                applies=lambda arguments: _is_or_may_be(arguments, "AuthType", "IAM_ROLE"),
            ),
        ),
    ),
    "http:invoke": _once(
        need(
            "states:InvokeHTTPEndpoint",
            "{self}",
            "to call the endpoint",
            conditions=[
                When("StringEquals", "StringLike", "states:HTTPMethod", _argument("Method")),
                When("StringEquals", "StringLike", "states:HTTPEndpoint", _argument("ApiEndpoint")),
            ],
        ),
        need(
            "events:RetrieveConnectionCredentials",
            locations.connection,
            "for the credentials of the connection",
        ),
        need(
            "secretsmanager:DescribeSecret secretsmanager:GetSecretValue",
            locations.connection_secret,
            "for the secret in which EventBridge keeps them",
        ),
    ),
}


def _is_or_may_be(arguments: Arguments, path: str, expected: str) -> bool:
    value = arguments.first(path)
    return value is not None and (value.literal == expected or bool(value.gaps))


# --- Data ----------------------------------------------------------------------------------------

_TABLE = "arn:{P}:dynamodb:{R}:{A}:table/<TableName>"
_DYNAMODB = {
    f"dynamodb:{verb}Item": _once(
        need(f"dynamodb:{verb[0].upper()}{verb[1:]}Item", _TABLE, f"to {verb} the item")
    )
    for verb in ("get", "put", "update", "delete")
}

_GLUE_JOB = "arn:{P}:glue:{R}:{A}:job/<JobName>"
_DATABREW_JOB = "arn:{P}:databrew:{R}:{A}:job/<Name>"
_GLUE = {
    # AWS's template grants "*"; all four actions have the resource type job.
    "glue:startJobRun": _or_sync(
        need("glue:StartJobRun", _GLUE_JOB, "to run the job"),
        sync("glue:BatchStopJobRun glue:GetJobRun glue:GetJobRuns", _GLUE_JOB),
    ),
    "databrew:startJobRun": _or_sync(
        need("databrew:StartJobRun", _DATABREW_JOB, "to run the job"),
        sync("databrew:ListJobRuns databrew:StopJobRun", _DATABREW_JOB),
    ),
}

_ANY_WORKGROUP = "arn:{P}:athena:{R}:{A}:workgroup/*"
_WORKGROUP = "arn:{P}:athena:{R}:{A}:workgroup/<WorkGroup|primary>"
_CATALOG = [
    "arn:{P}:glue:{R}:{A}:catalog",
    "arn:{P}:glue:{R}:{A}:database/*",
    "arn:{P}:glue:{R}:{A}:table/*",
    "arn:{P}:glue:{R}:{A}:userDefinedFunction/*",
]
_ATHENA = {
    "athena:startQueryExecution": _or_sync(
        need("athena:StartQueryExecution", _WORKGROUP, "to run the query in its workgroup"),
        need("athena:GetDataCatalog", "arn:{P}:athena:{R}:{A}:datacatalog/*", "for the catalog"),
        sync("athena:GetQueryExecution athena:StopQueryExecution", _WORKGROUP),
        # AWS's template adds s3:CreateBucket, for a bucket that only the console makes.
        need(
            "s3:GetBucketLocation s3:ListBucket s3:ListBucketMultipartUploads",
            locations.query_buckets,
            "to find the data and the place for the result",
            purpose="AthenaBuckets",
        ),
        need("s3:GetObject", locations.query_objects, "to read the data", purpose="AthenaData"),
        need(
            "s3:AbortMultipartUpload s3:GetObject s3:ListMultipartUploadParts s3:PutObject",
            locations.query_results,
            "to write the result",
            purpose="AthenaResult",
        ),
        need(
            "s3:AbortMultipartUpload s3:ListMultipartUploadParts s3:PutObject",
            locations.query_objects,
            "to write the data: the query is not known only to read",
            applies=lambda arguments: not locations.only_reads(arguments),
            purpose="AthenaData",
        ),
        need(
            "glue:BatchGetPartition glue:GetDatabase glue:GetDatabases glue:GetPartition "
            "glue:GetPartitions glue:GetTable glue:GetTables",
            _CATALOG,
            "to read the catalog",
            purpose="AthenaCatalog",
        ),
        need(
            "glue:BatchCreatePartition glue:BatchDeletePartition glue:BatchDeleteTable "
            "glue:CreateDatabase glue:CreatePartition glue:CreateTable glue:DeleteDatabase "
            "glue:DeletePartition glue:DeleteTable glue:UpdateDatabase glue:UpdatePartition "
            "glue:UpdateTable",
            _CATALOG,
            "to change the catalog: the query is not known only to read",
            applies=lambda arguments: not locations.only_reads(arguments),
            purpose="AthenaCatalog",
        ),
        need(
            "lakeformation:GetDataAccess",
            "*",
            "for data under Lake Formation; the action has no resource types",
            purpose="AthenaData",
        ),
    ),
    "athena:stopQueryExecution": _once(
        need("athena:StopQueryExecution", _ANY_WORKGROUP, "to stop the query")
    ),
    "athena:getQueryExecution": _once(
        need("athena:GetQueryExecution", _ANY_WORKGROUP, "to read the state of the query")
    ),
    "athena:getQueryResults": _once(
        need("athena:GetQueryResults", _ANY_WORKGROUP, "to read the result"),
        need("s3:GetObject", locations.any_result, "to read the result where it was written"),
    ),
}

_CLUSTER = "arn:{P}:elasticmapreduce:{R}:{A}:cluster/<ClusterId>"
_ANY_CLUSTER = "arn:{P}:elasticmapreduce:{R}:{A}:cluster/*"


def _pass_in_emr(path: str, service: str, on: Optional[ResourceSource] = None) -> Need:
    # EMR management guide, "Allow users and groups to create and modify roles": the suffix is another one in
    # China.
    return pass_role(path, f"{service}.amazonaws.com*", on=on, operator="StringLike")


_EMR = {
    "elasticmapreduce:createCluster": _or_sync(
        need("elasticmapreduce:RunJobFlow", "*", "to create the cluster; it has no resource types"),
        _pass_in_emr("ServiceRole", "elasticmapreduce"),
        _pass_in_emr("JobFlowRole", "ec2", locations.instance_profile_role),
        _pass_in_emr("AutoScalingRole", "application-autoscaling"),
        need("elasticmapreduce:AddTags", _ANY_CLUSTER, "to tag the cluster", given="Tags"),
        need(
            "iam:CreateServiceLinkedRole",
            "arn:{P}:iam::{A}:role/aws-service-role/elasticmapreduce.amazonaws.com*"
            "/AWSServiceRoleForEMRCleanup*",
            "for the service's own role, which its first use in an account creates",
            conditions=[
                (
                    "StringEquals",
                    "iam:AWSServiceName",
                    ("elasticmapreduce.amazonaws.com", "elasticmapreduce.amazonaws.com.cn"),
                )
            ],
            purpose="ServiceLinkedRole",
        ),
        # AWS's template grants "*"; both actions have the resource type cluster.
        sync("elasticmapreduce:DescribeCluster elasticmapreduce:TerminateJobFlows", _ANY_CLUSTER),
        managed_rule("StepFunctionsGetEventForEMRRunJobFlowRule"),
    ),
    "elasticmapreduce:terminateCluster": _or_sync(
        need("elasticmapreduce:TerminateJobFlows", _CLUSTER, "to terminate the cluster"),
        sync("elasticmapreduce:DescribeCluster", _CLUSTER, "to wait for its end"),
        managed_rule("StepFunctionsGetEventForEMRTerminateJobFlowsRule"),
    ),
    "elasticmapreduce:addStep": _or_sync(
        need("elasticmapreduce:AddJobFlowSteps", _CLUSTER, "to add the step"),
        _pass_in_emr("ExecutionRoleArn", "elasticmapreduce"),
        sync("elasticmapreduce:CancelSteps elasticmapreduce:DescribeStep", _CLUSTER),
        managed_rule("StepFunctionsGetEventForEMRAddJobFlowStepsRule"),
    ),
    "elasticmapreduce:cancelStep": _once(
        need("elasticmapreduce:CancelSteps", _CLUSTER, "to cancel the step")
    ),
    "elasticmapreduce:setClusterTerminationProtection": _once(
        need(
            "elasticmapreduce:SetTerminationProtection", _CLUSTER, "to protect the cluster, or not"
        )
    ),
    "elasticmapreduce:modifyInstanceFleetByName": _once(
        need(
            "elasticmapreduce:ListInstanceFleets elasticmapreduce:ModifyInstanceFleet",
            _CLUSTER,
            "to find the fleet by its name and resize it",
        )
    ),
    "elasticmapreduce:modifyInstanceGroupByName": _once(
        need(
            "elasticmapreduce:ListInstanceGroups elasticmapreduce:ModifyInstanceGroups",
            _CLUSTER,
            "to find the group by its name and resize it",
        )
    ),
}

_VIRTUAL_CLUSTERS = "arn:{P}:emr-containers:{R}:{A}:/virtualclusters/"
_EMR_ON_EKS = {
    "emr-containers:createVirtualCluster": _once(
        need(
            "emr-containers:CreateVirtualCluster",
            "*",
            "to create the virtual cluster; the action has no resource types",
        ),
        _service_linked_role(
            "emr-containers.amazonaws.com", "AWSServiceRoleForAmazonEMRContainers"
        ),
    ),
    "emr-containers:deleteVirtualCluster": _or_sync(
        need(
            "emr-containers:DeleteVirtualCluster",
            _VIRTUAL_CLUSTERS + "<Id>",
            "to delete the cluster",
        ),
        sync(
            "emr-containers:DescribeVirtualCluster",
            _VIRTUAL_CLUSTERS + "<Id>",
            "to wait for its end",
        ),
    ),
    # The role of the job is limited by a condition instead of iam:PassRole.
    "emr-containers:startJobRun": _or_sync(
        need(
            "emr-containers:StartJobRun",
            _VIRTUAL_CLUSTERS + "<VirtualClusterId>",
            "to run the job with its role",
            conditions=[
                When(
                    "StringEquals",
                    "StringLike",
                    "emr-containers:ExecutionRoleArn",
                    _argument("ExecutionRoleArn"),
                )
            ],
        ),
        sync(
            "emr-containers:CancelJobRun emr-containers:DescribeJobRun",
            _VIRTUAL_CLUSTERS + "<VirtualClusterId>/jobruns/*",
        ),
    ),
}

_APPLICATION = "arn:{P}:emr-serverless:{R}:{A}:/applications/<ApplicationId>"
_APPLICATION_RULE = managed_rule("StepFunctionsGetEventsForEMRServerlessApplicationRule")
_JOB_RULE = managed_rule("StepFunctionsGetEventsForEMRServerlessJobRule")
_EMR_SERVERLESS = {
    "emr-serverless:createApplication": _or_sync(
        # The action has no resource types; AWS's template narrows it to this form all the same.
        need("emr-serverless:CreateApplication", "*", "to create the application"),
        _service_linked_role(
            "ops.emr-serverless.amazonaws.com", "AWSServiceRoleForAmazonEMRServerless*"
        ),
        sync(
            "emr-serverless:DeleteApplication emr-serverless:GetApplication",
            "arn:{P}:emr-serverless:{R}:{A}:/applications/*",
        ),
        _APPLICATION_RULE,
    ),
    "emr-serverless:startApplication": _or_sync(
        need("emr-serverless:StartApplication", _APPLICATION, "to start the application"),
        sync("emr-serverless:GetApplication emr-serverless:StopApplication", _APPLICATION),
        _APPLICATION_RULE,
    ),
    "emr-serverless:stopApplication": _or_sync(
        need("emr-serverless:StopApplication", _APPLICATION, "to stop the application"),
        sync("emr-serverless:GetApplication", _APPLICATION, "to wait for its end"),
        _APPLICATION_RULE,
    ),
    "emr-serverless:deleteApplication": _or_sync(
        need("emr-serverless:DeleteApplication", _APPLICATION, "to delete the application"),
        sync("emr-serverless:GetApplication", _APPLICATION, "to wait for its end"),
        _APPLICATION_RULE,
    ),
    "emr-serverless:startJobRun": _or_sync(
        need("emr-serverless:StartJobRun", _APPLICATION, "to run the job"),
        pass_role("ExecutionRoleArn", "emr-serverless.amazonaws.com"),
        sync(
            "emr-serverless:CancelJobRun emr-serverless:GetJobRun",
            "arn:{P}:emr-serverless:{R}:{A}:/applications/<ApplicationId>/jobruns/*",
        ),
        _JOB_RULE,
    ),
    "emr-serverless:cancelJobRun": _or_sync(
        need(
            "emr-serverless:CancelJobRun",
            "arn:{P}:emr-serverless:{R}:{A}:/applications/<ApplicationId>/jobruns/<JobRunId>",
            "to cancel the job",
        ),
        sync(
            "emr-serverless:GetJobRun",
            "arn:{P}:emr-serverless:{R}:{A}:/applications/<ApplicationId>/jobruns/<JobRunId>",
            "to wait for its end",
        ),
        _JOB_RULE,
    ),
}

# --- Builds and media ----------------------------------------------------------------------------

_PROJECT = "arn:{P}:codebuild:{R}:{A}:project/<ProjectName>"
_ANY_PROJECT = "arn:{P}:codebuild:{R}:{A}:project/*"
_CODEBUILD = {
    "codebuild:startBuild": _or_sync(
        need("codebuild:StartBuild", _PROJECT, "to start the build"),
        sync("codebuild:BatchGetBuilds codebuild:StopBuild", _PROJECT),
        managed_rule("StepFunctionsGetEventForCodeBuildStartBuildRule"),
    ),
    "codebuild:startBuildBatch": _or_sync(
        need("codebuild:StartBuildBatch", _PROJECT, "to start the batch of builds"),
        sync("codebuild:BatchGetBuildBatches codebuild:StopBuildBatch", _PROJECT),
        managed_rule("StepFunctionsGetEventForCodeBuildStartBuildBatchRule"),
    ),
    # Builds are named by ids whose beginning is their project; AWS documents no rule for a retry.
    "codebuild:retryBuildBatch": _or_sync(
        need("codebuild:RetryBuildBatch", locations.project_of("Id"), "to retry the batch"),
        sync("codebuild:BatchGetBuildBatches codebuild:StopBuildBatch", locations.project_of("Id")),
    ),
    "codebuild:stopBuild": _once(
        need("codebuild:StopBuild", locations.project_of("Id"), "to stop the build")
    ),
    "codebuild:stopBuildBatch": _once(
        need("codebuild:StopBuildBatch", locations.project_of("Id"), "to stop the batch of builds")
    ),
    "codebuild:batchDeleteBuilds": _once(
        need("codebuild:BatchDeleteBuilds", locations.project_of("Ids[]"), "to delete the builds")
    ),
    "codebuild:deleteBuildBatch": _once(
        need("codebuild:DeleteBuildBatch", locations.project_of("Id"), "to delete the batch")
    ),
    "codebuild:batchGetReports": _once(
        need("codebuild:BatchGetReports", locations.report_groups, "to read the reports")
    ),
}

_MEDIACONVERT = {
    "mediaconvert:createJob": _or_sync(
        need(
            "mediaconvert:CreateJob",
            [
                "arn:{P}:mediaconvert:{R}:{A}:queues/<Queue|*>",
                "arn:{P}:mediaconvert:{R}:{A}:jobTemplates/<JobTemplate|*>",
                "arn:{P}:mediaconvert:{R}:{A}:presets/*",
            ],
            "to create the job",
        ),
        pass_role("Role", "mediaconvert.amazonaws.com"),
        need(
            "mediaconvert:TagResource",
            "arn:{P}:mediaconvert:{R}:{A}:jobs/*",
            "to tag the job, as the integration does to recognise it",
            patterns=(SYNC,),
        ),
        sync(
            "mediaconvert:CancelJob mediaconvert:GetJob",
            "arn:{P}:mediaconvert:{R}:{A}:jobs/*",
            conditions=[
                ("StringEquals", "aws:ResourceTag/ManagedByService", ("AWSStepFunctions",))
            ],
        ),
        managed_rule("StepFunctionsGetEventsForMediaConvertJobRule"),
    ),
}

# --- Machine learning ----------------------------------------------------------------------------


def _sagemaker_job(
    job: str, kind: str, name: str, rule: str, roles: str, lists_tags: bool = False
) -> Integration:
    """A job of SageMaker. The ARN has its name in lower case; AWS's template lets it end in
    anything, and grants ListTags on "*"."""
    arn = f"arn:{{P}}:sagemaker:{{R}}:{{A}}:{kind}/<{name}~>"
    return _or_sync(
        need(f"sagemaker:Create{job}", arn, "to create the job"),
        sync(f"sagemaker:Describe{job} sagemaker:Stop{job}", arn),
        *((need("sagemaker:ListTags", arn, "to read its tags"),) if lists_tags else ()),
        need("sagemaker:AddTags", arn, "to tag the job", given="Tags"),
        sync("sagemaker:AddTags", arn, "to tag the job, as the integration does to recognise it"),
        *((pass_role(roles, "sagemaker.amazonaws.com"),) if roles else ()),
        managed_rule(rule),
    )


_ENDPOINT = [
    "arn:{P}:sagemaker:{R}:{A}:endpoint/<EndpointName~>",
    "arn:{P}:sagemaker:{R}:{A}:endpoint-config/<EndpointConfigName~>",
]
_SAGEMAKER = {
    "sagemaker:createTrainingJob": _sagemaker_job(
        "TrainingJob",
        "training-job",
        "TrainingJobName",
        "StepFunctionsGetEventsForSageMakerTrainingJobsRule",
        "RoleArn",
        lists_tags=True,
    ),
    # AWS's template adds iam:PassRole, but no role is passed: the model has its own already.
    "sagemaker:createTransformJob": _sagemaker_job(
        "TransformJob",
        "transform-job",
        "TransformJobName",
        "StepFunctionsGetEventsForSageMakerTransformJobsRule",
        "",
        lists_tags=True,
    ),
    "sagemaker:createProcessingJob": _sagemaker_job(
        "ProcessingJob",
        "processing-job",
        "ProcessingJobName",
        "StepFunctionsGetEventsForSageMakerProcessingJobsRule",
        "RoleArn",
    ),
    "sagemaker:createHyperParameterTuningJob": _sagemaker_job(
        "HyperParameterTuningJob",
        "hyper-parameter-tuning-job",
        "HyperParameterTuningJobName",
        "StepFunctionsGetEventsForSageMakerTuningJobsRule",
        "TrainingJobDefinition.RoleArn TrainingJobDefinitions[].RoleArn",
    ),
    "sagemaker:createLabelingJob": _sagemaker_job(
        "LabelingJob",
        "labeling-job",
        "LabelingJobName",
        "StepFunctionsGetEventsForSageMakerLabelingJobsRule",
        "RoleArn",
    ),
    "sagemaker:createModel": _once(
        need(
            "sagemaker:CreateModel sagemaker:ListTags",
            "arn:{P}:sagemaker:{R}:{A}:model/<ModelName~>",
            "to create the model",
        ),
        pass_role("ExecutionRoleArn", "sagemaker.amazonaws.com"),
    ),
    "sagemaker:createEndpointConfig": _once(
        need(
            "sagemaker:CreateEndpointConfig sagemaker:ListTags",
            "arn:{P}:sagemaker:{R}:{A}:endpoint-config/<EndpointConfigName~>",
            "to create the configuration",
        ),
        pass_role("ExecutionRoleArn", "sagemaker.amazonaws.com"),
    ),
    "sagemaker:createEndpoint": _once(
        need(
            "sagemaker:CreateEndpoint sagemaker:ListTags",
            _ENDPOINT,
            "to create the endpoint with its configuration",
        )
    ),
    "sagemaker:updateEndpoint": _once(
        need(
            "sagemaker:ListTags sagemaker:UpdateEndpoint",
            _ENDPOINT,
            "to give the endpoint its configuration",
        )
    ),
}

_CUSTOMIZATION_JOBS = "arn:{P}:bedrock:{R}:{A}:model-customization-job/*"
_BEDROCK = {
    "bedrock:invokeModel": Integration(
        _OR_CALLBACK,
        (
            need("bedrock:InvokeModel", locations.model, "to invoke the model"),
            need(
                "s3:GetObject",
                locations.object_at("Input.S3Uri"),
                "to read the input",
                given="Input.S3Uri",
                purpose="BedrockInput",
            ),
            need(
                "s3:PutObject",
                locations.object_at("Output.S3Uri"),
                "to write the output",
                given="Output.S3Uri",
                purpose="BedrockOutput",
            ),
            need(
                "bedrock:ApplyGuardrail",
                locations.guardrail,
                "to apply the guardrail",
                given="GuardrailIdentifier",
            ),
        ),
    ),
    "bedrock:createModelCustomizationJob": _or_sync(
        need(
            "bedrock:CreateModelCustomizationJob",
            [
                locations.base_model,
                "arn:{P}:bedrock:{R}:{A}:custom-model/*",
                _CUSTOMIZATION_JOBS,
            ],
            "to create the job that makes a custom model of the base model",
        ),
        sync(
            "bedrock:GetModelCustomizationJob bedrock:StopModelCustomizationJob",
            _CUSTOMIZATION_JOBS,
        ),
        need(
            "bedrock:TagResource",
            ["arn:{P}:bedrock:{R}:{A}:custom-model/*", _CUSTOMIZATION_JOBS],
            "to tag the job and the model",
            applies=lambda arguments: arguments.has("JobTags") or arguments.has("CustomModelTags"),
        ),
        pass_role("RoleArn", "bedrock.amazonaws.com"),
    ),
    "bedrockagentcore:invokeHarness": _once(
        need(
            "bedrock-agentcore:InvokeAgentRuntime bedrock-agentcore:InvokeHarness",
            "arn:{P}:bedrock-agentcore:{R}:{A}:harness/<HarnessArn>",
            "to invoke the harness and the runtime behind it",
        )
    ),
}

INTEGRATIONS: Dict[str, Integration] = {
    **_LAMBDA,
    **_BATCH,
    **_ECS,
    **_EKS,
    **_MESSAGES,
    **_DYNAMODB,
    **_GLUE,
    **_ATHENA,
    **_EMR,
    **_EMR_ON_EKS,
    **_EMR_SERVERLESS,
    **_CODEBUILD,
    **_MEDIACONVERT,
    **_SAGEMAKER,
    **_BEDROCK,
}
