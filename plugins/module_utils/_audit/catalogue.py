# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""Every check of the audit: its id, how bad it is, what it tests, why, and how to mend it."""

from __future__ import annotations

from typing import Dict, NamedTuple, Tuple

from .findings import CRITICAL, HIGH, INFO, LOW, MEDIUM


class Check(NamedTuple):
    """title: what is wrong where it fails. tests, why, evidence, mend: for the page of documentation.

    passes: what a finding says where it holds. sources: titles of AWS's pages.
    """

    id: str
    severity: str
    title: str
    passes: str
    tests: str
    why: str
    evidence: str
    mend: str
    sources: Tuple[str, ...]


_CONFUSED_DEPUTY = "Step Functions developer guide, Cross-service confused deputy prevention"
_OPERATORS = "IAM user guide, IAM JSON policy elements: Condition operators"
_PRINCIPAL = "IAM user guide, AWS JSON policy elements: Principal"
_STATE_MACHINE_ROLE = "Step Functions developer guide, Creating an IAM role for your state machine"
_LEAST_PRIVILEGE = "IAM user guide, Security best practices in IAM"
_EVALUATION = "IAM user guide, Policy evaluation logic"
_OWN_TRUST = (
    "Run the task of the finding: the statement for Step Functions becomes that of `execution_role`, and "
    "statements for others stay."
)
_OWN_POLICY = (
    "Read what would go, run the task of the finding in check mode with `--diff`, then for real. Keep "
    "what a definition cannot show, such as the keys of encrypted buckets and queues, in `inline_policies`."
)

