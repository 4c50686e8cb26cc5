# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Test `assumable_by_step_functions`: whether a trust policy lets Step Functions in."""

from __future__ import annotations

from typing import Any, Callable, Dict, Optional

from ansible.errors import AnsibleFilterError
from ansible_collections.stepfunctions.iam.plugins.module_utils._policy.document import (
    PolicyDocumentError,
    load_document,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._policy.trust import (
    assumable_by_step_functions,
)

DOCUMENTATION = r"""
name: assumable_by_step_functions
version_added: 0.1.0
short_description: Whether a trust policy lets Step Functions assume the role
description:
  - Whether a statement of the trust policy allows C(sts:AssumeRole) to the service principal of Step Functions
    and none denies it.
  - Conditions of a statement that allows are taken as met, those of a statement that denies as not met.
author:
  - The stepfunctions.iam contributors (@stepfunctions-iam)
positional: _input
options:
  _input:
    description: The trust policy, as a mapping or JSON text.
    type: raw
    required: true
  region:
    description:
      - The region of the state machine. Of the regional principals only that of this region counts then.
    type: str
seealso:
  - module: stepfunctions.iam.execution_role
  - plugin: stepfunctions.iam.trust_policy
    plugin_type: filter
    description: Gives a trust policy that does.
  - name: Creating an IAM role for a state machine
    description: AWS Step Functions developer guide.
    link: https://docs.aws.amazon.com/step-functions/latest/dg/procedure-create-iam-role.html
"""

EXAMPLES = r"""
- name: Read the role of a state machine
  stepfunctions.iam.execution_role_info:
    names: [orders-state-machine]
  register: found

- name: Check that Step Functions may assume it
  ansible.builtin.assert:
    that: found.execution_roles[0].trust_policy is stepfunctions.iam.assumable_by_step_functions(region='eu-central-1')
"""

RETURN = r"""
_value:
  description: Whether it does.
  type: bool
  sample: true
"""


def is_assumable(policy: Any, region: Optional[str] = None) -> bool:
    try:
        return assumable_by_step_functions(load_document(policy, "trust policy"), region)
    except PolicyDocumentError as error:
        raise AnsibleFilterError(str(error)) from error


class TestModule:
    def tests(self) -> Dict[str, Callable[..., Any]]:
        return {"assumable_by_step_functions": is_assumable}
