# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""PartiQL statements of DynamoDB: which action on which table (DynamoDB developer guide, "IAM security policies
with PartiQL for DynamoDB")."""

from __future__ import annotations

import re
from typing import Iterator, Optional, Tuple

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

NAME = '(?:"([^"]+)"|([\\w\\-\ue000-\uf8ff]+))'
STATEMENT = re.compile(
    rf"\s*(?:(SELECT)\b[^;]*?\bFROM|(INSERT)\s+INTO|(UPDATE)|(DELETE)\s+FROM)\s+{NAME}"
    rf"(?:\s*\.\s*{NAME})?",
    re.IGNORECASE | re.DOTALL,
)


def accesses(statement: Text) -> Iterator[Tuple[str, Optional[Text], Optional[Text]]]:
    """(action, table, index) of a statement; every action on any table (None) where it does not show."""
    gaps = iter(range(UNKNOWN, 0xF8FF))
    written = "".join(
        chr(next(gaps)) if isinstance(each, Gap) else each for each in statement.parts
    )
    found = STATEMENT.match(written)
    if found is None:
        for action in ACTIONS.values():
            yield action, None, None
        return
    verb = next(each for each in found.groups()[:4] if each)
    table, index = (
        name_with_gaps(found.group(first) or found.group(first + 1), statement) for first in (5, 7)
    )
    yield ACTIONS[verb.upper()], table, index


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
