# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The integration targets, which `ansible-test integration` runs in a real account, on the embedded AWS.

Their behaviours are those that the integration target of amazon.aws.iam_role asserts, as far as
they apply here, and those that it leaves out.
"""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from local_aws import LocalAws
from playbook_run import succeeds

TARGETS = Path(__file__).parent / "targets"
TOPICS = yaml.safe_load((TARGETS / "execution_role/tasks/main.yml").read_text())[0]["loop"]


def playbook(tmp_path: Path, target: str, **include: object) -> Path:
    path = tmp_path / "target.yml"
    play = {
        "name": target,
        "hosts": "localhost",
        "gather_facts": False,
        "tasks": [
            {"ansible.builtin.include_role": {"name": str(TARGETS / target), **include}},
        ],
    }
    path.write_text(yaml.safe_dump([play]))
    return path


@pytest.mark.parametrize("topic", TOPICS)
def test_execution_role(aws: LocalAws, tmp_path: Path, topic: str) -> None:
    path = playbook(tmp_path, "execution_role", tasks_from="topic")
    succeeds(path, aws, variables={"topic": topic})
    assert aws.client("iam", unobserved=True).list_roles()["Roles"] == []


def test_every_topic_is_listed() -> None:
    files = {path.stem for path in (TARGETS / "execution_role/tasks").glob("*.yml")}
    assert files - {"main", "topic", "ensure"} == set(TOPICS)


def test_execution_roles(aws: LocalAws, tmp_path: Path) -> None:
    succeeds(playbook(tmp_path, "execution_roles"), aws)
    assert aws.client("iam", unobserved=True).list_roles()["Roles"] == []


def test_execution_role_info(aws: LocalAws, tmp_path: Path) -> None:
    aws.page_size(list_roles=1)
    succeeds(playbook(tmp_path, "execution_role_info"), aws)
    assert aws.client("iam", unobserved=True).list_roles()["Roles"] == []
