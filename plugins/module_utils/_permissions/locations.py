# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""Resources that no template can say: where the ARN takes more than one argument, or none says it."""

from __future__ import annotations

import re
from typing import List, Optional, Tuple

from .._asl.arguments import Arguments
from .._asl.values import Text, gap, text
from .resources import (
    Resource,
    ResourcesOf,
    arn_like,
    pattern,
    resolved,
    s3_uri,
    unresolved,
)
from .scope import Scope


def notes_on(arn: str, **values: Optional[Text]) -> Tuple[str, ...]:
    """What of several arguments is not known."""
    return tuple(
        unresolved(name, value, arn)
        for name, value in values.items()
        if value is not None and value.gaps
    )


def lambda_function(arguments: Arguments, scope: Scope) -> List[Resource]:
    """The function that is invoked, with its qualifier: the ARN without one does not cover it (Lambda
    developer guide, "Identity-based IAM policies for Lambda")."""
    names = arguments.values("FunctionName") or [gap("FunctionName, which is not given")]
    qualifier = arguments.first("Qualifier")
    return [function_resource(name, qualifier, scope) for name in names]


def function_resource(name: Text, qualifier: Optional[Text], scope: Scope) -> Resource:
    """name: a name, ACCOUNT:function:NAME or an ARN, each perhaps with a qualifier."""
    fields = pattern(name).split(":")
    if name.prefix.startswith("arn:"):
        whole = ["arn", scope.partition, "lambda", scope.region, scope.account, "function", "*"]
        head, tail = [*fields, *whole[len(fields) :]][:6], fields[6:] or ["*"]
    elif len(fields) >= 3 and fields[1] == "function":
        head = ["arn", scope.partition, "lambda", scope.region, fields[0], "function"]
        tail = fields[2:]
    else:
        head = ["arn", scope.partition, "lambda", scope.region, scope.account, "function"]
        tail = fields[1:] if fields[0] == "function" and len(fields) > 1 else fields
    if qualifier is not None and len(tail) == 1 and not tail[0].endswith("*"):
        tail = [*tail, pattern(qualifier)]
    arn = ":".join([*head, *tail])
    return Resource(arn, notes_on(arn, FunctionName=name, Qualifier=qualifier))


# Amazon SQS developer guide, "Queue and message identifiers"; queue.amazonaws.com is the former
# endpoint of us-east-1.
_QUEUE_URL = re.compile(
    r"https?://(?:(?P<former>queue\.amazonaws\.com)"
    r"|(?:sqs\.)?(?P<region>[^./]+)\.(?:queue\.)?amazonaws\.com(?:\.cn)?|[^/]*)"
    r"/(?P<account>[^/]+)/(?P<name>[^/]+)\Z"
)


def queue(arguments: Arguments, scope: Scope) -> List[Resource]:
    """The queue behind a queue URL, https://sqs.REGION.amazonaws.com/ACCOUNT/NAME."""
    return [
        queue_resource(url, scope)
        for url in arguments.values("QueueUrl") or [gap("QueueUrl, which is not given")]
    ]


def queue_resource(url: Text, scope: Scope) -> Resource:
    written = pattern(url)
    match = _QUEUE_URL.match(written)
    if match:
        former = match.group("former")
        region = "us-east-1" if former else match.group("region") or scope.region
        arn = f"arn:{scope.partition}:sqs:{region}:{match.group('account')}:{match.group('name')}"
    elif url.prefix.startswith("arn:"):
        arn = written
    elif "/" in written:
        # What is known may end within the URL.
        arn = scope.arn("sqs", "*" if written.endswith("*") else written.rsplit("/", 1)[1])
    else:
        arn = scope.arn("sqs", written)
    return resolved("QueueUrl", url, arn)


def topic(arguments: Arguments, scope: Scope) -> List[Resource]:
    """The topic, or * for a telephone: a number has no ARN (Amazon SNS developer guide, "Using
    identity-based policies")."""
    for path in ("TopicArn", "TargetArn"):
        value = arguments.first(path)
        if value is not None:
            arn = arn_like(value, scope.arn("sns", "*").split(":", 5))
            return [resolved(path, value, arn or scope.arn("sns", pattern(value)))]
    return [Resource("*")]


