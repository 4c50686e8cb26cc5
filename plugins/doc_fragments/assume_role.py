# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documentation of the options with which a module assumes a role in the account it works in."""

from __future__ import annotations


class ModuleDocFragment:
    DOCUMENTATION = r"""
options:
  assume_role_arn:
    description:
      - ARN of an IAM role that the module assumes before it does anything, so that one task reaches one
        account of a fleet.
      - The connection options name the principal that assumes it.
    type: str
  assume_role_external_id:
    description:
      - External id to assume O(assume_role_arn) with, where its trust policy asks for one.
    type: str
  assume_role_session_name:
    description:
      - Name of the session, as CloudTrail records it.
    type: str
    default: ansible-stepfunctions-iam
"""
