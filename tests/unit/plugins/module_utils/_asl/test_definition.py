# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A definition is read as what it says, or refused with the place of what is wrong."""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml
from ansible_collections.stepfunctions.iam.plugins.module_utils._asl import definition as reader
from ansible_collections.stepfunctions.iam.plugins.module_utils._asl.definition import (
    DefinitionError,
    kind,
    load_definition,
    shown,
)

MACHINE = {"StartAt": "Done", "States": {"Done": {"Type": "Succeed"}}}
AS_YAML = "StartAt: Done\nStates:\n  Done: {Type: Succeed}\n"


@pytest.mark.parametrize(
    "written",
    [
        MACHINE,
        json.dumps(MACHINE),
        json.dumps(MACHINE, indent=2).encode(),
        "\ufeff" + json.dumps(MACHINE),
        b"\xef\xbb\xbf" + json.dumps(MACHINE).encode(),
        "\n\t " + json.dumps(MACHINE),
        AS_YAML,
        AS_YAML.encode(),
        "\ufeff" + AS_YAML,
        "---\n# A comment\n" + AS_YAML,
    ],
)
def test_all_ways_to_write_it_are_read_alike(written: Any) -> None:
    assert load_definition(written) == MACHINE


@pytest.mark.parametrize("loader", ["CSafeLoader", None])
def test_yaml_is_read_alike_with_and_without_libyaml(
    loader: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    if loader is None:
        monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    assert load_definition(AS_YAML) == MACHINE
    monkeypatch.setattr(reader, "_DEEPEST", 100)
    with pytest.raises(DefinitionError, match="nested too deeply"):
        load_definition("a: " + "[" * 200)


@pytest.mark.parametrize(
    ("tagged", "meant"),
    [
        ("!Ref Topic", {"Ref": "Topic"}),
        ("!GetAtt Topic.Arn", {"Fn::GetAtt": "Topic.Arn"}),
        ("!Sub 'arn:${AWS::Partition}:x'", {"Fn::Sub": "arn:${AWS::Partition}:x"}),
        ("!Sub ['${a}', {a: !Ref B}]", {"Fn::Sub": ["${a}", {"a": {"Ref": "B"}}]}),
        ("!Join ['', [a, !Ref B]]", {"Fn::Join": ["", ["a", {"Ref": "B"}]]}),
        (
            "!If [Big, {a: 1}, !Ref AWS::NoValue]",
            {"Fn::If": ["Big", {"a": 1}, {"Ref": "AWS::NoValue"}]},
        ),
        ("!Condition Big", {"Condition": "Big"}),
        ("!Transform {Name: x}", {"Fn::Transform": {"Name": "x"}}),
    ],
)
def test_short_tags_of_cloudformation_are_read_as_their_long_form(tagged: str, meant: Any) -> None:
    assert load_definition(f"Value: {tagged}") == {"Value": meant}


def test_merged_keys_of_yaml_may_be_overridden() -> None:
    text = """
    base: &base {Type: Task, Resource: a}
    first: {deeper: &second {<<: *base, Resource: b}}
    third: {<<: *second, Resource: c}
    fourth: {<<: [*second, *base], End: true}
    """
    read = load_definition(text)
    assert read["first"]["deeper"] == {"Type": "Task", "Resource": "b"}
    assert read["third"] == {"Type": "Task", "Resource": "c"}
    assert read["fourth"] == {"Type": "Task", "Resource": "b", "End": True}


@pytest.mark.parametrize(
    ("written", "problem"),
    [
        (None, "is expected, not null"),
        (True, "is expected, not a boolean"),
        (5, "is expected, not a number"),
        ([MACHINE], "is expected, not a list"),
        ("", "is expected, not null"),
        ("[]", "is expected, not a list"),
        ("Hello", "is expected, not a text"),
        ("see orders.json", "is expected, not a text"),
        ("flows/orders.asl.json\n", "lookup('ansible.builtin.file', 'flows/orders.asl.json')"),
        ("- a", "is expected, not a list"),
        ({"States", "StartAt"}, "is expected, not set"),
        (b"\xff\xfe", "is not UTF-8 text"),
        ('{"a" 1}', "line 1 column 6"),
        ('{"a":\n\n x}', "line 3 column 2"),
        ("a: 1\nb: [", "line 3, column 1"),
        ("a: 1\n\tb: 2", "line 2, column 1"),
        ("a: !!python/object:os.system {}", "could not determine a constructor"),
        ("a: *b", "undefined alias"),
        ("a: 1\n---\nb: 2", "single document"),
        ("a: 2026-13-45", "month must be in 1..12"),
        ("? [a]\n: b", "unhashable key"),
        ("a: \ud800", "surrogates not allowed"),
        ('{"a": {"b": 1, "c": 2, "b": 3}}', "the key 'b' occurs twice in one mapping"),
        ("a:\n  b: 1\n  b: 2\n", "the key 'b' occurs twice in one mapping, line 2"),
        ("a: {<<: {c: 1}, b: 1, b: 2}", "the key 'b' occurs twice in one mapping, line 1"),
        ("a: !Sub ['', {b: 1, b: 2}]", "the key 'b' occurs twice in one mapping, line 1"),
        ("States: {1: {}}", "a key is a text, not a number"),
        ("States: {on: {}}", "a key is a text, not a boolean"),
        ({"States": {None: {}}}, "a key is a text, not null"),
    ],
)
def test_what_cannot_be_meant_is_refused(written: Any, problem: str) -> None:
    with pytest.raises(DefinitionError) as refused:
        load_definition(written)
    assert problem in str(refused.value)
    assert str(refused.value).startswith("definition: ")


def test_yaml_without_its_package_is_refused_and_json_is_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(reader, "yaml", None)
    assert load_definition(json.dumps(MACHINE)) == MACHINE
    with pytest.raises(DefinitionError, match="PyYAML is needed"):
        load_definition(AS_YAML)


@pytest.mark.parametrize(
    ("value", "name"),
    [
        (None, "null"),
        (False, "a boolean"),
        (1, "a number"),
        (0.5, "a number"),
        ("x", "a text"),
        ({}, "a mapping"),
        ([], "a list"),
        ((), "a list"),
        (set(), "set"),
    ],
)
def test_types_have_the_names_of_json(value: Any, name: str) -> None:
    assert kind(value) == name


def test_messages_repeat_no_more_than_the_beginning_of_a_text() -> None:
    assert shown("short") == "'short'"
    assert shown("x" * 1000) == repr("x" * 200 + "...")
    assert shown(["x"] * 1000) == "a list"


def test_a_byte_order_mark_alone_is_taken_off() -> None:
    with pytest.raises(DefinitionError, match="is expected, not a text"):
        load_definition("\ufeffXX")


@pytest.mark.parametrize(
    "written", ["Fn::Sub: ['${a}', {a: {b: [1]}}]", "!Sub ['${a}', {a: {b: [1]}}]"]
)
def test_short_tags_are_read_like_their_long_form(written: str) -> None:
    assert load_definition(f"States:\n  {written}\n") == {
        "States": {"Fn::Sub": ["${a}", {"a": {"b": [1]}}]}
    }


def test_a_short_tag_on_a_mapping_has_all_of_it() -> None:
    read = load_definition("States: !Transform {Name: AWS::Include, Parameters: {a: [1]}}")
    assert read == {"States": {"Fn::Transform": {"Name": "AWS::Include", "Parameters": {"a": [1]}}}}
