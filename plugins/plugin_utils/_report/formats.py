# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""The formats by their names."""

from __future__ import annotations

from typing import Any, Callable, Dict, Sequence

from . import csv_format, html_format, json_format, junit_format, sarif_format
from .accounts import Account, read

_WRITERS: Dict[str, Callable[[Sequence[Account]], str]] = {
    "json": json_format.written,
    "csv": csv_format.written,
    "junit": junit_format.written,
    "sarif": sarif_format.written,
}
FORMATS = (*_WRITERS, "html")

# How the names of files end
ENDINGS = {
    "json": ".json",
    "csv": ".csv",
    "junit": ".junit.xml",
    "sarif": ".sarif",
    "html": ".html",
}

# Of the page
TITLE = "Execution role audit"


def written(accounts: Sequence[Account], format_name: str, title: str = TITLE) -> str:
    if format_name == "html":
        return html_format.written(accounts, title)
    return _WRITERS[format_name](accounts)


def report(result: Any, format_name: str, title: str = TITLE) -> str:
    """A report of what accounts.read takes. Raises ValueError where it is no result of an audit."""
    return written(read(result), format_name, title)
