# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from typing import Any, Callable, Dict

from ansible_collections.stepfunctions.iam.plugins.plugin_utils._permissions import derived

DOCUMENTATION = r"""
name: permissions_policy
version_added: 0.2.0
short_description: The permissions policy that a state machine needs
description:
  - Derives from the definition of a state machine the least policy with which each of its states can run.
  - It is the policy that M(stepfunctions.iam.execution_role) gives the role with the same O(ignore:state_machine).
author:
  - The stepfunctions.iam contributors (@stepfunctions-iam)
positional: _input
extends_documentation_fragment:
  - stepfunctions.iam.permissions
seealso:
  - plugin: stepfunctions.iam.explain_permissions
    plugin_type: filter
    description: Says for each state, too, what it needs and why.
  - module: stepfunctions.iam.execution_role
    description: Puts the policy on a role.
  - name: How Step Functions generates IAM policies for integrated services
    description: AWS Step Functions developer guide.
    link: https://docs.aws.amazon.com/step-functions/latest/dg/service-integration-iam-templates.html
"""

EXAMPLES = r"""
- name: Show what the role of a state machine must be allowed
  ansible.builtin.debug:
    msg: >-
      {{ lookup('ansible.builtin.file', 'orders.asl.json') | stepfunctions.iam.permissions_policy(
           arn='arn:aws:states:eu-central-1:123456789012:stateMachine:orders', substitutions={'Table': 'orders'}) }}

- name: Refuse a definition that leaves a resource open
  ansible.builtin.set_fact:
    policy: >-
      {{ definition | stepfunctions.iam.permissions_policy(
           substitutions={'Topic': topic_arn}, account='123456789012', region='eu-central-1', unresolved='fail') }}
"""

RETURN = r"""
_value:
  description:
    - The policy document. Its C(Statement) is empty where no permission is needed, and IAM takes no such policy.
  type: dict
  sample:
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
"""


def permissions_policy(definition: Any, **options: Any) -> Dict[str, Any]:
    """See DOCUMENTATION. Raises AnsibleFilterError."""
    return derived("permissions_policy", definition, options).document


class FilterModule:
    def filters(self) -> Dict[str, Callable[..., Any]]:
        return {"permissions_policy": permissions_policy}
