# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the documentation says: of plugins their sections, of Markdown pages their YAML."""

from __future__ import annotations

import importlib
import re
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml
from ansible.parsing.plugin_docs import read_docstring

PROJECT = Path(__file__).parents[2]
COLLECTION = "stepfunctions.iam"
_FRAGMENTS = "ansible_collections.stepfunctions.iam.plugins.doc_fragments"
_KINDS = {"modules": "module", "filter": "filter", "test": "test", "inventory": "inventory"}
_YAML_BLOCK = re.compile(r"^```yaml\n(.*?)^```", re.DOTALL | re.MULTILINE)
# The form in which permissions are documented: what for, and in clauses when and which.
_PERMISSIONS = re.compile(
    r"IAM permissions ([^-;]+ )- ((?:[^;]+? \((?:C\(\w+:\w+\)(?:, )?)+\)(?:; )?)+)\."
)
_CLAUSE = re.compile(r"(.+?) \(((?:C\(\w+:\w+\)(?:, )?)+)\)")
_ACTION = re.compile(r"\w+:[A-Z]\w+")


@dataclass(frozen=True)
class Plugin:
    """A module or plugin. kind: as documentation names it."""

    kind: str
    name: str

    @cached_property
    def _sections(self) -> Mapping[str, Any]:
        directory = next(each for each, kind in _KINDS.items() if kind == self.kind)
        sections: Mapping[str, Any] = read_docstring(
            str(PROJECT / "plugins" / directory / f"{self.name}.py")
        )
        return sections

    @cached_property
    def documentation(self) -> Mapping[str, Any]:
        """DOCUMENTATION, with what this collection's fragments add to notes, attributes and options."""
        own: dict[str, Any] = dict(self._sections["doc"])
        notes = [*own.get("notes", ())]
        merged = {key: dict(own.get(key, {})) for key in ("attributes", "options")}
        for fragment in own.get("extends_documentation_fragment", ()):
            if fragment.startswith(f"{COLLECTION}."):
                found = _fragment(fragment.removeprefix(f"{COLLECTION}."))
                notes += found.get("notes", ())
                for key, into in merged.items():
                    for name, about in found.get(key, {}).items():
                        into[name] = {**about, **into.get(name, {})}
        return {**own, **merged, "notes": notes}

    @property
    def examples(self) -> str:
        return str(self._sections["plainexamples"])

    @property
    def returned(self) -> Mapping[str, Any]:
        """RETURN; empty where there is none."""
        return self._sections["returndocs"] or {}

    @cached_property
    def permissions(self) -> Mapping[str, frozenset[str]]:
        """The IAM actions that it needs, by the words that say when."""
        found: dict[str, frozenset[str]] = {}
        for note in self.documentation["notes"]:
            if not note.startswith("IAM permissions"):
                continue
            parts = _PERMISSIONS.match(note)
            assert parts, f"{self.name}: {note}"
            for clause in parts[2].split("; "):
                words, actions = _CLAUSE.fullmatch(clause).groups()
                when = f"{parts[1]}- {words}"
                assert when not in found, f"{self.name} says twice: {when}"
                found[when] = frozenset(_ACTION.findall(actions))
        return found


def _fragment(name: str) -> dict[str, Any]:
    module, dummy, section = name.partition(".")
    documented = importlib.import_module(f"{_FRAGMENTS}.{module}").ModuleDocFragment
    found: dict[str, Any] = yaml.safe_load(
        getattr(documented, section.upper() if section else "DOCUMENTATION")
    )
    return found


def plugins() -> list[Plugin]:
    """All of the collection."""
    return [
        Plugin(kind, path.stem)
        for directory, kind in _KINDS.items()
        for path in sorted((PROJECT / "plugins" / directory).glob("*.py"))
    ]


def yaml_blocks(page: Path) -> Iterator[str]:
    """The YAML of a Markdown page, block by block, not indented."""
    for block in _YAML_BLOCK.findall(page.read_text(encoding="utf-8")):
        yield textwrap.dedent(block)
