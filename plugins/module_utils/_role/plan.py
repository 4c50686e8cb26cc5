# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""The planner: from a role as it is and as it is declared to the calls that lie between.

Check mode, the diff, the real run and the read-back after it all ask here. The role as it will be
is worked out first and the calls follow from it, so that the two cannot disagree.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, Dict, List, Mapping, Optional, Tuple

from .._errors import ExecutionRoleError
from .._policy.canonical import equal
from .._policy.size import (
    INLINE_POLICIES_SIZE,
    MANAGED_POLICIES_PER_ROLE,
    VERSIONS_PER_POLICY,
    compact,
    size,
)
from .._policy.trust import Account, deleted_principals, describe, describe_change
from .declaration import Declaration
from .derived import DerivedPolicy, PolicyPart, part_description, part_number, writing_order
from .role import Role

# Customer managed policies that hold, or by their names could hold, parts of a derived policy, by ARN.
Parts = Mapping[str, PolicyPart]


@dataclass(frozen=True)
class Change:
    """One call to IAM that writes.

    action: an IAM action, such as iam:CreateRole. target: the name of the role, or of the managed
    policy that is written. detail: one line for a reader. parameters: the request, as botocore takes it.
    """

    action: str
    target: str
    detail: str
    parameters: Mapping[str, Any] = field(repr=False)

    def as_result(self) -> Dict[str, str]:
        return {"action": self.action, "target": self.target, "detail": self.detail}


@dataclass(frozen=True)
class Plan:
    """What a task does. before, after: None where the role does not exist.

    unmanaged: what is on the role afterwards and is not declared: managed_policies (ARNs),
    inline_policies (names), tags (key to value), trust_principals. warnings: sentences.
    """

    before: Optional[Role]
    after: Optional[Role]
    changes: Tuple[Change, ...]
    unmanaged: Mapping[str, Any]
    warnings: Tuple[str, ...] = ()

    def rewritten_policies(self) -> List[str]:
        """ARNs of the managed policies that get another version, or are deleted."""
        return sorted(
            {
                change.parameters["PolicyArn"]
                for change in self.changes
                if change.action in ("iam:CreatePolicyVersion", "iam:DeletePolicy")
            }
        )

    def diff(self) -> Dict[str, Any]:
        """Both sides as documents, for Ansible's --diff."""
        return {
            "before": self.before.as_document() if self.before else {},
            "after": self.after.as_document() if self.after else {},
        }


def plan_present(
    current: Optional[Role],
    declared: Declaration,
    account: Account,
    policy_arns: Mapping[str, str],
    parts: Optional[Parts] = None,
) -> Plan:
    """Ensure that the role is as declared.

    policy_arns: the ARN of each of the declared managed policies. parts: what is known to exist, on
    the role or not. Raises ExecutionRoleError when the role cannot become what is declared.
    """
    parts = parts or {}
    if current is not None and current.path != declared.path:
        _refuse_service_owned(current)
        raise ExecutionRoleError(
            f"role {current.name} exists under the path {current.path} and {declared.path} is "
            "declared; IAM cannot change a role's path. Declare its present path, or delete the "
            "role first: a new one has another unique id, which policies that name it do not know"
        )
    after = _predict(current, declared, account, policy_arns, parts)
    if current is not None and not equal(current.trust_policy, after.trust_policy):
        _refuse_deleted_principals(after)
    _refuse_foreign_parts(after, parts)
    changes = transition(current, after, parts)
    if changes:
        _refuse_service_owned(after)
    return Plan(
        current,
        after,
        changes,
        _unmanaged(after, declared, policy_arns),
        _warnings(current, after, parts),
    )


def plan_absent(current: Optional[Role], parts: Optional[Parts] = None) -> Plan:
    """Ensure that the role does not exist, nor the parts of its derived policy."""
    parts = parts or {}
    if current is not None:
        _refuse_service_owned(current)
    return Plan(
        current,
        None,
        transition(current, None, parts),
        {"managed_policies": [], "inline_policies": [], "tags": {}, "trust_principals": []},
        _warnings(current, None, parts),
    )


def transition(
    before: Optional[Role], after: Optional[Role], parts: Optional[Parts] = None
) -> Tuple[Change, ...]:
    """The calls that turn one role into another, in an order in which nothing can go missing.

    parts: what is known to exist; what belongs to the role and is no longer needed is deleted.

    Grants come before revocations, so that a running state machine keeps what it needs, except where
    a quota has no room for both; a boundary is set before grants and removed after them.
    """
    parts = parts or {}
    if after is None:
        return () if before is None else _deletion(before, parts)
    changes: List[Change] = []
    if before is None:
        changes.append(_creation(after))
        before = bare(after)
    else:
        changes += _attributes(before, after)
    policies = [_managed_policies(before, after, parts), _inline_policies(before, after)]
    old, new = set(before.derived_policies), set(after.derived_policies)
    if old - new and not new - old:
        policies.reverse()  # What was in parts is inline before they go.
    changes += [change for each in policies for change in each]
    if before.permissions_boundary and not after.permissions_boundary:
        changes.append(
            _change(
                after,
                "DeleteRolePermissionsBoundary",
                f"permissions boundary {before.permissions_boundary}",
            )
        )
    return tuple(changes)


