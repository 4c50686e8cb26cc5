# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""Reading a definition: a mapping, JSON text, or YAML text as the AWS Toolkit writes it."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Mapping
from contextlib import contextmanager
from typing import Any, Dict, Iterator, List, Tuple

try:
    import yaml
except ImportError:  # Only needed for YAML text, and not everywhere where boto3 is
    yaml = None  # type: ignore[assignment]

# AWS takes 1 MiB. More is read, since indentation and comments count there and not here, but not
# without end: YAML aliases and merges make very much of a few lines.
_MOST_CHARACTERS = 64 * 1024 * 1024
_TOO_LARGE = "is larger than any that AWS takes"
_MOST_MERGES = 100
_MERGED_KEYS = 10_000
_ENDLESS_MERGES = "merges YAML mappings without end"
# Levels of mappings and lists; a Parallel or Map state takes four. A reader of YAML takes up to three
# calls a level, and libyaml's own calls are not guarded by Python.
_DEEPEST = 2000
_RECURSION_LIMIT = 3 * _DEEPEST
_TOO_DEEP = "is nested too deeply to be read"
_TEXTS = {str}
_SCALARS = (int, float, type(None))
_FILE_NAME = re.compile(r"^\S+\.(asl|json|ya?ml)$")
# Characters of a value that a message repeats.
_SHOWN = 200


class DefinitionError(ValueError):
    """A definition that no state machine can have.

    path: where, such as `States.Fan out.Branches[1].States.Send`; empty for the whole definition.
    """

    def __init__(self, path: str, problem: str) -> None:
        super().__init__(f"definition, {path}: {problem}" if path else f"definition: {problem}")
        self.path = path
        self.problem = problem


def load_definition(value: Any) -> Mapping[str, Any]:
    """The definition as a mapping. Raises DefinitionError."""
    if isinstance(value, bytes):
        try:
            value = value.decode("utf-8")
        except UnicodeDecodeError as error:
            raise DefinitionError("", f"is not UTF-8 text: {error}") from error
    is_json = isinstance(value, str) and _is_json(value)
    if isinstance(value, str):
        given, value = value.strip(), _read(value)
        if isinstance(value, str) and _FILE_NAME.search(given):
            raise DefinitionError(
                "",
                f"{shown(given)} is the name of a file; give what the file holds, as with "
                f"lookup('ansible.builtin.file', {shown(given)})",
            )
    if not isinstance(value, Mapping):
        raise DefinitionError(
            "", f"a mapping, or JSON or YAML text of one, is expected, not {kind(value)}"
        )
    if not is_json:
        _check_extent(value)
    return value


def _is_json(value: str) -> bool:
    """Whether a text is to be read as JSON, which cannot make more than it says, unlike YAML."""
    return value.lstrip("\ufeff \t\r\n")[:1] in ("{", "[")


def _check_extent(definition: Mapping[str, Any]) -> None:
    """That it is no larger and deeper than what follows can take, and has texts for keys.

    Characters are counted as JSON has them, that is, anew for each alias.
    """
    level: List[Any] = [definition]
    characters = 0
    for dummy in range(_DEEPEST):
        below: List[Any] = []
        for value in level:
            if isinstance(value, str):
                characters += len(value)
            elif isinstance(value, (list, tuple)):
                characters += 2 * len(value)
                below.extend(value)
            elif not isinstance(value, _SCALARS) and isinstance(value, (dict, Mapping)):
                if set(map(type, value)) != _TEXTS:
                    _check_keys(value)
                characters += 6 * len(value)
                below.extend(value.values())
            if characters > _MOST_CHARACTERS:
                raise DefinitionError("", _TOO_LARGE)
        if not below:
            return
        level = below
    raise DefinitionError("", _TOO_DEEP)


def _check_keys(mapping: Mapping[Any, Any]) -> None:
    for key in mapping:
        if not isinstance(key, str):
            raise DefinitionError("", f"a key is a text, not {kind(key)}")


