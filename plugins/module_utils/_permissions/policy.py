# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""The permissions policy of an execution role, derived from the definition of its state machine."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, Iterator, List, Sequence, Tuple

from .._asl.arguments import Environment
from .._asl.definition import DefinitionError, load_definition
from .._asl.states import State, walk
from .calls import task_of
from .grants import Grant
from .machine import distributed_map, logging_and_keys
from .scope import Scope
from .settings import Settings
from .statements import policy
from .task import Task


@dataclass(frozen=True)
class Permissions:
    """What a state machine needs, by state, and as a policy."""

    tasks: Tuple[Task, ...]

    @property
    def grants(self) -> Iterator[Grant]:
        return (grant for task in self.tasks for grant in task.grants)

    @property
    def document(self) -> Dict[str, Any]:
        """The policy document; its Statement is empty where nothing is needed."""
        return policy(self.grants)

    @property
    def shortest_document(self) -> Dict[str, Any]:
        """The same permissions in fewer characters: without Sids."""
        return policy(self.grants, with_sids=False)

    @property
    def unresolved(self) -> List[str]:
        return [f"{task.path}: {each}" for task in self.tasks for each in task.unresolved]

    @property
    def unknown(self) -> List[str]:
        return [f"{task.path}: {each}" for task in self.tasks for each in task.unknown]

    def as_result(self) -> Dict[str, Any]:
        return {"policy": self.document, "tasks": [task.as_result() for task in self.tasks]}


def derive(definition: Any, settings: Settings) -> Permissions:
    """What the states of a definition need: of a mapping, or of JSON or YAML text.

    Raises DefinitionError, which names the state, for a definition that cannot be.
    """
    scope = settings.scope()
    states = list(walk(load_definition(definition)))
    environment = Environment(settings.all_substitutions(scope), settings.context(scope))
    for state in states:
        environment.assign(state)
    try:
        tasks = [task for each in states for task in _tasks(each, environment, scope, settings)]
    except RecursionError as error:
        raise DefinitionError("", "has values nested too deeply to be followed") from error
    return Permissions((*tasks, *logging_and_keys(settings, scope)))


def _tasks(
    state: State, environment: Environment, scope: Scope, settings: Settings
) -> Sequence[Task]:
    if state.type == "Task":
        return (task_of(state, environment, scope, settings),)
    if state.type == "Map":
        return distributed_map(state, environment, scope, settings)
    return ()
