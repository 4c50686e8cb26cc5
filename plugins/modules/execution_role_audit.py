#!/usr/bin/python
# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Judge the execution roles of an account against what their state machines need."""

from __future__ import annotations

DOCUMENTATION = r"""
module: execution_role_audit
version_added: 0.4.0
short_description: Judge the IAM execution roles of AWS Step Functions state machines, and change nothing
description:
  - Reads the execution roles of an account and the state machines that use them, and says what is wrong with a role,
    how bad it is, on what evidence, and with which task to mend it.
  - It knows from the definition what a state machine needs, and so finds both what will fail when a state is reached
    and what is allowed beyond that.
  - What cannot be read is V(unknown), never well. A check mode run and a normal run are the same.
author:
  - The stepfunctions.iam contributors (@stepfunctions-iam)
options:
  names:
    description:
      - Names of the roles to judge, whoever may assume them. Without it, the roles that name Step Functions or Amazon
        SWF in their trust policy, and those that a state machine names.
    type: list
    elements: str
  path_prefix:
    description:
      - Judge only roles whose path begins with this.
    type: str
    default: /
  regions:
    description:
      - The regions in which the account has state machines. All that are enabled in the account, if not given. A state
        machine of a region that is left out does not count, so that its role may be taken for unused.
    type: list
    elements: str
  checks:
    description:
      - The checks to make, by their ids or by their topics V(trust), V(permissions), V(hygiene) and V(drift). All,
        if not given.
    type: list
    elements: str
  skip_checks:
    description:
      - Checks or topics to leave out.
    type: list
    elements: str
  fail_on:
    description:
      - Fail if a check of this severity, or of a worse one, fails. The result is returned all the same.
    type: str
    choices: [critical, high, medium, low, info]
  unused_days:
    description:
      - A role that was not used for more days than this is reported by C(hygiene-unused-role).
    type: int
    default: 90
  required_boundary:
    description:
      - ARN of the permissions boundary that every role must have, for C(hygiene-boundary).
    type: str
  roles:
    description:
      - The roles as they should be, for C(drift-declared-role), which tells what
        M(stepfunctions.iam.execution_roles) would change. No name may be there twice, whatever its case.
  max_workers:
    description:
      - How many calls are made at a time. All share the quotas of one account.
    type: int
    default: 8
notes:
  - Makes a C(GetAccountAuthorizationDetails) call for every 1000 roles and policies of the account, a
    C(ListStateMachines) call for each region and every 1000 state machines, a C(DescribeStateMachine) call for each
    state machine, C(GetPolicy) and C(GetPolicyVersion) for each policy of AWS that a role has, and C(DescribeRegions)
    without O(regions). With O(roles) it reads as M(stepfunctions.iam.execution_roles) does, too.
  - IAM permissions to read - always (C(iam:GetAccountAuthorizationDetails), C(states:ListStateMachines),
    C(states:DescribeStateMachine)); without O(regions) (C(ec2:DescribeRegions)); AWS's managed policies that roles
    have (C(iam:GetPolicy), C(iam:GetPolicyVersion)); quotas of the account, where a role is near the default ones
    (C(iam:GetAccountSummary)).
    What is not allowed is V(unknown), and named under RV(unreadable). Definitions that customer managed keys encrypt
    also take C(kms:Decrypt) on those keys.
  - IAM permissions to compare with O(roles) - each of them (C(iam:GetRole), C(iam:ListAttachedRolePolicies),
    C(iam:ListRolePolicies), C(iam:GetRolePolicy)); many of them at once (C(iam:ListRoles)); managed policies to be
    attached (C(iam:GetPolicy)); managed policies that are declared by name (C(iam:ListPolicies)); those to be deleted
    (C(iam:ListInstanceProfilesForRole)); customer managed policies that a large derived policy was split into
    (C(iam:GetPolicyVersion), C(iam:ListPolicyVersions)).
  - AWS's managed policy C(SecurityAudit) allows all of it but C(sts:AssumeRole) and C(kms:Decrypt). A policy that
    allows no more than this is C(roles/audit/files/audit-policy.json) in the collection.
  - Policies of an organization and of resources are not looked at.
  - A page for each check is in C(docs/checks) of the collection.
seealso:
  - module: stepfunctions.iam.execution_role_info
    description: Reads roles without judging them.
  - module: stepfunctions.iam.execution_roles
    description: Takes what is returned to mend them.
  - plugin: stepfunctions.iam.audit_report
    plugin_type: filter
    description: Writes what was found as a page or in a format for other tools.
  - ref: stepfunctions.iam.audit role <ansible_collections.stepfunctions.iam.audit_role>
    description: Audits an account and writes reports.
  - name: Prevent cross-service confused deputy issue
    description: AWS Step Functions developer guide.
    link: https://docs.aws.amazon.com/step-functions/latest/dg/procedure-create-iam-role.html#prevent-cross-service-confused-deputy
  - name: SecurityAudit
    description: AWS managed policy reference.
    link: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/SecurityAudit.html
extends_documentation_fragment:
  - stepfunctions.iam.attributes.read_only
  - stepfunctions.iam.attributes.action_group
  - stepfunctions.iam.declared_roles
  - stepfunctions.iam.assume_role
  - stepfunctions.iam.required_permissions.other_account
  - amazon.aws.common.modules
  - amazon.aws.region.modules
  - amazon.aws.boto3
"""

