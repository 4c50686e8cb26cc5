# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Results of audits as the module execution_role_audit returns them, made up: one account, a fleet, hostile text."""

from __future__ import annotations

import random
from typing import Any

REGIONS = ("eu-central-1", "eu-west-1", "us-east-1", "us-west-2")
HOSTILE = (
    "</script><script>window.broken=1</script>",
    '<img src="x" onerror="window.broken=1">',
    "\u202etxt.exe\u202c",
    "'\"><svg onload=window.broken=1>",
    '=HYPERLINK("http://x","y")',
    "{{ 7 * 7 }}{% raw %}",
    "\ud800 \x00\x1b[31m \u2028<!--<script>",
    "javascript:window.broken=1",
)

_SERVICES = {
    "lambda": ("lambda:InvokeFunction",),
    "dynamodb": ("dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:Query"),
    "sqs": ("sqs:SendMessage",),
    "sns": ("sns:Publish",),
    "events": ("events:PutEvents", "events:PutRule", "events:PutTargets", "events:DescribeRule"),
    "s3": ("s3:GetObject", "s3:PutObject", "s3:ListBucket"),
    "glue": ("glue:StartJobRun", "glue:GetJobRun", "glue:BatchStopJobRun"),
    "ecs": ("ecs:RunTask", "ecs:StopTask", "ecs:DescribeTasks"),
    "states": ("states:StartExecution", "states:DescribeExecution"),
    "logs": ("logs:CreateLogDelivery", "logs:ListLogDeliveries"),
}
_WORDS = [
    "orders",
    "refunds",
    "invoices",
    "shipping",
    "returns",
    "billing",
    "payroll",
    "catalogue",
    "search",
    "media",
    "images",
    "reports",
    "ledger",
    "onboarding",
    "archive",
    "nightly",
    "fraud",
    "loyalty",
    "pricing",
    "stock",
    "tickets",
    "telemetry",
    "training",
    "exports",
    "imports",
]
_KINDS = ("worker", "pipeline", "fan-out", "sync", "saga", "import", "approval")


def finding(
    check: str, status: str = "fail", severity: str = "medium", **keys: Any
) -> dict[str, Any]:
    return {
        "check": check,
        "severity": severity,
        "status": status,
        "role_arn": None,
        "state_machine_arn": None,
        "message": "",
        "evidence": {},
        "remediation": "",
        **keys,
    }


def role_arn(account: str, name: str, path: str = "/") -> str:
    return f"arn:aws:iam::{account}:role{path}{name}"


def account_audit(
    account: str = "123456789012", name: str = "orders-production", roles: int = 40, seed: int = 1
) -> dict[str, Any]:
    """One account. Of five roles about two have a serious defect, one a note, two none."""
    chance = random.Random(f"{account} {seed}")
    findings: list[dict[str, Any]] = []
    for number in range(roles):
        word, kind = _WORDS[number % len(_WORDS)], chance.choice(_KINDS)
        suffix = f"-{number // len(_WORDS) + 1}" if number >= len(_WORDS) else ""
        findings += _role(account, f"{word}-{kind}{suffix}", chance)
    unreadable = []
    if chance.random() < 0.3:
        unreadable = [
            {
                "what": "state machines of us-west-2",
                "reason": "states:ListStateMachines is denied by a service control policy",
            }
        ]
    return {
        "account": account,
        "name": name,
        "time": "2026-11-02T06:00:00Z",
        "regions": list(REGIONS),
        "findings": findings,
        "summary": {},
        "unreadable": unreadable,
    }


def fleet(accounts: int = 24, roles: int = 14) -> list[dict[str, Any]]:
    """Accounts of a fleet; in one of them nothing could be read."""
    names = [f"{word}-{stage}" for stage in ("production", "staging", "dev") for word in _WORDS]
    audits = [
        account_audit(
            f"{100_000_000_000 + 7_919_000_037 * number % 899_999_999_999:012d}",
            names[number % 75],
            roles,
        )
        for number in range(accounts)
    ]
    audits[-1].update(
        findings=[],
        regions=[],
        unreadable=[
            "arn:aws:iam::111111111111:user/audit is not allowed sts:AssumeRole on the role of the account"
        ],
    )
    return audits


