# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""How roles are kept, and drift from what is declared."""

from __future__ import annotations

import pytest
from ansible_collections.stepfunctions.iam.plugins.module_utils._audit.drift import Declared
from ansible_collections.stepfunctions.iam.plugins.module_utils._audit.judge import judge

from .audited import (
    ROLE_ARN,
    audit_of,
    audited,
    days_ago,
    failed,
    machine,
    not_passed,
    policy,
    statement,
    unknown,
)

BOUNDARY = "arn:aws:iam::123456789012:policy/boundary"
PARTS = tuple(f"arn:aws:iam::123456789012:policy/part-{number}" for number in range(9))


@pytest.mark.parametrize(
    ("more", "found"),
    [
        ({"last_used": days_ago(91)}, True),
        ({"last_used": None, "created": days_ago(91)}, True),
        ({"last_used": days_ago(90)}, False),
        ({"last_used": None, "created": days_ago(90)}, False),
    ],
)
def test_unused_roles(more, found):
    assert failed(audited(**more)) == ({"hygiene-unused-role"} if found else set())
    assert not failed(audited(**more), unused_days=91)


def test_use_that_is_not_known():
    assert unknown(audited(usage_is_known=False)) == {"hygiene-unused-role"}
    assert unknown(audited(last_used=None, created=None)) == {"hygiene-unused-role"}


def test_roles_without_and_with_many_state_machines():
    assert failed(audited(machines=()), "hygiene") == {"hygiene-no-state-machine"}
    assert failed(audited(machines=()), "permissions") == set()
    two = (machine(), machine(name="other"))
    assert failed(audited(machines=two)) == {"hygiene-shared-role"}
    assert not failed(audited(machines=two[:1]))


def test_regions_that_could_not_be_read_leave_it_open():
    some = {"machines_are_complete": False}
    assert unknown(audited(machines=()), "hygiene", **some) == {
        "hygiene-no-state-machine",
        "hygiene-shared-role",
    }
    assert unknown(audited(), "hygiene", **some) == {"hygiene-shared-role"}
    two = audited(machines=(machine(), machine(name="other")))
    assert failed(two, "hygiene", **some) == {"hygiene-shared-role"}


@pytest.mark.parametrize(
    ("boundary", "required", "found"),
    [
        (None, BOUNDARY, True),
        (BOUNDARY + "-2", BOUNDARY, True),
        (BOUNDARY, BOUNDARY, False),
        (None, None, False),
        (BOUNDARY, None, False),
    ],
)
def test_required_boundary(boundary, required, found):
    subject = audited(role={"permissions_boundary": boundary})
    assert failed(subject, required_boundary=required) == ({"hygiene-boundary"} if found else set())


@pytest.mark.parametrize(
    ("role", "quotas", "found"),
    [
        ({"managed_policies": PARTS}, {}, True),
        ({"managed_policies": PARTS[:8]}, {}, False),
        ({"managed_policies": PARTS}, {"AttachedPoliciesPerRoleQuota": 20}, False),
        ({"tags": {f"tag-{number}": "" for number in range(45)}}, {}, True),
        ({"tags": {f"tag-{number}": "" for number in range(44)}}, {}, False),
    ],
)
def test_roles_close_to_a_quota(role, quotas, found):
    assert failed(audited(role=role), quotas=quotas) == ({"hygiene-quota"} if found else set())


def test_inline_policies_close_to_their_quota():
    wide = policy(statement("lambda:InvokeFunction", ["a" * 9150]))
    assert "hygiene-quota" in failed(audited(policies=[wide]))
    near = policy(statement("lambda:InvokeFunction", ["a" * 9000]))
    assert "hygiene-quota" not in failed(audited(policies=[near]))


@pytest.mark.parametrize("setting", ["logging", "tracing", "kms_key_arn"])
def test_settings_of_the_state_machine(setting):
    check = "hygiene-encryption" if setting == "kms_key_arn" else f"hygiene-{setting}"
    off = None if setting == "kms_key_arn" else False
    for machines in (
        (machine(**{setting: off}),),
        (machine(), machine(name="b", **{setting: off})),
    ):
        (finding,) = judge(audit_of(audited(machines=machines)), (), [check])
        assert (finding.status, finding.severity) == ("fail", "info")
        assert finding.verdict.state_machine_arn == machines[-1].arn


