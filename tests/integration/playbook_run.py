# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Run a playbook as a user does: an `ansible-playbook` process of its own, HTTP to the embedded AWS."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from local_aws import LocalAws


def run_playbook(
    playbook: str | Path,
    aws: LocalAws,
    *arguments: str,
    variables: Mapping[str, Any] | None = None,
    environment: Mapping[str, str] | None = None,
) -> subprocess.CompletedProcess[str]:
    """The finished process, whatever its outcome. playbook: a path, or the name of one in a collection."""
    return subprocess.run(
        [
            Path(sys.executable).parent / "ansible-playbook",
            playbook,
            f"--extra-vars={json.dumps(dict(variables or {}))}",
            *arguments,
        ],
        env={
            **os.environ,
            **(environment or aws.environment()),
            "ANSIBLE_CONFIG": str(Path(__file__).with_name("ansible.cfg")),
        },
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


def succeeds(*arguments: Any, **keywords: Any) -> str:
    """What a playbook prints that has to end well."""
    finished = run_playbook(*arguments, **keywords)
    assert finished.returncode == 0, finished.stdout[-6000:] + finished.stderr[-2000:]
    return finished.stdout
