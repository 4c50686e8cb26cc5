# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""PartiQL statements of DynamoDB: which action on which table (DynamoDB developer guide, "IAM security policies
with PartiQL for DynamoDB")."""

from __future__ import annotations

import re
from typing import List, Optional, Tuple

from .._asl.values import Gap, Text, text

# The parameter that holds the statements of an operation.
STATEMENTS = {
    ("dynamodb", "batchExecuteStatement"): "Statements[].Statement",
    ("dynamodb", "executeStatement"): "Statement",
    ("dynamodb", "executeTransaction"): "TransactStatements[].Statement",
}

ACTIONS = {
    "SELECT": "dynamodb:PartiQLSelect",
    "INSERT": "dynamodb:PartiQLInsert",
    "UPDATE": "dynamodb:PartiQLUpdate",
    "DELETE": "dynamodb:PartiQLDelete",
}

# The first of the characters that stand for gaps while a statement is read: Unicode's private use area.
UNKNOWN = 0xE000
LAST_STAND_IN = 0x18FF
STAND_IN = re.compile("[\ue000-\uf8ff]")

NAME = '(?:"([^"]+)"|([\\w\\-\ue000-\uf8ff]+))'
STATEMENT = re.compile(
    rf"\s*(?:(SELECT)\b[^;]*?\bFROM|(INSERT)\s+INTO|(UPDATE)|(DELETE)\s+FROM)\s+{NAME}"
    rf"(?:\s*\.\s*{NAME})?",
    re.IGNORECASE | re.DOTALL,
)


def accesses(statement: Text) -> List[Tuple[str, Optional[Text], Optional[Text]]]:
    """(action, table, index) of a statement; every action on any table (None) where it does not show."""
    written, number = "", 0
    for part in statement.parts:
        if isinstance(part, Gap):
            written += chr(UNKNOWN + number)
            number += 1
        elif STAND_IN.search(part):
            number = LAST_STAND_IN
        else:
            written += part
    found = STATEMENT.match(written) if number < LAST_STAND_IN else None
    if found is None:
        return [(action, None, None) for action in ACTIONS.values()]
    verb = found.group(1) or found.group(2) or found.group(3) or found.group(4)
    table, index = (
        name_with_gaps(found.group(first) or found.group(first + 1), statement) for first in (5, 7)
    )
    return [(ACTIONS[verb.upper()], table, index)]


def name_with_gaps(name: Optional[str], statement: Text) -> Optional[Text]:
    if name is None:
        return None
    known = re.split("([\ue000-\uf8ff])", name)
    return text(
        *(
            statement.gaps[ord(part) - UNKNOWN] if index % 2 else part
            for index, part in enumerate(known)
        )
    )
