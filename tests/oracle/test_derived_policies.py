# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The policy derived from each definition allows what its execution needs, and no near miss."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from fnmatch import fnmatchcase
from typing import Any

import pytest

from oracle import Case, Question, Request, Verdict, cases, evaluate_all
from oracle.reviewed import POLICIES, derived, read

CASES = cases()


@pytest.fixture(scope="module")
def verdicts(simulator: None) -> dict[str, list[tuple[Request, str, Verdict]]]:
    """For each definition: requests, the outcome expected, and what the simulator says."""
    expected = {
        case.name: [(request, "allowed") for request in case.allowed]
        + [(request, "denied") for request in case.denied]
        for case in CASES
    }
    questions = [
        Question(policies_of(case), [request for request, dummy in expected[case.name]])
        for case in CASES
    ]
    return {
        name: [(*pair, verdict) for pair, verdict in zip(requests, answers, strict=True)]
        for (name, requests), answers in zip(expected.items(), evaluate_all(questions), strict=True)
    }


def policies_of(case: Case) -> list[dict[str, Any]]:
    """The policy of the definition, or none: IAM takes no policy without statements."""
    document = derived(case)
    return [document] if document["Statement"] else []


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_policy_is_the_one_that_was_reviewed(case: Case) -> None:
    """Where a difference is wanted: PYTHONPATH=tests python -m oracle, and review what git shows."""
    assert derived(case) == read(case)


def test_every_reviewed_policy_is_that_of_a_definition() -> None:
    assert {path.stem for path in POLICIES.iterdir()} == {case.name for case in CASES}


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_requests_are_allowed_and_near_misses_denied(
    case: Case, verdicts: dict[str, list[tuple[Request, str, Verdict]]]
) -> None:
    wrong = [
        f"must be {expected}, is {verdict.outcome} ({verdict.reason}): {request}\n"
        + statements_on(request.action, policies_of(case))
        for request, expected, verdict in verdicts[case.name]
        if verdict.outcome != expected
    ]
    assert not wrong, f"tests/definitions/{case.name}.yml\n" + "\n".join(wrong)


@pytest.mark.usefixtures("simulator")
@pytest.mark.parametrize("place", ["region", "account", "name"])
def test_nothing_is_allowed_one_step_beside_what_must_be(place: str) -> None:
    """In another region, in another account, or on a resource whose name is longer than the literal."""
    asked = [(case, [*beside(case, place)]) for case in CASES]
    verdicts = evaluate_all([Question(policies_of(case), requests) for case, requests in asked])
    wrong = [
        f"{case.name}: {request}"
        for (case, requests), answers in zip(asked, verdicts, strict=True)
        for request, verdict in zip(requests, answers, strict=True)
        if verdict.outcome != "denied"
    ]
    assert not wrong, "\n".join(wrong)


def beside(case: Case, place: str) -> Iterator[Request]:
    """The allowed requests, moved.

    Not those of actions that the case needs without a resource, which a policy must allow on "*", nor
    those that AWS describes in two ways.
    """
    region, account = case.settings["arn"].split(":")[3:5]
    literals = {name_of(text) for text in texts([case.definition, case.substitutions])}
    anywhere = {request.action for request in case.allowed if request.resource == "*"}
    for request in case.allowed:
        moved = resource = request.resource
        if place == "region":
            moved = resource.replace(f":{region}:", ":sa-east-1:", 1)
        elif place == "account":
            moved = resource.replace(f":{account}:", ":999999999999:", 1)
        elif name_of(resource) in literals:
            moved = f"{resource}-2"
        if moved != resource and request.checked and request.action not in anywhere:
            yield replace(request, resource=moved)


def texts(value: Any) -> Iterator[str]:
    """Every text in a value, keys aside."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list)):
        for each in value.values() if isinstance(value, dict) else value:
            yield from texts(each)


def name_of(text: str) -> str:
    """The last part of an ARN, URL or path."""
    return re.split("[:/]", text)[-1]


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_actions_are_named_one_by_one(case: Case) -> None:
    statements = [each for policy in policies_of(case) for each in policy["Statement"]]
    assert all(each["Effect"] == "Allow" for each in statements)
    assert not any("*" in action for each in statements for action in actions(each))


def statements_on(action: str, policies: list[dict[str, Any]]) -> str:
    """The statements that name the action, one a line."""
    concerned = [
        f"    {json.dumps(statement)}"
        for policy in policies
        for statement in policy["Statement"]
        if any(fnmatchcase(action.lower(), pattern.lower()) for pattern in actions(statement))
    ]
    return "\n".join(concerned) or "    no statement"


def actions(statement: dict[str, Any]) -> list[str]:
    action = statement["Action"]
    return [action] if isinstance(action, str) else action
