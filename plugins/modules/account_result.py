#!/usr/bin/python
# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documentation of the action `account_result`, which is all there is of it."""

from __future__ import annotations

DOCUMENTATION = r"""
module: account_result
version_added: 0.3.0
short_description: Record what became of an account of a fleet
description:
  - Judges the result of M(stepfunctions.iam.execution_roles), or of whatever failed before it, and writes it as a
    JSON file, one for each account. The playbook C(stepfunctions.iam.fleet_setup) does so for every account.
  - The file is named after the host, C(HOST.json), and has the mode C(0600). One that is there is replaced.
  - It holds what RV(account_result) is, and C(roles), a list that says for each declared role its C(name), C(arn),
    C(changed), C(failed), C(msg), C(changes), C(not_done) and C(unmanaged), as M(stepfunctions.iam.execution_roles)
    returns them.
  - It is written where Ansible runs, also in check mode, which the file then says.
author:
  - The stepfunctions.iam contributors (@stepfunctions-iam)
extends_documentation_fragment:
  - stepfunctions.iam.attributes.on_controller
options:
  result:
    description: The result of M(stepfunctions.iam.execution_roles), or C(ansible_failed_result) in a C(rescue).
    type: dict
    required: true
  directory:
    description: Directory of the files. It is made where it is missing.
    type: path
    required: true
  name:
    description: Name of the account, for people who read the file.
    type: str
    default: ""
seealso:
  - module: stepfunctions.iam.execution_roles
  - plugin: stepfunctions.iam.fleet_summary
    plugin_type: filter
    description: Says in a few lines what became of all accounts.
"""

EXAMPLES = r"""
- name: Ensure the execution roles of the account, and record what became of it
  block:
    - name: Ensure the execution roles
      stepfunctions.iam.execution_roles:
        roles:
          - name: orders-state-machine
            path: /step-functions/
        assume_role_arn: "{{ assume_role_arn }}"
      register: ensured

    - name: Record what became of the account
      stepfunctions.iam.account_result:
        result: "{{ ensured }}"
        directory: fleet_results
        name: "{{ account_name | default('') }}"
  rescue:
    - name: Record why the account failed
      stepfunctions.iam.account_result:
        result: "{{ ansible_failed_result }}"
        directory: fleet_results
        name: "{{ account_name | default('') }}"
"""

RETURN = r"""
path:
  description: Path of the file.
  returned: success
  type: str
  sample: fleet_results/123456789012.json
account_result:
  description: What the file says, but for its C(roles).
  returned: success
  type: dict
  contains:
    account:
      description: Name of the host.
      returned: always
      type: str
      sample: "123456789012"
    name:
      description: As O(name).
      returned: always
      type: str
      sample: orders-production
    status:
      description:
        - V(changed) and V(unchanged) are accounts in which everything is as declared.
        - V(unreachable) is one that could not be entered. The role could not be assumed, AWS does not accept the
          credentials, or no call was answered.
        - V(failed) is one in which anything else failed.
      returned: always
      type: str
      sample: changed
    changed:
      description: Whether something was written, or in check mode would be; also where a role failed.
      returned: always
      type: bool
      sample: true
    check_mode:
      description: Whether that was in check mode.
      returned: always
      type: bool
      sample: false
    msg:
      description: Why it failed, empty if it did not.
      returned: always
      type: str
      sample: ""
    changed_roles:
      description: Names of the roles that changed.
      returned: always
      type: list
      elements: str
      sample: [orders-state-machine]
    failed_roles:
      description: Names of the roles that failed.
      returned: always
      type: list
      elements: str
      sample: []
"""
