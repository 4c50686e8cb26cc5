# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A policy in parts allows what the whole does, each part fits, and parts stay as they are where they can."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import pytest
from ansible_collections.stepfunctions.iam.plugins.module_utils._errors import ExecutionRoleError
from ansible_collections.stepfunctions.iam.plugins.module_utils._policy.canonical import (
    canonical,
    equal,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._policy.grammar import (
    check_permissions_policy,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._policy.size import size
from ansible_collections.stepfunctions.iam.plugins.module_utils._role.derived import (
    DerivedPolicy,
    belongs_to,
    may_be_part,
    part_description,
    part_number,
    split,
    writing_order,
)
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st

ROLE = "arn:aws:iam::123456789012:role/teams/orders"
PART = "arn:aws:iam::123456789012:policy/teams/orders-StepFunctionsPermissions-"

Document = Mapping[str, Any]


def document(*statements: Mapping[str, Any]) -> dict[str, Any]:
    return {"Version": "2012-10-17", "Statement": list(statements)}


def function(number: int, length: int = 0) -> str:
    return f"arn:aws:lambda:us-east-1:123456789012:function:{number:04}" + "f" * length


def allow(sid: str, actions: Any, resources: Any, **more: Any) -> dict[str, Any]:
    return {"Sid": sid, "Effect": "Allow", "Action": actions, "Resource": resources, **more}


def functions(numbers: Any, sid: str = "Invoke") -> dict[str, Any]:
    """A statement that is as large as it has functions, each of a bit more than a hundred characters."""
    return allow(sid, "lambda:InvokeFunction", [function(each, 50) for each in numbers])


def listed(value: Any) -> list[Any]:
    return list(value) if isinstance(value, list) else [value]


def allowed(*documents: Document) -> set[Any]:
    """All that documents say, one action on one resource under one condition at a time."""
    return {
        (
            statement["Effect"],
            action,
            resource,
            canonical({"Condition": statement.get("Condition", {})}),
        )
        for each in documents
        for statement in each["Statement"]
        for action in listed(statement["Action"])
        for resource in listed(statement["Resource"])
    }


def changed(before: Mapping[int, Document], after: Mapping[int, Document]) -> set[int]:
    return {
        number
        for number in {*before, *after}
        if number not in before or number not in after or not equal(before[number], after[number])
    }


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    """Statements that differ in what they allow, from tiny ones to ones too large for one policy."""
    statements = []
    for number in range(draw(st.integers(1, 12))):
        actions = [f"service{number}:Do{each}" for each in range(draw(st.integers(1, 40)))]
        first, count = draw(st.integers(0, 50)), draw(st.integers(1, 120))
        length = draw(st.integers(0, 60))
        resources = [function(each, length) for each in range(first, first + count)]
        condition = draw(st.sampled_from([{}, {"StringEquals": {"aws:SourceAccount": ["1", "2"]}}]))
        statement = allow(
            f"S{number}", actions, resources, **({"Condition": condition} if condition else {})
        )
        if draw(st.booleans()):
            statement = {
                key: value[0] if isinstance(value, list) else value
                for key, value in statement.items()
            }
        statements.append(statement)
    return document(*statements)


class TestSplit:
    @settings(deadline=None, max_examples=examples(60))
    @given(documents())
    def test_says_the_same_in_parts_that_fit(self, whole: Document) -> None:
        parts = split(whole, {})
        assert allowed(*parts.values()) == allowed(whole)
        assert sorted(parts) == list(range(1, len(parts) + 1))
        for part in parts.values():
            assert size(part) <= 6144
            check_permissions_policy(part, "part")  # unique Sids among others
        together = sum(size(part) for part in parts.values())
        assert together <= 6144 or len(parts) <= 2 * together / 6144, "no part is there in vain"

    @settings(deadline=None, max_examples=examples(40))
    @given(documents(), documents())
    def test_is_the_same_each_time_and_stays_as_it_is(self, old: Document, new: Document) -> None:
        before = split(old, {})
        assert split(old, {}) == before
        assert changed(before, split(old, before)) == set()
        after = split(new, before)
        assert allowed(*after.values()) == allowed(new)
        assert all(size(part) <= 6144 for part in after.values())
        assert changed(after, split(new, after)) == set()

    @settings(deadline=None, max_examples=examples(60))
    @given(
        st.sets(st.integers(0, 500), min_size=130, max_size=300),
        st.integers(501, 600) | st.just(-1),
    )
    def test_one_resource_more_changes_one_part(self, numbers: set[int], more: int) -> None:
        """Wherever it comes in the order of the resources."""
        before = split(document(functions(sorted(numbers))), {})
        after = split(document(functions(sorted({*numbers, more}))), before)
        assert len(before) > 1
        assert len(changed(before, after)) == 1

    def test_one_resource_less_changes_one_part(self) -> None:
        before = split(document(functions(range(200))), {})
        after = split(document(functions(sorted({*range(200)} - {20}))), before)
        assert len(changed(before, after)) == 1

    def test_one_statement_more_changes_one_part(self) -> None:
        few = [
            functions(range(number * 10, number * 10 + 10), f"S{number}") for number in range(20)
        ]
        before = split(document(*few[:10], *few[11:]), {})
        after = split(document(*few), before)
        assert len(changed(before, after)) == 1

    def test_a_statement_that_fits_is_not_taken_apart(self) -> None:
        few = [
            functions(range(number * 10, number * 10 + 10), f"S{number}") for number in range(20)
        ]
        parts = split(document(*few), {})
        assert [each for part in parts.values() for each in part["Statement"]] == few

    def test_begins_afresh_where_that_takes_fewer_parts(self) -> None:
        lonely = {number: document(functions([number], f"S{number}")) for number in range(1, 6)}
        whole = document(*(part["Statement"][0] for part in lonely.values()))
        assert list(split(whole, lonely)) == [1]

    def test_the_number_of_a_part_that_is_gone_is_used_again(self) -> None:
        sids = ("A", "B", "C")
        full = {
            number: functions(range(number * 100, number * 100 + 50), sid)
            for number, sid in enumerate(sids, start=1)
        }
        before = split(document(*full.values()), {})
        assert list(before) == [1, 2, 3]
        after = split(document(full[1], full[3], functions(range(50), "D")), before)
        assert changed(before, after) == {2}

    def test_a_statement_too_large_for_its_actions_is_taken_apart_by_them(self) -> None:
        actions = [f"service:DoSomethingThatHasALongName{number:04}" for number in range(300)]
        whole = document(allow("Many", actions, "*"))
        parts = split(whole, {})
        assert len(parts) == 3
        assert allowed(*parts.values()) == allowed(whole)
        assert changed(parts, split(whole, parts)) == set()

    def test_sids_of_pieces_are_numbered_past_those_that_are_there(self) -> None:
        parts = split(document(allow("Invoke1", "a:B", "*"), functions(range(120))), {})
        sids = [each["Sid"] for part in parts.values() for each in part["Statement"]]
        assert sorted(sids) == ["Invoke1", "Invoke2", "Invoke3", "Invoke4"][: len(sids)]

    @pytest.mark.parametrize("element", ["NotResource", "NotAction"])
    def test_exceptions_are_never_taken_apart(self, element: str) -> None:
        """To except less in each part would allow more."""
        statement = allow("Large", "a:B", "*")
        del statement[element.removeprefix("Not")]
        values = [f"{function(number)}:a" for number in range(200)]
        with pytest.raises(ExecutionRoleError, match="Large"):
            split(document({**statement, element: values}), {})

    def test_one_resource_too_large_is_an_error_with_figures(self) -> None:
        with pytest.raises(ExecutionRoleError) as caught:
            split(document(allow("Huge", "a:B", [function(1, 7000), function(2)])), {})
        said = str(caught.value)
        assert "Huge" in said
        assert [int(each) > 5000 for each in re.findall(r"\b[0-9]{4,}\b", said)] == [True, True]


class TestParts:
    def test_are_named_after_role_and_policy_under_the_path_of_the_role(self) -> None:
        derived = DerivedPolicy("StepFunctionsPermissions", document(functions(range(120))))
        assert list(derived.parts(ROLE, {})) == [f"{PART}1", f"{PART}2", f"{PART}3"]

    def test_of_another_name_on_the_role_are_not_its_own(self) -> None:
        derived = DerivedPolicy("Other", document(functions(range(120))))
        own = derived.parts(ROLE, {})
        foreign = {f"{PART}{number}": part for number, part in enumerate(own.values(), start=7)}
        assert derived.parts(ROLE, foreign) == own

    def test_a_name_too_long_for_a_managed_policy_is_an_error_with_figures(self) -> None:
        derived = DerivedPolicy("P" * 121, document(functions(range(120))))
        with pytest.raises(ExecutionRoleError, match=r"130 characters.*128.*policy_name"):
            derived.parts(ROLE, {})
        DerivedPolicy("P" * 119, derived.document).parts(ROLE, {})

    @pytest.mark.parametrize(
        ("arn", "number", "may_be"),
        [
            (f"{PART}1", 1, True),
            (f"{PART}12", 12, True),
            (f"{PART}01", None, False),
            (f"{PART}0", None, False),
            (f"{PART}x", None, False),
            (PART, None, False),
            (f"{PART}1-2", None, True),
            (PART.replace("/teams/", "/") + "1", None, False),
            (PART.replace("orders", "order") + "1", None, False),
            (PART.replace("StepFunctionsPermissions", "Other") + "1", None, True),
            (PART.replace("123456789012", "210987654321") + "1", None, False),
            ("arn:aws:iam::aws:policy/orders-StepFunctionsPermissions-1", None, False),
        ],
    )
    def test_are_known_by_their_arns(self, arn: str, number: int | None, may_be: bool) -> None:
        assert part_number(arn, ROLE, "StepFunctionsPermissions") == number
        assert may_be_part(arn, ROLE) == may_be

    def test_say_whose_they_are(self) -> None:
        described = part_description(ROLE)
        assert ROLE in described
        assert len(described) <= 1000
        assert belongs_to(described, ROLE)
        assert not belongs_to(described, f"{ROLE}2")
        assert not belongs_to(part_description(f"{ROLE}2"), ROLE)
        assert not belongs_to("", ROLE)

    def test_of_a_policy_without_statements_there_are_none(self) -> None:
        assert DerivedPolicy("P", document()).is_empty
        assert not DerivedPolicy("P", document(allow("A", "a:B", "*"))).is_empty


class TestWritingOrder:
    A, B, C = (allow(sid, f"service:{sid}", "*") for sid in "ABC")

    def test_what_receives_a_statement_is_written_before_what_gives_it_away(self) -> None:
        before = {"1": document(self.A, self.B), "2": document(self.C)}
        after = {"1": document(self.A), "2": document(self.C, self.B)}
        assert writing_order(before, after, ["1", "2"]) == ["2", "1"]
        assert writing_order(after, before, ["1", "2"]) == ["1", "2"]

    def test_what_goes_for_good_does_not_count(self) -> None:
        before = {"1": document(self.A, self.B), "2": document(self.C)}
        after = {"1": document(self.A), "2": document(self.C)}
        assert writing_order(before, after, ["1", "2"]) == ["1", "2"]

    def test_a_chain_is_followed_from_its_end(self) -> None:
        before = {"1": document(self.A), "2": document(self.B), "3": document(self.C)}
        after = {"1": document(self.C), "2": document(self.A), "3": document(self.C, self.B)}
        assert writing_order(before, after, ["1", "2", "3"]) == ["3", "2", "1"]
