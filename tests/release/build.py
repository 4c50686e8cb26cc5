# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Build the artifact of a version from the commit that is checked out, and take its notes out of the changelog.

Nothing else than what the commit holds gets into the artifact. A version that galaxy.yml, the changelog and the
argument do not agree on is refused.

Usage: build.py VERSION
"""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from pathlib import Path

import yaml

PROJECT = Path(__file__).resolve().parents[2]
TARGET = PROJECT / ".cache" / "release"


def problems(version: str, source: Path) -> Iterator[str]:
    """Why the tree cannot be released as this version."""
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        yield f"not a version such as 1.0.0: {version!r}"
        return
    declared = yaml.safe_load((source / "galaxy.yml").read_text())["version"]
    if declared != version:
        yield f"galaxy.yml has version {declared}"
    releases = yaml.safe_load((source / "changelogs" / "changelog.yaml").read_text())["releases"]
    if version not in releases:
        yield f"the changelog has no {version}: run antsibull-changelog release"
    elif "release_summary" not in releases[version].get("changes", {}):
        yield f"the changelog has no summary of {version}"
    if not section(version, source):
        yield f"CHANGELOG.md has no {version}: run antsibull-changelog generate"
    fragments = sorted((source / "changelogs" / "fragments").glob("*.y*ml"))
    yield from (f"in no release yet: {file.relative_to(source)}" for file in fragments)


def section(version: str, source: Path) -> str:
    """What CHANGELOG.md says of a version, without its heading and without anchors."""
    parts = re.split(r"^## v(.+)$", (source / "CHANGELOG.md").read_text(), flags=re.MULTILINE)
    sections = {
        name.replace("\\", ""): text for name, text in zip(parts[1::2], parts[2::2], strict=True)
    }
    return re.sub(r"^<a id=.*\n", "", sections.get(version, ""), flags=re.MULTILINE).strip()


def commit(target: Path) -> None:
    """Lay out what HEAD holds."""
    held = subprocess.run(
        ["git", "archive", "HEAD"], cwd=PROJECT, check=True, stdout=subprocess.PIPE
    )
    with tarfile.open(fileobj=io.BytesIO(held.stdout)) as archive:
        archive.extractall(target, filter="data")


def main(version: str = "") -> int:
    with tempfile.TemporaryDirectory() as directory:
        source = Path(directory)
        commit(source)
        found = list(problems(version, source))
        if found:
            print("\n".join(["This commit cannot be released:", *found]), file=sys.stderr)
            return 1
        shutil.rmtree(TARGET, ignore_errors=True)
        TARGET.mkdir(parents=True)
        subprocess.run(
            ["ansible-galaxy", "collection", "build", "--output-path", str(TARGET)],
            cwd=source,
            check=True,
            stdout=subprocess.DEVNULL,
        )
        (TARGET / "notes.md").write_text(section(version, source) + "\n")
    print(*sorted(str(file.relative_to(PROJECT)) for file in TARGET.iterdir()), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