_CHECKS = (
    Check(
        "trust-not-assumable",
        CRITICAL,
        "Step Functions cannot assume the role that a state machine names",
        "Step Functions can assume the role for each of its state machines.",
        "Whether the role exists and its trust policy lets `states.amazonaws.com`, or the principal of the state "
        "machine's own region, assume it on behalf of this state machine, conditions and `Deny` included.",
        "Every execution fails before its first task that needs the role.",
        "`trust_policy`, and `statements` that decide.",
        _OWN_TRUST
        + " A `Deny` is for you to change; where the role does not exist, the task makes it.",
        (_STATE_MACHINE_ROLE, _CONFUSED_DEPUTY),
    ),
    Check(
        "trust-legacy-principal",
        MEDIUM,
        "the trust policy names Amazon SWF",
        "The trust policy does not name Amazon SWF.",
        "Whether a statement allows `swf.amazonaws.com`, in whatever case.",
        "IAM's console once had no entry for Step Functions, so roles were made for Amazon SWF and changed by "
        "hand. Another service can still assume such a role.",
        "`statement`.",
        _OWN_TRUST,
        (_STATE_MACHINE_ROLE,),
    ),
    Check(
        "trust-regional-principal",
        LOW,
        "the trust policy names Step Functions by region",
        "The trust policy names Step Functions by its global principal.",
        "Whether a statement allows `states.REGION.amazonaws.com`.",
        "It is AWS's first form. State machines of every other region are refused.",
        "`statement`, and its regional `principals`.",
        _OWN_TRUST,
        (_STATE_MACHINE_ROLE,),
    ),
    Check(
        "trust-wrong-region",
        MEDIUM,
        "the trust policy names a region in which the role has no state machine",
        "Every region that the trust policy names has a state machine of the role.",
        "Whether a regional principal is of a region in which no state machine names the role, though one "
        "of another region does. `unknown` where state machines could not be read.",
        "It is most often copied from another region; the state machine that was meant is then refused.",
        "`principals`, and the `regions` of the role's state machines.",
        _OWN_TRUST,
        (_STATE_MACHINE_ROLE,),
    ),
    Check(
        "trust-no-confused-deputy-conditions",
        HIGH,
        "any customer's state machine could be the reason to assume the role",
        "The trust policy says whose state machines Step Functions may act for.",
        "Whether a statement that allows Step Functions tests none of `aws:SourceArn`, `aws:SourceAccount`, "
        "`aws:SourceOrgID` and `aws:SourceOrgPaths`, and no `Deny` does so in its place.",
        "Without them Step Functions is not held to act for the state machines of this account alone.",
        "`statement`.",
        _OWN_TRUST,
        (_CONFUSED_DEPUTY,),
    ),
    Check(
        "trust-ineffective-conditions",
        HIGH,
        "the conditions of the trust policy do not bind",
        "The conditions of the trust policy bind.",
        "Whether the tests of the source say nothing, as `*` for the account does, let requests without the key "
        "pass, as `IfExists` and `ForAllValues` do, forbid instead of allow, use an operator that never matches "
        "such a value, or contradict each other.",
        "A scanner that looks for the key alone takes them for protection.",
        "`statement`, and `problems`, a sentence for each test.",
        _OWN_TRUST,
        (_CONFUSED_DEPUTY, _OPERATORS),
    ),
    Check(
        "trust-foreign-account",
        HIGH,
        "the trust policy accepts state machines of another account",
        "The trust policy accepts state machines of the role's own account only.",
        "Whether `aws:SourceArn` or `aws:SourceAccount` admit an account that is not the role's.",
        "A state machine and its role are in one account, so it is a mistake, or an opening.",
        "`statement`, and the `accounts`.",
        _OWN_TRUST,
        (_CONFUSED_DEPUTY,),
    ),
    Check(
        "trust-anyone",
        CRITICAL,
        "the trust policy lets anyone in",
        "The trust policy names whom it lets in.",
        "Whether a statement allows the principal `*`, or everyone but some with `NotPrincipal`.",
        "Every AWS account can try to assume the role; only conditions are left to stop it.",
        "`statement`.",
        "Name the principals; the task of the finding removes every statement that is not for Step Functions.",
        (_PRINCIPAL,),
    ),
    Check(
        "trust-other-principals",
        MEDIUM,
        "others than Step Functions may assume the role",
        "Only Step Functions may assume the role.",
        "Whether a statement allows any other service, role, user, account or identity provider.",
        "Whoever can assume the role can do what the state machine can.",
        "`statement`, and the `principals`.",
        "Give them a role of their own; the task of the finding removes every statement that is not for Step "
        "Functions.",
        (_PRINCIPAL,),
    ),
    Check(
        "trust-deleted-principal",
        MEDIUM,
        "the trust policy names a principal that was deleted",
        "The trust policy names no deleted principal.",
        "Whether a principal is shown by its unique id, such as `AROA...`.",
        "It is of no use any more, and IAM refuses the next change of a policy that names it.",
        "`principals`.",
        "Name the new principal, or remove the statement; the task of the finding removes every statement that is "
        "not for Step Functions.",
        ("IAM user guide, IAM identifiers", _PRINCIPAL),
    ),
    Check(
        "permissions-missing",
        HIGH,
        "a state needs what the role does not allow",
        "The role allows all that its state machines need.",
        "Whether the role's policies and its boundary allow each action on each resource that a state, the logging, "
        "the tracing or the key of a state machine needs. `unknown` where they allow some of the resources that only "
        "an execution names, where a condition cannot be judged, or where a call is not known.",
        "The state fails when it is reached, which may be months after the state machine was deployed.",
        "`state`, and `needs`, each with `action`, `resource` and `why`; the role's `boundary`; `reasons` of what "
        "is unknown.",
        "Run the task of the finding: it adds the derived policy and removes nothing. There is none where the boundary "
        "alone forbids it: change the boundary.",
        (_STATE_MACHINE_ROLE, _EVALUATION),
    ),
    Check(
        "permissions-denied",
        HIGH,
        "a Deny hits what a state needs",
        "No Deny of the role's policies hits what its state machines need.",
        "Whether a statement of the role's policies or boundary denies an action on a resource that a state needs.",
        "The state fails, and no further grant can mend it.",
        "`state`, `needs`, and the `statements` that deny; where it holds, the needs that are `allowed`.",
        "Change the statement, or the definition. No task can tell which is meant.",
        (_EVALUATION,),
    ),
    Check(
        "permissions-excess",
        MEDIUM,
        "a statement allows more than the state machines need",
        "The role's own policies allow no more than its state machines need.",
        "Whether a statement of an inline or customer managed policy allows an action, or a resource, that no state of "
        "any of the role's state machines needs. `unknown` where not all of them could be read.",
        "What is not needed serves only those who misuse the role.",
        "`policy`, `source`, `statement`, and `tightened`: the statements that would do in its place.",
        _OWN_POLICY,
        (_LEAST_PRIVILEGE,),
    ),
    Check(
        "permissions-admin",
        CRITICAL,
        "a policy allows everything",
        "No policy allows everything.",
        "Whether a statement without conditions allows `*` on `*`.",
        "Whoever can change the state machine, or its input, can do anything in the account.",
        "`policy`, `source` and `statement`.",
        _OWN_POLICY,
        (_LEAST_PRIVILEGE,),
    ),
    Check(
        "permissions-service-wildcard",
        HIGH,
        "a policy allows all actions of a service",
        "No policy allows all actions of a service.",
        "Whether a statement allows `SERVICE:*` on a resource with a wildcard.",
        "It includes deleting, and changing who may do what.",
        "`policy`, `source`, `statement` and `actions`.",
        _OWN_POLICY,
        (_LEAST_PRIVILEGE,),
    ),
    Check(
        "permissions-pass-role",
        HIGH,
        "the role may pass roles too freely",
        "The role may pass roles only to named services, or none.",
        "Whether a statement allows `iam:PassRole` on `*`, or without `iam:PassedToService`.",
        "To pass a role to a service is to do what that role may.",
        "`policy`, `source` and `statement`.",
        _OWN_POLICY,
        ("IAM user guide, Grant a user permissions to pass a role to an AWS service",),
    ),
    Check(
        "permissions-inverted",
        MEDIUM,
        "a policy allows everything but some",
        "No policy allows everything but some.",
        "Whether a statement allows with `NotAction` or `NotResource`.",
        "Every new service and every new resource is allowed with it.",
        "`policy`, `source` and `statement`.",
        _OWN_POLICY,
        ("IAM user guide, IAM JSON policy elements: NotAction",),
    ),
    Check(
        "permissions-escalation",
        CRITICAL,
        "the role can give itself more permissions",
        "The role cannot give itself more permissions, as far as known ways go.",
        "Whether the role's policies and boundary allow one of the known ways to more permissions: to change policies, "
        "trust or credentials of others, or to pass any role to a service that then acts as it.",
        "Limits of the role are then no limits.",
        "`ways`, each with its `actions` and what they allow.",
        _OWN_POLICY,
        (_LEAST_PRIVILEGE,),
    ),
    Check(
        "hygiene-no-state-machine",
        LOW,
        "no state machine uses the role",
        "A state machine uses the role.",
        "Whether no state machine of the regions names the role. `unknown` where not all could be read.",
        "It can be assumed and serves nothing.",
        "`regions` that were looked at, and `last_used`.",
        "If it is for a state machine to come, skip the check; else run the task of the finding. There is none where "
        "others may assume the role.",
        (_LEAST_PRIVILEGE,),
    ),
    Check(
        "hygiene-unused-role",
        LOW,
        "the role was not used for long",
        "The role was used lately, or is new.",
        "Whether IAM's record of the role's last use, or its creation if there is none, is more than "
        "`unused_days` ago.",
        "What is not used is not missed when it is misused.",
        "`last_used`, `created` and `days`.",
        "Look whether its state machines are still wanted.",
        ("IAM user guide, Refine permissions in AWS using last accessed information",),
    ),
    Check(
        "hygiene-shared-role",
        LOW,
        "state machines share the role",
        "No two state machines share the role.",
        "Whether more than one state machine names the role.",
        "Each can do what any of them needs.",
        "`state_machines`.",
        "Give each a role of its own, with `execution_roles` and `state_machine`.",
        (_LEAST_PRIVILEGE,),
    ),
    Check(
        "hygiene-aws-owned-role",
        INFO,
        "the role belongs to AWS",
        "The role belongs to AWS and is left alone.",
        "Whether the role is a service-linked one, of IAM Identity Center, or made from a template of AWS. No other "
        "check looks at it.",
        "Nobody but AWS can change it.",
        "`path`.",
        "Nothing is to be done.",
        ("IAM user guide, Using service-linked roles",),
    ),
    Check(
        "hygiene-boundary",
        MEDIUM,
        "the role lacks the required permissions boundary",
        "The role has the required permissions boundary.",
        "With `required_boundary`, whether the role's permissions boundary is that policy.",
        "Without it, whoever writes the role's policies decides alone what it may do.",
        "`required` and `boundary`.",
        "Run the task of the finding. Make sure that the boundary allows what the state machines need.",
        ("IAM user guide, Permissions boundaries for IAM entities",),
    ),
    Check(
        "hygiene-quota",
        LOW,
        "the role is close to a quota",
        "The role is not close to a quota.",
        "Whether inline policies, attached policies, the trust policy or tags take 90 % or more of IAM's default "
        "quota, or of the account's own where it is higher and could be read.",
        "The next change of a definition may not fit.",
        "`quotas`, each with `used` and `allowed`.",
        "Remove what is not needed, or have the quota raised.",
        ("IAM user guide, IAM and AWS STS quotas",),
    ),
    Check(
        "hygiene-aws-managed-policy",
        LOW,
        "an AWS managed policy allows more than a derived one would",
        "No AWS managed policy stands where a derived one would allow less.",
        "Whether a policy of AWS is attached that allows what no state of the role's state machines needs. `unknown` "
        "as for `permissions-excess`.",
        "AWS writes it for everybody, and adds to it.",
        "`policy`, and `derived`: the policy that would do for all of the role's state machines.",
        _OWN_POLICY,
        ("IAM user guide, Managed policies and inline policies",),
    ),
    Check(
        "hygiene-logging",
        INFO,
        "the state machine does not log",
        "The state machines of the role log.",
        "Whether the log level of a state machine is `OFF`.",
        "An EXPRESS state machine leaves no other trace of what it did.",
        "`level` and `type`.",
        "Set its logging configuration, and declare the role with `logging` before.",
        ("Step Functions developer guide, Using CloudWatch Logs to log execution history",),
    ),
    Check(
        "hygiene-tracing",
        INFO,
        "the state machine is not traced",
        "The state machines of the role are traced.",
        "Whether X-Ray tracing of a state machine is off.",
        "Slow and failing calls are harder to find.",
        "`tracing`.",
        "Turn tracing on, and declare the role with `tracing` before.",
        ("Step Functions developer guide, Trace Step Functions request data in AWS X-Ray",),
    ),
    Check(
        "hygiene-encryption",
        INFO,
        "the state machine is encrypted with a key of AWS",
        "The state machines of the role are encrypted with customer managed keys.",
        "Whether a state machine has no customer managed key.",
        "Who may decrypt its definition and its data is not for you to say.",
        "`kms_key_arn`.",
        "Give it a key where your rules ask for one, and declare the role with `kms_key_arn` before.",
        ("Step Functions developer guide, Data at rest encryption",),
    ),
    Check(
        "drift-declared-role",
        MEDIUM,
        "the role is not as it is declared",
        "The role is as it is declared.",
        "With `roles`, whether `execution_roles` would change anything. `unknown` where that cannot be planned.",
        "Somebody else changed it, or the declaration was not applied yet.",
        "`changes`, as `execution_roles` would make them.",
        "Run the task that declares the role.",
        (),
    ),
)

CATALOGUE: Dict[str, Check] = {check.id: check for check in _CHECKS}
