# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages of documentation of the audit's checks, from their catalogue."""

from __future__ import annotations

from collections.abc import Iterator

from ansible_collections.stepfunctions.iam.plugins.module_utils._audit.catalogue import (
    CATALOGUE,
    Check,
)

_TOPICS = {
    "trust": "Whom the trust policy lets in, and on whose behalf",
    "permissions": "What the role may do, against what its state machines need",
    "hygiene": "How the role is kept, and how its state machines are set",
    "drift": "Whether the role is as it is declared",
}

_START = """# Checks of the audit

What `stepfunctions.iam.execution_role_audit` judges. The options `checks` and `skip_checks` take the ids, or a topic
for all of its checks. Severity `info` does not count against `summary.compliant`.

A finding is `fail`, `pass`, or `unknown` where it cannot be told. Policies of an organization, of sessions and of
resources are not looked at: what they deny, the audit does not know.
"""


def pages() -> Iterator[tuple[str, str]]:
    """Name and text of each page."""
    yield "README.md", "\n".join([_START, *map(_topic, _TOPICS)])
    for check in CATALOGUE.values():
        yield f"{check.id}.md", _page(check)


def _topic(topic: str) -> str:
    rows = [
        f"| [`{check.id}`]({check.id}.md) | {check.severity} | {check.title} |"
        for check in CATALOGUE.values()
        if check.id.startswith(f"{topic}-")
    ]
    head = ["| check | severity | what is wrong if it fails |", "|---|---|---|"]
    return "\n".join([f"## {_TOPICS[topic]}", "", *head, *rows, ""])


def _page(check: Check) -> str:
    lines = [
        f"# {check.id}",
        f"{check.title[0].upper()}{check.title[1:]}. Severity: {check.severity}.",
        f"**What it tests.** {check.tests}",
        f"**Why.** {check.why}",
        f"**Evidence.** {check.evidence}",
        f"**How to mend it.** {check.mend}",
    ]
    if check.sources:
        lines.append("Sources: " + "; ".join(check.sources) + ".")
    return "\n\n".join(lines) + "\n"
