# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the site is made of: the Markdown of the repository, and the reference that antsibull-docs writes.

The same files are read on a forge. So links are written as they work there, and are translated here:
to a page becomes to that page, also where it is by its address on the forge; to a plugin or a role
becomes to its reference; and what has no page leads to the forge.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import yaml

# Under it is what antsibull-docs writes.
REFERENCE = "reference"
# What is read on the forge only.
_NO_PAGES = (".github/",)

_FENCE = re.compile(r"^( *)(`{3,}).*?^\1\2 *$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"(?P<text>\[[^\[\]]*(?:\[[^\[\]]*\][^\[\]]*)*\])\((?P<target>[^()\s]+)\)")
_HEADING = re.compile(r"^## +(.+)$", re.MULTILINE)
_PLUGIN = re.compile(r"plugins/(?P<kind>modules|filter|test|inventory)/(?P<name>\w+)\.py")
_ROLE = re.compile(r"roles/(?P<name>\w+)/meta/argument_specs\.yml")


class SourceError(Exception):
    """Links that lead nowhere, one a line."""


class Sources:
    """The pages of a repository, and where they stand in the site.

    repository: its root. All names of pages and files are relative: to it, or to the site.
    """

    def __init__(self, repository: Path) -> None:
        listed = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=repository,
            check=True,
            stdout=subprocess.PIPE,
            text=True,
        )
        galaxy = yaml.safe_load((repository / "galaxy.yml").read_text(encoding="utf-8"))
        self.repository = repository
        self.forge = galaxy["repository"]
        self._address = re.compile(rf"{re.escape(self.forge)}/(?:blob|tree)/main/")
        self._files = {each for each in listed.stdout.split("\0") if (repository / each).is_file()}
        self._directories = {str(up) for each in self._files for up in PurePosixPath(each).parents}
        # From a file of the repository to its page.
        self.pages = {
            each: page_of(each)
            for each in sorted(self._files)
            if each.endswith(".md") and not each.startswith(_NO_PAGES)
        }

    def write(self, directory: Path) -> None:
        """Write every page, with what it shows, and sources.json: the file behind each."""
        problems: list[str] = []
        for file, page in self.pages.items():
            text = (self.repository / file).read_text(encoding="utf-8")
            text, broken = self._translated(file, text)
            problems += broken
            if page == "index.md" or (file.startswith("docs/") and page.endswith("/index.md")):
                text += contents(text)
            target = directory / page
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        if problems:
            raise SourceError("\n".join(problems))
        for file in self._files:
            if file.startswith("docs/") and not file.endswith(".md"):
                target = directory / file.removeprefix("docs/")
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(self.repository / file, target)
        behind = {page.removesuffix(".md"): file for file, page in self.pages.items()}
        for file in self._files:
            if page := reference_page(file):
                behind[page.removesuffix(".rst")] = file
        urls = {page: f"{self.forge}/blob/main/{file}" for page, file in behind.items()}
        (directory / "sources.json").write_text(json.dumps(urls), encoding="utf-8")

    def _translated(self, file: str, text: str) -> tuple[str, list[str]]:
        """The text with links that work in the site, and the links that lead nowhere on the forge."""
        problems = []

        def translate(found: re.Match[str]) -> str:
            target = found["target"]
            try:
                return f"{found['text']}({self._target(file, target)})"
            except KeyError:
                problems.append(f"{file}: the link to {target} leads nowhere")
                return found.group()

        parts, position = [], 0
        for fence in _FENCE.finditer(text):
            parts += [_LINK.sub(translate, text[position : fence.start()]), fence.group()]
            position = fence.end()
        parts.append(_LINK.sub(translate, text[position:]))
        return "".join(parts), problems

    def _target(self, file: str, target: str) -> str:
        """Where a link of a file leads in the site. KeyError: nowhere on the forge."""
        path, separator, anchor = target.partition("#")
        if found := self._address.match(path):
            # What does not ship is named by its address on the forge.
            wanted = path[found.end() :].rstrip("/")
        elif not path or ":" in path.partition("/")[0]:
            return target
        else:
            wanted = os.path.normpath(os.path.join(os.path.dirname(file), path))
        if wanted not in self._files and wanted not in self._directories:
            raise KeyError(target)
        page = self.pages.get(wanted) or reference_page(wanted)
        if page is None and wanted.startswith("docs/") and wanted in self._files:
            page = wanted.removeprefix("docs/")
        if page is None:
            kind = "blob" if wanted in self._files else "tree"
            return f"{self.forge}/{kind}/main/{wanted}{separator}{anchor}"
        start = os.path.dirname(self.pages[file]) or "."
        return os.path.relpath(page, start) + separator + anchor


def page_of(file: str) -> str:
    """The page of a Markdown file: docs/ is the root, a README its directory's index."""
    if file == "README.md":
        return "overview.md"
    path = PurePosixPath(file.removeprefix("docs/"))
    if path.name == "README.md":
        return str(path.with_name("index.md"))
    # Files in capitals are such by custom of forges.
    return str(path.with_name(path.name.lower().replace("_", "-")))


def reference_page(file: str) -> str | None:
    """The page that antsibull-docs writes of a plugin or a role; of all of them, for plugins/modules/."""
    if file == "plugins/modules":
        return f"{REFERENCE}/index.rst"
    if found := _PLUGIN.fullmatch(file):
        return f"{REFERENCE}/{found['name']}_{found['kind'].removesuffix('s')}.rst"
    if found := _ROLE.fullmatch(file):
        return f"{REFERENCE}/{found['name']}_role.rst"
    return None


def contents(index: str) -> str:
    """The tables of contents of a page: one for each of its headings, of the pages that are listed below."""
    tables, seen = [], set()
    dummy, *parts = _HEADING.split(index)
    for heading, section in zip(parts[::2], parts[1::2], strict=True):
        entries = {page: text for text, page in listed_pages(section) if page not in seen}
        seen |= entries.keys()
        if entries:
            lines = [f"{text} <{page}>" for page, text in entries.items()]
            tables.append(
                "\n".join(
                    ["```{toctree}", ":hidden:", f":caption: {heading}", "", *lines, "```", ""]
                )
            )
    return "\n" + "\n".join(tables)


def listed_pages(section: str) -> Iterator[tuple[str, str]]:
    """Text and page of links at the beginning of an item or of a row."""
    for found in re.finditer(rf"^(?:- |\| ){_LINK.pattern}", section, re.MULTILINE):
        page, dummy, anchor = found["target"].partition("#")
        if page.endswith((".md", ".rst")) and not anchor:
            yield found["text"][1:-1].replace("`", ""), page
