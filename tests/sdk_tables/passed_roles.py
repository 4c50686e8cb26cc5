# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which parameters pass a role to a service, and to which."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .sources import Operation

ROLE = re.compile("(Role|RoleArn|RoleARN|RoleArns?\\[\\])$")


def passed_by(service: str, operation: Operation) -> Iterator[tuple[str, tuple[str, ...], str]]:
    if re.match("(Get|List|Describe|Delete|Search|BatchGet|Assume|Untag|Tag)", operation.name):
        return
    for path in operation.texts:
        if ROLE.search(path):
            yield path, (), "role"
