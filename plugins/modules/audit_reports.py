#!/usr/bin/python
# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documentation of the action `audit_reports`, which is all there is of it."""

from __future__ import annotations

DOCUMENTATION = r"""
module: audit_reports
version_added: 0.4.0
short_description: Merge the audits of many accounts into one report
description:
  - Reads every audit in a directory, as M(stepfunctions.iam.audit_result) wrote them, and writes reports of all.
    The playbook C(stepfunctions.iam.fleet_audit) ends with it.
  - Reports that are there are replaced. They have the mode C(0600).
  - They are read and written where Ansible runs, also in check mode.
author:
  - The stepfunctions.iam contributors (@stepfunctions-iam)
extends_documentation_fragment:
  - stepfunctions.iam.attributes.on_controller
options:
  directory:
    description: Directory of the audits. All files in it whose names end with C(.json) are read.
    type: path
    required: true
  dest:
    description:
      - Path of the reports without the ending, which each format adds, such as C(.html). In another directory than
        O(directory), which is made where it is missing.
    type: path
    required: true
  formats:
    description: Formats, as the filter P(stepfunctions.iam.audit_report#filter) has them.
    type: list
    elements: str
    choices: [json, csv, junit, sarif, html]
    default: [html]
  title:
    description: Title of the page.
    type: str
    default: Execution role audit
seealso:
  - module: stepfunctions.iam.audit_result
    description: Writes what is merged here.
  - plugin: stepfunctions.iam.audit_report
    plugin_type: filter
    description: Describes the formats.
"""

EXAMPLES = r"""
- name: One page about all accounts
  stepfunctions.iam.audit_reports:
    directory: audit/accounts
    dest: audit/report
    formats: [html, csv]
  delegate_to: localhost
  run_once: true
"""

RETURN = r"""
paths:
  description: Paths of the reports.
  returned: success
  type: list
  elements: str
  sample: [audit/report.html, audit/report.csv]
lines:
  description: How many accounts and roles are compliant, and which accounts are not, for people.
  returned: success
  type: list
  elements: str
  sample:
    - "3 accounts: 1 compliant, 1 not compliant, 1 unknown"
    - "2 roles: 0 compliant, 2 not compliant, 0 unknown; 0 drifting"
    - "not compliant 123456789012 (orders-production): 2 high, 1 low, 3 info"
    - "unknown 333333333333: the account: arn:aws:iam::123456789012:user/platform is not allowed ..."
summary:
  description: Numbers of roles and findings, as in the report.
  returned: success
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
      description: Whether no account has a role that fails; null where none has and not all could be judged.
      returned: always
      type: bool
      sample: false
"""
