# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The definitions ask for what AWS knows, and leave out no integration."""

from __future__ import annotations

import json
import re

import pytest
import yaml

from oracle import INTEGRATIONS, Question, cases, evaluate_all

EVERYTHING = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}],
}
CASES = cases()


@pytest.mark.usefixtures("simulator")
def test_every_request_is_one_that_aws_authorizes() -> None:
    asked = [(case, [*case.allowed, *case.denied]) for case in CASES]
    verdicts = evaluate_all([Question([EVERYTHING], requests) for dummy, requests in asked])
    wrong = [
        f"{case.name}: {request}: {verdict.reason}"
        for (case, requests), answers in zip(asked, verdicts, strict=True)
        for request, verdict in zip(requests, answers, strict=True)
        if verdict.outcome != "allowed"
    ]
    assert not wrong, "\n".join(wrong)


def test_no_request_is_listed_twice() -> None:
    for case in CASES:
        requests = [str(request) for request in (*case.allowed, *case.denied)]
        assert len(requests) == len(set(requests)), case.name


def test_there_are_enough_requests_and_near_misses() -> None:
    assert sum(len(case.allowed) for case in CASES) >= 500
    assert sum(len(case.denied) for case in CASES) >= 600


@pytest.mark.parametrize("resource", yaml.safe_load(INTEGRATIONS.read_text()))
def test_every_integration_has_a_definition(resource: str) -> None:
    """Each with each of its patterns: request response, .sync, .waitForTaskToken."""
    assert any(resource in resources(case.definition) for case in CASES)


def resources(definition: object) -> set[str]:
    """The integrations of a definition, as arn:aws:states:::SERVICE:API without what stands before it."""
    text = definition if isinstance(definition, str) else json.dumps(definition)
    return set(
        re.findall(r":states:[^:]*:[^:]*:([a-zA-Z0-9-]+:[a-zA-Z0-9]+(?:\.[a-zA-Z]+(?::2)?)?)", text)
    )
