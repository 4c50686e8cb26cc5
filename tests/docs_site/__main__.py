# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Build the site of documentation: pages, reference, HTML, and a look at every link.

Usage: python -m docs_site DIRECTORY      (DIRECTORY/html is the site; the rest is on the way there)

The repository is that of this file, and is installed under ANSIBLE_COLLECTIONS_PATH, with amazon.aws.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from .links import broken_links
from .sources import REFERENCE, SourceError, Sources

HERE = Path(__file__).parent
REPOSITORY = HERE.parents[1]
COLLECTION = "stepfunctions.iam"


class BuildError(Exception):
    """What a step said that did not succeed."""


def main(directory: Path) -> int:
    source, html = directory / "source", directory / "html"
    reference = source / REFERENCE
    for each in (source, html):
        shutil.rmtree(each, ignore_errors=True)
    reference.mkdir(parents=True)
    # antsibull-docs writes to no directory that others could have written to.
    reference.chmod(0o755)
    try:
        print("Pages of the repository", flush=True)
        Sources(REPOSITORY).write(source)
        print("Reference", flush=True)
        run(
            *("antsibull-docs", "collection", "--use-current", "--squash-hierarchy"),
            *("--fail-on-error", "--no-add-antsibull-docs-version"),
            *("--dest-dir", str(reference), COLLECTION),
        )
        for page in reference.glob("*.rst"):
            page.write_text(adapted(page.read_text(encoding="utf-8")), encoding="utf-8")
        print("HTML", flush=True)
        run(
            *("sphinx-build", "--quiet", "--fail-on-warning", "--jobs", "auto"),
            *("--conf-dir", str(HERE), "--doctree-dir", str(directory / "doctrees")),
            *(str(source), str(html)),
        )
        print("Links", flush=True)
        if broken := broken_links(html.resolve()):
            raise BuildError("\n".join(broken))
    except (BuildError, SourceError) as error:
        print(error)
        return 1
    print(f"The site is {html / 'index.html'}")
    return 0


def adapted(page: str) -> str:
    """A page of antsibull-docs: without the contents, which the theme shows beside it; short names in
    the navigation; and the collection's name as it is written."""
    page = page.replace(".. contents::\n   :local:\n   :depth: 1\n", "")
    page = re.sub(r"^    ((\w+)_module)$", r"    \2 <\1>", page, flags=re.M)
    page = re.sub(
        r"^    ((\w+)_(filter|test|inventory|role))$", r"    \2 (\3) <\1>", page, flags=re.M
    )
    return re.sub(r"^Stepfunctions\.Iam\n", f"{COLLECTION}\n", page, flags=re.M)


def run(*command: str) -> None:
    """Run a tool of this interpreter's environment; what it prints is shown where it fails."""
    tools = Path(sys.executable).parent
    done = subprocess.run(
        [str(tools / command[0]), *command[1:]],
        # antsibull-docs runs ansible-doc, of the same environment.
        env={**os.environ, "PATH": os.pathsep.join([str(tools), os.environ["PATH"]])},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode:
        raise BuildError(f"{command[0]}: exit status {done.returncode}\n{done.stdout}")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