def task_definition(arguments: Arguments, scope: Scope) -> List[Resource]:
    """A family without a revision stands for its latest, whichever that is."""
    value = arguments.first("TaskDefinition") or gap("TaskDefinition, which is not given")
    arn = arn_like(value, scope.arn("ecs", "task-definition/*").split(":", 5))
    arn = arn or scope.arn("ecs", f"task-definition/{pattern(value)}")
    family = arn.rpartition("/")[2]
    if ":" not in family and not family.endswith("*"):
        arn += ":*"
    return [resolved("TaskDefinition", value, arn)]


def cluster_arn(arguments: Arguments, scope: Scope) -> Text:
    """The cluster of a task; the one named default if none is given."""
    value = arguments.first("Cluster") or text("default")
    if value.prefix.startswith("arn:") or value.is_unknown:
        return value
    return text(scope.arn("ecs", "cluster/"), value)


def tasks_of_cluster(arguments: Arguments, scope: Scope) -> List[Resource]:
    """The tasks of the cluster."""
    cluster = cluster_arn(arguments, scope)
    if cluster.is_unknown:
        return [resolved("Cluster", cluster, scope.arn("ecs", "task/*"))]
    arn = pattern(cluster).replace(":cluster/", ":task/", 1) + "/*"
    return [resolved("Cluster", cluster, arn)]


def roles_of_task_definition(arguments: Arguments, scope: Scope) -> List[Resource]:
    """The roles that a task definition names are passed too, and no state machine names them."""
    arn = f"arn:{scope.partition}:iam::{scope.account}:role/*"
    overridden = all(
        arguments.has(f"Overrides.{path}") for path in ("TaskRoleArn", "ExecutionRoleArn")
    )
    if overridden and not arguments.is_unknown:
        return []
    return [
        Resource(
            arn, (f"the roles that the task definition names are not known; {arn} is granted",)
        )
    ]


def job_definition(arguments: Arguments, scope: Scope) -> List[Resource]:
    """The job definition; without a revision, each of its revisions."""
    value = arguments.first("JobDefinition") or gap("JobDefinition, which is not given")
    template = scope.arn("batch", "job-definition/*").split(":", 5)
    arn = arn_like(value, template) or scope.arn("batch", f"job-definition/{pattern(value)}")
    found = [resolved("JobDefinition", value, arn)]
    if ":" not in arn.rpartition("/")[2] and not arn.endswith("*"):
        # Without a revision the latest active one runs.
        found.append(Resource(arn + ":*"))
    return found


def child_executions(arguments: Arguments, scope: Scope) -> List[Resource]:
    """The executions of the state machine that is started; its alias or version is not in their ARNs."""
    value = arguments.first("StateMachineArn") or gap("StateMachineArn, which is not given")
    template = scope.arn("states", "stateMachine:*").split(":", 5)
    arn = arn_like(value, template) or scope.arn("states", f"stateMachine:{pattern(value)}")
    fields = arn.split(":")
    name = fields[6] if len(fields) > 6 else "*"
    executions = ":".join([*fields[:5], "execution", name, "*"])
    if name == "*":
        executions = ":".join([*fields[:5], "execution", "*"])
    return [resolved("StateMachineArn", value, executions)]


_API_ENDPOINT = re.compile(r"(?P<api>[^./]+)\.execute-api\.(?P<region>[^./]+)\.amazonaws\.")


def api(arguments: Arguments, scope: Scope) -> List[Resource]:
    """API, stage, method and path that are called (API Gateway developer guide, "Control access for
    invoking an API")."""
    endpoint = arguments.first("ApiEndpoint") or gap("ApiEndpoint, which is not given")
    stage = arguments.first("Stage") or gap("Stage, which is not given")
    method = arguments.first("Method") or gap("Method, which is not given")
    path = arguments.first("Path") or text("")
    found = _API_ENDPOINT.match(pattern(endpoint).replace("https://", "", 1))
    identifier = found.group("api") if found else "*"
    region = found.group("region") if found else scope.region
    called = "/".join((identifier, pattern(stage), pattern(method), pattern(path).lstrip("/")))
    arn = f"arn:{scope.partition}:execute-api:{region}:{scope.account}:{called}"
    if endpoint.is_unknown and stage.is_unknown and method.is_unknown:
        arn = scope.arn("execute-api", "*")
    notes = notes_on(arn, ApiEndpoint=endpoint, Stage=stage, Method=method, Path=path)
    return [Resource(arn, notes)]


