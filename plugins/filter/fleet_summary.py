# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Filter `fleet_summary`: what became of many accounts, in a few lines."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Mapping, Sequence

from ansible.errors import AnsibleFilterError
from ansible_collections.stepfunctions.iam.plugins.plugin_utils._account_results import summary

DOCUMENTATION = r"""
name: fleet_summary
version_added: 0.3.0
short_description: What became of the accounts of a fleet, in a few lines
description:
  - Counts accounts that changed, did not change, failed and were unreachable, and names them, with reasons.
  - Of the accounts that changed it names 20; of those that failed or were unreachable, all.
author:
  - The stepfunctions.iam contributors (@stepfunctions-iam)
positional: _input
options:
  _input:
    description: Results as M(stepfunctions.iam.account_result) returns and writes them.
    type: list
    elements: dict
    required: true
  accounts:
    description: Names of the accounts that should have a result. One that has none counts as failed.
    type: list
    elements: str
    default: []
seealso:
  - module: stepfunctions.iam.account_result
"""

EXAMPLES = r"""
- name: Say what became of the fleet, also where several runs had a part of it each
  ansible.builtin.debug:
    msg: "{{ files | map('ansible.builtin.from_json') | stepfunctions.iam.fleet_summary }}"
  vars:
    files: "{{ query('ansible.builtin.file', *query('ansible.builtin.fileglob', 'fleet_results/*.json')) }}"
"""

RETURN = r"""
_value:
  description: The lines.
  type: list
  elements: str
  sample:
    - "3 accounts: 2 changed, 0 unchanged, 0 failed, 1 unreachable"
    - "changed 123456789012 (orders-production): orders-state-machine"
    - "changed 222222222222 (payments-production): orders-state-machine"
    - "unreachable 333333333333: arn:aws:iam::123456789012:user/platform is not allowed sts:AssumeRole on ..."
"""


def fleet_summary(results: Sequence[Mapping[str, Any]], accounts: Sequence[str] = ()) -> List[str]:
    """See DOCUMENTATION. Raises AnsibleFilterError."""
    try:
        return summary(list(results), list(accounts))
    except (AttributeError, KeyError, TypeError) as error:
        raise AnsibleFilterError(
            f"fleet_summary: results as account_result writes them are expected: {error!r}"
        ) from error


class FilterModule:
    def filters(self) -> Dict[str, Callable[..., Any]]:
        return {"fleet_summary": fleet_summary}
