"""Permissions, when enforced: identity policies, boundaries, trust policies and iam:PassRole.

moto checks signatures, and finds the caller's policies; their evaluation is this package's own,
because moto's knows no conditions, boundaries or root principals. Resources are known for IAM,
STS, Step Functions, Lambda, DynamoDB's tables, SQS and SNS; of other calls only the action is judged.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, NoReturn

from moto.core.authorization import ActionAuthenticatorMixin
from moto.iam.access_control import AssumedRoleAccessKey, IAMRequest
from moto.iam.exceptions import NotFoundException
from moto.iam.models import Policy, Role, iam_backends
from moto.utilities.utils import get_partition
from werkzeug.exceptions import HTTPException

from .denial import denial
from .errors import AwsError
from .policy_evaluation import Decision, decide
from .request import AwsRequest
from .resources import arn_of_resource, resource_in_words
from .state import CURRENT_REQUEST, is_unobserved

# Where IAM's name of a permission is not the name of the API operation.
_PERMISSIONS = {"lambda:Invoke": "lambda:InvokeFunction"}
# To tag what is being created is a permission of its own (IAM user guide, "Tags for IAM resources").
_TAGS_ALONG = {"iam:CreateRole": "iam:TagRole", "iam:CreatePolicy": "iam:TagPolicy"}
_INVALID_TOKEN = "The security token included in the request is invalid."

Document = dict[str, Any]


class LocalIamRequest(IAMRequest):
    """One request whose signature and permissions are checked."""

    def check_action_permitted(self, resource: str) -> None:
        """Let the call pass, or refuse it as AWS does. `resource` is moto's guess, unused."""
        request = self._request
        if request.name == "sts:GetCallerIdentity":
            return
        action = _PERMISSIONS.get(request.name, request.name)
        arn = arn_of_resource(request, self.account_id)
        context = {**self._caller_context(), **_context_of(request, self._role_of(request))}
        decision = self._identity_decision(action, arn, context)
        if request.name == "sts:AssumeRole":
            decision = self._assume_decision(decision, request, context)
        if decision != "allow":
            self._refuse(action, resource_in_words(request, self.account_id), decision)
        if request.service == "states" and "roleArn" in request.parameters:
            self._check_pass_role(request.parameters["roleArn"])
        tags_along = _TAGS_ALONG.get(request.name)
        if tags_along and dict(_tags_of(request.parameters)):
            decision = self._identity_decision(tags_along, arn, context)
            if decision != "allow":
                self._refuse(tags_along, resource_in_words(request, self.account_id), decision)

    @property
    def _request(self) -> AwsRequest:
        request = CURRENT_REQUEST.get()
        assert request is not None
        return request

    def _check_pass_role(self, role_arn: str) -> None:
        context = {**self._caller_context(), "iam:PassedToService": "states.amazonaws.com"}
        decision = self._identity_decision("iam:PassRole", role_arn, context)
        if decision != "allow":
            self._refuse("iam:PassRole", role_arn, decision)

    def _identity_decision(
        self, action: str, resource: str | None, context: Mapping[str, Any]
    ) -> Decision:
        try:
            documents = [_document(policy) for policy in self._access_key.collect_policies()]
        except NotFoundException:
            return "neutral"  # a session of a role that does not exist (any more)
        decision = decide(documents, action=action, resource=resource, context=context)
        boundary = self._boundary()
        if decision == "allow" and boundary is not None:
            decision = decide([boundary], action=action, resource=resource, context=context)
        return decision

    def _assume_decision(
        self, identity: Decision, request: AwsRequest, context: Mapping[str, Any]
    ) -> Decision:
        """Trust policy and identity policy together.

        Within an account, a trust policy that names the caller itself suffices; in every other
        case both must allow.
        """
        role_arn = request.parameters.get("RoleArn", "")
        role = _role_by_arn(role_arn)
        if role is None or identity == "deny":
            return "deny" if identity == "deny" else "neutral"
        caller = self._caller_arns()
        account_id = self.account_id
        trust = json.loads(role.assume_role_policy_document)

        def trusts(names: set[str]) -> Decision:
            return decide(
                [trust],
                action="sts:AssumeRole",
                context=context,
                is_caller=lambda kind, value: kind == "AWS" and value in names,
            )

        root = {f"arn:{get_partition(request.region)}:iam::{account_id}:root"}
        if trusts(caller | root) != "allow":
            return "neutral"
        if role.account_id == account_id and trusts(caller) == "allow":
            return "allow"
        return identity

    def _caller_arns(self) -> set[str]:
        arns = {self._access_key.arn}
        if isinstance(self._access_key, AssumedRoleAccessKey):
            role = self._caller_role()
            arns |= {role.arn} if role else set()
        return arns

    def _caller_role(self) -> Role | None:
        name = self._access_key._owner_role_name
        return next((role for role in self.backend.roles.values() if role.name == name), None)

    def _boundary(self) -> Document | None:
        if not isinstance(self._access_key, AssumedRoleAccessKey):
            return None
        role = self._caller_role()
        if role is None or not role.permissions_boundary_arn:
            return None
        return _document(self.backend.managed_policies[role.permissions_boundary_arn])

    def _caller_context(self) -> dict[str, Any]:
        arn = self._access_key.arn
        role = self._caller_role() if isinstance(self._access_key, AssumedRoleAccessKey) else None
        return {
            "aws:PrincipalArn": role.arn if role else arn,
            "aws:PrincipalAccount": self.account_id,
            "aws:RequestedRegion": self._region,
            "aws:PrincipalIsAWSService": "false",
        }

    def _role_of(self, request: AwsRequest) -> Role | None:
        name = request.parameters.get("RoleName")
        return next((role for role in self.backend.roles.values() if role.name == name), None)

    def _refuse(self, action: str, resource: str, decision: Decision) -> NoReturn:
        protocol = self._request.protocol
        _raise(denial(action, self._access_key.arn, resource, protocol, decision == "deny"))

    def _raise_invalid_access_key(self, _: str) -> NoReturn:
        if self._request.protocol == "query":
            _raise(AwsError("InvalidClientTokenId", _INVALID_TOKEN, 403))
        _raise(AwsError("UnrecognizedClientException", _INVALID_TOKEN, 400))