def many_findings(number: int = 5_000) -> dict[str, Any]:
    """An account with at least so many findings."""
    audit = account_audit(roles=number // 12)
    while len(audit["findings"]) < number:
        more = account_audit(roles=40, seed=len(audit["findings"]))
        audit["findings"] += [
            {**each, "role_arn": f"{each['role_arn']}-{len(audit['findings'])}"}
            for each in more["findings"]
        ]
    return {**audit, "findings": audit["findings"][:number]}


def hostile_audit() -> dict[str, Any]:
    """Every text that others write, hostile in every way."""
    return {
        "account": "123456789012",
        "name": HOSTILE[0],
        "time": "2026-11-02T06:00:00Z",
        "regions": ["eu-west-1", HOSTILE[1]],
        "findings": [
            finding(
                check,
                role_arn=role_arn("123456789012", text),
                state_machine_arn=f"arn:aws:states:eu-west-1:123456789012:stateMachine:{text}",
                message=text,
                evidence={
                    text: text,
                    "needs": [{"action": text, "resource": text}],
                    "statement": {
                        "Action": text,
                        "Resource": text,
                        "Principal": {"AWS": text},
                        "Condition": {text: {text: text}},
                    },
                },
                remediation=text,
            )
            for text in HOSTILE
            for check in (
                "trust-other-principals",
                "permissions-missing",
                "permissions-excess",
                HOSTILE[1],
            )
        ],
        "summary": {},
        "unreadable": [HOSTILE[0], {HOSTILE[1]: HOSTILE[2]}],
    }


def _role(account: str, name: str, chance: random.Random) -> list[dict[str, Any]]:
    role_name = f"{name}-role"
    role = role_arn(account, role_name, "/step-functions/")
    region = chance.choice(REGIONS)
    machine = f"arn:aws:states:{region}:{account}:stateMachine:{name}"
    found: list[dict[str, Any]] = []

    def add(check: str, status: str = "pass", severity: str = "medium", **keys: Any) -> None:
        found.append(finding(check, status, severity, **{"role_arn": role, **keys}))

    _trust(add, account, role_name, chance)
    _permissions(add, account, region, machine, role_name, name, chance)
    if chance.random() < 0.18:
        add(
            "drift-declared-role",
            "fail",
            "medium",
            message=f"{role_name} is not as declared: 2 changes would be made.",
            evidence={
                "changes": [
                    {
                        "action": "iam:DetachRolePolicy",
                        "target": role_name,
                        "detail": "AmazonS3FullAccess",
                    },
                    {"action": "iam:UpdateAssumeRolePolicy", "target": role_name, "detail": ""},
                ]
            },
            remediation=_task(role_name, "    purge_managed_policies: true"),
        )
    else:
        add("drift-declared-role", message=f"{role_name} is as declared.")
    if chance.random() < 0.1:
        add(
            "hygiene-unused-role",
            "fail",
            "low",
            message=f"{role_name} was last used 214 days ago.",
            evidence={"last_used": "2026-04-01T04:12:00Z", "unused_days": 90},
            remediation=_task(role_name, "    state: absent"),
        )
    else:
        add("hygiene-unused-role", severity="low")
    if chance.random() < 0.35:
        add(
            "hygiene-logging",
            "fail",
            "info",
            state_machine_arn=machine,
            message=f"{name} writes no execution log.",
            evidence={"loggingConfiguration": {"level": "OFF"}},
        )
    return found


def _trust(add: Any, account: str, role_name: str, chance: random.Random) -> None:
    guarded = {
        "Effect": "Allow",
        "Principal": {"Service": "states.amazonaws.com"},
        "Action": "sts:AssumeRole",
        "Condition": {
            "StringEquals": {"aws:SourceAccount": account},
            "ArnLike": {"aws:SourceArn": f"arn:aws:states:*:{account}:stateMachine:*"},
        },
    }
    kind = chance.random()
    if kind < 0.15:
        statement = {key: value for key, value in guarded.items() if key != "Condition"}
        add(
            "trust-no-confused-deputy-conditions",
            "fail",
            "high",
            message=f"{role_name} lets Step Functions in on behalf of any account.",
            evidence={"statement": statement},
            remediation=_task(role_name, "    trust:\n      confused_deputy_protection: true"),
        )
    elif kind < 0.22:
        statement = {**guarded, "Principal": {"Service": "swf.amazonaws.com"}}
        add(
            "trust-legacy-principal",
            "fail",
            "high",
            message=f"{role_name} trusts swf.amazonaws.com, which Step Functions no longer uses.",
            evidence={"statement": statement},
            remediation=_task(role_name, "    trust:\n      principal: global"),
        )
    elif kind < 0.26:
        add(
            "trust-anyone",
            "fail",
            "critical",
            message=f"Anybody in AWS may assume {role_name}.",
            evidence={
                "statement": {"Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole"}
            },
            remediation=_task(role_name, "    trust:\n      purge: true"),
        )
    else:
        add("trust-no-confused-deputy-conditions", severity="high")
        add(
            "trust-not-assumable",
            severity="critical",
            evidence={"trust_policy": {"Statement": guarded}},
        )
        add("trust-legacy-principal", severity="high")


def _permissions(
    add: Any,
    account: str,
    region: str,
    machine: str,
    role_name: str,
    name: str,
    chance: random.Random,
) -> None:
    services = chance.sample(sorted(_SERVICES), chance.randint(2, 4))
    needs = [
        {"action": action, "resource": f"arn:aws:{service}:{region}:{account}:{name}"}
        for service in services
        for action in _SERVICES[service]
    ]
    kind = chance.random()
    missing = needs.pop(chance.randrange(len(needs))) if kind < 0.2 else None
    if missing:
        add(
            "permissions-missing",
            "fail",
            "high",
            state_machine_arn=machine,
            message=f"The state Process fails with AccessDenied: {missing['action']} is not allowed.",
            evidence={"state": "Process", "needs": [missing]},
            remediation=_task(role_name, f"    state_machine:\n      arn: {machine}"),
        )
    elif kind < 0.26:
        add(
            "permissions-missing",
            "unknown",
            "high",
            state_machine_arn=machine,
            message=f"Whether {needs[0]['action']} is allowed depends on a condition that only a request decides.",
            evidence={
                "state": "Process",
                "needs": [needs.pop(0)],
                "reasons": ["a condition tests aws:RequestedRegion"],
            },
        )
    else:
        add("permissions-missing", severity="high")
    add("permissions-denied", severity="high", evidence={"allowed": needs})
    extra = chance.random()
    if extra < 0.3:
        service = chance.choice(sorted({*_SERVICES} - {*services}))
        wild = extra < 0.09
        statement = {
            "Sid": "Old",
            "Effect": "Allow",
            "Action": [f"{service}:*"] if wild else [*_SERVICES[service], f"{service}:Describe*"],
            "Resource": "*",
        }
        add(
            "permissions-excess",
            "fail",
            "high" if wild else "medium",
            message=f"The policy Inline of {role_name} grants what no state needs.",
            evidence={
                "policy": "Inline",
                "source": "inline",
                "statement": statement,
                "tightened": [],
            },
            remediation=_task(
                role_name,
                f"    state_machine:\n      arn: {machine}\n    purge_inline_policies: true",
            ),
        )
    else:
        add("permissions-excess")
    add("permissions-pass-role", severity="high")


def _task(role_name: str, options: str) -> str:
    return f"- name: Mend {role_name}\n  stepfunctions.iam.execution_role:\n    name: {role_name}\n{options}\n"
