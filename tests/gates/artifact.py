# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the built collection must and may contain: what its users run and read, nothing else."""

from __future__ import annotations

import posixpath
import re
import tarfile
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

import yaml

SHIPPED = {
    "CHANGELOG.md",
    "CHANGELOG.rst",
    "CODE_OF_CONDUCT.md",
    "CONTRIBUTING.md",
    "FILES.json",
    "LICENSE",
    "LICENSES",
    "MANIFEST.json",
    "README.md",
    "REUSE.toml",
    "SECURITY.md",
    "changelogs",
    "docs",
    "meta",
    "playbooks",
    "plugins",
    "roles",
}
# The target of a link in Markdown, without a fragment
LINK = re.compile(r"\]\(([^)\s#]+)")
COMPLETE = ("docs", "meta", "playbooks", "plugins", "roles")


def file_name(galaxy_file: Path) -> str:
    """The name that `ansible-galaxy collection build` gives the artifact."""
    metadata = yaml.safe_load(galaxy_file.read_text())
    return "{namespace}-{name}-{version}.tar.gz".format(**metadata)


def problems(tarball: Path, source: Path) -> list[str]:
    """Compare a tarball with the tree that it was built from."""
    with tarfile.open(tarball) as archive:
        contents = {member.name for member in archive.getmembers() if member.isfile()}
        pages = {
            name: member.read().decode()
            for name in contents
            if name.endswith(".md") and (member := archive.extractfile(name))
        }
    wanted = {
        str(file.relative_to(source))
        for room in COMPLETE
        for file in (source / room).rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }
    return [
        *(f"not meant to ship: {name}" for name in sorted(contents) if not ships(name)),
        *(f"missing: {name}" for name in sorted(wanted - contents)),
        *sorted(dead_links(pages, contents)),
    ]


def dead_links(pages: Mapping[str, str], contents: set[str]) -> Iterator[str]:
    """Links of the pages to what does not ship; to name such a file, they need its address."""
    directories = {str(above) for name in contents for above in PurePosixPath(name).parents}
    for page, text in pages.items():
        for target in LINK.findall(text):
            path = posixpath.normpath(posixpath.join(posixpath.dirname(page), target))
            if "://" not in target and path not in contents | directories:
                yield f"{page} links to what does not ship: {target}"


def ships(name: str) -> bool:
    return name.split("/")[0] in SHIPPED and not name.startswith("changelogs/fragments/")