def _raise(error: AwsError) -> NoReturn:
    request = CURRENT_REQUEST.get()
    assert request is not None
    refusal = HTTPException(error.body(request)[1].decode())
    refusal.code = error.status
    raise refusal


def _document(policy: Any) -> Document:
    """A caller's policy, in any of the three forms in which moto hands them out."""
    if isinstance(policy, Policy):
        text = next(version.document for version in policy.versions if version.is_default)
    elif isinstance(policy, str):
        text = policy
    else:
        text = policy["policy_document"]
    document: Document = json.loads(text)
    return document


def _role_by_arn(arn: str) -> Role | None:
    _, partition, _, _, account_id, _ = [*arn.split(":", 5), *[""] * 6][:6]
    if account_id not in iam_backends:
        return None
    roles = iam_backends[account_id][partition].roles.values()
    return next((role for role in roles if role.arn == arn), None)


def _context_of(request: AwsRequest, role: Role | None) -> dict[str, Any]:
    """The condition keys that the request itself and the role it names give."""
    parameters = request.parameters
    context: dict[str, Any] = {}
    if request.service == "sts" and "ExternalId" in parameters:
        context["sts:ExternalId"] = parameters["ExternalId"]
    if request.service == "iam":
        if "PolicyArn" in parameters:
            context["iam:PolicyARN"] = parameters["PolicyArn"]
        boundary = parameters.get("PermissionsBoundary")
        if boundary is None and role is not None:
            boundary = role.permissions_boundary_arn
        if boundary:
            context["iam:PermissionsBoundary"] = boundary
        tags = dict(_tags_of(parameters))
        context.update({f"aws:RequestTag/{key}": value for key, value in tags.items()})
        if tags:
            context["aws:TagKeys"] = list(tags)
        for tag in role.tags if role else []:
            context[f"aws:ResourceTag/{tag['Key']}"] = tag["Value"]
            context[f"iam:ResourceTag/{tag['Key']}"] = tag["Value"]
    return context


def _tags_of(parameters: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for key, value in parameters.items():
        if key.startswith("Tags.member.") and key.endswith(".Key"):
            yield value, parameters.get(key.removesuffix("Key") + "Value", "")


_moto_check = ActionAuthenticatorMixin._authenticate_and_authorize_action


def authenticate_and_authorize(
    self: ActionAuthenticatorMixin, iam_request_cls: type, resource: str = "*"
) -> None:
    """moto's check, passed by requests from behind the curtain."""
    if not is_unobserved():
        _moto_check(self, iam_request_cls, resource)
