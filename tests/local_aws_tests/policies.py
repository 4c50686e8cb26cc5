"""Policy documents and refusals, as the tests here write them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from botocore.exceptions import ClientError

LAMBDA_ROLE = "arn:aws:iam::aws:policy/service-role/AWSLambdaRole"


def document(*statements: dict[str, Any], version: str = "2012-10-17") -> str:
    """A policy document as JSON text."""
    return json.dumps({"Version": version, "Statement": list(statements)})


def trust(principal: Any = None, **statement: Any) -> str:
    """A trust policy of one statement, by default for Step Functions; None leaves a field out."""
    allowed = {
        "Effect": "Allow",
        "Principal": principal or {"Service": "states.amazonaws.com"},
        "Action": "sts:AssumeRole",
        **statement,
    }
    return document({key: value for key, value in allowed.items() if value is not None})


def permissions(
    action: Any = "lambda:InvokeFunction", resource: Any = "*", **statement: Any
) -> str:
    """A permissions policy of one statement."""
    return document({"Effect": "Allow", "Action": action, "Resource": resource, **statement})


def permissions_of_size(size: int) -> str:
    """A valid permissions policy of exactly this many characters, white space not counted."""
    empty = len("".join(permissions(Sid="").split()))
    return permissions(Sid="a" * (size - empty))


@contextmanager
def refused(code: str, message: str = "", status: int | None = None) -> Iterator[None]:
    """The call inside is refused with this code, these words in its message, and this status."""
    with pytest.raises(ClientError) as caught:
        yield
    error = caught.value.response
    assert error["Error"]["Code"] == code, error["Error"]
    assert message in error["Error"]["Message"]
    if status is not None:
        assert error["ResponseMetadata"]["HTTPStatusCode"] == status
