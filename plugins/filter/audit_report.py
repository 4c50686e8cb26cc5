# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Filter `audit_report`: what an audit found, in a format for people or tools."""

from __future__ import annotations

from typing import Any, Callable, Dict

from ansible.errors import AnsibleFilterError
from ansible_collections.stepfunctions.iam.plugins.plugin_utils._report.formats import (
    FORMATS,
    TITLE,
    report,
)

DOCUMENTATION = r"""
name: audit_report
version_added: 0.4.0
short_description: What an audit of execution roles found, as a report
description:
  - Writes the findings of one account or of a fleet in a format for people or for other tools.
  - A role is compliant if none of its findings failed and none is unknown. What failed with the severity V(info) is a
    note and does not count.
  - Of an account that occurs twice, audited over the same regions, the later audit counts.
author:
  - The stepfunctions.iam contributors (@stepfunctions-iam)
positional: _input, format
options:
  _input:
    description:
      - The result of M(stepfunctions.iam.execution_role_audit), or its list of findings.
      - Or a list of audits of accounts, each a mapping with C(findings), C(unreadable), C(account), C(name), C(regions)
        and C(time), as the role C(stepfunctions.iam.audit) writes them, or of reports in the format V(json).
    type: raw
    required: true
  format:
    description:
      - V(json) holds everything, as C(docs/audit-report.schema.json) describes.
      - V(csv) has a line for each finding. Cells that a spreadsheet would take for formulas begin with an apostrophe.
      - V(junit) has a test case for each finding. What failed is a failure, what is unknown an error.
      - V(sarif) is SARIF 2.1.0, for code scanning.
      - V(html) is one page that needs nothing else, with pictures, filters and search.
    type: str
    choices: [json, csv, junit, sarif, html]
    default: json
  title:
    description: Title of the page.
    type: str
    default: Execution role audit
seealso:
  - module: stepfunctions.iam.execution_role_audit
  - module: stepfunctions.iam.audit_result
    description: Writes the audit of an account as files.
  - module: stepfunctions.iam.audit_reports
    description: Merges the audits of many accounts.
  - name: SARIF 2.1.0
    description: The standard of OASIS.
    link: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

EXAMPLES = r"""
- name: Audit the account
  stepfunctions.iam.execution_role_audit:
  register: audited

- name: Write what was found as a page
  ansible.builtin.copy:
    content: "{{ audited | stepfunctions.iam.audit_report('html') }}"
    dest: audit.html
    mode: "0600"

- name: Write what was found in many accounts as a table
  ansible.builtin.copy:
    content: "{{ files | map('ansible.builtin.from_json') | stepfunctions.iam.audit_report('csv') }}"
    dest: audit.csv
    mode: "0600"
  vars:
    files: "{{ query('ansible.builtin.file', *query('ansible.builtin.fileglob', 'audit/accounts/*.json')) }}"
"""

RETURN = r"""
_value:
  description: The report.
  type: str
  sample: |-
    "account","account_name","region","role_arn","state_machine_arn","check","severity","status","message", ...
"""


def audit_report(
    result: Any,
    format: str = "json",
    title: str = TITLE,
) -> str:
    """See DOCUMENTATION. Raises AnsibleFilterError."""
    if format not in FORMATS:
        raise AnsibleFilterError(
            f"audit_report: {format!r} is no format; there are {', '.join(FORMATS)}"
        )
    try:
        return report(result, format, title)
    except ValueError as error:
        raise AnsibleFilterError(f"audit_report: {error}") from error


class FilterModule:
    def filters(self) -> Dict[str, Callable[..., Any]]:
        return {"audit_report": audit_report}
