"""Checks and rewriting of policy documents, beyond what moto's own validators do."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

from moto.iam.exceptions import MalformedPolicyDocument
from moto.iam.policy_validation import (
    IAMPolicyDocumentValidator,
    IAMTrustPolicyDocumentValidator,
)

from .policy_evaluation import as_list, like

# Gives the unique id of a role or user by its ARN, None if there is none, and the ARN itself for
# an ARN that this server cannot know about.
IdOfPrincipal = Callable[[str], str | None]
# Gives the ARN of a role or user by its unique id, None if there is none.
ArnOfId = Callable[[str], str | None]

_TRUST_ACTIONS = (
    "sts:AssumeRole",
    "sts:AssumeRoleWithSAML",
    "sts:AssumeRoleWithWebIdentity",
    "sts:SetSourceIdentity",
    "sts:TagSession",
)
_SID = re.compile(r"[0-9A-Za-z]*")
_SERVICE = re.compile(r"([a-z0-9-]+\.)+(amazonaws\.com|amazonaws\.com\.cn|aws\.internal)")
_STATES_SERVICE = re.compile(r"states\.([a-z]{2}(-[a-z]+)+-\d\.)?amazonaws\.com(\.cn)?")
_ACCOUNT = re.compile(r"\d{12}")
_ENTITY_ARN = re.compile(r"arn:[a-z-]+:iam::\d{12}:(role|user)/.+")
_UNIQUE_ID = re.compile(r"(AROA|AIDA)[A-Z0-9]+")


def size_of(document: str) -> int:
    """The size that quotas count: characters, without white space (IAM User Guide, quotas)."""
    return len("".join(document.split()))


def check_identity_policy(document: str) -> None:
    """Refuse a permissions policy that IAM refuses. Raises MalformedPolicyDocument."""
    IAMPolicyDocumentValidator(document).validate()
    parsed = json.loads(document)
    _check_sids(parsed)
    for statement in as_list(parsed["Statement"]):
        if "Principal" in statement or "NotPrincipal" in statement:
            raise MalformedPolicyDocument("Policy document should not specify a principal.")


def checked_trust_policy(
    document: str, partition: str, id_of_principal: IdOfPrincipal, arn_of_id: ArnOfId
) -> str:
    """A trust policy as IAM stores it. Raises MalformedPolicyDocument where IAM refuses it.

    IAM writes an account id as the account's root ARN, and a known unique id as its owner's ARN.
    """
    _check_trust_syntax(document)
    parsed = json.loads(document)
    _check_sids(parsed)
    rewritten = False
    for statement in as_list(parsed["Statement"]):
        if "Principal" not in statement and "NotPrincipal" not in statement:
            raise MalformedPolicyDocument("Missing required field Principal")
        element = "Principal" if "Principal" in statement else "NotPrincipal"
        stored = _stored_principal(statement[element], partition, id_of_principal, arn_of_id)
        rewritten = rewritten or stored != statement[element]
        statement[element] = stored
    return json.dumps(parsed) if rewritten else document


def principals_replaced(document: str, old: str, new: str) -> str:
    """The document with one AWS principal written as another."""
    parsed = json.loads(document)
    for statement in as_list(parsed["Statement"]):
        for element in ("Principal", "NotPrincipal"):
            principal = statement.get(element)
            if isinstance(principal, dict) and "AWS" in principal:
                named = principal["AWS"]
                listed = [new if value == old else value for value in as_list(named)]
                principal["AWS"] = listed if isinstance(named, list) else listed[0]
    return json.dumps(parsed)


def _check_trust_syntax(document: str) -> None:
    """moto's validator, on a copy without three things that it alone refuses.

    IAM takes an older or no Version in a trust policy, and its actions in any case and with
    wildcards.
    """
    try:
        parsed = json.loads(document)
        if parsed.get("Version", "2008-10-17") == "2008-10-17":
            parsed["Version"] = "2012-10-17"
        for statement in as_list(parsed["Statement"]):
            if "Action" in statement:
                statement["Action"] = list(_full_actions(as_list(statement["Action"])))
        document = json.dumps(parsed)
    except (ValueError, TypeError, KeyError, AttributeError):
        pass  # not even the shape of a policy: moto's validator says what is wrong
    IAMTrustPolicyDocumentValidator(document).validate()


def _full_actions(actions: list[str]) -> Iterator[str]:
    for action in actions:
        meant = [name for name in _TRUST_ACTIONS if like(action.lower(), name.lower())]
        yield from meant if meant and action != "*" else [action]


def _check_sids(parsed: dict[str, Any]) -> None:
    for statement in as_list(parsed["Statement"]):
        if not _SID.fullmatch(statement.get("Sid", "")):
            raise MalformedPolicyDocument(
                "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the "
                "regular expression [0-9A-Za-z]*"
            )


def _stored_principal(
    principal: Any, partition: str, id_of_principal: IdOfPrincipal, arn_of_id: ArnOfId
) -> Any:
    if principal == "*":
        return principal
    if not isinstance(principal, dict) or not principal:
        raise MalformedPolicyDocument("Syntax errors in policy.")
    stored: dict[str, Any] = {}
    for kind, values in principal.items():
        if kind not in ("AWS", "Service", "Federated", "CanonicalUser"):
            raise MalformedPolicyDocument("Syntax errors in policy.")
        listed = as_list(values)
        if not listed or not all(isinstance(value, str) for value in listed):
            raise MalformedPolicyDocument("Syntax errors in policy.")
        if kind == "AWS":
            listed = [_stored_aws(value, partition, id_of_principal, arn_of_id) for value in listed]
        elif kind == "Service":
            for value in listed:
                _check_service(value, partition)
        stored[kind] = listed if isinstance(values, list) else listed[0]
    return stored


def _stored_aws(
    value: str, partition: str, id_of_principal: IdOfPrincipal, arn_of_id: ArnOfId
) -> str:
    stored: str | None = None
    if value == "*":
        stored = value
    elif _ACCOUNT.fullmatch(value):
        stored = f"arn:{partition}:iam::{value}:root"
    elif _UNIQUE_ID.fullmatch(value):
        stored = arn_of_id(value)
    elif _ENTITY_ARN.fullmatch(value):
        stored = value if id_of_principal(value) else None
    elif re.fullmatch(r"arn:[a-z-]+:(iam::\d{12}:root|sts::\d{12}:[a-z-]+/.+)", value):
        stored = value
    if stored is None or (value.startswith("arn:") and value.split(":")[1] != partition):
        raise MalformedPolicyDocument(f'Invalid principal in policy: "AWS":"{value}"')
    return stored


def _check_service(value: str, partition: str) -> None:
    known = _SERVICE.fullmatch(value)
    if value.startswith("states."):
        known = _STATES_SERVICE.fullmatch(value)
    if not known or (value.endswith(".cn") and partition != "aws-cn"):
        raise MalformedPolicyDocument(f'Invalid principal in policy: "SERVICE":"{value}"')
