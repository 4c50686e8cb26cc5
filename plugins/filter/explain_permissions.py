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
  - module: stepfunctions.iam.execution_role
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
    tasks:
      description: What every state that calls something needs; the settings of the state machine come last.
      type: list
      elements: dict
      contains:
        path:
          description: The state, such as C(States.Fan out.Branches[1].States.Send), or a setting, such as
            C(LoggingConfiguration).
          type: str
        resource:
          description: What it calls, as the definition writes it.
          type: str
        actions:
          description: All actions that it needs.
          type: list
          elements: str
        resources:
          description: All resources that it needs them on.
          type: list
          elements: str
        statements:
          description: Which actions on which resources, under which C(conditions), and C(why).
          type: list
          elements: dict
        unresolved:
          description: What only an execution knows, and what is allowed for it.
          type: list
          elements: str
        unknown:
          description: What is called and not known to this collection; nothing is allowed for it.
          type: list
          elements: str
        note:
          description: What else there is to know, such as why nothing is needed.
          returned: when there is something
          type: str
"""


def explain_permissions(definition: Any, **options: Any) -> Dict[str, Any]:
    """See DOCUMENTATION. Raises AnsibleFilterError."""
    return derived("explain_permissions", definition, options).as_result()


class FilterModule:
    def filters(self) -> Dict[str, Callable[..., Any]]:
        return {"explain_permissions": explain_permissions}
