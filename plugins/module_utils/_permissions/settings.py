# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""What is known of a state machine besides its definition."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Dict, Optional

from .._asl.definition import DefinitionError
from .scope import Scope

STANDARD = "STANDARD"
EXPRESS = "EXPRESS"

_STATE_MACHINE_ARN = re.compile(
    r"arn:(?P<partition>[^:]+):states:(?P<region>[^:]+):(?P<account>\d{12}):stateMachine:[^:]+(?::[^:]+)?\Z"
)


@dataclass(frozen=True)
class Settings:
    """What is known of a state machine besides its definition.

    arn: its own. account, region, partition: where it runs, where the ARN does not say so. logging,
    tracing: whether it does. kms_key_arn: of a customer managed key. substitutions: for `${Name}`.
    operations: what calls need that are not known here, by what follows `:::` in their Resource, as in
    {"aws-sdk:newservice:doThing": {"actions": [...], "resources": [...]}}.
    """

    arn: Optional[str] = None
    account: Optional[str] = None
    region: Optional[str] = None
    partition: Optional[str] = None
    type: str = STANDARD
    logging: bool = False
    tracing: bool = False
    kms_key_arn: Optional[str] = None
    substitutions: Mapping[str, Any] = field(default_factory=dict)
    operations: Mapping[str, Any] = field(default_factory=dict)

    def scope(self) -> Scope:
        """Raises DefinitionError when the ARN is not that of a state machine."""
        found: Mapping[str, str] = {}
        arn = self.arn
        if arn is not None:
            match = _STATE_MACHINE_ARN.match(arn)
            if not match:
                raise DefinitionError("", f"{arn!r} is not the ARN of a state machine")
            found = match.groupdict()
            arn = ":".join(arn.split(":")[:7])
        return Scope(
            found.get("partition") or self.partition or "aws",
            found.get("region") or self.region or "*",
            found.get("account") or self.account or "*",
            arn,
        )

    def context(self, scope: Scope) -> Dict[str, str]:
        """What of the context object is the same in every execution (Step Functions guide, "Accessing
        execution data from the Context object")."""
        arn, name = scope.state_machine_arn, scope.state_machine_name
        return {"StateMachine.Id": arn, "StateMachine.Name": name} if arn and name else {}

    def all_substitutions(self, scope: Scope) -> Dict[str, str]:
        """With CloudFormation's pseudo parameters, as far as the scope is known."""
        known = {
            "AWS::Partition": scope.partition,
            "AWS::Region": scope.region,
            "AWS::AccountId": scope.account,
            "AWS::URLSuffix": "amazonaws.com.cn"
            if scope.partition == "aws-cn"
            else "amazonaws.com",
        }
        declared = {
            name: str(value).lower() if isinstance(value, bool) else str(value)
            for name, value in self.substitutions.items()
        }
        return {**{name: value for name, value in known.items() if value != "*"}, **declared}
