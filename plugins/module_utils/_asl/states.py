# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""Walking a definition: every state in the order in which it is written, however deep."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Iterator, List, NamedTuple, Tuple

from .definition import DefinitionError, kind, shown

JSONPATH = "JSONPath"
JSONATA = "JSONata"

_TYPES = frozenset(("Task", "Pass", "Choice", "Wait", "Succeed", "Fail", "Parallel", "Map"))
# Machines within machines. Far more than people write, and the path of a state grows with them.
_DEEPEST = 400


class State(NamedTuple):
    """One state.

    path: `States.Fan out.Branches[1].States.Send`. language: the query language that its fields are
    written in, its own or else the definition's (Step Functions guide, "Transforming data with JSONata").
    """

    path: str
    body: Mapping[str, Any]
    language: str

    @property
    def type(self) -> str:
        state_type: str = self.body["Type"]
        return state_type

    @property
    def is_distributed(self) -> bool:
        """Whether a Map state starts a child execution for each batch of items."""
        processor = self.body.get("ItemProcessor")
        settings = processor.get("ProcessorConfig") if isinstance(processor, Mapping) else None
        return isinstance(settings, Mapping) and settings.get("Mode") == "DISTRIBUTED"


def walk(definition: Mapping[str, Any]) -> Iterator[State]:
    """All states, each before those nested in it. Raises DefinitionError where one is malformed."""
    language = _language(definition, JSONPATH, "")
    # Iterators of the machines that are being walked, innermost last, with how deep they lie:
    # definitions may be nested deeper than Python's calls.
    open_machines = [(0, _states_of(definition, "", language))]
    while open_machines:
        depth, states = open_machines[-1]
        state = next(states, None)
        if state is None:
            open_machines.pop()
            continue
        yield state
        nested = _nested(state)
        if nested and depth == _DEEPEST:
            raise DefinitionError("", f"has machines nested more than {_DEEPEST} deep")
        for path, machine in reversed(nested):
            open_machines.append((depth + 1, _states_of(machine, path + ".", language)))


def _states_of(machine: Mapping[str, Any], prefix: str, language: str) -> Iterator[State]:
    where = prefix[:-1]
    states = machine.get("States")
    if not isinstance(states, Mapping):
        raise DefinitionError(
            where,
            "has no States"
            if "States" not in machine
            else f"States must be a mapping of name to state, not {kind(states)}",
        )
    if not states:
        raise DefinitionError(where, "States is empty")
    start = machine.get("StartAt")
    if not isinstance(start, str):
        raise DefinitionError(where, "has no StartAt")
    if start not in states:
        raise DefinitionError(where, f"StartAt names {shown(start)}, which is not among its States")
    for name, body in states.items():
        path = f"{prefix}States.{name}"
        if not isinstance(body, Mapping):
            raise DefinitionError(path, f"a state is a mapping, not {kind(body)}")
        state_type = body.get("Type")
        if not isinstance(state_type, str) or state_type not in _TYPES:
            raise DefinitionError(
                path,
                "has no Type"
                if state_type is None
                else f"Type is {shown(state_type)}; one of {', '.join(sorted(_TYPES))} is expected",
            )
        _check_transitions(path, body, states)
        yield State(
            path, body, _language(body, language, path) if "QueryLanguage" in body else language
        )


def _language(body: Mapping[str, Any], inherited: str, path: str) -> str:
    language = body.get("QueryLanguage", inherited)
    if language not in (JSONPATH, JSONATA):
        raise DefinitionError(
            path, f"QueryLanguage is {shown(language)}; JSONPath or JSONata is expected"
        )
    return str(language)


def _check_transitions(path: str, body: Mapping[str, Any], states: Mapping[str, Any]) -> None:
    for key in ("Next", "Default"):
        target = body.get(key)
        if target is not None and (not isinstance(target, str) or target not in states):
            raise DefinitionError(
                path, f"{key} names {shown(target)}, which is not a state beside it"
            )
    for key in ("Catch", "Choices"):
        rules = body.get(key)
        if rules is None:
            continue
        if not isinstance(rules, (list, tuple)):
            raise DefinitionError(path, f"{key} must be a list, not {kind(rules)}")
        for index, rule in enumerate(rules):
            target = rule.get("Next") if isinstance(rule, Mapping) else None
            if not isinstance(target, str) or target not in states:
                raise DefinitionError(
                    path,
                    f"{key}[{index}].Next names {shown(target)}, which is not a state beside it",
                )


def _nested(state: State) -> List[Tuple[str, Mapping[str, Any]]]:
    """The machines inside a Parallel or Map state, with their paths."""
    body, path = state.body, state.path
    if state.type == "Parallel":
        branches = body.get("Branches")
        if not isinstance(branches, (list, tuple)) or not branches:
            raise DefinitionError(path, "a Parallel state has a list of Branches")
        return [
            (f"{path}.Branches[{index}]", _machine(branch, f"{path}.Branches[{index}]"))
            for index, branch in enumerate(branches)
        ]
    if state.type == "Map":
        # Iterator is the older name of ItemProcessor.
        key = "ItemProcessor" if "ItemProcessor" in body else "Iterator"
        if key not in body:
            raise DefinitionError(path, "a Map state has an ItemProcessor")
        return [(f"{path}.{key}", _machine(body[key], f"{path}.{key}"))]
    return []


def _machine(value: Any, path: str) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise DefinitionError(path, f"must be a mapping with StartAt and States, not {kind(value)}")
    return value
