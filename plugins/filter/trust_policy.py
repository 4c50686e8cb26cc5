# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Filter `trust_policy`: the trust policy of an execution role, without a call to AWS."""

from __future__ import annotations

from typing import Any, Callable, Dict, Mapping, Optional, Sequence

from ansible.errors import AnsibleFilterError
from ansible_collections.stepfunctions.iam.plugins.module_utils._errors import InvalidOption
from ansible_collections.stepfunctions.iam.plugins.module_utils._policy.trust import Account
from ansible_collections.stepfunctions.iam.plugins.module_utils._role import constraints
from ansible_collections.stepfunctions.iam.plugins.module_utils._role.declaration import (
    trust_from_options,
)

DOCUMENTATION = r"""
name: trust_policy
version_added: 0.1.0
short_description: The trust policy of an execution role
description:
  - Gives the trust policy with which Step Functions may assume a role of the given account.
  - It is the policy that M(stepfunctions.iam.execution_role) writes for a new role with the same options.
author:
  - The stepfunctions.iam contributors (@stepfunctions-iam)
positional: _input
options:
  _input:
    description: Id of the account of the role, a string of 12 digits.
    type: str
    required: true
  principal:
    description:
      - V(global), V(regional) or V(both); see the option C(trust.principal) of M(stepfunctions.iam.execution_role).
    type: str
    choices: [global, regional, both]
    default: global
  region:
    description: The region of the regional principal. Required unless O(principal=global).
    type: str
  partition:
    description: The partition of the account, such as V(aws-cn).
    type: str
    default: aws
  service_principals:
    description: Service principals to use in place of O(principal).
    type: list
    elements: str
  source_accounts:
    description: Accounts whose state machines may use the role; by default that of the role.
    type: list
    elements: str
  source_arns:
    description: ARNs, or patterns, of the state machines that may use the role; by default all of those accounts'.
    type: list
    elements: str
  confused_deputy_protection:
    description: Whether the policy has the conditions C(aws:SourceAccount) and C(aws:SourceArn).
    type: bool
    default: true
  statements:
    description: Further statements.
    type: list
    elements: dict
seealso:
  - module: stepfunctions.iam.execution_role
  - plugin: stepfunctions.iam.assumable_by_step_functions
    plugin_type: test
    description: Tells whether a trust policy lets Step Functions in.
  - name: Creating an IAM role for a state machine
    description: AWS Step Functions developer guide.
    link: https://docs.aws.amazon.com/step-functions/latest/dg/procedure-create-iam-role.html
  - name: Prevent cross-service confused deputy issue
    description: AWS Step Functions developer guide.
    link: https://docs.aws.amazon.com/step-functions/latest/dg/procedure-create-iam-role.html#prevent-cross-service-confused-deputy
"""

EXAMPLES = r"""
- name: Show the trust policy
  ansible.builtin.debug:
    msg: "{{ '123456789012' | stepfunctions.iam.trust_policy }}"

- name: Show that of AWS's first documentation
  ansible.builtin.debug:
    msg: >-
      {{ '123456789012' | stepfunctions.iam.trust_policy(
           principal='regional', region='us-east-1', confused_deputy_protection=false) }}
"""

RETURN = r"""
_value:
  description: The policy document.
  type: dict
  sample:
    Version: "2012-10-17"
    Statement:
      - Effect: Allow
        Principal: {"Service": "states.amazonaws.com"}
        Action: sts:AssumeRole
        Condition:
          StringEquals: {"aws:SourceAccount": "123456789012"}
          ArnLike: {"aws:SourceArn": "arn:aws:states:*:123456789012:stateMachine:*"}
"""


def trust_policy(
    account: str,
    principal: str = "global",
    region: Optional[str] = None,
    partition: str = "aws",
    service_principals: Optional[Sequence[str]] = None,
    source_accounts: Optional[Sequence[str]] = None,
    source_arns: Optional[Sequence[str]] = None,
    confused_deputy_protection: bool = True,
    statements: Sequence[Mapping[str, Any]] = (),
) -> Dict[str, Any]:
    """See DOCUMENTATION. Raises AnsibleFilterError."""
    try:
        constraints.account_id(account, "trust_policy: account")
        trust = trust_from_options(
            {
                "principal": principal,
                "service_principals": service_principals,
                "source_accounts": source_accounts,
                "source_arns": source_arns,
                "confused_deputy_protection": confused_deputy_protection,
                "statements": statements,
            }
        )
        return trust.policy(Account(account, partition, region))
    except (InvalidOption, ValueError) as error:
        raise AnsibleFilterError(str(error)) from error


class FilterModule:
    def filters(self) -> Dict[str, Callable[..., Any]]:
        return {"trust_policy": trust_policy}
