# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Realistic definitions, and the requests that the policy derived from each must allow or deny."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).parent
DEFINITIONS = HERE.parent / "definitions"
INTEGRATIONS = HERE / "integrations.yml"
DISAGREEMENTS = HERE / "disagreements.yml"


@dataclass(frozen=True)
class Request:
    """What AWS authorizes: an action on one resource, "*" for actions without resource types.

    context: a list for a condition key with several values. checked: whether AWS's service
    authorization reference describes the request as it is.
    """

    action: str
    resource: str
    context: Mapping[str, str | Sequence[str]]
    checked: bool = True

    def __str__(self) -> str:
        context = "".join(f", {key} = {value}" for key, value in self.context.items())
        return f"{self.action} on {self.resource}{context}"


@dataclass(frozen=True)
class Case:
    """One file of tests/definitions: a definition, and what its policy must say.

    settings: arguments of the filter permissions_policy, arn among them.
    """

    name: str
    description: str
    definition: Any
    substitutions: Mapping[str, str]
    settings: Mapping[str, Any]
    allowed: tuple[Request, ...]
    denied: tuple[Request, ...]


@lru_cache(maxsize=None)
def cases() -> tuple[Case, ...]:
    """All of them, by name."""
    return tuple(_case(path) for path in sorted(DEFINITIONS.glob("*.yml")))


def _case(path: Path) -> Case:
    content = yaml.safe_load(path.read_text())
    arn = f"arn:aws:states:eu-west-1:123456789012:stateMachine:{path.stem}"
    return Case(
        name=path.stem,
        description=content.pop("description"),
        definition=content.pop("definition"),
        substitutions=content.pop("substitutions", {}),
        settings={"arn": arn, **content.pop("settings", {})},
        allowed=tuple(_request(request) for request in content.pop("allowed", ())),
        denied=tuple(_request(request) for request in content.pop("denied", ())),
        **content,
    )


def _request(content: dict[str, Any]) -> Request:
    action, resource = content["action"], content["resource"]
    checked = not any(
        action == disagreement["action"]
        and fnmatchcase(resource, disagreement.get("resource", "*"))
        for disagreement in _disagreements()
    )
    return Request(action, resource, content.get("context", {}), checked)


@lru_cache(maxsize=None)
def _disagreements() -> list[dict[str, str]]:
    listed: list[dict[str, str]] = yaml.safe_load(DISAGREEMENTS.read_text())
    return listed
