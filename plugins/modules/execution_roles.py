#!/usr/bin/python
# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ensure many execution roles of one account in one task."""

from __future__ import annotations

DOCUMENTATION = r"""
module: execution_roles
version_added: 0.3.0
short_description: Ensure many IAM execution roles of AWS Step Functions in one task
description:
  - Ensures any number of execution roles of one account, each as M(stepfunctions.iam.execution_role) would, with
    few calls and side by side.
  - The options of all roles are checked before anything is read, and all roles are planned before the first is
    written. A role that fails does not stop the others; the task fails at the end, names each that failed, and
    returns what was done.
author:
  - The stepfunctions.iam contributors (@stepfunctions-iam)
options:
  roles:
    required: true
  max_workers:
    description:
      - How many roles are worked on at a time. All share the quotas of one account, so that a call that AWS throttles
        slows all of them down.
    type: int
    default: 8
notes:
  - Roles in place cost C(GetAccountAuthorizationDetails) and C(ListRoles), one call each for every 1000 roles of
    the account. Where that takes more calls than to read each declared role by itself, as for two or three roles, or
    where it is not allowed, which a warning says, each is read by itself.
  - What was written is read back in the same way, all roles together.
  - Customer managed policies are listed once for all roles, if one is declared by name that is not attached yet.
  - IAM permissions to read many roles at once - where it takes fewer calls (C(iam:GetAccountAuthorizationDetails),
    C(iam:ListRoles)).
    Without them each role is read by itself, with a warning.
seealso:
  - module: stepfunctions.iam.execution_role
    description: Ensures one role; its options are described there.
  - module: stepfunctions.iam.execution_role_info
    description: Reads roles, as they can be declared here.
  - plugin: stepfunctions.iam.adopted_roles
    plugin_type: filter
    description: Writes the roles that an account has as variables.
  - ref: stepfunctions.iam.account_setup role <ansible_collections.stepfunctions.iam.account_setup_role>
    description: Ensures the roles that the variables of an account declare.
  - name: IAM and AWS STS quotas
    description: AWS Identity and Access Management user guide.
    link: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
attributes:
  check_mode:
    support: full
    details:
      - Each role is returned as it would be, with the calls that would be made.
  diff_mode:
    support: full
  idempotent:
    support: full
extends_documentation_fragment:
  - stepfunctions.iam.attributes
  - stepfunctions.iam.attributes.action_group
  - stepfunctions.iam.declared_roles
  - stepfunctions.iam.assume_role
  - stepfunctions.iam.required_permissions
  - stepfunctions.iam.required_permissions.other_account
  - amazon.aws.common.modules
  - amazon.aws.region.modules
  - amazon.aws.boto3
"""

EXAMPLES = r"""
- name: Ensure the roles of an account
  stepfunctions.iam.execution_roles:
    defaults:
      path: /step-functions/
      permissions_boundary: arn:aws:iam::123456789012:policy/step-functions-boundary
      tags:
        Owner: platform
    roles:
      - name: orders-state-machine
        state_machine:
          name: orders
          definition: "{{ lookup('ansible.builtin.file', 'orders.asl.json') }}"
      - name: payments-state-machine
        managed_policies:
          - AWSLambdaRole
        tags:
          Team: payments
      - name: returns-state-machine
        state: absent

- name: Read the roles of one account
  stepfunctions.iam.execution_role_info:
  register: found

- name: Add a tag to all of them
  stepfunctions.iam.execution_roles:
    roles: "{{ found.execution_roles }}"
    defaults:
      tags:
        Reviewed: "2026"
"""

RETURN = r"""
execution_roles:
  description:
    - One entry for each of O(roles), in their order.
  returned: when O(roles) are valid
  type: list
  elements: dict
  contains:
    name:
      description: Name of the role.
      returned: always
      type: str
      sample: orders-state-machine
    changed:
      description: Whether something was written, or in check mode would be.
      returned: always
      type: bool
      sample: true
    failed:
      description: Whether the role failed.
      returned: always
      type: bool
      sample: false
    msg:
      description: Why it failed, empty if it did not.
      returned: always
      type: str
      sample: ""
    changes:
      description: The calls that were made, or in check mode would be, as in
        RV(stepfunctions.iam.execution_role#module:changes).
      returned: always
      type: list
      elements: dict
    not_done:
      description: The planned calls that were not made, as in RV(stepfunctions.iam.execution_role#module:changes).
      returned: when AWS refused a call that writes to the role
      type: list
      elements: dict
    execution_role:
      description: The role, as in RV(stepfunctions.iam.execution_role#module:execution_role); null if it is absent.
      returned: unless the role failed
      type: dict
    unmanaged:
      description: What is on the role and not declared, as in RV(stepfunctions.iam.execution_role#module:unmanaged).
      returned: unless the role failed
      type: dict
    permissions:
      description: What its state machine needs, as in RV(stepfunctions.iam.execution_role#module:permissions).
      returned: with O(roles[].state_machine), unless the role failed
      type: dict
    diff:
      description: The role before and after, as in RV(stepfunctions.iam.execution_role#module:diff).
      returned: unless the role failed
      type: dict
failed_roles:
  description: Names of the roles that failed.
  returned: when O(roles) are valid
  type: list
  elements: str
  sample: []
diff:
  description: The roles that changed, each before and after.
  returned: when O(roles) are valid
  type: list
  elements: dict
  contains:
    before_header:
      description: Name of the role.
      returned: always
      type: str
      sample: payments-state-machine
    after_header:
      description: Name of the role.
      returned: always
      type: str
      sample: payments-state-machine
    before:
      description: The role before the task, empty if there was none.
      returned: always
      type: dict
      sample: {}
    after:
      description: The role after the task, empty if there is none.
      returned: always
      type: dict
      sample:
        name: payments-state-machine
        path: /step-functions/
        description: ""
        max_session_duration: 3600
        permissions_boundary: arn:aws:iam::123456789012:policy/step-functions-boundary
        tags: {"Owner": "platform", "Team": "payments"}
        trust_policy:
          Version: "2012-10-17"
          Statement:
            - Effect: Allow
              Principal: {"Service": "states.amazonaws.com"}
              Action: sts:AssumeRole
              Condition:
                StringEquals: {"aws:SourceAccount": "123456789012"}
                ArnLike: {"aws:SourceArn": "arn:aws:states:*:123456789012:stateMachine:*"}
        managed_policies: ["arn:aws:iam::aws:policy/service-role/AWSLambdaRole"]
        inline_policies: {}
account_unreachable:
  description:
    - Whether the account could not be entered. O(assume_role_arn) could not be assumed, AWS does not accept the
      credentials, or no call was answered. Nothing was changed then.
  returned: failure
  type: bool
  sample: false
"""

from ansible_collections.stepfunctions.iam.plugins.module_utils._aws.ensure_many import (
    ENSURE_MANY_OPTIONS,
    ensure_execution_roles,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._aws.run import run_module


def main() -> None:
    run_module(ENSURE_MANY_OPTIONS, ensure_execution_roles)


if __name__ == "__main__":
    main()
