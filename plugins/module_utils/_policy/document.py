# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""Reading policy documents strictly: what cannot be meant is an error, never rewritten in silence."""

from __future__ import annotations

import json
import math
import re
from typing import Any, Dict, List, Mapping, Tuple

# Deeper than any policy that IAM takes; keeps hostile input from exhausting the stack.
_DEEPEST = 20

# Condition keys whose values are account ids (IAM user guide, "AWS global condition context keys").
_ACCOUNT_KEYS = (
    "aws:sourceaccount",
    "aws:principalaccount",
    "aws:resourceaccount",
    "kms:calleraccount",
    "s3:resourceaccount",
)


class PolicyDocumentError(ValueError):
    """The document is not one that can be meant. The text is one sentence that names the place."""


def load_document(value: Any, where: str) -> Dict[str, Any]:
    """A policy document from a mapping or from JSON text, as plain data of its own.

    where: names the document in errors. Raises PolicyDocumentError for what is neither, for JSON
    with duplicate keys, and for values that YAML has made of unquoted text: dates and account ids.
    """
    if isinstance(value, (str, bytes)):
        value = _load_json(value, where)
    if not isinstance(value, Mapping):
        raise PolicyDocumentError(
            f"{where}: a policy document is a mapping or JSON text, not {_type_name(value)}"
        )
    document: Dict[str, Any] = _plain(value, where, 0)
    _refuse_numeric_accounts(document, where)
    return document


def _load_json(text: Any, where: str) -> Any:
    def unique(pairs: List[Tuple[str, Any]]) -> Dict[str, Any]:
        keys = [pair[0] for pair in pairs]
        repeated = (
            {key for key in keys if keys.count(key) > 1} if len(set(keys)) < len(keys) else ()
        )
        if repeated:
            raise PolicyDocumentError(
                f"{where}: the key {sorted(repeated)[0]!r} stands twice in one JSON object; only one "
                "of them would count"
            )
        return dict(pairs)

    def refuse(constant: str) -> Any:
        raise PolicyDocumentError(f"{where}: {constant} is not JSON")

    try:
        return json.loads(text, object_pairs_hook=unique, parse_constant=refuse)
    except json.JSONDecodeError as error:
        raise PolicyDocumentError(
            f"{where}: not JSON: {error.msg} in line {error.lineno}, column {error.colno}"
        ) from error
    except (RecursionError, UnicodeDecodeError) as error:
        raise PolicyDocumentError(f"{where}: not a JSON text that can be read: {error}") from error


def _plain(value: Any, where: str, depth: int) -> Any:
    """Plain dicts, lists, strings, numbers and booleans; Ansible marks text by subclasses of its own."""
    if depth > _DEEPEST:
        raise PolicyDocumentError(f"{where}: nested more than {_DEEPEST} deep")
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return str(value)
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        if not math.isfinite(value):
            raise PolicyDocumentError(f"{where}: {value} is not a number that JSON has")
        return float(value)
    if isinstance(value, Mapping):
        plain = {}
        for key, item in value.items():
            if not isinstance(key, str):
                raise PolicyDocumentError(f"{where}: the key {key!r} is not a string; quote it")
            plain[str(key)] = _plain(item, _at(where, key, depth), depth + 1)
        return plain
    if isinstance(value, (list, tuple)):
        return [_plain(item, f"{where}[{index}]", depth + 1) for index, item in enumerate(value)]
    raise PolicyDocumentError(
        f"{where}: {_type_name(value)}; quote it, so that YAML keeps it as it is written"
    )


def _refuse_numeric_accounts(document: Mapping[str, Any], where: str) -> None:
    for index, statement in enumerate(statement_list(document)):
        if not isinstance(statement, Mapping):
            continue
        place = f"{where}: Statement[{index}]"
        for key in ("Principal", "NotPrincipal"):
            principal = statement.get(key)
            named = principal.get("AWS") if isinstance(principal, Mapping) else principal
            _refuse_number(named, f"{place}.{key}")
        condition = statement.get("Condition")
        for operator, tests in condition.items() if isinstance(condition, Mapping) else ():
            for key, values in tests.items() if isinstance(tests, Mapping) else ():
                if key.lower() in _ACCOUNT_KEYS:
                    _refuse_number(values, f"{place}.Condition.{operator}[{key!r}]")


def _refuse_number(values: Any, where: str) -> None:
    for value in values if isinstance(values, list) else [values]:
        if isinstance(value, (int, float)):
            raise PolicyDocumentError(
                f"{where}: {value} is a number; quote account ids, since YAML drops leading zeros"
            )


def statement_list(document: Mapping[str, Any]) -> List[Any]:
    """The statements of a document, which IAM also takes as one mapping."""
    found = document.get("Statement", [])
    return list(found) if isinstance(found, (list, tuple)) else [found]


def _at(where: str, key: str, depth: int) -> str:
    separator = ": " if depth == 0 else "."
    return f"{where}{separator}{key}" if re.fullmatch(r"\w+", key) else f"{where}[{str(key)!r}]"


def _type_name(value: Any) -> str:
    names = {list: "a list", dict: "a mapping", type(None): "nothing", str: "text"}
    if hasattr(value, "isoformat"):
        return f"{value} is a date"
    return names.get(type(value), f"a value of the type {type(value).__name__}")
