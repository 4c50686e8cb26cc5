"""moto's IAM answers, shaped as AWS shapes them."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from moto.core.exceptions import ServiceException
from moto.core.responses import ActionResult, EmptyResult
from moto.core.serialize import return_if_not_empty, url_encode
from moto.core.utils import camelcase_to_underscores, get_service_model
from moto.iam.exceptions import NotFoundException
from moto.iam.models import AWSManagedPolicy, ManagedPolicy, Role, iam_backends
from moto.iam.responses import IamResponse

from .consistency import EntityKey
from .iam_backend import LocalIamBackend
from .pagination import Page, page_of
from .parameters import validate_parameters
from .request import AwsRequest
from .state import CURRENT_REQUEST, STATE

# What a write changes, as it was before it; None: it did not exist.
_Before = dict[EntityKey, Role | ManagedPolicy | None]


class LocalIamResponse(IamResponse):
    """One IAM request."""

    RESPONSE_KEY_PATH_TO_TRANSFORMER = {
        **IamResponse.RESPONSE_KEY_PATH_TO_TRANSFORMER,
        "ListRolesResponse.Roles.Role.AssumeRolePolicyDocument": url_encode,
        "RoleDetailList.RoleDetail.AssumeRolePolicyDocument": url_encode,
        "RoleDetailList.RoleDetail.PermissionsBoundary": return_if_not_empty,
    }

    _view: LocalIamBackend | None = None

    @property
    def backend(self) -> LocalIamBackend:
        """The account's IAM; for a read, as far as it is visible yet."""
        return self._view or self._true_backend

    @property
    def _true_backend(self) -> LocalIamBackend:
        backend: LocalIamBackend = iam_backends[self.current_account][self.partition]
        return backend

    def call_action(self) -> Any:
        """Answer it, one at a time: moto's stores are not made for threads."""
        with STATE.lock:
            try:
                self._check_parameters()
                before = self._before()
            except ServiceException as error:
                return self._refusal(error)
            answer = super().call_action()
            self._after(before, int(answer[0]))
            return answer

    def _check_parameters(self) -> None:
        model = get_service_model("iam")
        action = self._get_action()
        if action in model.operation_names:
            shape = model.operation_model(action).input_shape
            if shape is not None:
                validate_parameters(shape, self.params)

    def _refusal(self, error: ServiceException) -> Any:
        status, headers, body = self.serialized(ActionResult(error))
        headers["status"] = str(status)
        headers, body = self._enrich_response(headers, body)
        return status, headers, body

    # Eventual consistency

    def _before(self) -> _Before:
        """Prepare what a read sees; for a write, copies of what it changes as it was."""
        request = CURRENT_REQUEST.get()
        if request is None or request.unobserved or not STATE.consistency.is_lagging:
            return {}
        if not request.is_write:
            self._view = self._visible_backend(request)
            return {}
        role_name, policy_arn = self._get_param("RoleName"), self._written_policy()
        before: _Before = {}
        if role_name:
            key = self._key(role_name)
            if request.action != "CreateRole" and STATE.consistency.write_is_too_early(key):
                raise NotFoundException(f"The role with name {role_name} cannot be found.")
            role = self._find(role_name)
            before[key] = copy_of(role) if role else None
        if policy_arn:
            key = self._key(policy_arn)
            if request.action != "CreatePolicy" and STATE.consistency.write_is_too_early(key):
                raise NotFoundException(f"Policy {policy_arn} does not exist or is not attachable.")
            policy = self._true_backend.managed_policies.get(policy_arn)
            before[key] = copy_of_policy(policy) if policy else None
        return before

    def _after(self, before: _Before, status: int) -> None:
        if status < 300:
            for key, entity in before.items():
                STATE.consistency.changed(key, entity)

    def _visible_backend(self, request: AwsRequest) -> LocalIamBackend:
        """IAM as it is visible to this read, which takes a look at what it is about."""
        true, consistency = self._true_backend, STATE.consistency
        view = copy.copy(true)
        role_name = request.parameters.get("RoleName")
        policy_arn = request.parameters.get("PolicyArn")
        if role_name:
            role = consistency.visible(self._key(role_name), self._find(role_name), "reads")
            view.roles = {role.id: role} if role else {}
        elif policy_arn:
            policy = true.managed_policies.get(policy_arn)
            policy = consistency.visible(self._key(policy_arn), policy, "reads")
            view.managed_policies = {policy_arn: policy} if policy else {}
        else:
            view.roles = {role.id: role for role in self._visible_all(true.roles, "name")}
            view.managed_policies = {
                policy.arn: policy for policy in self._visible_all(true.managed_policies, "arn")
            }
        return view

    def _visible_all(self, entities: Mapping[str, Any], name: str) -> list[Any]:
        """All roles, whose key has their name, or all policies, whose key has their ARN."""
        home = self._key("")[:2]
        return STATE.consistency.visible_all(
            {self._key(getattr(each, name)): each for each in entities.values()},
            lambda key: key[:2] == home and (":" in key[2]) == (name == "arn"),
            "reads",
        )

    def _written_policy(self) -> str | None:
        """The ARN of the managed policy that a write is about, or creates."""
        if self._get_action() == "CreatePolicy":
            path, name = self._get_param("Path") or "/", self._get_param("PolicyName")
            return f"arn:{self.partition}:iam::{self.current_account}:policy{path}{name}"
        arn: str | None = self._get_param("PolicyArn")
        return arn

    def _key(self, name_or_arn: str) -> EntityKey:
        return (self.partition, self.current_account, name_or_arn)

    def _find(self, role_name: str) -> Role | None:
        roles = self._true_backend.roles.values()
        return next((role for role in roles if role.name == role_name), None)

    # Pages

    def _page(self, items: Sequence[Any]) -> Page:
        action = camelcase_to_underscores(self._get_action())
        return page_of(
            items,
            marker=self._get_param("Marker"),
            max_items=self._get_int_param("MaxItems"),
            cap=STATE.settings.page_sizes.get(action),
        )

    def list_roles(self) -> ActionResult:
        """A page of the roles under a path, by name."""
        prefix = self._get_param("PathPrefix", "/")
        roles = [role for role in self.backend.roles.values() if role.path.startswith(prefix)]
        page = self._page(sorted(roles, key=lambda role: role.name.lower()))
        return ActionResult({"Roles": page.items, **page.fields()})

    def list_role_policies(self) -> ActionResult:
        """A page of the names of a role's inline policies."""
        page = self._page(sorted(self.backend.list_role_policies(self._get_param("RoleName"))))
        return ActionResult({"PolicyNames": page.items, **page.fields()})

    def list_attached_role_policies(self) -> ActionResult:
        """A page of a role's managed policies."""
        prefix = self._get_param("PathPrefix", "/")
        role = self.backend.get_role(self._get_param("RoleName"))
        policies = [item for item in role.managed_policies.values() if item.path.startswith(prefix)]
        page = self._page(sorted(policies, key=lambda policy: policy.name))
        attached = [{"PolicyName": item.name, "PolicyArn": item.arn} for item in page.items]
        return ActionResult({"AttachedPolicies": attached, **page.fields()})

    def list_role_tags(self) -> ActionResult:
        """A page of a role's tags."""
        tags = self.backend.get_role(self._get_param("RoleName")).tags
        page = self._page(sorted(tags, key=lambda tag: tag["Key"]))
        return ActionResult({"Tags": page.items, **page.fields()})

    def list_policies(self) -> ActionResult:
        """A page of the managed policies."""
        prefix = self._get_param("PathPrefix", "/")
        scope = self._get_param("Scope", "All")
        attached_only = self._get_bool_param("OnlyAttached", False)
        policies = [
            policy
            for policy in self.backend.managed_policies.values()
            if policy.path.startswith(prefix)
            and (scope == "All" or (scope == "AWS") == isinstance(policy, AWSManagedPolicy))
            and (policy.attachment_count or not attached_only)
        ]
        page = self._page(sorted(policies, key=lambda policy: policy.name))
        return ActionResult({"Policies": page.items, **page.fields()})

    def list_policy_versions(self) -> ActionResult:
        """A page of a managed policy's versions, the newest first."""
        versions = self.backend.list_policy_versions(self._get_param("PolicyArn"))
        page = self._page(versions[::-1])
        return ActionResult({"Versions": page.items, **page.fields()})

    def list_instance_profiles_for_role(self) -> ActionResult:
        """A page of the instance profiles that hold a role."""
        role_name = self._get_param("RoleName")
        self.backend.get_role(role_name)
        profiles = self.backend.get_instance_profiles_for_role(role_name=role_name)
        page = self._page(profiles)
        return ActionResult({"InstanceProfiles": page.items, **page.fields()})

    def get_account_authorization_details(self) -> ActionResult:
        """A page of everything in the account, or of the kinds that Filter names."""
        wanted = self._get_param("Filter", [])
        entities = [
            (key, entity)
            for kind, key, found in self._authorization_details()
            if not wanted or kind in wanted
            for entity in found
        ]
        page = self._page(entities)
        answer: dict[str, Any] = page.fields()
        for name in ("UserDetailList", "GroupDetailList", "RoleDetailList", "Policies"):
            answer[name] = [entity for key, entity in page.items if key == name]
        return ActionResult(answer)

    def _authorization_details(self) -> Iterable[tuple[str, str, list[Any]]]:
        """Kind, key in the answer, entities. AWS managed policies only if they are in use."""
        backend = self.backend
        policies = list(backend.managed_policies.values())
        aws = [item for item in policies if isinstance(item, AWSManagedPolicy)]
        local = [item for item in policies if not isinstance(item, AWSManagedPolicy)]
        aws_in_use = [item for item in aws if item.attachment_count]
        yield "User", "UserDetailList", list(backend.users.values())
        yield "Group", "GroupDetailList", list(backend.groups.values())
        roles = sorted(backend.roles.values(), key=lambda role: role.name.lower())
        yield "Role", "RoleDetailList", roles
        yield "LocalManagedPolicy", "Policies", [_policy_detail(item) for item in local]
        yield "AWSManagedPolicy", "Policies", [_policy_detail(item) for item in aws_in_use]

    # Other differences

    def get_policy(self) -> ActionResult:
        """A managed policy, with the number of roles that have it as their boundary."""
        policy = self.backend.get_policy(self._get_param("PolicyArn"))
        bounded = len(self._true_backend.bounded_by(policy.arn))
        shown = {**_policy_summary(policy), "PermissionsBoundaryUsageCount": bounded}
        if policy.description:
            shown["Description"] = policy.description
        return ActionResult({"Policy": {**shown, "Tags": policy.get_tags()}})

    def update_role(self) -> ActionResult:
        """Description and session duration; see the backend for what an omission means."""
        self.backend.update_role_with(
            self._get_param("RoleName"),
            self._get_param("Description"),
            self._get_int_param("MaxSessionDuration"),
        )
        return EmptyResult()


