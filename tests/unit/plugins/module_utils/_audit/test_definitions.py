# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every definition of tests/definitions: its derived policy is enough and no more, and every part of it is needed."""

from __future__ import annotations

import pytest
from ansible_collections.stepfunctions.iam.plugins.module_utils._audit.account import Machine
from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions.policy import derive
from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions.settings import (
    Settings,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._role.state_machine import (
    Deployed,
)
from oracle.cases import cases

from .audited import ROLE_ARN, audited, failed, policy, unknown

_CASES = {case.name: case for case in cases()}
_TOPIC = "permissions-"


def machine_of(case):
    settings = Settings(**case.settings, substitutions=case.substitutions)
    permissions = derive(case.definition, settings)
    arn = case.settings["arn"]
    return Machine(Deployed(arn, ""), ROLE_ARN, permissions=permissions)


@pytest.mark.parametrize("name", _CASES)
def test_derived_policy(name):
    machine = machine_of(_CASES[name])
    statements = machine.permissions.document["Statement"]
    whole = audited(policies=[policy(*statements)], machines=(machine,))
    assert failed(whole, _TOPIC) == set()
    if not machine.permissions.unknown:
        assert unknown(whole, _TOPIC) == set()
    for left_out in range(len(statements)):
        rest = statements[:left_out] + statements[left_out + 1 :]
        lacking = audited(policies=[policy(*rest)], machines=(machine,))
        # A statement beside it may do, where what KMS is asked with is not known.
        found = failed(lacking, _TOPIC) | unknown(lacking, _TOPIC)
        assert found == {"permissions-missing"}, statements[left_out]
