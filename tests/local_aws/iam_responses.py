"""moto's IAM answers, shaped as AWS shapes them."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Sequence
from typing import Any

from moto.core.exceptions import ServiceException
from moto.core.responses import ActionResult, EmptyResult
from moto.core.serialize import return_if_not_empty, url_encode
from moto.core.utils import camelcase_to_underscores, get_service_model
from moto.iam.exceptions import NotFoundException
from moto.iam.models import AWSManagedPolicy, ManagedPolicy, Role, iam_backends
from moto.iam.responses import IamResponse

from .consistency import RoleKey
from .iam_backend import LocalIamBackend
from .pagination import Page, page_of
from .parameters import validate_parameters
from .request import AwsRequest
from .state import CURRENT_REQUEST, STATE


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

    def _before(self) -> Role | None:
        """Prepare what a read sees; for a write, a copy of the role as it was."""
        request = CURRENT_REQUEST.get()
        if request is None or request.unobserved or not STATE.consistency.is_lagging:
            return None
        if not request.is_write:
            self._view = self._visible_backend(request)
            return None
        role_name = self._get_param("RoleName")
        if role_name is None:
            return None
        if request.action != "CreateRole" and STATE.consistency.write_is_too_early(
            self._role_key(role_name)
        ):
            raise NotFoundException(f"The role with name {role_name} cannot be found.")
        role = self._find(role_name)
        return copy_of(role) if role else None

    def _after(self, before: Role | None, status: int) -> None:
        request = CURRENT_REQUEST.get()
        role_name = self._get_param("RoleName")
        if request is None or request.unobserved or not request.is_write or not role_name:
            return
        if status < 300:
            STATE.consistency.changed(self._role_key(role_name), before)

    def _visible_backend(self, request: AwsRequest) -> LocalIamBackend:
        backend = self._true_backend
        visible: Iterable[Role]
        if "RoleName" in request.parameters:
            role_name = request.parameters["RoleName"]
            role = STATE.consistency.visible(
                self._role_key(role_name), self._find(role_name), "reads"
            )
            visible = [role] if role else []
        else:
            visible = STATE.consistency.visible_all(
                backend.partition, backend.account_id, backend.roles.values(), "reads"
            )
        view = copy.copy(backend)
        view.roles = {role.id: role for role in visible}
        return view

    def _role_key(self, role_name: str) -> RoleKey:
        return (self.partition, self.current_account, role_name)

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
        "PolicyVersionList": policy.policy_version_list,
    }


def copy_of(role: Role) -> Role:
    """The role as it is now, unaffected by later changes, and unknown to moto's own registry."""
    copied: Role = object.__new__(Role)
    copied.__dict__.update(role.__dict__)
    copied.policies = dict(role.policies)
    copied.managed_policies = dict(role.managed_policies)
    copied.tags = list(role.tags)
    return copied