def _policy_detail(policy: ManagedPolicy) -> dict[str, Any]:
    """A managed policy in GetAccountAuthorizationDetails; moto finds no name or id for it there."""
    return {**_policy_summary(policy), "PolicyVersionList": policy.policy_version_list}


def _policy_summary(policy: ManagedPolicy) -> dict[str, Any]:
    return {
        "PolicyName": policy.name,
        "PolicyId": policy.id,
        "Arn": policy.arn,
        "Path": policy.path,
        "DefaultVersionId": policy.default_version_id,
        "AttachmentCount": policy.attachment_count,
        "IsAttachable": True,
        "CreateDate": policy.create_date,
        "UpdateDate": policy.update_date,
    }


def copy_of(role: Role) -> Role:
    """The role as it is now, unaffected by later changes, and unknown to moto's own registry."""
    copied: Role = object.__new__(Role)
    copied.__dict__.update(role.__dict__)
    copied.policies = dict(role.policies)
    copied.managed_policies = dict(role.managed_policies)
    copied.tags = list(role.tags)
    return copied


def copy_of_policy(policy: ManagedPolicy) -> ManagedPolicy:
    """The like of it for a managed policy."""
    copied: ManagedPolicy = object.__new__(type(policy))
    copied.__dict__.update(policy.__dict__)
    copied.versions = [copy.copy(version) for version in policy.versions]
    return copied
