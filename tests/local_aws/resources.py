"""Which resource a call is about: as an ARN for policies, and in AWS's words for refusals."""

from __future__ import annotations

from urllib.parse import unquote

from moto.iam.models import iam_backends
from moto.utilities.utils import get_partition

from .request import AwsRequest


def arn_of_resource(request: AwsRequest, account_id: str) -> str | None:
    """The ARN that policies are matched against; None if this server does not know it."""
    parameters = request.parameters
    partition = get_partition(request.region)
    here = f"{request.region}:{account_id}"
    if request.service == "iam":
        return _iam_arn(request, f"arn:{partition}:iam::{account_id}:")
    if request.service == "sts":
        return str(parameters.get("RoleArn", "*"))
    if request.service == "states":
        if request.action == "CreateStateMachine":
            return f"arn:{partition}:states:{here}:stateMachine:{parameters.get('name')}"
        return str(parameters.get("stateMachineArn", parameters.get("executionArn", "*")))
    if request.service == "lambda":
        function = unquote(request.path.partition("/functions/")[2].partition("/")[0])
        if function and not function.startswith("arn:"):
            return f"arn:{partition}:lambda:{here}:function:{function}"
        return function or "*"
    if request.service == "dynamodb" and "TableName" in parameters:
        table = str(parameters["TableName"])
        return (
            table if table.startswith("arn:") else f"arn:{partition}:dynamodb:{here}:table/{table}"
        )
    if request.service == "sqs" and "QueueUrl" in parameters:
        *_, owner, queue = str(parameters["QueueUrl"]).split("/")
        return f"arn:{partition}:sqs:{request.region}:{owner}:{queue}"
    if request.service == "sns":
        return str(parameters.get("TopicArn", parameters.get("TargetArn", "*")))
    return None


def _iam_arn(request: AwsRequest, prefix: str) -> str:
    parameters = request.parameters
    account_id = prefix.split(":")[4]
    if "RoleName" in parameters:
        name = parameters["RoleName"]
        roles = iam_backends[account_id][prefix.split(":")[1]].roles.values()
        existing = next((role.arn for role in roles if role.name == name), None)
        if existing and request.action != "CreateRole":
            return str(existing)
        return f"{prefix}role{parameters.get('Path', '/')}{name}"
    if "UserName" in parameters:
        return f"{prefix}user/{parameters['UserName']}"
    if "PolicyArn" in parameters:
        return str(parameters["PolicyArn"])
    if "PolicyName" in parameters:
        return f"{prefix}policy{parameters.get('Path', '/')}{parameters['PolicyName']}"
    if request.action == "ListRoles":
        return f"{prefix}role{parameters.get('PathPrefix', '/')}"
    return "*"


def resource_in_words(request: AwsRequest, account_id: str) -> str:
    """What the call is about, as AWS names it in a refusal: IAM says `role NAME`."""
    parameters = request.parameters
    if request.service == "iam" and request.action != "CreateRole":
        if "RoleName" in parameters:
            return f"role {parameters['RoleName']}"
        if "PolicyArn" in parameters:
            return f"policy {parameters['PolicyArn']}"
        if request.action == "CreatePolicy":
            return f"policy {parameters.get('PolicyName')}"
        if request.action == "ListPolicies":
            return f"policy path {parameters.get('PathPrefix', '/')}"
    return arn_of_resource(request, account_id) or "*"
