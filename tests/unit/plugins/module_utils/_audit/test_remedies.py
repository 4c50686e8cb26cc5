# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tasks to paste, declarations to hand on, the summary, and which checks are made."""

from __future__ import annotations

import pytest
import yaml
from ansible_collections.stepfunctions.iam.plugins.module_utils._audit.catalogue import CATALOGUE
from ansible_collections.stepfunctions.iam.plugins.module_utils._audit.findings import (
    reaches,
    remediation_roles,
    summary,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._audit.judge import (
    AWS_OWNED,
    DRIFT,
    ROLE_CHECKS,
    chosen,
    judge,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._audit.task_text import task
from ansible_collections.stepfunctions.iam.plugins.module_utils._errors import InvalidOption

from .audited import ACCOUNT, OWN, audit_of, audited, machine, policy, statement

EXACT = f"arn:aws:states:eu-west-1:{ACCOUNT}:stateMachine:orders"
NARROW = {**OWN, "Condition": {"ArnLike": {"aws:SourceArn": EXACT}}}
UNBOUND = {key: value for key, value in OWN.items() if key != "Condition"}
EVENTS = {**OWN, "Principal": {"Service": "events.amazonaws.com"}}


def remedies(subject, checks=tuple(ROLE_CHECKS)):
    return remediation_roles(judge(audit_of(subject), (), checks))


def test_text_that_yaml_or_ansible_would_take_for_something_else():
    options = {
        "a": ["yes", "*", "2012-10-17", "012345678901", "a: b", "# c", "x ", "{{ y }}", "é\n"],
        "no": {"b": [{"c": [], "d": {}}, []], "e": None, "f": True, "g: h": 1.5},
    }
    text = task("A: name", "execution_role", options)
    assert '!unsafe "{{ y }}"' in text
    (read,) = yaml.safe_load(text.replace("!unsafe ", ""))
    assert read == {"name": "A: name", "stepfunctions.iam.execution_role": options}


def test_declaration_of_a_role_is_made_of_all_that_failed():
    subject = audited(trust=[UNBOUND], policies=[policy(statement("s3:*", "*"))])
    assert remedies(subject) == [
        {
            "name": "orders",
            "path": "/",
            "trust": {},
            "state_machine": {"arn": machine().arn},
            "inline_policies": {},
            "managed_policies": [],
            "purge_managed_policies": True,
            "purge_inline_policies": True,
        }
    ]


def test_what_is_well_is_not_declared():
    assert remedies(audited(machines=(machine(logging=False),))) == []


def test_nothing_is_taken_from_a_role_that_others_use():
    subject = audited(trust=[OWN, EVENTS], policies=[policy(statement("*", "*"))])
    checks = ["permissions-admin", "permissions-excess", "hygiene-aws-managed-policy"]
    found = judge(audit_of(subject), (), checks)
    assert [(each.status, each.verdict.remedy) for each in found] == [
        ("fail", None),
        ("unknown", None),
        ("pass", None),
    ]
    (idle,) = judge(
        audit_of(audited(trust=[OWN, EVENTS], machines=())), (), ["hygiene-no-state-machine"]
    )
    assert (idle.status, idle.verdict.remedy) == ("fail", None)


def test_no_role_is_deleted():
    assert remedies(audited(machines=()), ["hygiene-no-state-machine"]) == []


def test_mending_the_permissions_leaves_the_trust_policy_alone():
    for trust in ([NARROW], [NARROW, EVENTS]):
        (declared,) = remedies(audited(trust=trust, policies=[]), ["permissions-missing"])
        assert declared["trust_policy"]["Statement"] == trust
    (declared,) = remedies(audited(trust=[OWN, EVENTS], policies=[]), ["permissions-missing"])
    assert "trust_policy" not in declared


def test_mending_the_trust_policy_does_not_widen_it():
    (declared,) = remedies(audited(trust=[NARROW, EVENTS]))
    assert declared["trust"] == {"source_arns": [EXACT], "purge": True}
    (declared,) = remedies(audited(trust=[OWN, EVENTS]))
    assert declared["trust"] == {"purge": True}
    others = {"ArnLike": {"aws:SourceArn": [EXACT, EXACT.replace(ACCOUNT, "210987654321")]}}
    (declared,) = remedies(audited(trust=[{**OWN, "Condition": others}]))
    assert declared["trust"] == {"source_arns": [EXACT]}


@pytest.mark.parametrize(
    ("subject", "is_complete", "compliant"),
    [
        (audited(), True, True),
        (audited(machines=(machine(logging=False),)), True, True),
        (audited(), False, None),
        (audited(usage_is_known=False), True, None),
        (audited(trust=[OWN, EVENTS], usage_is_known=False), True, False),
        (audited(trust=[OWN, EVENTS]), False, False),
    ],
)
def test_compliant_is_true_false_or_not_known(subject, is_complete, compliant):
    findings = judge(audit_of(subject), (), tuple(ROLE_CHECKS))
    assert summary(findings, is_complete)["compliant"] is compliant


def test_counts():
    findings = judge(audit_of(audited(trust=[OWN, EVENTS], machines=())), (), tuple(ROLE_CHECKS))
    counted = summary(findings, True)
    assert counted["status"] == {"fail": 2, "unknown": 0, "pass": len(findings) - 2}
    assert counted["severity"] == {"critical": 0, "high": 0, "medium": 1, "low": 1, "info": 0}
    assert [each.status for each in findings[:3]] == ["fail", "fail", "pass"]
    assert [len(reaches(findings, each)) for each in ("high", "medium", "low")] == [0, 1, 2]


def test_checks_are_chosen_by_id_and_topic():
    assert chosen(None, None) == set(CATALOGUE)
    assert chosen(["drift"], None) == {DRIFT}
    assert chosen(["drift", "trust-anyone"], ["drift-declared-role"]) == {"trust-anyone"}
    assert chosen([], None) == set()
    for wrong, advice in (
        ("trust-", "did you mean trust"),
        ("hygiene-unused", "did you mean hygiene-unused-role"),
        ("nothing", "there are drift-declared-role, .*, and drift, .* for all of a topic"),
    ):
        with pytest.raises(InvalidOption, match=f"there is no check {wrong}; {advice}"):
            chosen(None, [wrong])


def test_every_check_of_the_catalogue_is_made():
    assert {*ROLE_CHECKS, DRIFT, AWS_OWNED} == set(CATALOGUE)


@pytest.mark.parametrize("text", ["{{ a }}", "{% if a %}", "{# a #}"])
def test_what_ansible_would_take_for_a_template_is_marked_as_text(text):
    assert "!unsafe" in task("A", "execution_role", {"name": text})


@pytest.mark.parametrize(
    ("lists", "option"),
    [({"checks": ["no-such"]}, "checks"), ({"skip_checks": ["no-such"]}, "skip_checks")],
)
def test_a_check_that_does_not_exist_is_named_with_its_option(lists, option):
    with pytest.raises(InvalidOption, match=rf"^{option}\b.*no-such"):
        chosen(lists.get("checks"), lists.get("skip_checks"))