def kind(value: Any) -> str:
    """The JSON type of a value, for messages."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "a boolean"
    if isinstance(value, (int, float)):
        return "a number"
    if isinstance(value, str):
        return "a text"
    if isinstance(value, Mapping):
        return "a mapping"
    return "a list" if isinstance(value, (list, tuple)) else type(value).__name__


def shown(value: Any) -> str:
    """A value for messages: a text in quotes, shortened; of anything else its type."""
    if not isinstance(value, str):
        return kind(value)
    return repr(value if len(value) <= _SHOWN else value[:_SHOWN] + "...")


def _read(value: str) -> Any:
    if len(value) > _MOST_CHARACTERS:
        raise DefinitionError("", _TOO_LARGE)
    value = value.lstrip("\ufeff")
    try:
        with _deep_recursion():
            if _is_json(value):
                return json.loads(value, object_pairs_hook=_mapping)
            return _read_yaml(value)
    except RecursionError as error:
        raise DefinitionError("", _TOO_DEEP) from error
    except ValueError as error:
        if isinstance(error, DefinitionError):
            raise
        raise DefinitionError("", f"cannot be read: {error}") from error


@contextmanager
def _deep_recursion() -> Iterator[None]:
    """Python's readers recurse, and a definition may be nested deeper than Python's default allows."""
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(max(limit, _RECURSION_LIMIT))
    try:
        yield
    finally:
        sys.setrecursionlimit(limit)


def _mapping(pairs: List[Tuple[str, Any]]) -> Dict[str, Any]:
    mapping = dict(pairs)
    if len(mapping) != len(pairs):
        keys = [key for key, dummy in pairs]
        raise DefinitionError(
            "", f"the key {shown(_first_repeated(keys))} occurs twice in one mapping"
        )
    return mapping


def _first_repeated(keys: List[Any]) -> Any:
    seen = set()
    for key in keys:
        if key in seen:
            return key
        seen.add(key)
    return None


def _read_yaml(value: str) -> Any:
    if yaml is None:
        raise DefinitionError(
            "", "is not JSON, and to read YAML the Python package PyYAML is needed"
        )
    try:
        _check_depth(value)
        return yaml.load(value, Loader=_loader())
    except yaml.YAMLError as error:
        problem = " ".join(str(error).split())
        raise DefinitionError("", f"cannot be read as YAML: {problem}") from error


def _check_depth(value: str) -> None:
    """Before libyaml calls itself for each level, and has the process die of too many."""
    depth = 0
    for event in yaml.parse(value, Loader=_safe_loader()):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > _DEEPEST:
                raise DefinitionError("", _TOO_DEEP)
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1


def _safe_loader() -> Any:
    return getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def _loader() -> Any:
    """A safe loader that refuses repeated keys and keeps CloudFormation's short tags."""

    class Loader(_safe_loader()):  # type: ignore[misc]
        def flatten_mapping(self, node: Any) -> None:
            """Merges the mappings under the key <<, once for each node, into its own."""
            if node in self.flattened:
                return
            self.flattened.add(node)
            keys = [key.value for key, dummy in node.value if isinstance(key.value, str)]
            if len(set(keys)) != len(keys):
                raise DefinitionError(
                    "",
                    f"the key {shown(_first_repeated(keys))} occurs twice in one mapping, line "
                    f"{node.start_mark.line + 1}",
                )
            if any(
                key.value == "<<" and len(merged.value) > _MOST_MERGES
                for key, merged in node.value
                if isinstance(merged, yaml.SequenceNode)
            ):
                raise DefinitionError("", _ENDLESS_MERGES)
            super().flatten_mapping(node)
            if len(node.value) > _MERGED_KEYS:
                raise DefinitionError("", _ENDLESS_MERGES)

    Loader.flattened = set()
    Loader.add_multi_constructor("!", _cloudformation_tag)
    return Loader


def _cloudformation_tag(loader: Any, tag: str, node: Any) -> Dict[str, Any]:
    """The long form of a short tag (CloudFormation user guide, "Intrinsic function reference")."""
    if isinstance(node, yaml.ScalarNode):
        value = loader.construct_scalar(node)
    elif isinstance(node, yaml.SequenceNode):
        value = loader.construct_sequence(node, deep=True)
    else:
        value = loader.construct_mapping(node, deep=True)
    return {tag if tag in ("Ref", "Condition") else f"Fn::{tag}": value}
