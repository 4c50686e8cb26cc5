"""moto's IAM, as strict as AWS's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

import moto.iam.urls
from moto.iam.exceptions import (
    DeleteConflictException,
    DuplicateTags,
    EntityAlreadyExists,
    IAMException,
    InvalidInput,
    LimitExceededException,
    NotFoundException,
)
from moto.iam.models import (
    AccessKey,
    AccountSummary,
    AWSManagedPolicy,
    IAMBackend,
    ManagedPolicy,
    PolicyVersion,
    Role,
    User,
    iam_backends,
)
from moto.iam.utils import generate_access_key_id_from_account_id

from .identities import Identity
from .managed_policies import aws_managed_policies
from .policy_documents import (
    check_identity_policy,
    checked_trust_policy,
    principals_replaced,
    size_of,
)
from .settings import Quotas
from .state import STATE, is_unobserved

_PROTECTED_PATHS = ("/aws-service-role/", "/aws-reserved/")
_POLICY_ARN = re.compile(r"arn:[a-z-]+:iam::(aws|\d{12}):policy/.+")
_Tags = list[dict[str, str]]


class UnmodifiableEntity(IAMException):
    """IAM's refusal to touch what belongs to an AWS service."""

    code = "UnmodifiableEntity"


class LocalIamBackend(IAMBackend):
    """IAM of one account in one partition."""

    @property
    def _url_module(self) -> Any:
        return moto.iam.urls

    def _init_aws_policies(self) -> list[ManagedPolicy]:
        return [
            AWSManagedPolicy.from_data(name, self.account_id, self.region_name, data)
            for name, data in aws_managed_policies().items()
        ]

    # Users

    def create_user(self, *args: Any, **kwargs: Any) -> User:
        """Create a user, with a unique id of the form that IAM gives users."""
        user: User = super().create_user(*args, **kwargs)
        user.id = generate_access_key_id_from_account_id(self.account_id, "AIDA", 21)
        return user

    def delete_user(self, user_name: str) -> None:
        """Delete a user; trust policies that name it show its unique id from now on."""
        user = self.get_user(user_name)
        super().delete_user(user_name)
        _show_unique_id(self.partition, user.arn, user.id)

    def create_access_key(self, *args: Any, **kwargs: Any) -> AccessKey:
        """Give a user a key, and remember whose it is."""
        key: AccessKey = super().create_access_key(*args, **kwargs)
        identity = Identity(self.account_id, self.get_user(key.user_name).arn)
        STATE.identities.register(key.access_key_id, identity)
        return key

    # Roles

    def create_role(
        self,
        role_name: str,
        assume_role_policy_document: str,
        path: str | None,
        permissions_boundary: str | None,
        description: str,
        tags: _Tags,
        max_session_duration: str | None,
        linked_service: str | None = None,
    ) -> Role:
        """Create a role. Everything that IAM checks is checked before anything is created."""
        if (path or "/").startswith(_PROTECTED_PATHS) and not (linked_service or is_unobserved()):
            raise InvalidInput(
                f"Roles with the path {path} can only be created by AWS. Use "
                "CreateServiceLinkedRole for a service-linked role."
            )
        if any(role.name.lower() == role_name.lower() for role in self.roles.values()):
            raise EntityAlreadyExists(f"Role with name {role_name} already exists.")
        document = self._checked_trust(assume_role_policy_document)
        _refuse_reserved_keys(tag["Key"] for tag in tags)
        if permissions_boundary:
            self._check_boundary(permissions_boundary)
        if len(self.roles) >= _quotas().roles:
            raise LimitExceededException(
                f"Cannot exceed quota for RolesPerAccount: {_quotas().roles}"
            )
        created: Role = super().create_role(
            role_name,
            document,
            path or "/",
            permissions_boundary,
            description,
            tags,
            max_session_duration,
            linked_service,
        )
        return created

    def get_role(self, role_name: str) -> Role:
        """The role of exactly this name. Raises NoSuchEntity."""
        for role in self.roles.values():
            if role.name == role_name:
                return role
        raise NotFoundException(f"The role with name {role_name} cannot be found.")

    def delete_role(self, role_name: str) -> None:
        """Delete a role; trust policies that name it show its unique id from now on."""
        role = self._modifiable(role_name)
        super().delete_role(role_name)
        _show_unique_id(self.partition, role.arn, role.id)

    def delete_service_linked_role(self, role_name: str) -> str:
        """Delete a role on behalf of the service that owns it."""
        role = self.get_role(role_name)
        if not role.path.startswith("/aws-service-role/"):
            raise NotFoundException(f"{role_name} is not a service-linked role.")
        del self.roles[role.id]
        return f"task{role.path}{role_name}/{role.id}"

    def update_role_with(
        self, role_name: str, description: str | None, max_session_duration: int | None
    ) -> None:
        """UpdateRole: an omitted description is kept, an omitted duration becomes one hour."""
        role = self._modifiable(role_name)
        if description is not None:
            role.description = description
        role.max_session_duration = 3600 if max_session_duration is None else max_session_duration

    def update_assume_role_policy(self, role_name: str, policy_document: str) -> None:
        """Replace a trust policy."""
        role = self._modifiable(role_name)
        role.assume_role_policy_document = self._checked_trust(policy_document)

    # Policies of a role

    def put_role_policy(self, role_name: str, policy_name: str, policy_json: str) -> None:
        """Write an inline policy; all of a role's together have one quota."""
        role = self._modifiable(role_name)
        check_identity_policy(policy_json)
        sizes = {name: size_of(document) for name, document in role.policies.items()}
        sizes[policy_name] = size_of(policy_json)
        quota = _quotas().inline_policies_size_per_role
        if sum(sizes.values()) > quota:
            raise LimitExceededException(
                f"Maximum policy size of {quota} bytes exceeded for role {role_name}"
            )
        role.put_policy(policy_name, policy_json)

    def delete_role_policy(self, role_name: str, policy_name: str) -> None:
        """Delete an inline policy. Raises NoSuchEntity if there is none of this name."""
        if policy_name not in self._modifiable(role_name).policies:
            raise NotFoundException(f"The role policy with name {policy_name} cannot be found.")
        super().delete_role_policy(role_name, policy_name)

    def get_role_policy(self, role_name: str, policy_name: str) -> tuple[str, str]:
        """Name and document of an inline policy. Raises NoSuchEntity if there is none."""
        policies = self.get_role(role_name).policies
        if policy_name not in policies:
            raise NotFoundException(f"The role policy with name {policy_name} cannot be found.")
        return policy_name, policies[policy_name]

    def attach_role_policy(self, policy_arn: str, role_name: str) -> None:
        """Attach a managed policy; attaching it again changes nothing."""
        role = self._modifiable(role_name)
        policy = self._attachable(policy_arn, f"Policy {policy_arn}")
        if policy_arn in role.managed_policies:
            return
        quota = _quotas().attached_policies_per_role
        if len(role.managed_policies) >= quota:
            raise LimitExceededException(f"Cannot exceed quota for PoliciesPerRole: {quota}")
        policy.attach_to(role)

    def detach_role_policy(self, policy_arn: str, role_name: str) -> None:
        """Detach a managed policy. Raises NoSuchEntity if it is not attached."""
        self._modifiable(role_name)
        super().detach_role_policy(policy_arn, role_name)

    def put_role_permissions_boundary(self, role_name: str, permissions_boundary: str) -> None:
        """Set the boundary, which must be a managed policy that exists."""
        role = self._modifiable(role_name)
        self._check_boundary(permissions_boundary)
        role.permissions_boundary_arn = permissions_boundary

    def delete_role_permissions_boundary(self, role_name: str) -> None:
        """Remove the boundary. Raises NoSuchEntity if there is none."""
        role = self._modifiable(role_name)
        if not role.permissions_boundary_arn:
            raise NotFoundException(f"Role {role_name} does not have a permissions boundary.")
        role.permissions_boundary_arn = None

    # Tags

    def tag_role(self, role_name: str, tags: _Tags) -> None:
        """Add tags; a key replaces the one that differs from it only in case."""
        role = self._modifiable(role_name)
        _refuse_reserved_keys(tag["Key"] for tag in tags)
        new = {tag["Key"].lower(): tag for tag in tags}
        if len(new) < len(tags):
            raise DuplicateTags()
        merged = {tag["Key"].lower(): tag for tag in role.tags} | new
        role.tags = list(self._tag_verification(list(merged.values())).values())

    def untag_role(self, role_name: str, tag_keys: list[str]) -> None:
        """Remove tags, whatever the case of their keys."""
        role = self._modifiable(role_name)
        _refuse_reserved_keys(tag_keys)
        unwanted = {key.lower() for key in tag_keys}
        role.tags = [tag for tag in role.tags if tag["Key"].lower() not in unwanted]

    def _tag_verification(self, tags: _Tags) -> dict[str, dict[str, str]]:
        mine = [tag for tag in tags if not _is_reserved(tag["Key"])]
        if len(mine) > _quotas().tags_per_role:
            raise LimitExceededException("The number of tags has reached the maximum limit.")
        verified: dict[str, dict[str, str]] = super()._tag_verification(tags)
        return verified

    # Managed policies

    def create_policy(
        self,
        description: str,
        path: str,
        policy_document: str,
        policy_name: str,
        tags: _Tags,
    ) -> ManagedPolicy:
        """Create a customer managed policy; its name is unique whatever its case and path."""
        _check_managed_policy(policy_document)
        _refuse_reserved_keys(tag["Key"] for tag in tags)
        mine = list(self._customer_policies())
        if any(policy.name.lower() == policy_name.lower() for policy in mine):
            raise EntityAlreadyExists(
                f"A policy called {policy_name} already exists. Duplicate names are not allowed."
            )
        if len(mine) >= _quotas().policies:
            raise LimitExceededException(
                f"Cannot exceed quota for PoliciesPerAccount: {_quotas().policies}"
            )
        created: ManagedPolicy = super().create_policy(
            description, path, policy_document, policy_name, tags
        )
        return created

    def create_policy_version(
        self, policy_arn: str, policy_document: str, set_as_default: Any
    ) -> PolicyVersion:
        """Add a version to a customer managed policy."""
        _check_managed_policy(policy_document)
        created: PolicyVersion = super().create_policy_version(
            policy_arn, policy_document, set_as_default
        )
        return created

    def get_policy(self, policy_arn: str) -> ManagedPolicy:
        """A managed policy by ARN. Raises NoSuchEntity."""
        if policy_arn not in self.managed_policies:
            raise NotFoundException(f"Policy {policy_arn} was not found.")
        return self.managed_policies[policy_arn]

    def delete_policy(self, policy_arn: str) -> None:
        """Delete a managed policy that is attached nowhere and has one version."""
        policy = self.get_policy(policy_arn)
        if policy.attachment_count or self.bounded_by(policy_arn):
            raise DeleteConflictException("Cannot delete a policy attached to entities.")
        if len(policy.versions) > 1:
            raise DeleteConflictException(
                "This policy has more than one version. Before you delete a policy, you must "
                "delete the policy's versions. The default version is deleted with the policy."
            )
        super().delete_policy(policy_arn)

    def set_default_policy_version(self, policy_arn: str, version_id: str) -> bool:
        """Make a version the default one; that it is already changes nothing."""
        policy = self.get_policy(policy_arn)
        if version_id == policy.default_version_id:
            return True
        if version_id not in [version.version_id for version in policy.versions]:
            raise NotFoundException(f"Policy {policy_arn} version {version_id} does not exist.")
        return bool(super().set_default_policy_version(policy_arn, version_id))

    def get_account_summary(self) -> AccountSummary:
        """The account's counts, and the quotas as they are enforced."""
        quotas, summary = _quotas(), self.account_summary
        summary._assume_role_policy_size_quota = quotas.trust_policy_size
        summary._role_policy_size_quota = quotas.inline_policies_size_per_role
        summary._policy_size_quota = quotas.managed_policy_size
        summary._attached_policies_per_role_quota = quotas.attached_policies_per_role
        summary._roles_quota = quotas.roles
        summary._policies_quota = quotas.policies
        return summary

    # Helpers

    def _modifiable(self, role_name: str) -> Role:
        role = self.get_role(role_name)
        if role.path.startswith(_PROTECTED_PATHS) and not is_unobserved():
            raise UnmodifiableEntity(
                f"Cannot perform the operation on the protected role '{role_name}' - this role is "
                "only modifiable by AWS"
            )
        return role

    def _checked_trust(self, document: str) -> str:
        stored = checked_trust_policy(
            document, self.partition, self._id_of_principal, self._arn_of_id
        )
        quota = _quotas().trust_policy_size
        if size_of(stored) > quota:
            raise LimitExceededException(f"Cannot exceed quota for ACLSizePerRole: {quota}")
        return stored

    def _id_of_principal(self, arn: str) -> str | None:
        """The unique id behind an ARN; accounts that this server never met cannot be judged."""
        account_id, _, name = arn.split(":", 4)[4].partition(":")
        if account_id not in iam_backends:
            return arn
        backend = iam_backends[account_id][self.partition]
        if name.startswith("user/"):
            return next((user.id for user in backend.users.values() if user.arn == arn), None)
        current = next((role for role in backend.roles.values() if role.arn == arn), None)
        key = (self.partition, account_id, arn.rpartition("/")[2])
        role = STATE.consistency.visible(key, current, "checks")
        return role.id if role and role.arn == arn else None

    def _arn_of_id(self, unique_id: str) -> str | None:
        for backend in _backends(self.partition):
            for entity in (*backend.roles.values(), *backend.users.values()):
                if entity.id == unique_id:
                    return str(entity.arn)
        return None

    def _check_boundary(self, policy_arn: str) -> None:
        self._attachable(policy_arn, f"Scope ARN: {policy_arn}")

    def _attachable(self, policy_arn: str, subject: str) -> ManagedPolicy:
        if not _POLICY_ARN.fullmatch(policy_arn):
            raise InvalidInput(f"ARN {policy_arn} is not valid.")
        if policy_arn not in self.managed_policies:
            raise NotFoundException(f"{subject} does not exist or is not attachable.")
        return self.managed_policies[policy_arn]

    def _customer_policies(self) -> Iterator[ManagedPolicy]:
        return (
            policy
            for policy in self.managed_policies.values()
            if not isinstance(policy, AWSManagedPolicy)
        )

    def bounded_by(self, policy_arn: str) -> list[Role]:
        """The roles that have this policy as their permissions boundary."""
        roles = self.roles.values()
        return [role for role in roles if role.permissions_boundary_arn == policy_arn]


