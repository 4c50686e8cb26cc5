# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether ansible-builder takes the definition in docs/, and finds what the collection needs, in the artifact.

Nothing is built: that takes a container engine. Usage: execution_environment.py TARBALL DIRECTORY, which has
the artifact of the collection; DIRECTORY is emptied.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from typing import Any

import yaml

NEEDED = ("boto3", "botocore")


def main(tarball: Path, directory: Path) -> int:
    shutil.rmtree(directory, ignore_errors=True)
    collection = directory / "ansible_collections" / "stepfunctions" / "iam"
    with tarfile.open(tarball) as archive:
        archive.extractall(collection, filter="data")
    definition = collection / "docs" / "execution-environment.yml"
    builder("create", "--file", str(definition), "--context", str(directory / "context"))
    lacking = missing(yaml.safe_load(builder("introspect", str(directory))))
    if lacking:
        print(f"not in the collection's metadata: {', '.join(lacking)}")
    return 1 if lacking else 0


def builder(*arguments: str) -> str:
    """What ansible-builder prints. Ends this process where it fails."""
    done = subprocess.run(
        ["ansible-builder", *arguments], stdout=subprocess.PIPE, text=True, check=False
    )
    if done.returncode:
        sys.exit(done.stdout)
    return done.stdout


def missing(found: dict[str, Any]) -> list[str]:
    """The Python packages that an execution environment would lack. found: from `introspect`."""
    ours = "from collection stepfunctions.iam"
    required = [line.split()[0] for line in found["python"] if line.endswith(ours)]
    return [package for package in NEEDED if package not in required]


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
