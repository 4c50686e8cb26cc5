# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""Files that hold what was found in accounts."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def write_file(directory: str, name: str, text: str) -> str:
    """Write a file, readable to its owner only; its path. Raises OSError.

    A file that is there is replaced at once, so that no reader finds half of one.
    """
    path = Path(directory) / name
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, unfinished = tempfile.mkstemp(prefix=".", suffix=".unfinished", dir=path.parent)
    try:
        with open(handle, "w", encoding="utf-8", newline="") as file:
            file.write(text)
        os.replace(unfinished, path)
    except BaseException:
        os.unlink(unfinished)
        raise
    return str(path)
