# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""The arguments of a state, as far as they are known before it runs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Dict, List, Optional, Sequence, Tuple, Union

from .expressions import jsonata, jsonpath, member
from .states import JSONATA, State
from .values import Text, gap, text

_TOKEN = re.compile(r"\$\{([^{}]*)\}")
# Variables that are made of each other; deeper than people write.
_DEEPEST = 20


class Environment:
    """What expressions can refer to: substitutions, the context object and variables."""

    def __init__(self, substitutions: Mapping[str, str], context: Mapping[str, str]) -> None:
        """substitutions: `${Name}` to text. context: known parts of the context object, by path, as
        in {"StateMachine.Id": ARN}."""
        self._substitutions = substitutions
        self._context = context
        self._assigned: Dict[str, List[Tuple[Any, str, bool]]] = {}
        self._known: Dict[str, Optional[Any]] = {}
        self._depth = 0

    def assign(self, state: State) -> None:
        """A state, its error handlers and its choices assign values to variables when it runs."""
        body = state.body
        for rule in (body, *(body.get("Catch") or ()), *(body.get("Choices") or ())):
            assigned = rule.get("Assign")
            if assigned is None or not isinstance(assigned, Mapping):
                continue
            for name, value in assigned.items():
                is_expression = name.endswith(".$") and state.language != JSONATA
                self._assigned.setdefault(name[:-2] if is_expression else name, []).append(
                    (value, state.language, is_expression)
                )

    def literal(self, value: str) -> Text:
        """A text with its `${tokens}` filled in; a gap where one is not known."""
        if "${" not in value:
            return Text((value,) if value else ())
        parts: List[Union[str, Text]] = []
        end = 0
        for match in _TOKEN.finditer(value):
            known = self._substitutions.get(match.group(1).strip())
            parts.append(value[end : match.start()])
            parts.append(gap(match.group()) if known is None else known)
            end = match.end()
        return text(*parts, value[end:])

    def evaluate(self, value: Any, language: str, is_expression: bool = False) -> Any:
        """A field's value: a Text for what is one text; a mapping or list as it is written.

        is_expression: whether the field's name ends in `.$`.
        """
        if isinstance(value, str):
            if is_expression:
                return jsonpath(self._substituted(value), self.literal, self.look_up)
            if language == JSONATA and value[:2] == "{%" and value.rstrip()[-2:] == "%}":
                expression = self._substituted(value.rstrip()[2:-2])
                return jsonata(expression, self.literal, self.look_up)
            return self.literal(value)
        if isinstance(value, Text):
            return value
        if isinstance(value, Mapping):
            return self._cloudformation(value) or value
        if isinstance(value, (list, tuple)):
            return value
        if isinstance(value, bool):
            return text(str(value).lower())
        if value is None:
            return gap("null")
        try:
            return text(str(value))
        except ValueError:  # Python writes no number of more than some thousand digits.
            return gap("a number")

    def look_up(self, name: str, steps: Tuple[str, ...]) -> Optional[Any]:
        """What a variable, or under the name "" the context object, holds in every execution.

        A variable is sure if all states that assign it give it the same: who reads it before, fails.
        """
        if not name:
            known = self._context.get(".".join(steps))
            return None if known is None else text(known)
        if name not in self._known:
            self._known[name] = None  # It may depend on itself.
            self._known[name] = self._assigned_value(name)
        found = member(self._known[name], steps)
        return None if found is None else self.evaluate(found, self._assigned[name][0][1])

    def _assigned_value(self, name: str) -> Optional[Any]:
        if self._depth == _DEEPEST:
            return None
        self._depth += 1
        values = [self.evaluate(*assigned) for assigned in self._assigned.get(name, ())]
        self._depth -= 1
        return values[0] if values and all(value == values[0] for value in values) else None

    def _substituted(self, expression: str) -> str:
        if "${" not in expression:
            return expression
        return _TOKEN.sub(
            lambda match: self._substitutions.get(match.group(1).strip(), match.group()), expression
        )

    def _cloudformation(self, value: Mapping[str, Any]) -> Optional[Text]:
        """CloudFormation's functions, as far as their result is known without its stack."""
        if len(value) != 1:
            return None
        ((function, argument),) = value.items()
        if function == "Ref" and isinstance(argument, str):
            known = self._substitutions.get(argument)
            return gap(f"Ref {argument}") if known is None else text(known)
        if not isinstance(function, str) or not function.startswith("Fn::"):
            return None
        if function == "Fn::Sub":
            template, values = argument, {}
            if isinstance(argument, (list, tuple)) and len(argument) == 2:
                template, values = argument
            if isinstance(template, str) and isinstance(values, Mapping):
                return self._sub(template, values)
        if function == "Fn::Join" and isinstance(argument, (list, tuple)) and len(argument) == 2:
            delimiter, items = argument
            if isinstance(delimiter, str) and isinstance(items, (list, tuple)):
                return self._join(delimiter, items)
        return gap(f"{function} {_short(argument)}".rstrip())

    def _sub(self, template: str, values: Mapping[str, Any]) -> Text:
        parts: List[Union[str, Text]] = []
        end = 0
        for match in _TOKEN.finditer(template):
            name = match.group(1).strip()
            known = self.evaluate(values[name], "") if name in values else None
            parts.append(template[end : match.start()])
            parts.append(known if isinstance(known, Text) else self.literal(match.group()))
            end = match.end()
        return text(*parts, template[end:])

    def _join(self, delimiter: str, items: Any) -> Text:
        parts: List[Union[str, Text]] = []
        for item in items:
            value = self.evaluate(item, "")
            parts += [delimiter] if parts else []
            parts.append(value if isinstance(value, Text) else gap("Fn::Join"))
        return text(*parts)


