"""The few AWS managed policies that the server knows, out of moto's 1,582."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from moto.iam.aws_managed_policies import aws_managed_policies_data

NAMES = (
    "AWSDenyAll",
    "AWSLambdaRole",
    "AWSStepFunctionsFullAccess",
    "AWSStepFunctionsReadOnlyAccess",
    "AWSXRayDaemonWriteAccess",
    "AdministratorAccess",
    "AmazonS3ReadOnlyAccess",
    "CloudWatchLogsFullAccess",
    "IAMReadOnlyAccess",
    "PowerUserAccess",
    "ReadOnlyAccess",
    "SecurityAudit",
)


@cache
def aws_managed_policies() -> dict[str, dict[str, Any]]:
    """Name to moto's own record of the policy, for the names above."""
    everything = json.loads(aws_managed_policies_data)
    return {name: everything[name] for name in NAMES}