def bare(role: Role) -> Role:
    """The role as CreateRole makes it, without policies."""
    return replace(role, managed_policies=(), inline_policies={}, derived_policies={})


def _predict(
    current: Optional[Role],
    declared: Declaration,
    account: Account,
    policy_arns: Mapping[str, str],
    known: Parts,
) -> Role:
    role = current or Role(
        name=declared.name,
        path=declared.path,
        arn=account.role_arn(declared.path, declared.name),
        trust_policy={},
    )
    fields: Dict[str, Any] = {
        "trust_policy": declared.trust.policy(account, current.trust_policy if current else None)
    }
    if declared.description is not None:
        fields["description"] = declared.description
    if declared.max_session_duration is not None:
        fields["max_session_duration"] = declared.max_session_duration
    if declared.permissions_boundary is not None:
        fields["permissions_boundary"] = declared.permissions_boundary or None
    if declared.tags is not None:
        fields["tags"] = _merged_tags(role.tags, declared.tags, declared.purge_tags)
    wanted = {policy_arns[each] for each in declared.managed_policies or ()}
    purged = declared.managed_policies is not None and declared.purge_managed_policies
    kept = set() if purged else set(role.managed_policies)
    inline = role.inline_policies
    if declared.inline_policies is not None:
        inline = {
            **({} if declared.purge_inline_policies else inline),
            **{
                name: _worded_as_today(role.inline_policies.get(name), document)
                for name, document in declared.inline_policies.items()
            },
        }
    parts: Mapping[str, Mapping[str, Any]] = {}
    if declared.derived is not None:
        inline, parts = _placed(role, inline, declared.derived, known)
        kept.difference_update(_own_parts(role, declared.derived))
    managed = wanted.union(kept, parts)
    documents = {**role.derived_policies, **parts}
    return replace(
        role,
        **fields,
        managed_policies=tuple(sorted(managed)),
        inline_policies=inline,
        derived_policies={arn: documents[arn] for arn in sorted(documents) if arn in managed},
    )


def _placed(
    role: Role, others: Mapping[str, Mapping[str, Any]], derived: DerivedPolicy, known: Parts
) -> Tuple[Mapping[str, Mapping[str, Any]], Mapping[str, Mapping[str, Any]]]:
    """All inline policies of the role, and the parts of the derived one where it does not fit there."""
    inline = {name: document for name, document in others.items() if name != derived.name}
    if derived.is_empty:
        return inline, {}
    today = role.inline_policies.get(derived.name)
    for document in (derived.document, derived.shorter):
        if document is None:
            continue
        together = {**inline, derived.name: _worded_as_today(today, document)}
        if sum(size(each) for each in together.values()) <= INLINE_POLICIES_SIZE:
            return together, {}
    return inline, {
        arn: _worded_as_today(known[arn].document if arn in known else None, document)
        for arn, document in derived.parts(role.arn, role.derived_policies).items()
    }


def _own_parts(role: Role, derived: Optional[DerivedPolicy]) -> List[str]:
    """ARNs of the parts on the role that hold this policy; the role may have those of another name."""
    return [
        arn
        for arn in role.derived_policies
        if derived is not None and part_number(arn, role.arn, derived.name)
    ]


def _worded_as_today(
    current: Optional[Mapping[str, Any]], declared: Mapping[str, Any]
) -> Mapping[str, Any]:
    return current if current is not None and equal(current, declared) else declared


def _merged_tags(
    current: Mapping[str, str], declared: Mapping[str, str], purge: bool
) -> Mapping[str, str]:
    """Tag keys are one key whatever their case; the latest spelling stays (IAM user guide, "Tags for
    IAM resources"). Tags under `aws:` are AWS's own and nobody else can remove them."""
    spelled = {key.lower() for key in declared}
    kept = {
        key: value
        for key, value in current.items()
        if key.lower() not in spelled and (not purge or key.lower().startswith("aws:"))
    }
    return {**kept, **declared}


def _unmanaged(
    role: Role, declared: Declaration, policy_arns: Mapping[str, str]
) -> Mapping[str, Any]:
    wanted = {policy_arns[each] for each in declared.managed_policies or ()}
    wanted.update(_own_parts(role, declared.derived))
    inline = set(role.inline_policies) - set(declared.inline_policies or ())
    if declared.derived is not None:
        inline.discard(declared.derived.name)
    return {
        "managed_policies": [each for each in role.managed_policies if each not in wanted],
        "inline_policies": sorted(inline),
        "tags": {
            key: value
            for key, value in sorted(role.tags.items())
            if key not in (declared.tags or ()) and not key.lower().startswith("aws:")
        },
        "trust_principals": declared.trust.undeclared_principals(role.trust_policy),
    }


