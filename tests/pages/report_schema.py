# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of the reports' JSON, from its schema."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

DOCS = Path(__file__).parents[2] / "docs"
PAGE = DOCS / "report-schema.md"

_START = """# The JSON of reports

{description}

[`audit-report.schema.json`](audit-report.schema.json) says the same to programs, as a JSON Schema; this page is
written from it. [Reports of audits](audit-reports.md) tells where reports come from.
"""


def page() -> str:
    """The text of the page."""
    schema = json.loads((DOCS / "audit-report.schema.json").read_text(encoding="utf-8"))
    parts = [_START.format(description=schema["description"])]
    for title, part in {"report": schema, **schema["$defs"]}.items():
        rows = [f"| {' | '.join(row)} |" for row in _rows(part, "")]
        parts.append("\n".join([f"## {title}", "", "| key | type | |", "|---|---|---|", *rows, ""]))
    return "\n".join(parts)


def _rows(schema: Mapping[str, Any], above: str) -> Iterator[tuple[str, str, str]]:
    """Key, type and meaning of each property, those within it below it."""
    for name, each in schema["properties"].items():
        optional = "" if name in schema.get("required", ()) else "May be left out. "
        yield f"`{above}{name}`", _type(each), optional + each.get("description", "")
        if "properties" in each:
            yield from _rows(each, f"{above}{name}.")


def _type(schema: Mapping[str, Any]) -> str:
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return f"[{name}](#{name})"
    if "enum" in schema or "const" in schema:
        values = schema.get("enum", [schema.get("const")])
        return ", ".join(f"`{json.dumps(value)}`" for value in values)
    if schema.get("type") == "array":
        return f"list of {_type(schema['items'])}"
    types = schema.get("type", "any")
    return types if isinstance(types, str) else " or ".join(types)
