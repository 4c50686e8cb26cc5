# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""No policy that IAM can hold, however odd, ends an audit: one role must not hide the others."""

from __future__ import annotations

import json

from ansible_collections.stepfunctions.iam.plugins.module_utils._audit.findings import (
    remediation_roles,
    summary,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._audit.judge import (
    ROLE_CHECKS,
    judge,
)
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st

from .audited import ACCOUNT, FUNCTION, audit_of, audited, policy

_TEXTS = st.sampled_from(
    [
        "*",
        "",
        "states.amazonaws.com",
        "sts:AssumeRole",
        "iam:*",
        FUNCTION,
        ACCOUNT,
        "${aws:username}",
    ]
) | st.text(max_size=5)
_VALUES = _TEXTS | st.lists(_TEXTS, max_size=3)
_KEYS = st.sampled_from(["aws:SourceArn", "AWS:SourceAccount", "iam:PassedToService", "odd"])
_CONDITIONS = st.dictionaries(
    st.sampled_from(["StringLike", "ArnLikeIfExists", "ForAllValues:StringEquals", "Null", "Odd"]),
    st.dictionaries(_KEYS, _VALUES | st.booleans() | st.integers(), max_size=2),
    max_size=2,
)
_PRINCIPALS = st.just("*") | st.dictionaries(st.sampled_from(["Service", "AWS"]), _VALUES)
_STATEMENTS = st.fixed_dictionaries(
    {"Effect": st.sampled_from(["Allow", "Deny"])},
    optional={
        "Principal": _PRINCIPALS,
        "NotPrincipal": _PRINCIPALS,
        "Action": _VALUES,
        "NotAction": _VALUES,
        "Resource": _VALUES,
        "NotResource": _VALUES,
        "Condition": _CONDITIONS,
    },
)


@settings(deadline=None, max_examples=examples(100))
@given(st.lists(_STATEMENTS, max_size=3), st.lists(_STATEMENTS, max_size=3))
def test_every_policy_is_judged(trust, statements):
    subject = audited(trust=trust, policies=[policy(*statements)])
    findings = judge(audit_of(subject), (), tuple(ROLE_CHECKS))
    json.dumps([each.as_result() for each in findings])
    json.dumps(remediation_roles(findings))
    assert summary(findings, True)["roles"] == 1