def _short(argument: Any) -> str:
    """MyTopic.Arn, for both ways to write the argument of Fn::GetAtt."""
    names = argument if isinstance(argument, (list, tuple)) else [argument]
    return ".".join(each for each in names if isinstance(each, str))


class Arguments:
    """The arguments of one call, looked at where somebody asks."""

    def __init__(self, value: Any, language: str, environment: Environment) -> None:
        self._value = value
        self._language = language
        self._environment = environment
        self._known: Dict[str, List[Text]] = {}

    @classmethod
    def of(cls, body: Mapping[str, Any], language: str, environment: Environment) -> Arguments:
        """Those of a state, reader or writer. Without any, the state's input is passed: unknown."""
        key = "Arguments" if language == JSONATA else "Parameters"
        if key not in body:
            return cls(gap("the state's input"), language, environment)
        return cls(environment.evaluate(body[key], language), language, environment)

    @property
    def is_unknown(self) -> bool:
        """Whether not even the names of the arguments are known."""
        return isinstance(self._value, Text)

    def has(self, path: str) -> bool:
        """Whether an argument is given, or could be."""
        value = self._value
        if path.isalnum() and isinstance(value, Mapping):  # Most often; without evaluating it
            return path in value or (self._language != JSONATA and path + ".$" in value)
        return bool(self._found(path))

    def values(self, path: str) -> List[Text]:
        """The texts under a path such as `TopicArn`, `Overrides.TaskRoleArn` or
        `Entries[].EventBusName`; nothing where the path is not given, a gap where nobody knows."""
        known = self._known.get(path)
        if known is None:
            known = self._known[path] = [
                value if isinstance(value, Text) else gap(f"{path}, which is not a text")
                for value in self._found(path)
            ]
        return known

    def first(self, path: str) -> Optional[Text]:
        """The only text under a path, or None where it is not given."""
        values = self.values(path)
        return values[0] if values else None

    def keys(self, path: str) -> List[Text]:
        """The keys of the mappings under a path; a gap where they are not known."""
        keys: List[Text] = []
        for value in self._found(path):
            if isinstance(value, Mapping):
                keys += [self._environment.literal(str(key)) for key in value]
            else:
                keys.append(value if isinstance(value, Text) else gap(path))
        return keys

    def each(self, path: str) -> List[Arguments]:
        """What lies under a path, such as the entries of a list, as arguments of their own."""
        return [Arguments(value, self._language, self._environment) for value in self._found(path)]

    def _found(self, path: str) -> Sequence[Any]:
        if path.isalnum():
            return self._member(self._value, path)
        values = [self._value]
        for key, is_list in _steps(path):
            if not values:
                break
            values = [
                found
                for value in values
                for found in (self._items(value) if is_list else self._member(value, key))
            ]
        return values

    def _member(self, value: Any, key: str) -> Tuple[Any, ...]:
        if isinstance(value, Mapping):
            if key in value:
                return (self._environment.evaluate(value[key], self._language),)
            if key + ".$" in value and self._language != JSONATA:
                return (self._environment.evaluate(value[key + ".$"], self._language, True),)
            return ()
        return (value,) if isinstance(value, Text) and value.is_unknown else ()

    def _items(self, value: Any) -> Tuple[Any, ...]:
        if isinstance(value, (list, tuple)):
            return tuple(self._environment.evaluate(each, self._language) for each in value)
        return (value,) if isinstance(value, Text) and value.is_unknown else ()


@lru_cache(maxsize=None)
def _steps(path: str) -> Tuple[Tuple[str, bool], ...]:
    """(key, False) for a member, ("", True) for the items of a list."""
    steps: List[Tuple[str, bool]] = []
    for step in path.split("."):
        steps.append((step[:-2] if step.endswith("[]") else step, False))
        if step.endswith("[]"):
            steps.append(("", True))
    return tuple(steps)
