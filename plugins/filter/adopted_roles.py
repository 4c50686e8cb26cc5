# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Filter `adopted_roles`: roles as they are, as a file of variables."""

from __future__ import annotations

import re
from typing import Any, Callable, Dict, Mapping, Sequence

import yaml
from ansible.errors import AnsibleFilterError
from ansible_collections.stepfunctions.iam.plugins.module_utils._role.adoption import (
    declaration_of,
)

DOCUMENTATION = r"""
name: adopted_roles
version_added: 0.3.0
short_description: Execution roles as they are, as a file of variables
description:
  - Gives the text of a YAML file with one variable, a list of roles for M(stepfunctions.iam.execution_roles) that
    changes nothing in the account that the roles were read from.
  - The roles are sorted by name. What a new role has by default is left out, so that what is there is what matters;
    so are tags that begin with C(aws:), managed policies that hold parts of a derived policy, and roles of AWS
    services.
  - Text that Ansible would take for a template is marked as C(!unsafe).
author:
  - The stepfunctions.iam contributors (@stepfunctions-iam)
positional: _input
options:
  _input:
    description: Roles as M(stepfunctions.iam.execution_role_info) returns them.
    type: list
    elements: dict
    required: true
  variable:
    description: Name of the variable.
    type: str
    default: account_setup_roles
seealso:
  - module: stepfunctions.iam.execution_role_info
  - module: stepfunctions.iam.execution_roles
  - ref: stepfunctions.iam.account_setup role <ansible_collections.stepfunctions.iam.account_setup_role>
    description: Ensures the roles that such a file declares.
"""

EXAMPLES = r"""
- name: Read the execution roles of the account
  stepfunctions.iam.execution_role_info:
  register: found

- name: Write them to a file of variables
  ansible.builtin.copy:
    content: "{{ found.execution_roles | stepfunctions.iam.adopted_roles }}"
    dest: group_vars/all/execution_roles.yml
    mode: "0644"
"""

RETURN = r"""
_value:
  description: The text of the file.
  type: str
  sample: |
    ---
    account_setup_roles:
      - name: orders-state-machine
        path: /step-functions/
        description: Runs the state machine of the order service
        permissions_boundary: arn:aws:iam::123456789012:policy/step-functions-boundary
        inline_policies:
          Needs:
            Version: '2012-10-17'
            Statement:
              - Sid: DynamodbGetItem
                Effect: Allow
                Action: dynamodb:GetItem
                Resource: arn:aws:dynamodb:eu-central-1:123456789012:table/orders
              - Sid: LambdaInvoke
                Effect: Allow
                Action: lambda:InvokeFunction
                Resource: arn:aws:lambda:eu-central-1:123456789012:function:*
        tags:
          Team: orders
        trust:
          confused_deputy_protection: false
      - name: states-lambda-role
        managed_policies:
          - arn:aws:iam::aws:policy/service-role/AWSLambdaRole
        trust:
          confused_deputy_protection: false
"""

_TEMPLATE = re.compile(r"{[{%#]")


class _Dumper(yaml.SafeDumper):
    """Block style without aliases, items of lists indented."""

    def ignore_aliases(self, data: Any) -> bool:
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    if _TEMPLATE.search(text):
        return dumper.represent_scalar("!unsafe", text, style='"')
    # Ids of accounts are quoted whether they have leading zeros or not.
    return dumper.represent_scalar(
        "tag:yaml.org,2002:str", text, style="'" if text.isdigit() else None
    )


_Dumper.add_representer(str, _text)


def adopted_roles(roles: Sequence[Mapping[str, Any]], variable: str = "account_setup_roles") -> str:
    """See DOCUMENTATION. Raises AnsibleFilterError."""
    try:
        declared = [declaration_of(role) for role in roles]
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise AnsibleFilterError(
            f"adopted_roles: roles as execution_role_info returns them are expected: {error!r}"
        ) from error
    found = sorted(
        (each for each in declared if each is not None), key=lambda each: str(each["name"]).lower()
    )
    text: str = yaml.dump(
        _plain({variable: found}),
        Dumper=_Dumper,
        sort_keys=False,
        allow_unicode=True,
        explicit_start=True,
        width=120,
    )
    return text


def _plain(value: Any) -> Any:
    """Ansible marks what it hands over by types of its own, which a YAML dumper does not know."""
    if isinstance(value, Mapping):
        return {_plain(key): _plain(item) for key, item in value.items()}
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, Sequence):
        return [_plain(item) for item in value]
    if isinstance(value, int) and not isinstance(value, bool):
        return int(value)
    return value


class FilterModule:
    def filters(self) -> Dict[str, Callable[..., Any]]:
        return {"adopted_roles": adopted_roles}
