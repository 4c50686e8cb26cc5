# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What modules say of themselves: action plugins, action group, attributes, options; and roles of their options."""

from __future__ import annotations

import ast
import importlib
import inspect
from collections.abc import Mapping
from typing import Any
from unittest import mock

import pytest
import yaml
from ansible.plugins.action import ActionBase
from documented import PROJECT, Plugin, plugins

GROUP = "stepfunctions.iam.aws"
MODULES = [plugin for plugin in plugins() if plugin.kind == "module"]
# What a role documents of its own; all other variables are options of its module.
OWN_VARIABLES = {
    "execution_role": (set(), "execution_role"),
    "account_setup": (set(), "execution_roles"),
    "audit": ({"output_dir", "formats", "account_name"}, "execution_role_audit"),
}


def talks_to_aws(plugin: Plugin) -> bool:
    """Whether the module has code of its own; the others are documentation of an action."""
    tree = ast.parse((PROJECT / "plugins/modules" / f"{plugin.name}.py").read_text("utf-8"))
    return any(isinstance(node, ast.FunctionDef) and node.name == "main" for node in tree.body)


def test_the_action_group_holds_the_modules_that_talk_to_aws() -> None:
    groups = yaml.safe_load((PROJECT / "meta/runtime.yml").read_text("utf-8"))["action_groups"]
    metadata, *members = groups["aws"]
    assert metadata == {"metadata": {"extend_group": ["amazon.aws.aws"]}}
    assert members == [plugin.name for plugin in MODULES if talks_to_aws(plugin)]


@pytest.mark.parametrize("plugin", MODULES, ids=lambda plugin: plugin.name)
def test_every_module_has_an_action_plugin_and_says_what_it_supports(plugin: Plugin) -> None:
    assert (PROJECT / "plugins/action" / f"{plugin.name}.py").exists()
    attributes = plugin.documentation["attributes"]
    assert {"action", "check_mode", "diff_mode", "idempotent"} <= set(attributes)
    assert all(each["description"] and each["support"] for each in attributes.values())
    in_group = attributes.get("action_group", {}).get("membership", [])
    assert in_group == ([GROUP] if talks_to_aws(plugin) else [])


@pytest.mark.parametrize("name", [plugin.name for plugin in MODULES if not talks_to_aws(plugin)])
def test_actions_without_a_module_take_the_options_that_are_documented(name: str) -> None:
    """Of the others ansible-test compares the two."""

    class Asked(Exception):
        pass

    def ask(self: ActionBase, specification: Mapping[str, Any]) -> Any:
        raise Asked(specification)

    action = importlib.import_module(
        f"ansible_collections.stepfunctions.iam.plugins.action.{name}"
    ).ActionModule
    with (
        mock.patch.object(ActionBase, "validate_argument_spec", ask),
        mock.patch.object(ActionBase, "run", return_value={}),
        pytest.raises(Asked) as asked,
    ):
        action.run(action.__new__(action))
    options = Plugin("module", name).documentation["options"]
    documented = {
        option: {key: value for key, value in about.items() if key != "description"}
        for option, about in options.items()
    }
    assert asked.value.args[0] == documented


@pytest.mark.parametrize(
    "plugin",
    [plugin for plugin in plugins() if plugin.kind in ("filter", "test")],
    ids=lambda plugin: plugin.name,
)
def test_filters_and_tests_take_the_options_that_are_documented(plugin: Plugin) -> None:
    module = importlib.import_module(
        f"ansible_collections.stepfunctions.iam.plugins.{plugin.kind}.{plugin.name}"
    )
    found = (
        module.FilterModule().filters() if plugin.kind == "filter" else module.TestModule().tests()
    )
    dummy, *parameters = inspect.signature(found[plugin.name]).parameters.values()
    options = dict(plugin.documentation.get("options", {}))
    positional = plugin.documentation["positional"].split(", ")
    assert set(positional) <= {"_input", *(each.name for each in parameters)}
    if any(each.kind is inspect.Parameter.VAR_KEYWORD for each in parameters):
        return  # What those are, `derived` checks itself.
    options.pop("_input")
    assert [each.name for each in parameters] == [*options]
    for each in parameters:
        assert (each.default or None) == (options[each.name].get("default") or None), each.name
        assert (each.default is inspect.Parameter.empty) == options[each.name].get(
            "required", False
        )


@pytest.mark.parametrize("role", OWN_VARIABLES)
def test_variables_of_a_role_are_documented_as_the_options_of_its_module(role: str) -> None:
    own, name = OWN_VARIABLES[role]
    path = PROJECT / "roles" / role / "meta/argument_specs.yml"
    specification = yaml.safe_load(path.read_text("utf-8"))["argument_specs"]["main"]["options"]
    module = Plugin("module", name).documentation
    assert own <= {variable.removeprefix(f"{role}_") for variable in specification}
    for variable, about in specification.items():
        option = variable.removeprefix(f"{role}_")
        assert variable.startswith(f"{role}_")
        if option in module.get("options", {}) and option not in own:
            compare(variable, about, module["options"][option])


def compare(path: str, variable: Mapping[str, Any], option: Mapping[str, Any]) -> None:
    for key in ("type", "elements", "choices"):
        assert variable.get(key) == option.get(key), f"{path}: {key}"
    assert option.get("required", False) >= variable.get("required", False)
    # Where a role names no default, that of the module holds.
    if "default" in variable:
        assert variable["default"] == option.get("default"), f"{path}: default"
    inner, within = variable.get("options", {}), option.get("suboptions", {})
    if inner:
        assert inner.keys() == within.keys(), path
    for name, about in inner.items():
        compare(f"{path}.{name}", about, within[name])
