# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every example of the documentation runs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml
from documented import Plugin, plugins
from example_account import ACCOUNT, OTHERS
from examples import Task, named_tasks, prepare, run_plays
from local_aws import LocalAws

# A fleet of which an account cannot be entered.
_FLEET = [ACCOUNT, *OTHERS]

# Where an example speaks of more than its own tasks make.
_KEYWORDS: dict[str, dict[str, Any]] = {
    "account_result": {"hosts": _FLEET},
    "audit_result": {"hosts": _FLEET},
    "audit_reports": {"hosts": _FLEET},
    "execution_role_audit": {
        "vars": {"execution_roles": [{"name": "orders-state-machine", "path": "/step-functions/"}]}
    },
    "permissions_policy": {
        "vars": {
            "topic_arn": f"arn:aws:sns:eu-central-1:{ACCOUNT}:orders",
            "definition": {
                "StartAt": "Tell",
                "States": {
                    "Tell": {
                        "Type": "Task",
                        "Resource": "arn:aws:states:::sns:publish",
                        "Parameters": {"TopicArn": "${Topic}", "Message.$": "$"},
                        "End": True,
                    }
                },
            },
        }
    },
}
_MAKE_ROLES = ("execution_role", "execution_roles", "account_result")


def play_of(plugin: Plugin) -> dict[str, Any]:
    tasks: list[Task] = yaml.safe_load(plugin.examples)
    return {
        "name": f"{plugin.kind} {plugin.name}",
        "hosts": ACCOUNT,
        "gather_facts": False,
        "tasks": [prepare(with_tutorial_role=plugin.name not in _MAKE_ROLES), *tasks],
        **_KEYWORDS.get(plugin.name, {}),
    }


def plays() -> list[dict[str, Any]]:
    """Of all plugins that tasks use; reports are merged of audits that were recorded."""
    wanted = [plugin for plugin in plugins() if plugin.kind != "inventory"]
    merging = [plugin for plugin in wanted if plugin.name == "audit_reports"]
    modules = [plugin for plugin in wanted if plugin.kind == "module" and plugin not in merging]
    others = [plugin for plugin in wanted if plugin.kind != "module"]
    return [play_of(plugin) for plugin in (*modules, *merging, *others)]


def test_every_example_of_every_plugin_runs(aws: LocalAws, tmp_path: Path) -> None:
    (tmp_path / "group_vars" / "all").mkdir(parents=True)
    done = run_plays(plays(), aws, tmp_path)
    for play in plays():
        ran = [each.task for each in done if each.play == play["name"]]
        assert set(named_tasks(play["tasks"])) == set(ran), play["name"]