EXAMPLES = r"""
- name: Fail if Step Functions cannot assume a role, or a role lacks what a state needs
  stepfunctions.iam.execution_role_audit:
    regions: [eu-west-1, eu-central-1]
    checks: [trust-not-assumable, permissions-missing, permissions-denied]
    fail_on: high

- name: Judge every execution role of the account
  stepfunctions.iam.execution_role_audit:
  register: audited

- name: Show what would mend them
  stepfunctions.iam.execution_roles:
    roles: "{{ audited.remediation_roles }}"
  check_mode: true
  diff: true

- name: Judge another account, and compare its roles with those declared
  stepfunctions.iam.execution_role_audit:
    assume_role_arn: arn:aws:iam::210987654321:role/platform-audit
    required_boundary: arn:aws:iam::210987654321:policy/step-functions-boundary
    roles: "{{ execution_roles }}"
    skip_checks: [hygiene-encryption]
"""

RETURN = r"""
findings:
  description: What the checks say, what failed first and the worst of it before the rest.
  returned: success, or when O(fail_on) is reached
  type: list
  elements: dict
  contains:
    check:
      description: Id of the check.
      returned: always
      type: str
      sample: trust-no-confused-deputy-conditions
    severity:
      description: How bad it is if it fails; V(critical), V(high), V(medium), V(low) or V(info).
      returned: always
      type: str
      sample: high
    status:
      description: V(fail); V(pass), once for each role and check that holds; or V(unknown), where it cannot be told.
      returned: always
      type: str
      sample: fail
    role_arn:
      description: ARN of the role.
      returned: always
      type: str
      sample: arn:aws:iam::123456789012:role/step-functions/orders-state-machine
    state_machine_arn:
      description: ARN of the state machine, null where it is not about a single one.
      returned: always
      type: str
      sample: arn:aws:states:eu-central-1:123456789012:stateMachine:orders
    message:
      description: What was found, in one sentence.
      returned: always
      type: str
      sample: orders-state-machine lets Step Functions in without a word on whose state machines it acts for.
    evidence:
      description: What the finding rests on. Its keys differ from check to check; the page of the check names them.
      returned: always
      type: dict
      sample:
        statement:
          Effect: Allow
          Principal: {"Service": "states.amazonaws.com"}
          Action: sts:AssumeRole
    remediation:
      description: A task in YAML that mends it, empty if there is none.
      returned: always
      type: str
      sample: |
        - name: Let Step Functions assume orders-state-machine for this account
          stepfunctions.iam.execution_role:
            name: orders-state-machine
            path: /step-functions/
            trust: {}
summary:
  description: The findings, counted.
  returned: success, or when O(fail_on) is reached
  type: dict
  contains:
    compliant:
      description:
        - Whether no check failed, those of severity V(info) aside; null where none failed and something could not
          be told.
      returned: always
      type: bool
      sample: false
    status:
      description: Number of findings by their status.
      returned: always
      type: dict
      sample: {"fail": 6, "unknown": 0, "pass": 38}
    severity:
      description: Number of failed findings by their severity.
      returned: always
      type: dict
      sample: {"critical": 0, "high": 2, "medium": 0, "low": 1, "info": 3}
    roles:
      description: Number of roles with a finding.
      returned: always
      type: int
      sample: 2
remediation_roles:
  description:
    - One declaration for each role that failed and can be mended, made of the tasks of its findings. It can be given as
      O(stepfunctions.iam.execution_roles#module:roles), in check mode first. What it removes, its purge options say;
      no role is deleted.
  returned: success, or when O(fail_on) is reached
  type: list
  elements: dict
  sample:
    - name: orders-state-machine
      path: /step-functions/
      trust: {}
    - name: states-lambda-role
      path: /
      trust: {}
regions:
  description: Regions whose state machines were looked for.
  returned: success, or when O(fail_on) is reached
  type: list
  elements: str
  sample: [eu-central-1, eu-west-1]
unreadable:
  description: What could not be read.
  returned: success, or when O(fail_on) is reached
  type: list
  elements: dict
  contains:
    what:
      description: What it was, by its ARN or in words.
      returned: always
      type: str
      sample: state machines of eu-west-1
    reason:
      description: Why it could not be read.
      returned: always
      type: str
      sample: >-
        arn:aws:iam::123456789012:user/audit is not allowed states:ListStateMachines on eu-west-1. AWS says: ...
account_unreachable:
  description:
    - Whether the account could not be entered. O(assume_role_arn) could not be assumed, AWS does not accept the
      credentials, or no call was answered.
  returned: failure
  type: bool
  sample: false
"""

from ansible_collections.stepfunctions.iam.plugins.module_utils._aws.audit import (
    AUDIT_OPTIONS,
    execution_role_audit,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._aws.run import run_module


def main() -> None:
    run_module(AUDIT_OPTIONS, execution_role_audit)


if __name__ == "__main__":
    main()
