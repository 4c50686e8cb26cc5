# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""Tasks as YAML text, for people to paste."""

from __future__ import annotations

import json
import re
from typing import Any, List, Mapping

# Texts that YAML takes for themselves; all others are quoted.
_PLAIN = re.compile(r"[A-Za-z/]([A-Za-z0-9_./@ -]*[A-Za-z0-9_./@-])?(:[A-Za-z0-9_./@*-]+)*")
_WORDS = ("true", "false", "yes", "no", "on", "off", "null", "y", "n")


def task(name: str, module: str, options: Mapping[str, Any]) -> str:
    """A task of a module of this collection."""
    lines = [f"- name: {_scalar(name)}", f"  stepfunctions.iam.{module}:"]
    return "\n".join([*lines, *_mapping(options, "    ")]) + "\n"


def _mapping(values: Mapping[str, Any], indent: str) -> List[str]:
    lines = []
    for key, value in values.items():
        lines += _entry(f"{indent}{_scalar(key)}:", value, indent + "  ")
    return lines


def _sequence(values: Any, indent: str) -> List[str]:
    lines: List[str] = []
    for value in values:
        if isinstance(value, Mapping) and value:
            inner = _mapping(value, indent + "  ")
            lines += [f"{indent}- {inner[0].lstrip()}", *inner[1:]]
        else:
            lines += _entry(f"{indent}-", value, indent + "  ")
    return lines


def _entry(start: str, value: Any, indent: str) -> List[str]:
    if isinstance(value, Mapping) and value:
        return [start, *_mapping(value, indent)]
    if isinstance(value, (list, tuple)) and value:
        return [start, *_sequence(value, indent)]
    return [f"{start} {_scalar(value)}"]


def _scalar(value: Any) -> str:
    """Text is quoted unless it can be nothing else; what Ansible would take for a template is no template."""
    if not isinstance(value, str):
        return json.dumps(value)
    if _PLAIN.fullmatch(value) and value.lower() not in _WORDS:
        return value
    quoted = json.dumps(value, ensure_ascii=False)
    return f"!unsafe {quoted}" if "{{" in value or "{%" in value or "{#" in value else quoted
