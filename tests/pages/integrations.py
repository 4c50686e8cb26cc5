# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of the service integrations, from the table that permissions are derived with."""

from __future__ import annotations

import re
from itertools import groupby
from pathlib import Path

from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions import (
    machine,
    sdk_table,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions.integrations import (
    INTEGRATIONS,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions.needs import (
    CALLBACK,
    REQUEST_RESPONSE,
    SYNC,
    Integration,
    Need,
    When,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions.resources import (
    ResourceSource,
)

PAGE = Path(__file__).parents[2] / "docs" / "integrations.md"

_START = """# Service integrations and what they need

Every optimized integration that this collection knows, with the permissions that are derived for it. The page is
written from [the table in the code](../plugins/module_utils/_permissions/integrations.py);
[adding a service integration](adding-an-integration.md) says how to change it.

How to read it: `{{P}}`, `{{R}}` and `{{A}}` are the partition, region and account of the state machine. `<JobName>` is
that argument of the call, as far as the definition says it; what it does not say becomes `*`. `<WorkGroup|primary>` has
a default. "Only with `.sync`" is for tasks that wait for the end of what they start.

The facts are those of the *AWS Step Functions Developer Guide*, "How Step Functions generates IAM policies for
integrated services" and the page of each service, and of the *Service Authorization Reference*.

There are {optimized} of them. **AWS SDK integrations**, `arn:aws:states:::aws-sdk:SERVICE:OPERATION`, come on top: for
the operations of {services} services, what they need is generated from botocore {botocore} and from the data of the
Service Authorization Reference. [How a permissions policy comes about](permissions.md) tells the whole way.
"""

_HEAD = ["| actions | on | why |", "|---|---|---|"]


def page() -> str:
    """The text of the page."""
    start = _START.format(
        optimized=len(INTEGRATIONS), services=len(sdk_table.SERVICES), botocore=sdk_table.BOTOCORE
    )
    parts = [start]
    for service, entries in groupby(sorted(INTEGRATIONS.items()), lambda entry: _service(entry[0])):
        parts.append(f"## {service}\n")
        parts += [_integration(name, integration) for name, integration in entries]
    parts.append("## What a state machine needs besides its tasks\n")
    for title, needs in {
        "A distributed map": machine._DISTRIBUTED,
        "Logging": (machine._LOGGING,),
        "Tracing": (machine._TRACING,),
    }.items():
        parts.append("\n".join([f"### {title}", "", *_HEAD, *map(_row, needs), ""]))
    return "\n".join(parts)


def _service(name: str) -> str:
    return name.partition(":")[0]


def _integration(name: str, integration: Integration) -> str:
    ways = {REQUEST_RESPONSE: "the answer", SYNC: "`.sync`", CALLBACK: "`.waitForTaskToken`"}
    waits = ", ".join(ways[each] for each in integration.patterns)
    lines = [f"### {name}", "", f"Waits for: {waits}.", ""]
    if integration.needs:
        lines += [*_HEAD, *map(_row, integration.needs), ""]
    if integration.note:
        lines += [f"It {integration.note}.", ""]
    return "\n".join(lines)


def _row(need: Need) -> str:
    conditions = [
        f"if `{each.key}` is that of the call"
        if isinstance(each, When)
        else f"if `{each[1]}` is {' or '.join(map(_code, each[2]))}"
        for each in need.conditions
    ]
    only = [f"with {' and '.join(map(_code, need.patterns))}"] if need.patterns else []
    if need.given:
        only.append(f"where {' or '.join(map(_code, need.given))} is given")
    if need.applies:
        only.append("where the arguments ask for it")
    cells = (
        "<br>".join(map(_code, need.actions)),
        "<br>".join([*map(_resource, need.on), *conditions]),
        need.why + (f"; only {', '.join(only)}" if only else ""),
    )
    return f"| {' | '.join(cells)} |"


def _resource(source: ResourceSource) -> str:
    """A template as it is; of a function, what it says of itself, without where that is documented."""
    if isinstance(source, str):
        return _code(source)
    said = re.sub(r"\s*\([^)]*\)", "", source.__doc__ or "").split(".\n")[0]
    said = " ".join(said.rstrip(".").split())
    return said if said[1].isupper() else said[0].lower() + said[1:]


def _code(text: str) -> str:
    return "`{}`".format(text.replace("|", "\\|"))
