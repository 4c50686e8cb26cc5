# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the names of operations do not tell: where authorization follows other names than the SDK.

Keys are services as Step Functions names them. Operations are separated by spaces. Sources are the pages
of the Service Authorization Reference and the API references' sections on permissions.
"""

from __future__ import annotations

# IAM prefixes that are neither the SDK's name, nor the signing name, nor the name of the endpoint.
PREFIXES = {
    "apigatewaymanagementapi": "execute-api",
    "cloudcontrol": "cloudformation",
    "iotdataplane": "iot",
    "iotjobsdataplane": "iotjobsdata",
    "iotsecuretunneling": "iot",
    "keyspaces": "cassandra",
    "mturk": "mechanicalturk",
    "neptunedata": "neptune-db",
    "partnercentralselling": "partnercentral",
    "resourcegroupstaggingapi": "tag",
}

# Operations that any caller may use (STS API reference, "GetCallerIdentity": no permissions required).
PERMISSIONLESS = {
    "sts": "getCallerIdentity",
    # Authorized by a token in the request, not by the caller's policies.
    "cognitoidentityprovider": "completeWebAuthnRegistration deleteWebAuthnCredential getUserAuthFactors"
    " listWebAuthnCredentials startWebAuthnRegistration",
    "connectparticipant": "cancelParticipantAuthentication completeAttachmentUpload"
    " createParticipantConnection describeView disconnectParticipant getAttachment getAuthenticationUrl"
    " getTranscript sendEvent sendMessage startAttachmentUpload",
    "sso": "getRoleCredentials listAccountRoles listAccounts logout",
    "ssooidc": "createToken registerClient startDeviceAuthorization",
}

# service -> actions -> operations. Several actions: joined by +. A resource is as in the table:
# type(parameter of each variable). Without one, the action's own resource types are looked for in the
# operation's parameters. Several grants: separated by ;.
ACTIONS: dict[str, dict[str, str]] = {
    "accessanalyzer": {"GetFinding": "getFindingV2", "ListFindings": "listFindingsV2"},
    "apigatewaymanagementapi": {
        "ManageConnections deleting-connection": "deleteConnection",
        "ManageConnections getting-connection": "getConnection",
        "ManageConnections posting-to-connection": "postToConnection",
    },
    "bedrockagentruntime": {"RetrieveAndGenerate": "retrieveAndGenerateStream"},
    "bedrockruntime": {
        "InvokeModel model(ModelId)": "invokeModel converse startAsyncInvoke",
        "InvokeModelWithResponseStream model(ModelId)": "invokeModelWithResponseStream"
        " converseStream invokeModelWithBidirectionalStream",
    },
    "budgets": {
        "ModifyBudget": "createBudget createNotification createSubscriber deleteBudget"
        " deleteNotification deleteSubscriber updateBudget updateNotification updateSubscriber",
        "ViewBudget": "describeBudget describeBudgetNotificationsForAccount"
        " describeBudgetPerformanceHistory describeBudgets describeNotificationsForBudget"
        " describeSubscribersForNotification",
    },
    "cloudfront": {"CreateDistribution+TagResource": "createDistributionWithTags"},
    "cloudsearchdomain": {"document": "uploadDocuments"},
    "databasemigration": {
        "AssociateExtensionPack": "startExtensionPackAssociation",
        "ListDataProviders": "describeDataProviders",
        "ListExtensionPacks": "describeExtensionPackAssociations",
        "ListInstanceProfiles": "describeInstanceProfiles",
        "ListMetadataModelAssessments": "describeMetadataModelAssessments",
        "ListMetadataModelConversions": "describeMetadataModelConversions",
        "ListMetadataModelExports": "describeMetadataModelExportsAsScript"
        " describeMetadataModelExportsToTarget",
        "ListMigrationProjects": "describeMigrationProjects",
        "StartMetadataModelExportAsScripts": "startMetadataModelExportAsScript",
        "UpdateConversionConfiguration": "modifyConversionConfiguration",
        "UpdateDataProvider": "modifyDataProvider",
        "UpdateInstanceProfile": "modifyInstanceProfile",
        "UpdateMigrationProject": "modifyMigrationProject",
    },
    # A query of an index is authorized on the index (DynamoDB developer guide, "Using IAM policy
    # conditions for fine-grained access control").
    "dynamodb": {
        "BatchGetItem table(RequestItems{})": "batchGetItem",
        "BatchWriteItem table(RequestItems{})": "batchWriteItem",
        "GetItem table(TransactItems[].Get.TableName)": "transactGetItems",
        "ConditionCheckItem table(TransactItems[].ConditionCheck.TableName)"
        " ?TransactItems[].ConditionCheck.TableName"
        " ; DeleteItem table(TransactItems[].Delete.TableName) ?TransactItems[].Delete.TableName"
        " ; PutItem table(TransactItems[].Put.TableName) ?TransactItems[].Put.TableName"
        " ; UpdateItem table(TransactItems[].Update.TableName) ?TransactItems[].Update.TableName": (
            "transactWriteItems"
        ),
        # Which of these, on which tables, their statements say; that is read when a state is.
        "PartiQLDelete+PartiQLInsert+PartiQLSelect+PartiQLUpdate": (
            "batchExecuteStatement executeStatement executeTransaction"
        ),
        "Query index(TableName,IndexName) ?IndexName ; Query table(TableName) !IndexName": "query",
        "Scan index(TableName,IndexName) ?IndexName ; Scan table(TableName) !IndexName": "scan",
    },
    # IAM's data mixes these up with those on classic load balancers.
    "elasticloadbalancingv2": {
        "AddTags tagged(ResourceArns[])": "addTags",
        "CreateLoadBalancer loadbalancer/app/(Name) loadbalancer/gwy/(Name) loadbalancer/net/(Name)": (
            "createLoadBalancer"
        ),
        "RemoveTags tagged(ResourceArns[])": "removeTags",
    },
    "glue": {
        "GetDataQualityResult": "batchGetDataQualityResult",
        "GetPartition+GetTable": "getUnfilteredPartitionMetadata",
        "GetPartitions+GetTable": "getUnfilteredPartitionsMetadata",
        "GetTable": "getUnfilteredTableMetadata",
    },
    "keyspaces": {
        "Alter": "updateKeyspace updateTable",
        "Create": "createKeyspace createTable createType",
        "Drop": "deleteKeyspace deleteTable deleteType",
        "Restore": "restoreTable",
        "Select": "getKeyspace getTable getTableAutoScalingSettings getType listKeyspaces listTables"
        " listTagsForResource listTypes",
    },
    "kms": {"ReEncryptFrom key(SourceKeyId) ; ReEncryptTo key(DestinationKeyId)": "reEncrypt"},
    "lambda": {
        "InvokeFunction invoked-function(FunctionName,Qualifier)": "invoke invokeWithResponseStream",
        "GetLayerVersion layerversion(Arn)": "getLayerVersionByArn",
    },
    "neptunedata": {
        "CancelQuery": "cancelGremlinQuery cancelOpenCypherQuery",
        "DeleteStatistics": "deletePropertygraphStatistics deleteSparqlStatistics",
        "GetGraphSummary": "getPropertygraphSummary getRDFGraphSummary",
        "GetMLDataProcessingJobStatus": "getMLDataProcessingJob",
        "GetMLEndpointStatus": "getMLEndpoint",
        "GetMLModelTrainingJobStatus": "getMLModelTrainingJob",
        "GetMLModelTransformJobStatus": "getMLModelTransformJob",
        "GetQueryStatus": "getGremlinQueryStatus getOpenCypherQueryStatus listGremlinQueries"
        " listOpenCypherQueries",
        "GetStatisticsStatus": "getPropertygraphStatistics getSparqlStatistics",
        "GetStreamRecords": "getPropertygraphStream getSparqlStream",
        "ManageStatistics": "managePropertygraphStatistics manageSparqlStatistics",
        "ReadDataViaQuery": "executeGremlinExplainQuery executeGremlinProfileQuery"
        " executeOpenCypherExplainQuery",
        "DeleteDataViaQuery+ReadDataViaQuery+WriteDataViaQuery": "executeGremlinQuery"
        " executeOpenCypherQuery",
        "ResetDatabase": "executeFastReset",
    },
    "neptunegraph": {
        "DeleteDataViaQuery+ReadDataViaQuery+WriteDataViaQuery": "executeQuery",
        "GetQueryStatus": "getQuery",
    },
    "s3": {
        "CreateBucketMetadataTableConfiguration": "createBucketMetadataConfiguration",
        "DeleteBucketMetadataTableConfiguration": "deleteBucketMetadataConfiguration",
        "DeleteObject object(Bucket,Delete.Objects[].Key)"
        " ; DeleteObjectVersion object(Bucket,Delete.Objects[].Key) ?Delete.Objects[].VersionId": (
            "deleteObjects"
        ),
        "GetAccelerateConfiguration": "getBucketAccelerateConfiguration",
        "GetAnalyticsConfiguration": "getBucketAnalyticsConfiguration"
        " listBucketAnalyticsConfigurations",
        "GetBucketMetadataTableConfiguration": "getBucketMetadataConfiguration",
        "GetBucketNotification": "getBucketNotificationConfiguration",
        "GetBucketObjectLockConfiguration": "getObjectLockConfiguration",
        "GetBucketPublicAccessBlock": "getPublicAccessBlock",
        "GetEncryptionConfiguration": "getBucketEncryption",
        "GetIntelligentTieringConfiguration": "getBucketIntelligentTieringConfiguration"
        " listBucketIntelligentTieringConfigurations",
        "GetInventoryConfiguration": "getBucketInventoryConfiguration"
        " listBucketInventoryConfigurations",
        "GetLifecycleConfiguration": "getBucketLifecycle getBucketLifecycleConfiguration",
        "GetMetricsConfiguration": "getBucketMetricsConfiguration listBucketMetricsConfigurations",
        # A version has actions of its own (S3 user guide, "Policy actions for Amazon S3").
        "DeleteObject object(Bucket,Key) !VersionId ; DeleteObjectVersion object(Bucket,Key) ?VersionId": (
            "deleteObject"
        ),
        "DeleteObjectTagging object(Bucket,Key) !VersionId"
        " ; DeleteObjectVersionTagging object(Bucket,Key) ?VersionId": "deleteObjectTagging",
        "GetObject object(Bucket,Key)": "selectObjectContent",
        "GetObject object(Bucket,Key) !VersionId ; GetObjectVersion object(Bucket,Key) ?VersionId": (
            "getObject headObject"
        ),
        "GetObjectAcl object(Bucket,Key) !VersionId ; GetObjectVersionAcl object(Bucket,Key) ?VersionId": (
            "getObjectAcl"
        ),
        "GetObject+GetObjectAttributes object(Bucket,Key) !VersionId"
        " ; GetObjectVersion+GetObjectVersionAttributes object(Bucket,Key) ?VersionId": (
            "getObjectAttributes"
        ),
        "GetObjectTagging object(Bucket,Key) !VersionId"
        " ; GetObjectVersionTagging object(Bucket,Key) ?VersionId": "getObjectTagging",
        "PutObjectAcl object(Bucket,Key) !VersionId ; PutObjectVersionAcl object(Bucket,Key) ?VersionId": (
            "putObjectAcl"
        ),
        "PutObjectTagging object(Bucket,Key) !VersionId"
        " ; PutObjectVersionTagging object(Bucket,Key) ?VersionId": "putObjectTagging",
        "GetReplicationConfiguration": "getBucketReplication",
        "ListAllMyBuckets": "listBuckets",
        "ListBucket": "headBucket listObjects listObjectsV2",
        "ListBucketMultipartUploads": "listMultipartUploads",
        "ListBucketVersions": "listObjectVersions",
        "ListMultipartUploadParts": "listParts",
        "PutAccelerateConfiguration": "putBucketAccelerateConfiguration",
        "PutAnalyticsConfiguration": "deleteBucketAnalyticsConfiguration"
        " putBucketAnalyticsConfiguration",
        "PutBucketCORS": "deleteBucketCors",
        "PutBucketNotification": "putBucketNotificationConfiguration",
        "PutBucketObjectLockConfiguration": "putObjectLockConfiguration",
        "PutBucketOwnershipControls": "deleteBucketOwnershipControls",
        "PutBucketPublicAccessBlock": "deletePublicAccessBlock putPublicAccessBlock",
        "PutBucketTagging": "deleteBucketTagging",
        "PutEncryptionConfiguration": "deleteBucketEncryption putBucketEncryption",
        "PutIntelligentTieringConfiguration": "deleteBucketIntelligentTieringConfiguration"
        " putBucketIntelligentTieringConfiguration",
        "PutInventoryConfiguration": "deleteBucketInventoryConfiguration"
        " putBucketInventoryConfiguration",
        "PutLifecycleConfiguration": "deleteBucketLifecycle putBucketLifecycle"
        " putBucketLifecycleConfiguration",
        "PutMetricsConfiguration": "deleteBucketMetricsConfiguration putBucketMetricsConfiguration",
        "PutObject": "completeMultipartUpload createMultipartUpload uploadPart",
        "PutReplicationConfiguration": "deleteBucketReplication putBucketReplication",
        "GetObject copy-source(CopySource) ; PutObject object(Bucket,Key)": (
            "copyObject uploadPartCopy"
        ),
        "s3-object-lambda:WriteGetObjectResponse": "writeGetObjectResponse",
        "s3express:CreateSession": "createSession renameObject",
        "s3express:ListAllMyDirectoryBuckets": "listDirectoryBuckets",
    },
    # The operations on buckets are for S3 on Outposts (S3 API reference, "S3 on Outposts").
    "s3control": {
        "PutAccountPublicAccessBlock": "deletePublicAccessBlock putPublicAccessBlock",
        "GetAccountPublicAccessBlock": "getPublicAccessBlock",
        "s3-outposts:CreateBucket": "createBucket",
        "s3-outposts:DeleteBucket": "deleteBucket",
        "s3-outposts:DeleteBucketPolicy": "deleteBucketPolicy",
        "s3-outposts:GetBucket": "getBucket",
        "s3-outposts:GetBucketPolicy": "getBucketPolicy",
        "s3-outposts:GetBucketTagging": "getBucketTagging",
        "s3-outposts:GetBucketVersioning": "getBucketVersioning",
        "s3-outposts:GetLifecycleConfiguration": "getBucketLifecycleConfiguration",
        "s3-outposts:GetReplicationConfiguration": "getBucketReplication",
        "s3-outposts:ListRegionalBuckets": "listRegionalBuckets",
        "s3-outposts:PutBucketPolicy": "putBucketPolicy",
        "s3-outposts:PutBucketTagging": "deleteBucketTagging putBucketTagging",
        "s3-outposts:PutBucketVersioning": "putBucketVersioning",
        "s3-outposts:PutLifecycleConfiguration": "deleteBucketLifecycleConfiguration"
        " putBucketLifecycleConfiguration",
        "s3-outposts:PutReplicationConfiguration": "deleteBucketReplication putBucketReplication",
        "s3express:DeleteAccessPointScope": "deleteAccessPointScope",
        "s3express:GetAccessPointScope": "getAccessPointScope",
        "s3express:ListAccessPointsForDirectoryBuckets": "listAccessPointsForDirectoryBuckets",
        "s3express:PutAccessPointScope": "putAccessPointScope",
    },
    "sfn": {
        "CreateStateMachine statemachine(Name)": "createStateMachine",
        "CreateStateMachineAlias statemachine": "createStateMachineAlias",
        "ListExecutions statemachine(StateMachineArn) !MapRunArn"
        " ; ListExecutions maprun(MapRunArn) ?MapRunArn": "listExecutions",
    },
    "sns": {
        # To a phone number there is no resource (SNS developer guide, "Using identity-based policies").
        "Publish topic(TopicArn|TargetArn) !PhoneNumber ; Publish - ?PhoneNumber": "publish",
        "Publish": "publishBatch",
    },
    "ssm": {"GetParametersByPath path(Path)": "getParametersByPath"},
    "sqs": {
        "ChangeMessageVisibility": "changeMessageVisibilityBatch",
        "DeleteMessage": "deleteMessageBatch",
        "SendMessage": "sendMessageBatch",
    },
    "timestreamquery": {"Select ; DescribeTable+SelectValues": "query"},
    "verifiedpermissions": {
        "GetPolicy": "batchGetPolicy",
        "IsAuthorized": "batchIsAuthorized",
        "IsAuthorizedWithToken": "batchIsAuthorizedWithToken",
    },
}

# service -> further grants -> operations, "*" for all of the service. `?Parameter`: only if it is given.
EXTRA: dict[str, dict[str, str]] = {
    "elasticloadbalancingv2": {
        "AddTags tagged ?Tags": (
            "createListener createLoadBalancer createRule createTargetGroup createTrustStore"
        ),
    },
    # These read and write objects with the caller's own permissions.
    "lambda": {
        "s3:GetObject object(Code.S3Bucket,Code.S3Key) ?Code.S3Bucket": "createFunction",
        "s3:GetObject object(S3Bucket,S3Key) ?S3Bucket": "updateFunctionCode",
        "s3:GetObject object(Content.S3Bucket,Content.S3Key) ?Content.S3Bucket": "publishLayerVersion",
    },
    "polly": {"s3:PutObject object(OutputS3BucketName)": "startSpeechSynthesisTask"},
    # The Data APIs sign in with a secret (RDS and Redshift user guides, "Authorizing access").
    "rdsdata": {
        "secretsmanager:GetSecretValue secret(SecretArn)": (
            "batchExecuteStatement beginTransaction commitTransaction executeStatement"
            " rollbackTransaction"
        ),
    },
    "redshiftdata": {
        "secretsmanager:GetSecretValue secret(SecretArn) ?SecretArn": (
            "batchExecuteStatement describeTable executeStatement listDatabases listSchemas listTables"
        ),
    },
    "rekognition": {
        "s3:GetObject object(Image.S3Object.Bucket,Image.S3Object.Name) ?Image.S3Object": (
            "detectCustomLabels detectFaces detectLabels detectModerationLabels"
            " detectProtectiveEquipment detectText indexFaces recognizeCelebrities searchFacesByImage"
        ),
        "s3:GetObject object(SourceImage.S3Object.Bucket,SourceImage.S3Object.Name)"
        " ?SourceImage.S3Object": "compareFaces",
        "s3:GetObject object(TargetImage.S3Object.Bucket,TargetImage.S3Object.Name)"
        " ?TargetImage.S3Object": "compareFaces",
        "s3:GetObject object(Video.S3Object.Bucket,Video.S3Object.Name)": (
            "startCelebrityRecognition startContentModeration startFaceDetection startFaceSearch"
            " startLabelDetection startPersonTracking startSegmentDetection startTextDetection"
        ),
    },
    "textract": {
        "s3:GetObject object(Document.S3Object.Bucket,Document.S3Object.Name) ?Document.S3Object": (
            "analyzeDocument analyzeExpense detectDocumentText"
        ),
        "s3:GetObject object(DocumentLocation.S3Object.Bucket,DocumentLocation.S3Object.Name)": (
            "startDocumentAnalysis startDocumentTextDetection startExpenseAnalysis"
            " startLendingAnalysis"
        ),
    },
    "transcribe": {
        "s3:GetObject uri(Media.MediaFileUri) !JobExecutionSettings.DataAccessRoleArn": (
            "startTranscriptionJob"
        ),
        "s3:PutObject object(OutputBucketName,OutputKey) ?OutputBucketName": "startTranscriptionJob",
    },
    "secretsmanager": {"GetSecretValue secret(SecretIdList[])": "batchGetSecretValue"},
    "dynamodb": {
        # (DynamoDB developer guide, "Using IAM with DynamoDB backup and restore")
        "BatchWriteItem+DeleteItem+GetItem+PutItem+Query+Scan+UpdateItem table(TargetTableName)": (
            "restoreTableFromBackup restoreTableToPointInTime"
        ),
    },
    "s3": {
        "PutObjectAcl object(Bucket,Key)"
        " ?Acl|GrantFullControl|GrantRead|GrantReadACP|GrantWriteACP": (
            "putObject copyObject createMultipartUpload"
        ),
        "PutObjectTagging object(Bucket,Key) ?Tagging": "putObject createMultipartUpload",
        "PutObjectTagging object(Bucket,Key) ?Tagging|TaggingDirective": "copyObject",
        "GetObjectTagging copy-source(CopySource) ?TaggingDirective": "copyObject",
        "PutObjectRetention object(Bucket,Key) ?ObjectLockMode": "putObject copyObject"
        " createMultipartUpload",
        "PutObjectLegalHold object(Bucket,Key) ?ObjectLockLegalHoldStatus": "putObject copyObject"
        " createMultipartUpload",
        "BypassGovernanceRetention object(Bucket,Key) ?BypassGovernanceRetention": (
            "deleteObject putObjectRetention"
        ),
        "BypassGovernanceRetention object(Bucket,Delete.Objects[].Key) ?BypassGovernanceRetention": (
            "deleteObjects"
        ),
    },
    # The SDK asks for the endpoint first (Timestream developer guide, "The endpoint discovery pattern").
    "timestreamquery": {"DescribeEndpoints": "*"},
    "timestreamwrite": {"DescribeEndpoints": "*"},
}

# ARN formats that say more than the reference's, or other parameters than the names of their variables.
# prefix:type -> (what follows the partition, the parameter of each variable). Of the parameters, divided by |,
# the first that is given counts. `A=default`: if it is not given, this is meant; `A[].B<C=default` also if
# fewer entries have B than C. `=A`: given, but its value is not what the ARN holds. `A&B`: the values of both.
TYPES: dict[str, tuple[str, tuple[str, ...]]] = {
    "athena:workgroup": ("athena:R:A:workgroup/{}", ("WorkGroup=primary|Name",)),
    "autoscaling:autoscalinggroup": (
        "autoscaling:R:A:autoScalingGroup:*:autoScalingGroupName/{}",
        ("AutoScalingGroupName|AutoScalingGroupNames[]",),
    ),
    "autoscaling:launchconfiguration": (
        "autoscaling:R:A:launchConfiguration:*:launchConfigurationName/{}",
        ("LaunchConfigurationName|LaunchConfigurationNames[]",),
    ),
    "batch:job-definition-revision": ("batch:R:A:job-definition/{}", ("JobDefinition",)),
    "bedrock:model": ("bedrock:R::foundation-model/{}", ("ModelId",)),
    "dynamodb:table": (
        "dynamodb:R:A:table/{}",
        ("TableName|TableArn|TargetTableName|ResourceArn|TableCreationParameters.TableName",),
    ),
    "ecs:cluster": ("ecs:R:A:cluster/{}", ("Cluster=default|Clusters[]=default|ClusterName",)),
    "ecs:container-instance": (
        "ecs:R:A:container-instance/{}/{}",
        ("Cluster=default", "ContainerInstance|ContainerInstances[]"),
    ),
    "ecs:service": (
        "ecs:R:A:service/{}/{}",
        ("Cluster=default", "Service|Services[]|ServiceName|ServiceArn"),
    ),
    "ecs:task": ("ecs:R:A:task/{}/{}", ("Cluster=default", "Task|Tasks[]")),
    "ecs:task-definition": (
        "ecs:R:A:task-definition/{}",
        ("TaskDefinition|TaskDefinitions[]|Family",),
    ),
    "ecs:task-set": (
        "ecs:R:A:task-set/{}/{}/{}",
        ("Cluster=default", "Service", "TaskSet|TaskSets[]"),
    ),
    "ec2:group": ("resource-groups:R:A:group/{}", ()),
    "ec2:key-pair": ("ec2:R:A:key-pair/{}", ("KeyName|KeyPairId",)),
    "ec2:launch-template": (
        "ec2:R:A:launch-template/{}",
        (
            "LaunchTemplateId|LaunchTemplate.LaunchTemplateId|=LaunchTemplateName"
            "|=LaunchTemplate.LaunchTemplateName|=LaunchTemplateConfigs",
        ),
    ),
    "ec2:placement-group": ("ec2:R:A:placement-group/{}", ("GroupName|Placement.GroupName",)),
    "ec2:security-group": (
        "ec2:R:A:security-group/{}",
        ("GroupId|SecurityGroupIds[]|GroupIds[]|=GroupName|=SecurityGroups",),
    ),
    **{
        f"elasticloadbalancing:loadbalancer/{kind}/": (
            f"elasticloadbalancing:R:A:loadbalancer/{kind}/{{}}/{{}}",
            ("LoadBalancerArn|Name",),
        )
        for kind in ("app", "gwy", "net")
    },
    "elasticloadbalancing:tagged": ("elasticloadbalancing:R:A:{}", ("ResourceArns[]",)),
    "elasticmapreduce:cluster": (
        "elasticmapreduce:R:A:cluster/{}",
        ("ClusterId|JobFlowId|JobFlowIds[]",),
    ),
    "events:event-bus": (
        "events:R:A:event-bus/{}",
        ("Entries[].EventBusName<Source=default|EventBusName=default|EventSourceArn|Name",),
    ),
    "events:event-busv2": ("events:R:A:event-busv2/{}/{}", ()),
    "events:rule-on-custom-event-bus": ("events:R:A:rule/{}/{}", ()),
    "events:rule-on-default-event-bus": ("events:R:A:rule/{}/{}", ("EventBusName", "Rule|Name")),
    "execute-api:deleting-connection": ("execute-api:R:A:*/*/DELETE/@connections/*", ()),
    "execute-api:getting-connection": ("execute-api:R:A:*/*/GET/@connections/*", ()),
    "execute-api:posting-to-connection": ("execute-api:R:A:*/*/POST/@connections/*", ()),
    "kms:key": ("kms:R:A:key/{}", ("KeyId|TargetKeyId",)),
    "lambda:eventsourcemapping": ("lambda:R:A:event-source-mapping:{}", ("Uuid",)),
    "lambda:function": (
        "lambda:R:A:function:{}",
        ("FunctionName|ResourceArn", "Qualifier"),
    ),
    "lambda:invoked-function": ("lambda:R:A:function:{}", ("FunctionName", "Qualifier")),
    "lambda:layerversion": (
        "lambda:R:A:layer:{}:{}",
        ("LayerName", "VersionNumber|Arn"),
    ),
    # Almost all actions want the ARN with :* (CloudWatch Logs user guide, "Overview of managing access
    # permissions to your CloudWatch Logs resources").
    "logs:log-group": (
        "logs:R:A:log-group:{}:*",
        ("LogGroupName|LogGroupIdentifier|LogGroupNames[]|LogGroupIdentifiers[]|ResourceArn",),
    ),
    "mobiletargeting:app": ("mobiletargeting:R:A:apps/{}", ("ApplicationId",)),
    "rds:cluster": ("rds:R:A:cluster:{}", ("DbClusterIdentifier",)),
    "rds:cluster-pg": ("rds:R:A:cluster-pg:{}", ("DbClusterParameterGroupName",)),
    "rds:cluster-snapshot": ("rds:R:A:cluster-snapshot:{}", ("DbClusterSnapshotIdentifier",)),
    "rds:db": ("rds:R:A:db:{}", ("DbInstanceIdentifier",)),
    "rds:pg": ("rds:R:A:pg:{}", ("DbParameterGroupName",)),
    "rds:secgrp": ("rds:R:A:secgrp:{}", ("DbSecurityGroupName",)),
    "rds:snapshot": ("rds:R:A:snapshot:{}", ("DbSnapshotIdentifier",)),
    "rds:subgrp": ("rds:R:A:subgrp:{}", ("DbSubnetGroupName",)),
    "s3:object": ("s3:::{}/{}", ("Bucket", "Key")),
    "redshift-data:cluster": ("redshift:R:A:cluster:{}", ("ClusterIdentifier",)),
    "redshift-data:workgroup": (
        "redshift-serverless:R:A:workgroup/{}",
        ("=WorkgroupName",),
    ),
    "s3:uri": ("s3:::{}", ("Media.MediaFileUri",)),
    "s3:copy-source": ("s3:::{}", ("CopySource",)),
    "scheduler:schedule": ("scheduler:R:A:schedule/{}/{}", ("GroupName=default", "Name")),
    "secretsmanager:secret": ("secretsmanager:R:A:secret:{}", ("SecretId|Name",)),
    "ses:identity": (
        "ses:R:A:identity/{}",
        ("FromEmailAddressIdentityArn|FromEmailAddress|EmailIdentity|SourceArn|Source|Identity",),
    ),
    "sqs:queue": ("sqs:R:A:{}", ("QueueUrl|QueueName|SourceArn",)),
    "ssm:automation-definition": (
        "ssm:R:A:automation-definition/{}:{}",
        ("DocumentName", "DocumentVersion"),
    ),
    "ssm:instance": ("ec2:R:A:instance/{}", ("InstanceId|InstanceIds[]|=Targets",)),
    "ssm:managed-instance": (
        "ssm:R:A:managed-instance/{}",
        ("InstanceId|InstanceIds[]|=Targets",),
    ),
    "ssm:maintenancewindow": ("ssm:R:A:maintenancewindow/{}", ("WindowId",)),
    "ssm:parameter": ("ssm:R:A:parameter/{}", ("Name|Names[]",)),
    "ssm:path": ("ssm:R:A:parameter/{}", ("Path",)),
    "ssm:patchbaseline": ("ssm:R:A:patchbaseline/{}", ("BaselineId",)),
    "ssm:servicesetting": ("ssm:R:A:servicesetting/{}", ("SettingId",)),
    "states:execution": ("states:R:A:execution:{}", ("ExecutionArn",)),
    "states:express": ("states:R:A:express:{}", ("ExecutionArn",)),
    "states:maprun": ("states:R:A:mapRun:{}", ("MapRunArn",)),
    "states:statemachine": (
        "states:R:A:stateMachine:{}",
        ("StateMachineArn|StateMachineVersionArn|StateMachineAliasArn",),
    ),
}

# Actions of a service that tag what is created, needed when the request carries tags (the services' pages,
# "Granting permission to tag resources during creation").
TAGGING = {
    "athena": "TagResource",
    "backup": "TagResource",
    "batch": "TagResource",
    "bedrock": "TagResource",
    "bedrockagent": "TagResource",
    "cloudwatch": "TagResource",
    "cloudwatchlogs": "TagResource",
    "databasemigration": "AddTagsToResource",
    "datasync": "TagResource",
    "docdb": "AddTagsToResource",
    "dynamodb": "TagResource",
    "ec2": "CreateTags",
    "ecr": "TagResource",
    "ecs": "TagResource",
    "efs": "TagResource",
    "eks": "TagResource",
    "elasticache": "AddTagsToResource",
    "emr": "AddTags",
    "emrcontainers": "TagResource",
    "emrserverless": "TagResource",
    "eventbridge": "TagResource",
    "firehose": "TagDeliveryStream",
    "fsx": "TagResource",
    "glue": "TagResource",
    "imagebuilder": "TagResource",
    "kms": "TagResource",
    "lambda": "TagResource",
    "memorydb": "TagResource",
    "neptune": "AddTagsToResource",
    "pipes": "TagResource",
    "rds": "AddTagsToResource",
    "redshift": "CreateTags",
    "sagemaker": "AddTags",
    "scheduler": "TagResource",
    "secretsmanager": "TagResource",
    "sfn": "TagResource",
    "sns": "TagResource",
    "sqs": "TagQueue",
    "ssm": "AddTagsToResource",
    "transfer": "TagResource",
}
