#!/usr/bin/python
# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documentation of the action `audit_result`, which is all there is of it."""

from __future__ import annotations

DOCUMENTATION = r"""
module: audit_result
version_added: 0.4.0
short_description: Record the audit of an account as files
description:
  - Writes what M(stepfunctions.iam.execution_role_audit) found in an account as C(HOST.json), and in other formats
    if they are named. If it failed before it found anything, the file says why, and that all of the account is unknown.
    The role C(stepfunctions.iam.audit) does so.
  - Files that are there are replaced. They have the mode C(0600).
  - They are written where Ansible runs, also in check mode.
author:
  - The stepfunctions.iam contributors (@stepfunctions-iam)
extends_documentation_fragment:
  - stepfunctions.iam.attributes.on_controller
options:
  result:
    description: The result of M(stepfunctions.iam.execution_role_audit), also where it failed.
    type: dict
    required: true
  directory:
    description: Directory of the files. It is made where it is missing.
    type: path
    required: true
  formats:
    description:
      - More formats, as the filter P(stepfunctions.iam.audit_report#filter) has them. The files are named
        after the hosts, with C(.html), C(.csv), C(.sarif) and C(.junit.xml).
    type: list
    elements: str
    choices: [json, csv, junit, sarif, html]
    default: []
  name:
    description: Name of the account, for people who read the report.
    type: str
    default: ""
seealso:
  - module: stepfunctions.iam.execution_role_audit
  - module: stepfunctions.iam.audit_reports
    description: Merges what is written here.
  - plugin: stepfunctions.iam.audit_report
    plugin_type: filter
    description: Describes the formats.
  - ref: stepfunctions.iam.audit role <ansible_collections.stepfunctions.iam.audit_role>
    description: Audits an account, and records it so.
"""

EXAMPLES = r"""
- name: Audit the account, and record what was found
  block:
    - name: Audit the account
      stepfunctions.iam.execution_role_audit:
        regions: [eu-central-1]
        assume_role_arn: "{{ assume_role_arn }}"
      register: audited
  always:
    - name: Record what was found
      stepfunctions.iam.audit_result:
        result: "{{ audited }}"
        directory: audit/accounts
        formats: [html, sarif]
        name: "{{ account_name | default('') }}"
"""

RETURN = r"""
paths:
  description: Paths of the files.
  returned: success
  type: list
  elements: str
  sample:
    - audit/accounts/123456789012.html
    - audit/accounts/123456789012.json
    - audit/accounts/123456789012.sarif
audit_result:
  description: What became of it, in short.
  returned: success
  type: dict
  contains:
    account:
      description: Id of the account if the result shows it, else the name of the host.
      returned: always
      type: str
      sample: "123456789012"
    name:
      description: As O(name).
      returned: always
      type: str
      sample: orders-production
    status:
      description: V(compliant), V(not compliant), or V(unknown) where nothing failed but not all could be judged.
      returned: always
      type: str
      sample: not compliant
    summary:
      description: Numbers of roles and findings, as in the report.
      returned: always
      type: dict
      contains:
        roles:
          description: Number of roles.
          returned: always
          type: int
          sample: 2
        role_states:
          description: Number of roles by what became of them; one that drifts is also one of the others.
          returned: always
          type: dict
          contains:
            failing:
              description: Roles of which a check failed, notes of severity V(info) aside.
              returned: always
              type: int
              sample: 2
            unknown:
              description: Roles of which no check failed, and one could not be judged.
              returned: always
              type: int
              sample: 0
            compliant:
              description: All others.
              returned: always
              type: int
              sample: 0
            drifting:
              description: Roles that differ from their declaration.
              returned: always
              type: int
              sample: 0
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
        compliant:
          description: Whether no role fails; null where none does and not all could be judged.
          returned: always
          type: bool
          sample: false
    unreadable:
      description: What could not be read, in words.
      returned: always
      type: list
      elements: str
      sample: []
"""
