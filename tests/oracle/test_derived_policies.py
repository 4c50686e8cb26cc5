# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The policy derived from each definition allows what its execution needs, and no near miss."""

from __future__ import annotations

import json
from fnmatch import fnmatchcase
from typing import Any

import pytest
from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions.policy import derive
from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions.settings import (
    Settings,
)

from oracle import Case, Question, Request, Verdict, cases, evaluate_all

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
    settings = Settings(**case.settings, substitutions=case.substitutions)
    document = derive(case.definition, settings).document
    return [document] if document["Statement"] else []


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
