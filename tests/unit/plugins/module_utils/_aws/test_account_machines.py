# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading all state machines of an account."""

from __future__ import annotations

import pytest
from ansible_collections.stepfunctions.iam.plugins.module_utils._aws.account_machines import (
    read_state_machines,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._aws.audit import machine_of
from botocore.exceptions import ClientError, EndpointConnectionError

ROLE = "arn:aws:iam::123456789012:role/orders"


def arn(name, region="eu-west-1"):
    return f"arn:aws:states:{region}:123456789012:stateMachine:{name}"


def refusal(code):
    return ClientError({"Error": {"Code": code, "Message": "no"}}, "DescribeStateMachine")


class Session:
    """Regions with the names of their state machines; errors by the name, where one is met."""

    region = "eu-west-1"

    def __init__(self, machines, errors=None):
        self.machines, self.errors, self.calls = machines, errors or {}, []

    def client(self, service, region=None):
        return Client(self, region)


class Client:
    def __init__(self, session, region):
        self.session, self.region = session, region

    def list_state_machines(self, maxResults, nextToken="0"):
        self.session.calls.append(f"{self.region} {nextToken}")
        names = self.session.machines[self.region]
        if isinstance(names, Exception):
            raise names
        place = int(nextToken)
        more = {"nextToken": str(place + 1)} if place + 1 < len(names) else {}
        shown = [{"stateMachineArn": arn(each, self.region)} for each in names[place : place + 1]]
        return {"stateMachines": shown, **more}

    def describe_state_machine(self, stateMachineArn, **more):
        self.session.calls.append(stateMachineArn.rpartition(":")[2])
        error = self.session.errors.get(stateMachineArn.rpartition(":")[2])
        if error is not None and not more:
            raise error
        definition = {} if more else {"definition": '{"StartAt": "A", "States": {}}'}
        return {
            "stateMachineArn": stateMachineArn,
            "roleArn": ROLE,
            "type": "STANDARD",
            **definition,
        }

    def describe_regions(self):
        regions = [{"RegionName": each} for each in self.session.machines]
        return {"Regions": [*regions, {"RegionName": "af-1", "OptInStatus": "not-opted-in"}]}


def test_pages_and_regions_are_followed_one_call_for_each_state_machine():
    session = Session({"eu-west-1": ["a", "b"], "us-east-1": [], "eu-west-2": ["c"]})
    read = read_state_machines(session, None, 1)
    assert read.regions == ("eu-west-1", "eu-west-2", "us-east-1")
    assert [each["stateMachineArn"].rpartition(":")[2] for each in read.found] == ["a", "b", "c"]
    assert read.unreadable == ()
    assert sorted(session.calls) == sorted(
        ["eu-west-1 0", "eu-west-1 1", "us-east-1 0", "eu-west-2 0", "a", "b", "c"]
    )


@pytest.mark.parametrize(
    ("error", "found", "unreadable"),
    [
        (refusal("StateMachineDoesNotExist"), ["b"], []),
        (refusal("AccessDeniedException"), ["b"], [arn("a")]),
        (EndpointConnectionError(endpoint_url="https://x"), ["b"], [arn("a")]),
        (refusal("KmsAccessDeniedException"), ["a", "b"], []),
    ],
)
def test_one_that_cannot_be_described(error, found, unreadable):
    read = read_state_machines(Session({"eu-west-1": ["a", "b"]}, {"a": error}), ["eu-west-1"], 1)
    assert [each["stateMachineArn"].rpartition(":")[2] for each in read.found] == found
    assert [each.what for each in read.unreadable] == unreadable


def test_a_region_that_cannot_be_read_leaves_the_others():
    session = Session({"eu-west-1": ["a"], "eu-west-2": refusal("AccessDeniedException")})
    read = read_state_machines(session, ["eu-west-1", "eu-west-2"], 1)
    assert len(read.found) == 1
    assert [each.what for each in read.unreadable] == ["state machines of eu-west-2"]


@pytest.mark.parametrize(
    ("definition", "problem"),
    [
        ({}, "its definition is encrypted"),
        ({"definition": "{"}, "its definition cannot be followed"),
        ({"definition": '{"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}}}'}, ""),
    ],
)
def test_a_definition_that_is_not_known_is_a_problem_of_this_state_machine(definition, problem):
    answer = {"stateMachineArn": arn("a"), "roleArn": ROLE, "type": "EXPRESS", **definition}
    machine = machine_of(answer)
    assert machine.problem.startswith(problem)
    assert (machine.permissions is None) is bool(problem)
