#!/usr/bin/python
# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Read the execution roles of an account."""

from __future__ import annotations

DOCUMENTATION = r"""
module: execution_role_info
version_added: 0.1.0
short_description: Read the IAM execution roles of AWS Step Functions state machines
description:
  - Reads roles with their trust policy, managed and inline policies with documents, permissions boundary and
    tags.
  - Without O(names), all roles of the account that Step Functions may assume.
author:
  - The stepfunctions.iam contributors (@stepfunctions-iam)
options:
  names:
    description:
      - Names of the roles to read, whoever may assume them. A role that does not exist is left out.
    type: list
    elements: str
  path_prefix:
    description:
      - Read only roles whose path begins with this.
    type: str
    default: /
  all_roles:
    description:
      - Whether to read roles that Step Functions may not assume, too. Conditions of a trust policy are taken
        as met.
    type: bool
    default: false
  state_machines:
    description:
      - Whether to tell, too, which state machines use each role.
    type: bool
    default: false
    version_added: 0.4.0
  regions:
    description:
      - The regions whose state machines are looked at with O(state_machines). All that are enabled in the account, if
        not given.
    type: list
    elements: str
    version_added: 0.4.0
notes:
  - Makes a C(ListRoles) call for every 1000 roles of the account unless O(names) is given, and for every
    role read C(GetRole), C(ListAttachedRolePolicies), C(ListRolePolicies) and a C(GetRolePolicy) for each
    inline policy.
  - With O(state_machines), makes a C(ListStateMachines) call for each region, a C(DescribeStateMachine) call for each
    state machine, and C(DescribeRegions) without O(regions). What cannot be read is a warning.
  - IAM permissions to read - without O(names) (C(iam:ListRoles)); many roles at once
    (C(iam:GetAccountAuthorizationDetails), C(iam:ListRoles)); each role by itself (C(iam:GetRole),
    C(iam:ListAttachedRolePolicies), C(iam:ListRolePolicies), C(iam:GetRolePolicy)); the customer managed policies that
    a large derived policy was split into (C(iam:GetPolicy), C(iam:GetPolicyVersion)); with O(state_machines)
    (C(states:ListStateMachines), C(states:DescribeStateMachine)); with O(state_machines) and without O(regions)
    (C(ec2:DescribeRegions)).
    More than three roles are read at once. Where that is not allowed, each is read by itself, with a warning.
seealso:
  - module: stepfunctions.iam.execution_role
  - module: stepfunctions.iam.execution_roles
    description: Takes roles as they are returned here.
  - module: stepfunctions.iam.execution_role_audit
    description: Judges roles instead of reading them.
  - plugin: stepfunctions.iam.adopted_roles
    plugin_type: filter
    description: Writes what is returned here as variables.
  - plugin: stepfunctions.iam.assumable_by_step_functions
    plugin_type: test
    description: Tells whether a trust policy lets Step Functions in.
  - module: amazon.aws.iam_role_info
    description: Reads IAM roles of any kind.
extends_documentation_fragment:
  - stepfunctions.iam.attributes.read_only
  - stepfunctions.iam.attributes.action_group
  - stepfunctions.iam.assume_role
  - stepfunctions.iam.required_permissions.other_account
  - amazon.aws.common.modules
  - amazon.aws.region.modules
  - amazon.aws.boto3
"""

EXAMPLES = r"""
- name: Read all roles that Step Functions may assume
  stepfunctions.iam.execution_role_info:
  register: found

- name: Read one role
  stepfunctions.iam.execution_role_info:
    names:
      - states-lambda-role

- name: Read every role below a path of another account
  stepfunctions.iam.execution_role_info:
    path_prefix: /step-functions/
    all_roles: true
    assume_role_arn: arn:aws:iam::210987654321:role/platform-audit
"""

RETURN = r"""
execution_roles:
  description: The roles, in the order of O(names), else of their names.
  returned: success
  type: list
  elements: dict
  contains:
    arn:
      description: ARN of the role.
      returned: always
      type: str
      sample: arn:aws:iam::123456789012:role/states-lambda-role
    role_id:
      description: Unique id of the role.
      returned: always
      type: str
      sample: AROA0000000000EXAMPLE
    name:
      description: Name of the role.
      returned: always
      type: str
      sample: states-lambda-role
    path:
      description: Path of the role.
      returned: always
      type: str
      sample: /
    description:
      description: Description of the role, empty if it has none.
      returned: always
      type: str
      sample: Runs the state machine of the order service
    max_session_duration:
      description: Longest session, in seconds.
      returned: always
      type: int
      sample: 3600
    permissions_boundary:
      description: ARN of the permissions boundary, null if there is none.
      returned: always
      type: str
      sample: arn:aws:iam::123456789012:policy/step-functions-boundary
    tags:
      description: Tags of the role.
      returned: always
      type: dict
      sample: {"Team": "orders"}
    trust_policy:
      description: The trust policy.
      returned: always
      type: dict
      sample:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal: {"Service": "states.amazonaws.com"}
            Action: sts:AssumeRole
    managed_policies:
      description: ARNs of the attached managed policies, sorted.
      returned: always
      type: list
      elements: str
      sample: ["arn:aws:iam::aws:policy/service-role/AWSLambdaRole"]
    inline_policies:
      description: Inline policies, documents by name.
      returned: always
      type: dict
      sample: {}
    derived_policies:
      description:
        - The customer managed policies that a derived policy is split into, documents by ARN. See the option
          O(stepfunctions.iam.execution_role#module:state_machine).
      returned: when the derived policy is split
      type: dict
      version_added: 0.2.0
      sample:
        arn:aws:iam::123456789012:policy/step-functions/orders-state-machine-StepFunctionsPermissions-1:
          Version: "2012-10-17"
          Statement:
            - Sid: DynamodbGetItem
              Effect: Allow
              Action: dynamodb:GetItem
              Resource: arn:aws:dynamodb:eu-central-1:123456789012:table/orders
            - Sid: LambdaInvoke
              Effect: Allow
              Action: lambda:InvokeFunction
              Resource: arn:aws:lambda:eu-central-1:123456789012:function:*
    state_machines:
      description: ARNs of the state machines that use the role, sorted. Versions of them may still use another one.
      returned: with O(state_machines)
      type: list
      elements: str
      sample: ["arn:aws:states:eu-central-1:123456789012:stateMachine:orders"]
      version_added: 0.4.0
account_unreachable:
  description:
    - Whether the account could not be entered. O(assume_role_arn) could not be assumed, AWS does not accept the
      credentials, or no call was answered.
  returned: failure
  type: bool
  version_added: 0.3.0
  sample: true
"""

from ansible_collections.stepfunctions.iam.plugins.module_utils._aws.info import (
    INFO_OPTIONS,
    execution_role_info,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._aws.run import run_module


def main() -> None:
    run_module(INFO_OPTIONS, execution_role_info)


if __name__ == "__main__":
    main()
