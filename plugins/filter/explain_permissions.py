# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from typing import Any, Callable, Dict

from ansible_collections.stepfunctions.iam.plugins.plugin_utils._permissions import derived

DOCUMENTATION = r"""
name: explain_permissions
version_added: 0.2.0
short_description: The permissions that a state machine needs, and why
description:
  - Derives from the definition of a state machine the least policy with which each of its states can run, and
    says for every state what it needs and why.
author:
  - The stepfunctions.iam contributors (@stepfunctions-iam)
positional: _input
extends_documentation_fragment:
  - stepfunctions.iam.permissions
seealso:
  - plugin: stepfunctions.iam.permissions_policy
    plugin_type: filter
    description: Gives the policy alone.
  - module: stepfunctions.iam.execution_role
    description: Puts the policy on a role.
  - name: How Step Functions generates IAM policies for integrated services
    description: AWS Step Functions developer guide.
    link: https://docs.aws.amazon.com/step-functions/latest/dg/service-integration-iam-templates.html
"""

EXAMPLES = r"""
- name: Say what each state needs
  ansible.builtin.debug:
    msg: "{{ item.path }}: {{ item.actions | join(', ') }}"
  loop: "{{ explained.tasks }}"
  loop_control:
    label: "{{ item.path }}"
  vars:
    definition: "{{ lookup('ansible.builtin.file', 'orders.asl.json') }}"
    explained: >-
      {{ definition | stepfunctions.iam.explain_permissions(
           substitutions={'Table': 'orders'}, account='123456789012', region='eu-central-1') }}
"""

RETURN = r"""
_value:
  description: The policy and its explanation.
  type: dict
  contains:
    policy:
      description: The policy document, as P(stepfunctions.iam.permissions_policy#filter) gives it.
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
    tasks:
      description: What every state that calls something needs; the settings of the state machine come last.
      type: list
      elements: dict
      contains:
        path:
          description: The state, such as C(States.Fan out.Branches[1].States.Send), or a setting, such as
            C(LoggingConfiguration).
          type: str
          sample: States.Get order
        resource:
          description: What it calls, as the definition writes it.
          type: str
          sample: arn:aws:states:::dynamodb:getItem
        actions:
          description: All actions that it needs.
          type: list
          elements: str
          sample: ["dynamodb:GetItem"]
        resources:
          description: All resources that it needs them on.
          type: list
          elements: str
          sample: ["arn:aws:dynamodb:eu-central-1:123456789012:table/orders"]
        statements:
          description: The same, apart for each purpose.
          type: list
          elements: dict
          contains:
            actions:
              description: Actions.
              type: list
              elements: str
              sample: ["dynamodb:GetItem"]
            resources:
              description: The resources that it needs them on.
              type: list
              elements: str
              sample: ["arn:aws:dynamodb:eu-central-1:123456789012:table/orders"]
            why:
              description: What for.
              type: str
              sample: to get the item
            conditions:
              description: Under which conditions, as in a policy.
              returned: when there are conditions
              type: dict
              sample: {"StringEquals": {"iam:PassedToService": "ecs-tasks.amazonaws.com"}}
        unresolved:
          description: What only an execution knows, and what is allowed for it.
          type: list
          elements: str
          sample:
            - >-
              FunctionName: $.carrier is known only at run time;
              arn:aws:lambda:eu-central-1:123456789012:function:* is granted
        unknown:
          description: What is called and not known to this collection; nothing is allowed for it.
          type: list
          elements: str
          sample: []
        note:
          description: What else there is to know, such as why nothing is needed.
          returned: when there is something to say
          type: str
          sample: an activity needs no permission of the role
"""


def explain_permissions(definition: Any, **options: Any) -> Dict[str, Any]:
    """See DOCUMENTATION. Raises AnsibleFilterError."""
    return derived("explain_permissions", definition, options).as_result()


class FilterModule:
    def filters(self) -> Dict[str, Callable[..., Any]]:
        return {"explain_permissions": explain_permissions}
