# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds what modules returned against what they are documented to return, at every depth."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from documented import Plugin
from examples import Done

# What Ansible documents for all modules.
_COMMON = {
    *("changed", "failed", "msg", "warnings", "exception", "invocation", "deprecations"),
}
_TYPES = {"str": str, "int": int, "bool": bool, "list": list, "dict": dict}
_MADE_UP = re.compile(r"\bAROA[A-Z0-9]{17}\b")
_SHOWN = "AROA0000000000EXAMPLE"
_REST = r'(?:[^"\\]|\\.)*'
_SPLIT = re.compile(r"-StepFunctionsPermissions-\d+$")
_SAME_AS = re.compile(r"as in RV\((?:stepfunctions\.iam\.execution_role#module:)?(\w+)\)")

# Documents and mappings whose keys are data: names, ids, statements.
FREE = {
    *("tags", "trust_policy", "inline_policies", "derived_policies", "policy", "conditions"),
    *("before", "after", "evidence", "status", "severity", "trust", "remediation_roles", "_value"),
}


@dataclass(frozen=True)
class Returned:
    """A mapping that a task returned, and the task."""

    values: Mapping[str, Any]
    task: Done


Test = Callable[[Returned], bool]


def _was_split(each: Returned) -> bool:
    return any(_SPLIT.search(arn) for arn in each.values["managed_policies"])


def _declares(each: Returned, option: str) -> bool:
    """Whether the task has this option for this role; a template declares what was read."""
    roles = each.task.arguments["roles"]
    declared = () if isinstance(roles, str) else roles
    return any(role["name"] == each.values["name"] and option in role for role in declared)


def _role_done(each: Returned) -> bool:
    return not each.values["failed"]


# What `returned` says, as a question.
RETURNED: Mapping[str, Test] = {
    "always": lambda each: True,
    "success": lambda each: not each.task.failed,
    "failure": lambda each: each.task.failed,
    "success, or when the task failed after it began to write": lambda each: (
        not each.task.failed or each.task.wrote
    ),
    "when AWS refused a call that writes": lambda each: each.task.failed and each.task.wrote,
    "when the derived policy is split": _was_split,
    "with O(state_machine), unless the role is to be absent": lambda each: (
        not each.task.failed and "state_machine" in each.task.arguments
    ),
    "with O(state_machines)": lambda each: "state_machines" in each.task.arguments,
    "success, or when O(fail_on) is reached": lambda each: (
        not each.task.failed or "fail_on" in each.task.arguments
    ),
    "when O(roles) are valid": lambda each: not each.task.result.get("account_unreachable"),
    "unless the role failed": _role_done,
    "with O(roles[].state_machine), unless the role failed": lambda each: (
        _role_done(each) and _declares(each, "state_machine")
    ),
    "when AWS refused a call that writes to the role": lambda each: (
        each.values["failed"] and "Not done" in each.values["msg"]
    ),
}
# Only what comes back can tell.
SOMETIMES = {"when there is something to say", "when there are conditions"}


def wrong(plugin: Plugin, tasks: Sequence[Done]) -> list[str]:
    """A line for each difference."""
    returned = [Returned(task.result, task) for task in tasks]
    return [
        f"{plugin.name}: {each}"
        for each in _wrong(plugin.returned, returned, "", _COMMON - set(plugin.returned))
    ]


def _wrong(
    documented: Mapping[str, Any],
    returned: Sequence[Returned],
    path: str,
    others: Container[str] = (),
    with_samples: bool = True,
) -> Iterator[str]:
    unknown = {key for each in returned for key in each.values} - set(documented)
    yield from (f"{path}{key} is not documented" for key in sorted(unknown) if key not in others)
    for key, about in documented.items():
        yield from _wrong_key(path + key, key, about, returned, with_samples)


def _wrong_key(
    path: str,
    key: str,
    about: Mapping[str, Any],
    returned: Sequence[Returned],
    with_samples: bool,
) -> Iterator[str]:
    when = about.get("returned", "always")
    has = [each for each in returned if key in each.values]
    if not has:
        yield f"{path} never comes back"
    if when in SOMETIMES:
        if len(has) == len(returned):
            yield f"{path} always comes back, not {when}"
    elif when not in RETURNED:
        yield f"{path}: nothing here knows what is meant by: {when}"
    else:
        yield from (
            f"{path} is {'' if key in each.values else 'not '}there, against: {when}: {each.task.task}"
            for each in returned
            if (key in each.values) != RETURNED[when](each)
        )
    values = [each.values[key] for each in has]
    yield from _wrong_type(path, about, values)
    inner = _inner(about)
    if about["type"] == "dict" or about.get("elements") == "dict":
        if inner is None and key not in FREE:
            yield f"{path} has keys, which are not documented"
        elif inner is not None:
            parts = [
                Returned(part, each.task)
                for each in has
                for part in _parts(each.values[key])
                if isinstance(part, Mapping)
            ]
            # What is documented elsewhere has its samples from there.
            here = with_samples and "contains" in about
            yield from _wrong(inner, parts, f"{path}.", with_samples=here)
    if (
        with_samples
        and inner is None
        and not any(_is_sample(about.get("sample"), value) for value in values)
    ):
        yield f"{path}: no run returned the sample {_text(about.get('sample'))}"


def _wrong_type(path: str, about: Mapping[str, Any], values: Sequence[Any]) -> Iterator[str]:
    says_null = "null" in json.dumps(about["description"]).lower()
    if says_null != (None in values):
        yield f"{path}: null comes back {'never' if says_null else 'without a word about it'}"
    expected = _TYPES[about["type"]]
    items = [part for value in values if isinstance(value, list) for part in value]
    of_type = all(type(value) is expected for value in values if value is not None)
    of_elements = all(type(part) is _TYPES[about["elements"]] for part in items) if items else True
    if not of_type or not of_elements:
        yield f"{path} has another type than documented"


def _parts(value: Any) -> Sequence[Any]:
    return value if isinstance(value, list) else [value]


def _inner(about: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """What a mapping contains, said here or, for the same thing, elsewhere."""
    same = _SAME_AS.search(json.dumps(about["description"]))
    if same:
        contained: Mapping[str, Any] = Plugin("module", "execution_role").returned[same[1]][
            "contains"
        ]
        return contained
    return about.get("contains")


def _is_sample(sample: Any, value: Any) -> bool:
    """Texts of a sample may end with three dots."""
    pattern = re.escape(_text(sample)).replace(re.escape(" ..."), _REST)
    return re.fullmatch(pattern, _text(value)) is not None


def _text(value: Any) -> str:
    return _MADE_UP.sub(_SHOWN, json.dumps(value, sort_keys=True))
