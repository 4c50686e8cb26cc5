# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""The size of policy documents, as IAM counts it, and the quotas that it is counted against.

Quotas: IAM user guide, "IAM and AWS STS quotas".
"""

from __future__ import annotations

import json
from typing import Any, Mapping

# Characters of a role's trust policy; the default, which can be raised.
TRUST_POLICY_SIZE = 2048
# Characters of all inline policies of a role together.
INLINE_POLICIES_SIZE = 10240
# Managed policies attached to a role; the default, which can be raised.
MANAGED_POLICIES_PER_ROLE = 10
# Characters of a customer managed policy.
MANAGED_POLICY_SIZE = 6144
# Versions of a customer managed policy, the default one among them.
VERSIONS_PER_POLICY = 5
TAGS_PER_ROLE = 50


def compact(document: Mapping[str, Any]) -> str:
    """The JSON text that is sent to IAM: no white space, Version first.

    "Include the following Version element before the Statement element" (IAM user guide, "JSON policy
    elements: Version"): IAM has refused policies in which it came last.
    """
    first = {key: document[key] for key in ("Version", "Id") if key in document}
    return json.dumps({**first, **document}, separators=(",", ":"), ensure_ascii=False)


def size(document: Mapping[str, Any]) -> int:
    """Characters without white space, which IAM does not count."""
    return len("".join(compact(document).split()))