def _is_reserved(tag_key: str) -> bool:
    return tag_key.lower().startswith("aws:")


def _refuse_reserved_keys(tag_keys: Iterable[str]) -> None:
    if any(map(_is_reserved, tag_keys)) and not is_unobserved():
        raise InvalidInput("aws: prefixed tag key names are not allowed for external use.")


def _quotas() -> Quotas:
    return STATE.settings.quotas


def _check_managed_policy(document: str) -> None:
    check_identity_policy(document)
    quota = _quotas().managed_policy_size
    if size_of(document) > quota:
        raise LimitExceededException(f"Cannot exceed quota for PolicySize: {quota}")


def _backends(partition: str) -> Iterable[LocalIamBackend]:
    """IAM of every account that this server has met, in one partition."""
    for account in list(iam_backends.values()):
        if partition in account.keys():  # noqa: SIM118 - `in account` creates the backend
            yield account[partition]


def _show_unique_id(partition: str, arn: str, unique_id: str) -> None:
    """What IAM shows once the entity behind a principal's ARN is gone."""
    for backend in _backends(partition):
        for role in backend.roles.values():
            if f'"{arn}"' in role.assume_role_policy_document:
                role.assume_role_policy_document = principals_replaced(
                    role.assume_role_policy_document, arn, unique_id
                )
