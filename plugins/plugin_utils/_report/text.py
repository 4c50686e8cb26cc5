# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""Text of others, made harmless to the eye and to parsers."""

from __future__ import annotations

import re
from typing import Match

# Control characters but for tab and line feed, lone surrogates, noncharacters, and what turns the direction of text
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff\ufffe\uffff]"
)


def seen(text: object) -> str:
    """The text with its unseen characters spelled out, such as `[U+202E]`."""
    return _UNSEEN.sub(_spelled_out, str(text))


def _spelled_out(match: Match[str]) -> str:
    return f"[U+{ord(match[0]):04X}]"