def event_buses(arguments: Arguments, scope: Scope) -> List[Resource]:
    """The bus of each entry; the default one where an entry names none."""
    found = []
    for entry in arguments.each("Entries[]"):
        value = entry.first("EventBusName") or text("default")
        arn = arn_like(value, scope.arn("events", "event-bus/*").split(":", 5))
        arn = arn or scope.arn("events", f"event-bus/{pattern(value)}")
        found.append(resolved("EventBusName", value, arn))
    return found


def model(arguments: Arguments, scope: Scope) -> List[Resource]:
    """The model, and where it is an inference profile, the models behind it."""
    value = arguments.first("ModelId") or gap("ModelId, which is not given")
    return model_resources("ModelId", value, scope)


# Where an inference profile routes to, by the beginning of its id.
_ROUTES = {
    "us-gov": "us-gov-*",
    "us": "us-*",
    "eu": "eu-*",
    "apac": "ap-*",
    "jp": "ap-northeast-*",
    "au": "ap-southeast-*",
    "ca": "ca-*",
    # Such a request names a model without a region, too.
    "global": "*",
}
_PROFILE = re.compile(rf"({'|'.join(_ROUTES)})\.")


def model_resources(name: str, value: Text, scope: Scope) -> List[Resource]:
    """What a model id stands for: a foundation model, or a profile, through which its model is invoked
    in several regions (Amazon Bedrock user guide, "Prerequisites for inference profiles")."""
    if value.is_unknown:
        return [
            resolved(name, value, arn)
            for arn in (
                f"arn:{scope.partition}:bedrock:{scope.region}::foundation-model/*",
                scope.arn("bedrock", "provisioned-model/*"),
            )
        ]
    written = pattern(value)
    if not value.prefix.startswith("arn:"):
        profile = scope.arn("bedrock", f"inference-profile/{written}")
        model_arn = f"arn:{scope.partition}:bedrock:{scope.region}::foundation-model/{written}"
        routed = _routed_models(written, scope)
        return [resolved(name, value, profile if routed else model_arn), *routed]
    kind, dummy, identifier = written.split(":", 5)[-1].partition("/")
    found = [resolved(name, value, written)]
    if kind == "inference-profile":
        return found + _routed_models(identifier, scope)
    if kind == "application-inference-profile":
        anywhere = f"arn:{scope.partition}:bedrock:*::foundation-model/*"
        note = f"{name}: the models behind {written} are not known; {anywhere} is granted"
        found.append(Resource(anywhere, (note,)))
    return found


def _routed_models(profile: str, scope: Scope) -> List[Resource]:
    """The model behind a profile such as eu.anthropic.claude-..., in the regions it may be routed to."""
    found = _PROFILE.match(profile)
    if not found:
        return []
    regions, model_id = _ROUTES[found.group(1)], profile[found.end() :]
    return [Resource(f"arn:{scope.partition}:bedrock:{regions}::foundation-model/{model_id}")]


def guardrail(arguments: Arguments, scope: Scope) -> List[Resource]:
    """The guardrail."""
    value = arguments.first("GuardrailIdentifier") or gap("GuardrailIdentifier")
    arn = arn_like(value, scope.arn("bedrock", "guardrail/*").split(":", 5))
    return [
        resolved(
            "GuardrailIdentifier", value, arn or scope.arn("bedrock", f"guardrail/{pattern(value)}")
        )
    ]


def object_at(path: str) -> ResourcesOf:
    """The object that the s3:// URI under a path names."""

    def source(arguments: Arguments, scope: Scope) -> List[Resource]:
        """The object that the URI names."""
        return [s3_uri(path, value, scope, below=False) for value in arguments.values(path)]

    return source


_READING = frozenset(("SELECT", "WITH", "SHOW", "DESCRIBE", "DESC", "EXPLAIN", "VALUES", "TABLE"))


def only_reads(arguments: Arguments) -> bool:
    """Whether an Athena query is known to write nothing but its result."""
    query = arguments.first("QueryString")
    words = query.prefix.lstrip("( \t\r\n").split(None, 1) if query else []
    return bool(words) and words[0].upper() in _READING


def query_buckets(arguments: Arguments, scope: Scope) -> List[Resource]:
    """The buckets of the queried tables and of the result."""
    arn = f"arn:{scope.partition}:s3:::*"
    return [Resource(arn, (f"the buckets of the queried tables are not known; {arn} is granted",))]


def query_objects(arguments: Arguments, scope: Scope) -> List[Resource]:
    """The objects behind the queried tables."""
    arn = f"arn:{scope.partition}:s3:::*/*"
    return [Resource(arn, (f"the data of the queried tables is not known; {arn} is granted",))]


