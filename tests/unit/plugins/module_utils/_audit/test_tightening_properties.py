# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever a statement allows: tightened, it still allows what is needed, nothing new, and nothing in vain."""

from __future__ import annotations

from ansible_collections.stepfunctions.iam.plugins.module_utils._audit.judge import judge
from ansible_collections.stepfunctions.iam.plugins.module_utils._policy.evaluation import (
    ALLOWED,
    PolicySource,
    Request,
    evaluate,
)
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st

from .audited import ACCOUNT, FUNCTION, audit_of, audited, document, machine, policy, task_state

_CALLS = [
    task_state(FUNCTION),
    task_state("arn:aws:states:::lambda:invoke", **{"FunctionName.$": "$.name"}),
    task_state(
        "arn:aws:states:::lambda:invoke",
        **{"FunctionName.$": "States.Format('orders-{}', $.name)"},
    ),
    task_state("arn:aws:states:::dynamodb:putItem", TableName="orders", Item={"id": {"S": "1"}}),
    task_state(
        "arn:aws:states:::sqs:sendMessage",
        QueueUrl=f"https://sqs.eu-west-1.amazonaws.com/{ACCOUNT}/orders",
    ),
]
_MACHINES = [machine(state, name=f"m{number}") for number, state in enumerate(_CALLS)]
_ACTIONS = st.sampled_from(
    [
        "lambda:InvokeFunction",
        "LAMBDA:invoke*",
        "lambda:*",
        "lambda:InvokeFunctio?",
        "dynamodb:PutItem",
        "dynamodb:*Item",
        "dynamodb:*",
        "sqs:Send*",
        "sqs:SendMessage",
        "s3:GetObject",
        "*",
    ]
)
_RESOURCES = st.sampled_from(
    f"* {FUNCTION} {FUNCTION}* {FUNCTION[:-2]}?? arn:aws:lambda:*:*:function:orders-* "
    f"arn:aws:lambda:eu-west-1:{ACCOUNT}:function:* arn:aws:lambda:*:{ACCOUNT}:* "
    f"arn:aws:dynamodb:eu-west-1:{ACCOUNT}:table/orders arn:aws:dynamodb:*:*:table/o* "
    f"arn:aws:sqs:eu-west-1:{ACCOUNT}:orders arn:aws:sqs:*:*:bills arn:aws:s3:::a/*".split()
)
_STATEMENTS = st.builds(
    lambda actions, resources: {"Effect": "Allow", "Action": actions, "Resource": resources},
    st.lists(_ACTIONS, min_size=1, max_size=3, unique=True),
    st.lists(_RESOURCES, min_size=1, max_size=3, unique=True),
)


def decides(statements, action, resource):
    source = PolicySource("policy", document(*statements))
    return evaluate(Request(action, resource), [source]).verdict


@settings(deadline=None, max_examples=examples(150))
@given(_STATEMENTS, st.sets(st.sampled_from(range(len(_MACHINES))), min_size=1))
def test_tightening(statement, chosen):
    machines = tuple(_MACHINES[each] for each in sorted(chosen))
    subject = audited(policies=[policy(statement)], machines=machines)
    (finding,) = judge(audit_of(subject), (), ["permissions-excess"])
    if finding.status == "pass":
        return
    tightened = finding.verdict.evidence["tightened"]
    for each in machines:
        for grant in each.permissions.grants:
            for action in grant.actions:
                for resource in grant.resources:
                    before = decides([statement], action, resource)
                    assert decides(tightened, action, resource) == before
    for each in tightened:
        for action in each["Action"]:
            for resource in each["Resource"]:
                assert decides([statement], action, resource) == ALLOWED
    again = audited(policies=[policy(*tightened)], machines=machines)
    assert {each.status for each in judge(audit_of(again), (), ["permissions-excess"])} == {"pass"}
