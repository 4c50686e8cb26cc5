# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documentation of the IAM permissions that modules need.

In one form, which tests/integration/test_required_permissions.py reads and holds against the calls: a
note "IAM permissions WHAT FOR - WHEN (C(ACTION), C(ACTION)); WHEN (C(ACTION))." Further sentences are free.
Without options, though there are none, ansible-core takes no fragment.
"""

from __future__ import annotations


class ModuleDocFragment:
    # Of modules that ensure roles.
    DOCUMENTATION = r"""
options: {}
notes:
  - IAM permissions to read - a role (C(iam:GetRole), C(iam:ListAttachedRolePolicies), C(iam:ListRolePolicies),
    C(iam:GetRolePolicy)); a managed policy to be attached, or to be the permissions boundary (C(iam:GetPolicy));
    managed policies to find one by its name (C(iam:ListPolicies)); the instance profiles of a role to be deleted
    (C(iam:ListInstanceProfilesForRole)); the state machines that may run as a role to be deleted, unless it is forced
    (C(ec2:DescribeRegions), C(states:ListStateMachines), C(states:DescribeStateMachine)); the definition of a state
    machine (C(states:DescribeStateMachine)); the quotas of an account in which a role outgrows the default ones
    (C(iam:GetAccountSummary)).
    Check mode and a task that changes nothing need no others. Without those of state machines and quotas a task goes
    on, with a warning. A definition that a customer managed key encrypts also takes C(kms:Decrypt) on that key.
  - IAM permissions to write - a new role (C(iam:CreateRole)); tags, also those of a new role (C(iam:TagRole)); tags
    that are removed (C(iam:UntagRole)); the trust policy (C(iam:UpdateAssumeRolePolicy)); description and maximum
    session duration (C(iam:UpdateRole)); managed policies that are attached (C(iam:AttachRolePolicy)); managed
    policies that are detached (C(iam:DetachRolePolicy)); inline policies, derived ones among them
    (C(iam:PutRolePolicy)); inline policies that are deleted (C(iam:DeleteRolePolicy)); the permissions boundary of a
    role that exists (C(iam:PutRolePermissionsBoundary)); a permissions boundary that is removed
    (C(iam:DeleteRolePermissionsBoundary)); a role that is deleted (C(iam:DeleteRole)); a role in an instance profile
    that is deleted (C(iam:RemoveRoleFromInstanceProfile)).
    What a task is going to need is in RV(ignore:changes) in check mode. All of them can be limited to a path, such as
    C(arn:aws:iam::*:role/step-functions/*).
  - IAM permissions on customer managed policies that a large derived policy is split into - always (C(iam:GetPolicy));
    those that are there (C(iam:GetPolicyVersion)); new ones (C(iam:CreatePolicy)); those that change or are deleted
    (C(iam:ListPolicyVersions), C(iam:DeletePolicyVersion)); those that change (C(iam:CreatePolicyVersion)); those that
    are deleted (C(iam:DeletePolicy)).
    All of them can be limited to the names of the policies, such as
    C(arn:aws:iam::*:policy/step-functions/*-StepFunctionsPermissions-*).
"""

    # Of modules that can assume a role.
    OTHER_ACCOUNT = r"""
options: {}
notes:
  - IAM permissions of the principal of the connection - with O(assume_role_arn) (C(sts:AssumeRole)).
    All other permissions are then those of the role that is assumed.
"""
