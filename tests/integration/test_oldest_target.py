# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Modules sent to the oldest Python that they run on, with the oldest SDK that they take."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest
from ansible.release import __version__ as core
from local_aws import LocalAws
from test_in_process import INFO, POLICY, ROLES, SENT, Play, ensure

TARGET = Path(__file__).resolve().parents[2] / ".venv-target" / "bin" / "python"
DEFINITION = {
    "StartAt": "Charge",
    "States": {
        "Charge": {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke",
            "Arguments": {"FunctionName": "charge"},
            "QueryLanguage": "JSONata",
            "End": True,
        }
    },
}
AUDIT = "stepfunctions.iam.execution_role_audit"


@pytest.fixture
def target() -> dict[str, Any]:
    """Variables of a host whose Python it is."""
    if not TARGET.exists():
        pytest.skip("make .venv-target/.ready makes the Python that this needs")
    version = subprocess.run(
        [TARGET, "--version"], check=True, stdout=subprocess.PIPE, text=True
    ).stdout
    if " 3.8." in version and not core.startswith("2.19."):
        pytest.skip(f"ansible-core {core} sends no modules to Python 3.8")
    return {**SENT, "ansible_python_interpreter": str(TARGET)}


def test_every_module_runs_there(aws: LocalAws, tmp_path: Path, target: dict[str, Any]) -> None:
    derived = {"definition": DEFINITION, "name": "orders"}
    play = Play(aws, tmp_path)(
        ensure("created", managed_policies=[POLICY], state_machine=derived) | {"diff": True},
        ensure("again", managed_policies=["AWSLambdaRole"], state_machine=derived),
        {ROLES: {"roles": [{"name": "payments"}, {"name": "refunds"}]}, "register": "many"},
        {INFO: {"names": ["orders"]}, "register": "info"},
        {AUDIT: {"names": ["orders"], "regions": ["us-east-1"]}, "register": "audit"},
        ensure("gone", state="absent"),
        hosts={"here": target},
    )
    results = play.results["here"]
    assert [name for name, result in results.items() if result.get("failed")] == [], results
    assert [name for name, result in results.items() if result["changed"]] == [
        "created",
        "many",
        "gone",
    ]
    modules = ["execution_role", "execution_role", "execution_roles"]
    modules += ["execution_role_info", "execution_role_audit", "execution_role"]
    assert play.sent == modules
    policy = results["info"]["execution_roles"][0]["inline_policies"]["StepFunctionsPermissions"]
    assert policy["Statement"][0]["Action"] == "lambda:InvokeFunction"
    assert results["audit"]["summary"]["compliant"] is not None
