# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files of what was found are whole, and their owner's."""

from __future__ import annotations

from pathlib import Path

import pytest
from ansible_collections.stepfunctions.iam.plugins.plugin_utils._files import write_file


def test_a_file_and_its_new_directory_are_readable_to_their_owner_only(tmp_path: Path) -> None:
    directory = tmp_path / "results"
    path = Path(write_file(str(directory), "a.json", "ü\n"))
    assert path == directory / "a.json"
    assert path.read_bytes() == "ü\n".encode()
    assert path.stat().st_mode & 0o777 == 0o600
    assert directory.stat().st_mode & 0o777 == 0o700


def test_what_cannot_be_written_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    write_file(str(tmp_path), "a.json", "old")
    with pytest.raises(UnicodeEncodeError):
        write_file(str(tmp_path), "a.json", "new \ud800")
    assert [each.name for each in tmp_path.iterdir()] == ["a.json"]
    assert (tmp_path / "a.json").read_text(encoding="utf-8") == "old"
