# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The module `execution_role_audit`, in Ansible's own process where it would run on this machine."""

from __future__ import annotations

from ansible_collections.stepfunctions.iam.plugins.module_utils._aws.audit import (
    AUDIT_OPTIONS,
    execution_role_audit,
)
from ansible_collections.stepfunctions.iam.plugins.plugin_utils._in_process import InProcessAction


class ActionModule(InProcessAction):
    options = AUDIT_OPTIONS
    task = staticmethod(execution_role_audit)
