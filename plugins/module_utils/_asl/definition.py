# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""Reading a definition: a mapping, JSON text, or YAML text as the AWS Toolkit writes it."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from contextlib import contextmanager
from typing import Any, Dict, Iterator, List, Tuple

try:
    import yaml
except ImportError:  # Only needed for YAML text, and not everywhere where boto3 is
    yaml = None  # type: ignore[assignment]

# Nesting that a reader may follow: a Parallel or Map state takes four levels of JSON, and a reader of
# YAML up to three calls a level. Deeper definitions are refused instead of read.
_READABLE_DEPTH = 6000
# Keys of one mapping after its YAML merges: a few lines can multiply them without end.
_MERGED_KEYS = 100_000


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
    if isinstance(value, str):
        value = _read(value)
    if not isinstance(value, Mapping):
        raise DefinitionError(
            "", f"a mapping, or JSON or YAML text of one, is expected, not {kind(value)}"
        )
    return value


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


def _read(value: str) -> Any:
    value = value.lstrip("\ufeff")
    try:
        with _deep_recursion():
            if value.lstrip()[:1] in ("{", "["):
                return json.loads(value, object_pairs_hook=_mapping)
            return _read_yaml(value)
    except RecursionError as error:
        raise DefinitionError("", "is nested too deeply to be read") from error
    except ValueError as error:
        if isinstance(error, DefinitionError):
            raise
        raise DefinitionError("", f"cannot be read: {error}") from error


@contextmanager
def _deep_recursion() -> Iterator[None]:
    """Python's readers recurse, and a definition may be nested deeper than Python's default allows."""
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(max(limit, _READABLE_DEPTH))
    try:
        yield
    finally:
        sys.setrecursionlimit(limit)


def _mapping(pairs: List[Tuple[str, Any]]) -> Dict[str, Any]:
    mapping = dict(pairs)
    if len(mapping) != len(pairs):
        keys = [key for key, dummy in pairs]
        raise DefinitionError("", f"the key {_first_repeated(keys)!r} occurs twice in one mapping")
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
        return yaml.load(value, Loader=_loader())
    except yaml.YAMLError as error:
        problem = " ".join(str(error).split())
        raise DefinitionError("", f"cannot be read as YAML: {problem}") from error


def _loader() -> Any:
    """A safe loader that refuses repeated keys and keeps CloudFormation's short tags."""
    base = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

    class Loader(base):  # type: ignore[misc, valid-type]
        def flatten_mapping(self, node: Any) -> None:
            super().flatten_mapping(node)
            if len(node.value) > _MERGED_KEYS:
                raise DefinitionError("", "merges YAML mappings without end")

        def construct_mapping(self, node: Any, deep: bool = False) -> Dict[Any, Any]:
            keys = [key.value for key, dummy in node.value if isinstance(key.value, str)]
            if len(set(keys)) != len(keys) and "<<" not in keys:
                raise DefinitionError(
                    "",
                    f"the key {_first_repeated(keys)!r} occurs twice in one mapping, line "
                    f"{node.start_mark.line + 1}",
                )
            mapping: Dict[Any, Any] = super().construct_mapping(node, deep)
            return mapping

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
