# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documentation of what a module supports."""

from __future__ import annotations


class ModuleDocFragment:
    DOCUMENTATION = r"""
attributes:
  check_mode:
    description: Can run in check mode and return what it would do, without a call that writes.
  diff_mode:
    description: Returns what changed, or in check mode would change, as documents before and after.
  idempotent:
    description: When run twice in a row, the second time changes nothing.
"""

    ACTION_GROUP = r"""
attributes:
  action:
    description:
      - Runs in Ansible's own process where it would run on this machine anyway, which saves the start of
        another one. With the variable C(stepfunctions_iam_in_process) set to V(false) it is always sent.
    support: full
  action_group:
    description:
      - Takes defaults from C(module_defaults) under C(group/stepfunctions.iam.aws), which also reaches
        the modules of amazon.aws.
    support: full
    membership:
      - stepfunctions.iam.aws
"""

    ON_CONTROLLER = r"""
attributes:
  action:
    description: Runs where Ansible runs, whatever the connection of the host.
    support: full
  check_mode:
    description: Can run in check mode and return what it would do, without a call that writes.
    support: full
    details:
      - In check mode it writes its files, too. It changes nothing else.
  diff_mode:
    description: Returns what changed, or in check mode would change, as documents before and after.
    support: none
  idempotent:
    description: When run twice in a row, the second time changes nothing.
    support: full
    details:
      - It never says that it changed something.
"""

    READ_ONLY = r"""
attributes:
  check_mode:
    description: Can run in check mode and return what it would do, without a call that writes.
    support: full
    details:
      - It only reads.
  diff_mode:
    description: Returns what changed, or in check mode would change, as documents before and after.
    support: N/A
    details:
      - It changes nothing.
  idempotent:
    description: When run twice in a row, the second time changes nothing.
    support: full
    details:
      - It changes nothing.
"""