@pytest.mark.parametrize(
    "subject",
    [
        audited(trust=(), role={"path": "/aws-service-role/x.amazonaws.com/"}, machines=()),
        audited(trust=(), role={"path": "/aws-reserved/sso.amazonaws.com/"}, machines=()),
        audited(trust=(), is_from_template=True, machines=()),
    ],
)
def test_roles_of_aws_are_left_alone(subject):
    (finding,) = judge(audit_of(subject), (), ["hygiene-aws-owned-role", "trust-not-assumable"])
    assert (finding.check, finding.status) == ("hygiene-aws-owned-role", "pass")


def test_a_path_that_only_looks_like_one_of_aws_is_judged():
    assert failed(audited(trust=(), role={"path": "/aws-service-roles/"}))


CHANGE = {"action": "iam:TagRole", "target": "orders", "detail": "tags a=b"}


@pytest.mark.parametrize(
    ("declared", "status"),
    [
        (Declared("orders", ROLE_ARN, (CHANGE,)), "fail"),
        (Declared("new", ROLE_ARN, ({**CHANGE, "action": "iam:CreateRole"}, CHANGE)), "fail"),
        (Declared("orders", ROLE_ARN), None),
        (Declared("orders", ROLE_ARN, (), "it has another path"), "unknown"),
    ],
)
def test_drift_is_what_execution_roles_would_change(declared, status):
    found = not_passed(audited(), ["drift-declared-role"], declared=[declared])
    assert found == ([("drift-declared-role", status)] if status else [])


def test_evidence_of_drift_is_the_change_list():
    (finding,) = judge(
        audit_of(audited()), [Declared("orders", ROLE_ARN, (CHANGE,))], ["drift-declared-role"]
    )
    assert finding.verdict.evidence == {"changes": [CHANGE]}


def verdicts(subject, check, **options):
    """Message and evidence of each finding that a check fails with."""
    found = judge(audit_of(subject, **options), (), (check,))
    return [
        (each.verdict.message, each.verdict.evidence) for each in found if each.status == "fail"
    ]


def test_a_finding_says_what_was_found_and_on_what_evidence():
    both = (machine(), machine(name="other"))
    shared = verdicts(audited(machines=both), "hygiene-shared-role")
    arns = [each.arn for each in both]
    assert shared == [("2 state machines share orders.", {"state_machines": arns})]
    old = {"created": days_ago(400), "last_used": days_ago(91)}
    assert verdicts(audited(**old), "hygiene-unused-role") == [
        (
            "orders was last used 91 days ago.",
            {
                "created": old["created"].isoformat(),
                "last_used": old["last_used"].isoformat(),
                "days": 91,
            },
        )
    ]
    never = {"created": days_ago(100), "last_used": None}
    ((message, evidence),) = verdicts(audited(**never), "hygiene-unused-role")
    assert message == "orders was made, and never used since, 100 days ago."
    assert evidence["last_used"] is None
    quiet = audited(machines=(machine(logging=False, type="EXPRESS"),))
    ((message, evidence),) = verdicts(quiet, "hygiene-logging")
    assert message == "State machine orders does not log."
    assert set(evidence) == {"level", "type"}
    assert evidence["type"] == "EXPRESS"


@pytest.mark.parametrize(
    ("boundary", "found"),
    [(None, "no permissions boundary"), (BOUNDARY, f"the permissions boundary {BOUNDARY}")],
)
def test_a_wrong_boundary_is_named(boundary, found):
    subject = audited(role={"permissions_boundary": boundary})
    ((message, evidence),) = verdicts(subject, "hygiene-boundary", required_boundary="required")
    assert message == f"orders has {found}, and required is required."
    assert evidence == {"required": "required", "boundary": boundary}