def _refuse_service_owned(role: Role) -> None:
    if role.is_service_owned:
        raise ExecutionRoleError(
            f"role {role.name} lies under {role.path}: it belongs to an AWS service, and only that "
            "service can create, change or delete it"
        )


def _refuse_deleted_principals(role: Role) -> None:
    deleted = deleted_principals(role.trust_policy)
    if deleted:
        raise ExecutionRoleError(
            f"role {role.name}: its trust policy must change and names {', '.join(deleted)}, which was "
            "deleted: IAM would refuse the whole policy. Declare the statement under trust.statements "
            "with a principal that exists, or drop what is not declared with trust.purge"
        )


def _refuse_foreign_parts(after: Role, parts: Parts) -> None:
    for arn in after.derived_policies:
        if arn in parts and not parts[arn].belongs:
            raise ExecutionRoleError(
                f"role {after.name}: its derived policy is too large for an inline policy, and the "
                f"managed policy {arn}, which would hold a part, exists and does not say in its description "
                "that it belongs to the role; delete it, or choose another policy_name"
            )


def _warnings(before: Optional[Role], after: Optional[Role], parts: Parts) -> Tuple[str, ...]:
    kept = after.managed_policies if after else ()
    return tuple(
        f"the managed policy {arn} is no longer needed by role {before.name}, and others use it: it is "
        "detached, not deleted"
        for arn, part in sorted(parts.items())
        if before and part.belongs and part.used_elsewhere and arn not in kept
    )


def _change(role: Role, operation: str, detail: str, **parameters: Any) -> Change:
    return Change(f"iam:{operation}", role.name, detail, {"RoleName": role.name, **parameters})


def _policy_change(arn: str, operation: str, detail: str, **parameters: Any) -> Change:
    name = arn.rpartition("/")[2]
    return Change(f"iam:{operation}", name, detail, {"PolicyArn": arn, **parameters})


def _creation(role: Role) -> Change:
    parameters: Dict[str, Any] = {
        "Path": role.path,
        "AssumeRolePolicyDocument": compact(role.trust_policy),
        "MaxSessionDuration": role.max_session_duration,
    }
    details = [f"{role.arn} for {describe(role.trust_policy)}"]
    if role.description:
        parameters["Description"] = role.description
    if role.permissions_boundary:
        parameters["PermissionsBoundary"] = role.permissions_boundary
        details.append(f"permissions boundary {role.permissions_boundary}")
    if role.tags:
        parameters["Tags"] = _tag_list(role.tags)
        details.append(f"tags {_listed(role.tags)}")
    return _change(role, "CreateRole", ", ".join(details), **parameters)


def _attributes(before: Role, after: Role) -> List[Change]:
    changes = []
    if not equal(before.trust_policy, after.trust_policy):
        changes.append(
            _change(
                after,
                "UpdateAssumeRolePolicy",
                describe_change(before.trust_policy, after.trust_policy),
                PolicyDocument=compact(after.trust_policy),
            )
        )
    if after.permissions_boundary and after.permissions_boundary != before.permissions_boundary:
        changes.append(
            _change(
                after,
                "PutRolePermissionsBoundary",
                f"permissions boundary {before.permissions_boundary or 'none'} -> "
                f"{after.permissions_boundary}",
                PermissionsBoundary=after.permissions_boundary,
            )
        )
    details = [
        f"{name} {old!r} -> {new!r}"
        for name, old, new in (
            ("description", before.description, after.description),
            ("max_session_duration", before.max_session_duration, after.max_session_duration),
        )
        if old != new
    ]
    if details:
        # Both are always sent: IAM takes an omitted MaxSessionDuration for its default of one hour.
        changes.append(
            _change(
                after,
                "UpdateRole",
                ", ".join(details),
                Description=after.description,
                MaxSessionDuration=after.max_session_duration,
            )
        )
    return changes + _tags(before, after)


def _tags(before: Role, after: Role) -> List[Change]:
    changes = []
    written = {key: value for key, value in after.tags.items() if before.tags.get(key) != value}
    if written:
        changes.append(
            _change(after, "TagRole", f"tags {_listed(written)}", Tags=_tag_list(written))
        )
    # IAM drops the old spelling of a key by itself; to untag it would drop the new one.
    spelled = {key.lower() for key in after.tags}
    dropped = sorted(key for key in before.tags if key.lower() not in spelled)
    if dropped:
        changes.append(_change(after, "UntagRole", f"tags {', '.join(dropped)}", TagKeys=dropped))
    return changes


