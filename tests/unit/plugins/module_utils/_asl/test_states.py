# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""States come in the order in which they are written; what is malformed is named with its place."""

from __future__ import annotations

from typing import Any

import pytest
from ansible_collections.stepfunctions.iam.plugins.module_utils._asl.definition import (
    DefinitionError,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._asl.states import walk

PASS = {"Type": "Pass", "End": True}


def machine(**states: Any) -> dict[str, Any]:
    return {"StartAt": next(iter(states)), "States": states}


NESTED = machine(
    First=PASS,
    Fan={
        "Type": "Parallel",
        "Branches": [
            machine(A=PASS, Each={"Type": "Map", "ItemProcessor": machine(B=PASS)}),
            machine(C=PASS),
        ],
    },
    Old={"Type": "Map", "Iterator": machine(D=PASS)},
    Last=PASS,
)


def test_every_state_comes_once_in_the_order_of_the_text() -> None:
    assert [state.path for state in walk(NESTED)] == [
        "States.First",
        "States.Fan",
        "States.Fan.Branches[0].States.A",
        "States.Fan.Branches[0].States.Each",
        "States.Fan.Branches[0].States.Each.ItemProcessor.States.B",
        "States.Fan.Branches[1].States.C",
        "States.Old",
        "States.Old.Iterator.States.D",
        "States.Last",
    ]


def test_the_newer_name_of_a_maps_processor_wins() -> None:
    both = machine(M={"Type": "Map", "Iterator": machine(A=PASS), "ItemProcessor": machine(B=PASS)})
    assert [state.path for state in walk(both)][1:] == ["States.M.ItemProcessor.States.B"]


def test_the_query_language_is_a_states_own_or_that_of_the_definition() -> None:
    inner = machine(B=PASS, C={**PASS, "QueryLanguage": "JSONata"})
    definition = machine(
        A=PASS, M={"Type": "Map", "QueryLanguage": "JSONata", "ItemProcessor": inner}
    )
    assert [state.language for state in walk(definition)] == [
        "JSONPath",
        "JSONata",
        "JSONPath",
        "JSONata",
    ]
    everywhere = {**definition, "QueryLanguage": "JSONata"}
    assert {state.language for state in walk(everywhere)} == {"JSONata"}


@pytest.mark.parametrize(
    ("processor", "expected"),
    [
        ({"ProcessorConfig": {"Mode": "DISTRIBUTED"}}, True),
        ({"ProcessorConfig": {"Mode": "INLINE"}}, False),
        ({"ProcessorConfig": "DISTRIBUTED"}, False),
        ({}, False),
    ],
)
def test_a_distributed_map_says_so_in_its_processor(
    processor: dict[str, Any], expected: bool
) -> None:
    definition = machine(M={"Type": "Map", "ItemProcessor": {**processor, **machine(A=PASS)}})
    assert next(walk(definition)).is_distributed is expected


def nested(**branch: Any) -> dict[str, Any]:
    return machine(Fan={"Type": "Parallel", "Branches": [machine(A=PASS), branch]})


@pytest.mark.parametrize(
    ("definition", "message"),
    [
        ({}, "definition: has no States"),
        ({"States": []}, "definition: States must be a mapping of name to state, not a list"),
        ({"States": {}}, "definition: States is empty"),
        ({"States": {"A": PASS}}, "definition: has no StartAt"),
        ({"StartAt": 1, "States": {"A": PASS}}, "definition: has no StartAt"),
        (
            {"StartAt": "B", "States": {"A": PASS}},
            "definition: StartAt names 'B', which is not among its States",
        ),
        ({**machine(A=PASS), "QueryLanguage": "SQL"}, "definition: QueryLanguage is 'SQL'"),
        ({**machine(A=PASS), "QueryLanguage": []}, "definition: QueryLanguage is a list"),
        (machine(A=None), "definition, States.A: a state is a mapping, not null"),
        (machine(A={}), "definition, States.A: has no Type"),
        (machine(A={"Type": "Lambda"}), "definition, States.A: Type is 'Lambda'; one of Choice"),
        (machine(A={"Type": ["Task"]}), "definition, States.A: Type is a list"),
        (
            machine(A={**PASS, "QueryLanguage": "jsonata"}),
            "definition, States.A: QueryLanguage is 'jsonata'; JSONPath or JSONata is expected",
        ),
        (
            machine(A={**PASS, "Next": "B"}),
            "definition, States.A: Next names 'B', which is not a state beside it",
        ),
        (machine(A={**PASS, "Next": {}}), "definition, States.A: Next names a mapping"),
        (
            machine(A={"Type": "Choice", "Default": "B"}),
            "definition, States.A: Default names 'B', which is not a state beside it",
        ),
        (
            machine(A={"Type": "Choice", "Choices": {}}),
            "definition, States.A: Choices must be a list, not a mapping",
        ),
        (
            machine(A={"Type": "Choice", "Choices": [{"Next": "A"}, {}]}),
            "definition, States.A: Choices[1].Next names null, which is not a state beside it",
        ),
        (
            machine(A={"Type": "Task", "Catch": ["A"]}),
            "definition, States.A: Catch[0].Next names null, which is not a state beside it",
        ),
        (
            machine(A={"Type": "Parallel"}),
            "definition, States.A: a Parallel state has a list of Branches",
        ),
        (
            machine(A={"Type": "Parallel", "Branches": []}),
            "definition, States.A: a Parallel state has a list of Branches",
        ),
        (
            machine(A={"Type": "Parallel", "Branches": ["B"]}),
            "definition, States.A.Branches[0]: must be a mapping with StartAt and States, not a text",
        ),
        (machine(A={"Type": "Map"}), "definition, States.A: a Map state has an ItemProcessor"),
        (
            machine(A={"Type": "Map", "Iterator": []}),
            "definition, States.A.Iterator: must be a mapping with StartAt and States, not a list",
        ),
        (nested(), "definition, States.Fan.Branches[1]: has no States"),
        (
            nested(StartAt="A", States={"B": PASS}),
            "definition, States.Fan.Branches[1]: StartAt names 'A', which is not among its States",
        ),
        (
            nested(StartAt="B", States={"B": {**PASS, "Next": "A"}}),
            "definition, States.Fan.Branches[1].States.B: Next names 'A'",
        ),
    ],
)
def test_what_is_malformed_is_named_with_its_place(
    definition: dict[str, Any], message: str
) -> None:
    with pytest.raises(DefinitionError) as refused:
        list(walk(definition))
    assert str(refused.value).startswith(message)
