# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""ministack on a free port of loopback, and clients for its accounts."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import boto3

ACCOUNT = "123456789012"
REGION = "us-east-1"
ADMINISTRATOR = "arn:aws:iam::aws:policy/AdministratorAccess"
WAY_IN = "OrganizationAccountAccessRole"


class Fake:
    """One that runs. An access key id of twelve digits is the root user of that account."""

    def __init__(self, endpoint_url: str) -> None:
        self.endpoint_url = endpoint_url

    def environment(self, keys: Mapping[str, str]) -> dict[str, str]:
        return {
            "AWS_ENDPOINT_URL": self.endpoint_url,
            "AWS_URL": self.endpoint_url,
            "AWS_REGION": REGION,
            "AWS_DEFAULT_REGION": REGION,
            "AWS_CONFIG_FILE": os.devnull,
            "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
            "AWS_EC2_METADATA_DISABLED": "true",
            **keys,
        }

    def client(self, service: str, account: str = ACCOUNT) -> Any:
        return boto3.client(
            service,
            endpoint_url=self.endpoint_url,
            region_name=REGION,
            aws_access_key_id=account,
            aws_secret_access_key="test",
        )

    def administrator(self, account: str = ACCOUNT) -> dict[str, str]:
        """The keys of a new user who may do everything, as variables."""
        iam = self.client("iam", account)
        iam.create_user(UserName="administrator")
        iam.attach_user_policy(UserName="administrator", PolicyArn=ADMINISTRATOR)
        key = iam.create_access_key(UserName="administrator")["AccessKey"]
        return {
            "AWS_ACCESS_KEY_ID": key["AccessKeyId"],
            "AWS_SECRET_ACCESS_KEY": key["SecretAccessKey"],
        }

    def member_account(self, name: str, unit: str | None = None) -> str:
        """A new account of the organization, with the role that AWS makes in it. unit: of the root."""
        organizations = self.client("organizations")
        made = organizations.create_account(AccountName=name, Email=f"{name}@example.com")
        account = str(made["CreateAccountStatus"]["AccountId"])
        if unit:
            root = organizations.list_roots()["Roots"][0]["Id"]
            parent = organizations.create_organizational_unit(ParentId=root, Name=unit)
            organizations.move_account(
                AccountId=account,
                SourceParentId=root,
                DestinationParentId=parent["OrganizationalUnit"]["Id"],
            )
        self.role(WAY_IN, {"AWS": f"arn:aws:iam::{ACCOUNT}:root"}, account)
        self.client("iam", account).attach_role_policy(RoleName=WAY_IN, PolicyArn=ADMINISTRATOR)
        return account

    def role(self, name: str, principal: Mapping[str, str], account: str = ACCOUNT) -> str:
        """The ARN of a new role that this principal may assume."""
        statement = {"Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole"}
        made = self.client("iam", account).create_role(
            RoleName=name,
            AssumeRolePolicyDocument=json.dumps(
                {"Version": "2012-10-17", "Statement": [statement]}
            ),
        )
        return str(made["Role"]["Arn"])

    def roles(self, account: str = ACCOUNT) -> list[dict[str, Any]]:
        """Everything that IAM holds of the account's roles, without when they were used."""
        pages = self.client("iam", account).get_paginator("get_account_authorization_details")
        found = pages.paginate(Filter=["Role"]).build_full_result()["RoleDetailList"]
        return [{key: role[key] for key in role if key != "RoleLastUsed"} for role in found]


@contextmanager
def running(python: Path) -> Iterator[Fake]:
    """Start one with this interpreter, and stop it. Permissions are enforced."""
    port = free_port()
    with tempfile.TemporaryDirectory() as scratch, open(Path(scratch) / "log", "w+") as log:
        process = subprocess.Popen(
            [python, "-m", "ministack"],
            env={
                "PATH": os.environ["PATH"],
                "HOME": scratch,
                "TMPDIR": scratch,
                "BIND_HOST": "127.0.0.1",
                "GATEWAY_PORT": str(port),
                "MINISTACK_HOST": "127.0.0.1",
                "MINISTACK_ACCOUNT_ID": ACCOUNT,
                "AUTH": "true",
            },
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
        )
        try:
            endpoint_url = f"http://127.0.0.1:{port}"
            while not answers(endpoint_url):
                if process.poll() is not None:
                    log.seek(0)
                    raise RuntimeError(f"ministack did not start:\n{log.read()}")
                time.sleep(0.1)
            yield Fake(endpoint_url)
        finally:
            process.terminate()
            process.wait()


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def answers(endpoint_url: str) -> bool:
    try:
        urllib.request.urlopen(f"{endpoint_url}/_ministack/health", timeout=5).close()
    except (urllib.error.URLError, ConnectionError, TimeoutError):
        return False
    return True
