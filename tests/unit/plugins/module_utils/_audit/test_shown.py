# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a report draws of a role comes out of the evidence of the checks."""

from __future__ import annotations

from ansible_collections.stepfunctions.iam.plugins.module_utils._audit.judge import (
    ROLE_CHECKS,
    judge,
)
from ansible_collections.stepfunctions.iam.plugins.plugin_utils._report.accounts import read
from ansible_collections.stepfunctions.iam.plugins.plugin_utils._report.evidence import (
    permissions,
    trust,
)

from .audited import ACCOUNT, FUNCTION, audit_of, audited, machine, policy, statement, task_state

INVOKES = {"action": "lambda:InvokeFunction", "resource": FUNCTION}
QUEUE = f"https://sqs.eu-west-1.amazonaws.com/{ACCOUNT}/shipped"


def findings(subject):
    found = judge(audit_of(subject), (), tuple(ROLE_CHECKS))
    (account,) = read([each.as_result() for each in found])
    return account.findings


def test_of_a_role_with_which_all_is_well_trust_and_needs_are_shown():
    found = findings(audited())
    assert [(row["service"], row["covered"]) for row in permissions(found)] == [
        ("lambda", [INVOKES])
    ]
    (shown,) = trust(found)
    assert shown["principals"] == ["states.amazonaws.com"]
    assert f"StringEquals aws:SourceAccount {ACCOUNT}" in shown["conditions"]


def test_what_is_missing_what_is_needed_and_what_is_in_excess_are_told_apart():
    sends = task_state("arn:aws:states:::sqs:sendMessage", QueueUrl=QUEUE, MessageBody="x")
    rows = permissions(
        findings(
            audited(
                machines=(machine(), machine(sends, name="notices")),
                policies=(
                    policy(statement("lambda:InvokeFunction", FUNCTION)),
                    policy(statement("s3:GetObject", "arn:aws:s3:::b/*"), name="Old"),
                ),
            )
        )
    )
    assert {
        row["service"]: {part for part in ("missing", "covered", "excess") if row[part]}
        for row in rows
    } == {"lambda": {"covered"}, "sqs": {"missing"}, "s3": {"excess"}}
