# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""Where a state machine runs: what its ARNs are filled in with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional


@dataclass(frozen=True, eq=False)
class Scope:
    """Partition, region and account, `*` where not known, and the state machine's own ARN, if known.

    Compared by identity: it is the key of caches, and there is one for each derivation.
    """

    partition: str = "aws"
    region: str = "*"
    account: str = "*"
    state_machine_arn: Optional[str] = None

    def arn(self, service: str, resource: str, region: bool = True, account: bool = True) -> str:
        """An ARN here; some services leave the region or the account out."""
        return ":".join(
            (
                "arn",
                self.partition,
                service,
                self.region if region else "",
                self.account if account else "",
                resource,
            )
        )

    @property
    def state_machine_name(self) -> Optional[str]:
        arn = self.state_machine_arn
        return arn.split(":")[6] if arn else None
