# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Any role, as somebody may have left it, and an account of the embedded AWS to put it in."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ansible_collections.stepfunctions.iam.plugins.module_utils._aws.reader import read_role
from ansible_collections.stepfunctions.iam.plugins.module_utils._role.role import Role
from hypothesis import strategies as st
from local_aws import LocalAws

SERVICE_ROLE = "arn:aws:iam::aws:policy/service-role/"
MANAGED = {
    f"{SERVICE_ROLE}AWSLambdaRole": ["AWSLambdaRole", "service-role/AWSLambdaRole"],
    "arn:aws:iam::aws:policy/CloudWatchLogsFullAccess": ["CloudWatchLogsFullAccess"],
    "arn:aws:iam::123456789012:policy/teams/Orders": ["Orders", "teams/Orders"],
    "arn:aws:iam::123456789012:policy/Payments": ["Payments"],
}
BOUNDARIES = ["arn:aws:iam::aws:policy/AWSDenyAll", "arn:aws:iam::123456789012:policy/Payments"]
ANYTHING = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}],
}


def statement(principal: Any, **more: Any) -> dict[str, Any]:
    return {"Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole", **more}


CONDITION = {"StringEquals": {"aws:SourceAccount": "123456789012"}}
EXISTING_STATEMENTS = [
    statement({"Service": "swf.amazonaws.com"}, Sid=""),
    statement({"Service": "states.us-east-1.amazonaws.com"}),
    statement({"Service": "states.eu-central-1.amazonaws.com"}, Condition=CONDITION),
    statement({"Service": ["states.amazonaws.com", "events.amazonaws.com"]}, Sid="Shared"),
    statement({"Service": "states.amazonaws.com", "AWS": "123456789012"}),
    statement({"Service": "lambda.amazonaws.com"}, Sid="Lambda"),
    statement({"AWS": ["arn:aws:iam::222222222222:root", "123456789012"]}, Condition=CONDITION),
    statement(
        {"Federated": "cognito-identity.amazonaws.com"}, Action="sts:AssumeRoleWithWebIdentity"
    ),
    statement({"AWS": "arn:aws:iam::222222222222:root"}, Effect="Deny"),
]


def document(action: Any, resource: Any = "*", **more: Any) -> dict[str, Any]:
    allowed = {"Effect": "Allow", "Action": action, "Resource": resource, **more}
    return {"Version": "2012-10-17", "Statement": [allowed]}


# Groups of documents of one meaning, and different groups of different ones.
DOCUMENTS = [
    document("lambda:InvokeFunction"),
    {
        **document("lambda:InvokeFunction"),
        "Statement": document("LAMBDA:invokefunction")["Statement"][0],
    },
    document(["sns:Publish", "sqs:SendMessage"], Sid=""),
    document(["sqs:SendMessage", "sns:Publish", "sns:Publish"], ["*"]),
    document(
        "s3:GetObject", "arn:aws:s3:::orders/*", Condition={"Bool": {"aws:SecureTransport": "true"}}
    ),
    document(
        "s3:GetObject",
        "arn:aws:s3:::orders/*",
        Condition={"Bool": {"AWS:securetransport": ["True"]}},
    ),
    document("s3:GetObject", "arn:aws:s3:::orders/*"),
    document("s3:GetObject", "arn:aws:s3:::returns/*"),
]
INLINE_POLICIES = st.dictionaries(
    st.sampled_from(["Invoke", "Publish", "Store"]), st.sampled_from(DOCUMENTS), max_size=3
)
TAGS = st.dictionaries(
    st.sampled_from(["Team", "Stage", "cost center", "a:b/c"]), st.sampled_from(["", "x", "Ü 1"])
)
DESCRIPTIONS = st.sampled_from(["", "Orders", "Zwei\nZeilen, ü"])
SESSIONS = st.sampled_from([3600, 7200, 43200])


@st.composite
def existing_roles(draw: st.DrawFn) -> dict[str, Any]:
    """A role as somebody may have left it, as the parameters of the calls that make it."""
    drawn = draw(
        st.lists(st.sampled_from(EXISTING_STATEMENTS), min_size=1, max_size=3, unique_by=str)
    )
    trust: dict[str, Any] = {
        "Statement": drawn[0] if len(drawn) == 1 and draw(st.booleans()) else drawn
    }
    trust.update(draw(st.sampled_from([{"Version": "2012-10-17"}, {"Version": "2008-10-17"}, {}])))
    trust.update(draw(st.sampled_from([{}, {"Id": "trust"}])))
    return {
        "trust": trust,
        "description": draw(DESCRIPTIONS),
        "max_session_duration": draw(SESSIONS),
        "permissions_boundary": draw(st.sampled_from([None, *BOUNDARIES])),
        "tags": draw(TAGS),
        "managed_policies": draw(st.sets(st.sampled_from(list(MANAGED)))),
        "inline_policies": draw(INLINE_POLICIES),
    }


@dataclass(frozen=True)
class AnyAccount:
    """The default account of the embedded AWS, to make roles in and to look at them."""

    aws: LocalAws

    def prepare(self) -> None:
        """Make the customer managed policies that the roles have."""
        iam = self.aws.client("iam", unobserved=True)
        iam.create_policy(PolicyName="Orders", Path="/teams/", PolicyDocument=json.dumps(ANYTHING))
        iam.create_policy(PolicyName="Payments", PolicyDocument=json.dumps(ANYTHING))

    def make(self, name: str, existing: Mapping[str, Any]) -> None:
        iam = self.aws.client("iam", unobserved=True)
        parameters: dict[str, Any] = {}
        if existing["permissions_boundary"]:
            parameters["PermissionsBoundary"] = existing["permissions_boundary"]
        iam.create_role(
            RoleName=name,
            AssumeRolePolicyDocument=json.dumps(existing["trust"]),
            Description=existing["description"],
            MaxSessionDuration=existing["max_session_duration"],
            Tags=[{"Key": key, "Value": value} for key, value in existing["tags"].items()],
            **parameters,
        )
        for arn in existing["managed_policies"]:
            iam.attach_role_policy(RoleName=name, PolicyArn=arn)
        for policy, text in existing["inline_policies"].items():
            iam.put_role_policy(RoleName=name, PolicyName=policy, PolicyDocument=json.dumps(text))

    def role(self, name: str) -> Role | None:
        return read_role(self.aws.client("iam", unobserved=True), name)
