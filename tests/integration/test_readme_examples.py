# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What README files and the inventory plugin show in YAML works as it is written there."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from documented import PROJECT, Plugin, yaml_blocks
from example_account import ACCOUNT, DEFINITION, LOCKED, organize
from examples import named_tasks, prepare, run_plays
from local_aws import LocalAws

PAGES = [PROJECT / "README.md", *sorted((PROJECT / "roles").glob("*/README.md"))]
# As in "# group_vars/all.yml: every account", with which a part of a block begins.
_FILE = re.compile(r"^# ((?:group|host)_vars/\S+\.yml).*\n", re.MULTILINE)

# Of ansible-galaxy's requirements and of workflows, which need the network.
_NOT_FOR_ANSIBLE = {"collections", "jobs"}

# The state machine's role has a name that no example gives to one of its own.
_PREPARE = prepare(role_name="orders", protected=True, with_tutorial_role=False)
# What tasks of a README take for granted.
_VARIABLES = {
    "definition": json.dumps(DEFINITION).replace("${Table}", "orders"),
    "ensured": {"execution_role": {"arn": f"arn:aws:iam::{ACCOUNT}:role/step-functions/orders"}},
}
# Where profiles are, and no keys that would go before them.
_WITH_PROFILE = {
    "AWS_CONFIG_FILE": "{{ playbook_dir }}/aws_config",
    "AWS_ACCESS_KEY_ID": "",
    "AWS_SECRET_ACCESS_KEY": "",
}


class Shown:
    """The examples of all pages: plays, inventory files, and files of variables by their paths."""

    def __init__(self) -> None:
        self.plays: list[dict[str, Any]] = []
        self.inventories = [
            *yaml.safe_load_all(Plugin("inventory", "organization_accounts").examples)
        ]
        self.files: dict[str, str] = {}
        for page in PAGES:
            for number, block in enumerate(yaml_blocks(page)):
                for play in self._plays(block):
                    name = f"{page.relative_to(PROJECT)}, example {number}"
                    self.plays.append({**play, "name": name, "gather_facts": False})

    def _plays(self, block: str) -> Iterator[dict[str, Any]]:
        shown = yaml.safe_load(block)
        if isinstance(shown, list) and "hosts" in shown[0]:
            yield from ({**play, "pre_tasks": [_PREPARE]} for play in shown)
        elif isinstance(shown, list):
            yield {"hosts": ACCOUNT, "vars": _VARIABLES, "tasks": [_PREPARE, *shown]}
        elif _NOT_FOR_ANSIBLE.intersection(shown):
            return
        elif "plugin" in shown:
            self.inventories.append(shown)
        elif "module_defaults" in shown:
            read = {"name": "Read", "stepfunctions.iam.execution_role_info": {}}
            yield {
                "hosts": ACCOUNT,
                **shown,
                "tasks": [_PREPARE, read],
                "environment": _WITH_PROFILE,
            }
        elif _FILE.match(block):
            dummy, *parts = _FILE.split(block)
            self.files.update(zip(parts[::2], parts[1::2], strict=True))
        else:
            yield {**self.plays[-1], "vars": shown}


def test_what_is_shown_works(aws: LocalAws, tmp_path: Path) -> None:
    shown = Shown()
    (tmp_path / "aws_config").write_text(
        "[profile platform]\naws_access_key_id = platform\naws_secret_access_key = testing\n"
    )
    for path, text in shown.files.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text)
    arguments = []
    for number, inventory in enumerate(shown.inventories):
        path = tmp_path / f"{number}.aws_organizations.yml"
        path.write_text(yaml.safe_dump(inventory))
        arguments.append(f"--inventory={path}")
    organize(aws)
    groups = {"name": "Groups", "ansible.builtin.debug": {"var": "groups"}}
    last = {"name": "Inventory", "hosts": ACCOUNT, "gather_facts": False, "tasks": [groups]}
    done = run_plays([*shown.plays, last], aws, tmp_path, *arguments)

    for play in shown.plays:
        ran = [each for each in done if each.play == play["name"]]
        assert set(named_tasks(play.get("tasks", ()))) <= {each.task for each in ran}
        assert any(each.action.startswith("stepfunctions.iam.") for each in ran) or "tasks" in play
    found = done[-1].result["groups"]
    assert found["team_payments"] == ["222222222222"]
    assert "222222222222" in found["production"]
    assert LOCKED not in found["production"]
    assert "ou_workloads_staging" in found
    # What groups and hosts add in files of variables.
    names = {
        each.host: {role["name"] for role in each.result["execution_roles"]}
        for each in done
        if each.play.startswith("roles/account_setup") and "execution_roles" in each.result
    }
    assert names[ACCOUNT] == {"states-lambda-role"}
    assert names["222222222222"] == names[ACCOUNT] | {"orders-state-machine"}
    assert names["210987654321"] == names["222222222222"] | {"returns-state-machine"}
