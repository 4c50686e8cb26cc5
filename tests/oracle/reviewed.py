# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The policy that each definition is expected to have: written once, reviewed by a person, then held."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions.policy import derive
from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions.settings import (
    Settings,
)

from .cases import DEFINITIONS, Case

POLICIES = DEFINITIONS / "policies"


def derived(case: Case) -> dict[str, Any]:
    settings = Settings(**case.settings, substitutions=case.substitutions)
    return derive(case.definition, settings).document


def path_of(case: Case) -> Path:
    return POLICIES / f"{case.name}.json"


def write(case: Case, policy: dict[str, Any]) -> None:
    POLICIES.mkdir(exist_ok=True)
    path_of(case).write_text(json.dumps(policy, indent=2) + "\n", encoding="utf-8")


def read(case: Case) -> dict[str, Any]:
    policy: dict[str, Any] = json.loads(path_of(case).read_text(encoding="utf-8"))
    return policy