def query_results(arguments: Arguments, scope: Scope) -> List[Resource]:
    """Where the result is written: the call's place, or the workgroup's."""
    path = "ResultConfiguration.OutputLocation"
    locations = arguments.values(path)
    if locations:
        return [s3_uri(path, each, scope, below=True) for each in locations]
    arn = f"arn:{scope.partition}:s3:::*/*"
    return [Resource(arn, (f"the workgroup's place for results is not known; {arn} is granted",))]


def instance_profile_role(arguments: Arguments, scope: Scope) -> List[Resource]:
    """The role of an instance profile has its name, unless somebody chose another."""
    return [
        resolved(
            "JobFlowRole",
            value,
            f"arn:{scope.partition}:iam::{scope.account}:role/{pattern(value.rpartition('/')[1])}",
        )
        for value in arguments.values("JobFlowRole")
    ]


def any_result(arguments: Arguments, scope: Scope) -> List[Resource]:
    """The result of a query that the call names by its id only."""
    arn = f"arn:{scope.partition}:s3:::*/*"
    return [Resource(arn, (f"where the query wrote its result is not known; {arn} is granted",))]


def connection(arguments: Arguments, scope: Scope) -> List[Resource]:
    """The EventBridge connection of an HTTP task."""
    return [
        resolved("ConnectionArn", value, _connection_arn(value, scope))
        for value in _connections(arguments)
    ]


def connection_secret(arguments: Arguments, scope: Scope) -> List[Resource]:
    """The secret that EventBridge keeps for a connection, events!connection/NAME/ID (EventBridge user
    guide, "Connections for API destinations")."""
    found = []
    for value in _connections(arguments):
        fields = _connection_arn(value, scope).split(":", 5)
        name = fields[5].split("/")[1] if "/" in fields[5] else "*"
        secret = (
            f"secret:events!connection/{name}/*" if name != "*" else "secret:events!connection/*"
        )
        arn = ":".join([*fields[:2], "secretsmanager", *fields[3:5], secret])
        found.append(resolved("ConnectionArn", value, arn))
    return found


def _connections(arguments: Arguments) -> List[Text]:
    for path in ("Authentication.ConnectionArn", "InvocationConfig.ConnectionArn"):
        values = arguments.values(path)
        if values:
            return values
    return [gap("ConnectionArn, which is not given")]


def _connection_arn(value: Text, scope: Scope) -> str:
    arn = arn_like(value, scope.arn("events", "connection/*").split(":", 5))
    return arn or scope.arn("events", f"connection/{pattern(value)}")


def project_of(path: str) -> ResourcesOf:
    """The CodeBuild projects of builds: an id is PROJECT:UUID, or an ARN that ends in it."""

    def source(arguments: Arguments, scope: Scope) -> List[Resource]:
        """The project that the build belongs to."""
        found = []
        for value in arguments.values(path) or [gap(f"{path}, which is not given")]:
            arn = arn_like(value, scope.arn("codebuild", "build/*").split(":", 5))
            fields = (arn or scope.arn("codebuild", pattern(value))).split(":")
            project = fields[5].rpartition("/")[2]
            projects = ":".join([*fields[:5], f"project/{project}"])
            found.append(resolved(path, value, projects))
        return found

    return source


def report_groups(arguments: Arguments, scope: Scope) -> List[Resource]:
    """The groups of reports, whose ARNs end in report/GROUP:ID."""
    found = []
    for value in arguments.values("ReportArns[]") or [gap("ReportArns, which is not given")]:
        arn = arn_like(value, scope.arn("codebuild", "report/*").split(":", 5))
        fields = (arn or scope.arn("codebuild", f"report/{pattern(value)}")).split(":")
        group = ":".join([*fields[:5], fields[5].replace("report/", "report-group/", 1)])
        found.append(resolved("ReportArns", value, group))
    return found


def base_model(arguments: Arguments, scope: Scope) -> List[Resource]:
    """The model that is customized: a foundation model, or one that was customized before."""
    value = arguments.first("BaseModelIdentifier") or gap("BaseModelIdentifier, which is not given")
    arn = arn_like(value, f"arn:{scope.partition}:bedrock:{scope.region}::*".split(":", 5))
    arn = arn or f"arn:{scope.partition}:bedrock:{scope.region}::foundation-model/{pattern(value)}"
    return [resolved("BaseModelIdentifier", value, arn)]
