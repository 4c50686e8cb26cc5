# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages to follow, followed as a reader follows them: files are written, commands run, and what they
print is put below them."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Mapping
from pathlib import Path

_DOCS = Path(__file__).parents[2] / "docs"
PAGES = [_DOCS / name for name in ("tutorial.md", "from-iam-role.md", "from-the-console.md")]

_ENVIRONMENT = {
    "ANSIBLE_CALLBACK_RESULT_FORMAT": "yaml",
    # What amazon.aws says of its own options at each run.
    "ANSIBLE_DEPRECATION_WARNINGS": "false",
    "ANSIBLE_INVENTORY_UNPARSED_WARNING": "false",
    "ANSIBLE_LOCALHOST_WARNING": "false",
    "AWS_PAGER": "",
    "COLUMNS": "80",
}

_BLOCK = re.compile(r"^```(?P<language>\w+)\n(?P<content>.*?)^```$", re.MULTILINE | re.DOTALL)
# The name of a file ends the paragraph before what is in it.
_NAMED = re.compile(r"`(?P<name>[\w.]+)`(?:, again)?:\n\n\Z")
_COMMAND = re.compile(r"^\$ (?P<command>(?:.*\\\n)*.*)\n(?P<output>(?:(?!\$ ).*\n)*)", re.MULTILINE)
# What prepares the machine is done already.
_PREPARING = re.compile(r"git |cd |make |export |mkdir ")


def with_outputs(text: str, directory: Path, environment: Mapping[str, str]) -> str:
    """The text of such a page with what its commands really print.

    directory: where it is followed. environment: what leads to an AWS that is empty, and to the tools.
    """

    def follow(block: re.Match[str]) -> str:
        named = _NAMED.search(text, 0, block.start())
        if named:
            (directory / named["name"]).write_text(block["content"], encoding="utf-8")
        if block["language"] != "console":
            return block.group()
        pieces = [
            f"$ {found['command']}\n{printed(found)}"
            for found in _COMMAND.finditer(block["content"])
        ]
        # What was printed stands apart from the next command.
        *before, last = pieces
        return "```console\n{}{}```".format(
            "".join(piece if piece.count("\n") == 1 else f"{piece}\n" for piece in before), last
        )

    def printed(found: re.Match[str]) -> str:
        if _PREPARING.match(found["command"]):
            return found["output"].rstrip("\n") + "\n" if found["output"].strip() else ""
        done = subprocess.run(
            ["/bin/sh", "-c", found["command"]],
            cwd=directory,
            env={**os.environ, **_ENVIRONMENT, **environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        return _readable(done.stdout)

    return _BLOCK.sub(follow, text)


def _readable(printed: str) -> str:
    """Without a playbook's recap, what pads lines to a width, and empty lines but single ones."""
    printed = re.sub(r" *\*{3,}$| +$", "", printed.partition("\nPLAY RECAP")[0], flags=re.MULTILINE)
    printed = re.sub(r"\n{3,}", "\n\n", printed).strip("\n")
    return f"{printed}\n" if printed else ""
