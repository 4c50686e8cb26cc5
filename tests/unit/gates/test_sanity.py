# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The gates of ansible-core take the Pythons that are there, and say which are not."""

from __future__ import annotations

from pathlib import Path

import pytest
from gates import interpreters, sanity

CORE = sanity.Core("2.20", controllers=(12, 13, 14), targets=(9, 10, 12, 13))


def here(monkeypatch: pytest.MonkeyPatch, *minors: int) -> None:
    for module in (interpreters, sanity.interpreters):
        monkeypatch.setattr(
            module, "found", lambda: {each: f"/usr/bin/python3.{each}" for each in minors}
        )


def test_an_ansible_core_runs_on_the_newest_python_that_it_knows(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    here(monkeypatch, 9, 12, 13, 15)
    assert CORE.interpreter() == "/usr/bin/python3.13"
    assert CORE.left_out() == ""


def test_it_is_left_out_where_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    here(monkeypatch, 9, 11)
    assert CORE.left_out() == "no Python 3.12, 3.13, 3.14 on PATH"


def test_pythons_that_modules_are_not_tried_on_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    here(monkeypatch, 8, 10, 12, 13)
    assert CORE.extent() == "Python 3.10, 3.12, 3.13; not here: 3.9"
    here(monkeypatch, 9, 10, 12, 13)
    assert CORE.extent() == "Python 3.9, 3.10, 3.12, 3.13"


def test_pythons_are_found_on_the_path_and_behind_shims(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shims = tmp_path / "shims"
    for directory in (tmp_path / "bin", shims, tmp_path / "versions" / "3.9.1" / "bin"):
        directory.mkdir(parents=True)
    for name in ("python3.12", "python3", "python3.12-config"):
        (tmp_path / "bin" / name).touch()
    (shims / "python3.9").touch()
    behind = tmp_path / "versions" / "3.9.1" / "bin" / "python3.9"
    behind.touch()
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:{shims}")
    assert interpreters.candidates() == [tmp_path / "bin" / "python3.12", behind]
