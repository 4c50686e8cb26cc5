# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lay out a directory for ANSIBLE_COLLECTIONS_PATH: amazon.aws, and a link to this checkout.

Collections are looked for at ansible_collections/NAMESPACE/NAME; a checkout may lie anywhere.
Usage: collection_tree.py REQUIREMENTS DIRECTORY
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
AMAZON_AWS = "ansible_collections/amazon/aws/"


def main(requirements: Path, directory: Path) -> None:
    shutil.rmtree(directory, ignore_errors=True)
    with tempfile.TemporaryDirectory() as downloads:
        download(requirements, Path(downloads))
        for wheel in Path(downloads).glob("*.whl"):
            unpack(wheel, directory)
    link = directory / "ansible_collections" / "stepfunctions" / "iam"
    link.parent.mkdir(parents=True)
    link.symlink_to(os.path.relpath(PROJECT, link.parent.resolve()))


def download(requirements: Path, downloads: Path) -> None:
    """Fetch the wheels that the requirements name, without what those depend on."""
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--quiet", "--no-deps"]
    command += ["--only-binary", ":all:", "--dest", str(downloads)]
    subprocess.run([*command, "--requirement", str(requirements)], check=True)


def unpack(wheel: Path, directory: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(
            directory, [name for name in archive.namelist() if name.startswith(AMAZON_AWS)]
        )


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