def _managed_policies(before: Role, after: Role, parts: Parts) -> List[Change]:
    """Parts are written before they are attached, and before others lose what moves to them."""
    old, new = before.derived_policies, after.derived_policies
    added = [change for arn in new if arn not in old for change in _part(after, arn, parts)]
    rewritten = [
        change
        for arn in writing_order({**new, **old}, new, [arn for arn in new if arn in old])
        for change in _part(after, arn, parts)
    ]
    attached = [each for each in after.managed_policies if each not in before.managed_policies]
    grants = [_change(after, "AttachRolePolicy", arn, PolicyArn=arn) for arn in attached]
    revocations = [
        change
        for arn in sorted({*before.managed_policies, *parts})
        if arn not in after.managed_policies
        for change in _revocation(before, arn, parts.get(arn))
    ]
    if len(before.managed_policies) + len(attached) <= MANAGED_POLICIES_PER_ROLE:
        return [*added, *grants, *rewritten, *revocations]
    if set(new) - set(old):
        return [*added, *revocations, *grants, *rewritten]
    return [*rewritten, *revocations, *grants]


def _part(role: Role, arn: str, parts: Parts) -> List[Change]:
    """To have a part say what it shall: a new policy, a new version of the one that is there, or nothing."""
    name, document = arn.rpartition("/")[2], role.derived_policies[arn]
    text = compact(document)
    if arn not in parts:
        parameters = {
            "PolicyName": name,
            "Path": role.path,
            "Description": part_description(role.arn),
            "PolicyDocument": text,
        }
        return [Change("iam:CreatePolicy", name, f"{arn} for role {role.name}", parameters)]
    part = parts[arn]
    if equal(part.document, document):
        return []
    oldest = part.old_versions[:1] if len(part.old_versions) + 1 >= VERSIONS_PER_POLICY else ()
    return [
        *(_version_deletion(arn, version) for version in oldest),
        _policy_change(
            arn,
            "CreatePolicyVersion",
            f"{arn} for role {role.name}",
            PolicyDocument=text,
            SetAsDefault=True,
        ),
    ]


def _revocation(role: Role, arn: str, part: Optional[PolicyPart]) -> List[Change]:
    """To detach a managed policy, and to delete it when it belongs to the role alone.

    IAM deletes a policy only when it is attached nowhere and has but one version (IAM API reference,
    DeletePolicy). The versions go first: as long as it is attached, the next run finds it.
    """
    detachment = [
        _change(role, "DetachRolePolicy", arn, PolicyArn=arn)
        for attached in role.managed_policies
        if attached == arn
    ]
    if part is None or not part.belongs or part.used_elsewhere:
        return detachment
    return [
        *(_version_deletion(arn, version) for version in part.old_versions),
        *detachment,
        _policy_change(arn, "DeletePolicy", f"{arn} of role {role.name}"),
    ]


def _version_deletion(arn: str, version: str) -> Change:
    return _policy_change(
        arn, "DeletePolicyVersion", f"version {version} of {arn}", VersionId=version
    )


def _inline_policies(before: Role, after: Role) -> List[Change]:
    old, new = before.inline_policies, after.inline_policies
    growth = {
        name: size(document) - (size(old[name]) if name in old else 0)
        for name, document in sorted(new.items())
        if name not in old or not equal(old[name], document)
    }
    grants = [
        _change(
            after,
            "PutRolePolicy",
            f"inline policy {name}",
            PolicyName=name,
            PolicyDocument=compact(new[name]),
        )
        # What shrinks goes first: it makes room for what grows.
        for name in sorted(growth, key=lambda name: growth[name])
    ]
    revocations = [
        _change(after, "DeleteRolePolicy", f"inline policy {name}", PolicyName=name)
        for name in sorted(old)
        if name not in new
    ]
    held = sum(size(document) for document in old.values())
    fits = held + sum(each for each in growth.values() if each > 0) <= INLINE_POLICIES_SIZE
    return grants + revocations if fits else revocations + grants


def _deletion(role: Role, parts: Parts) -> Tuple[Change, ...]:
    """IAM deletes only a bare role (IAM API reference, DeleteRole)."""
    return (
        *(
            _change(role, "RemoveRoleFromInstanceProfile", name, InstanceProfileName=name)
            for name in role.instance_profiles or ()
        ),
        *_managed_policies(role, bare(role), parts),
        *_inline_policies(role, bare(role)),
        _change(role, "DeleteRole", role.arn),
    )


def _tag_list(tags: Mapping[str, str]) -> List[Dict[str, str]]:
    return [{"Key": key, "Value": value} for key, value in sorted(tags.items())]


def _listed(tags: Mapping[str, str]) -> str:
    return ", ".join(f"{key}={value}" for key, value in sorted(tags.items()))
