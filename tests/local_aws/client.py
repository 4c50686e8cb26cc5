"""The client side: start a server, talk to its control plane, get boto3 clients for it."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import urllib.error
import urllib.request
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import boto3
import botocore.session
from botocore.config import Config
from botocore.loaders import Loader

from .call_log import Call
from .consistency import EventualConsistency
from .environment import DEFAULT_REGION, environment_for
from .faults import Fault
from .identities import DEFAULT_ACCOUNT_ID
from .member_accounts import MemberAccount
from .request import UNOBSERVED_HEADER

_LOADER = Loader(include_default_search_paths=True)
_FUNCTION_ROLE = "local-aws-function-role"
_LAMBDA_TRUST = {
    "Version": "2012-10-17",
    "Statement": {
        "Effect": "Allow",
        "Principal": {"Service": "lambda.amazonaws.com"},
        "Action": "sts:AssumeRole",
    },
}


@dataclass(frozen=True)
class Principal:
    """A user of the embedded AWS with a key of its own."""

    arn: str
    access_key_id: str
    secret_access_key: str

    def environment(self) -> dict[str, str]:
        """The variables that make a process act as this user."""
        return {
            "AWS_ACCESS_KEY_ID": self.access_key_id,
            "AWS_SECRET_ACCESS_KEY": self.secret_access_key,
        }


class LocalAws:
    """An embedded AWS: as a context manager one of its own, or `attach`ed to a running one."""

    account_id = DEFAULT_ACCOUNT_ID

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._endpoint_url: str | None = None
        self._credentials: dict[tuple[str, str], dict[str, str]] = {}
        self._clients: dict[tuple[str, str, str, bool], Any] = {}

    @classmethod
    def attach(cls, endpoint_url: str) -> Self:
        """The same object for a server that already runs. Leaving its context stops nothing."""
        attached = cls()
        attached._endpoint_url = endpoint_url.rstrip("/")
        return attached

    def __enter__(self) -> Self:
        if self._endpoint_url is None:
            self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Start a server on a free port, and wait until it answers."""
        search_path = [str(Path(__file__).parent.parent), os.environ.get("PYTHONPATH", "")]
        self._process = subprocess.Popen(
            [sys.executable, "-m", __package__, "--supervised"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, search_path))},
        )
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"the embedded AWS did not start (exit {self._process.wait()})")
        self._endpoint_url = json.loads(line)["endpoint_url"]

    def stop(self) -> None:
        """Stop the server, if this object started it."""
        process, self._process = self._process, None
        if process is None:
            return
        self._endpoint_url = None
        self._forget_sessions()
        process.terminate()
        for stream in (process.stdin, process.stdout):
            assert stream is not None
            stream.close()
        process.wait()

    @property
    def endpoint_url(self) -> str:
        """Where the server answers, such as http://127.0.0.1:40123."""
        if self._endpoint_url is None:
            raise RuntimeError("the embedded AWS is not running")
        return self._endpoint_url

    def environment(self, **overrides: str | None) -> dict[str, str]:
        """Variables to add to a process's environment; an override of None leaves one out."""
        merged = {**environment_for(self.endpoint_url), **overrides}
        return {name: value for name, value in merged.items() if value is not None}

    def client(
        self,
        service: str,
        account_id: str | None = None,
        region: str | None = None,
        *,
        unobserved: bool = False,
    ) -> Any:
        """A boto3 client, kept for the next time; retries nothing.

        For another account than the default one, it acts as a role assumed there, without a
        trace in the log. With `unobserved`, its calls are not logged, meet no fault and no lag,
        need no permission, and may do what only AWS itself does.
        """
        key = (service, account_id or self.account_id, region or DEFAULT_REGION, unobserved)
        if key not in self._clients:
            credentials = self._credentials_for(key[1], key[2])
            self._clients[key] = self._new_client(service, key[2], credentials, unobserved)
        return self._clients[key]

    def client_as(self, principal: Principal, service: str, region: str | None = None) -> Any:
        """A boto3 client that acts as this user; retries nothing."""
        credentials = {
            "aws_access_key_id": principal.access_key_id,
            "aws_secret_access_key": principal.secret_access_key,
        }
        return self._new_client(service, region or DEFAULT_REGION, credentials, False)

    def calls(self) -> list[Call]:
        """The AWS calls since the log was last cleared, oldest first."""
        return [Call(**entry) for entry in self.control("GET", "calls")]

    def clear_calls(self) -> None:
        """Empty the log."""
        self.control("DELETE", "calls")

    def reset(self) -> None:
        """Back to how the server started: no roles, faults or calls, settings at their defaults."""
        self.control("POST", "reset")
        self._forget_sessions()

    def faults(self, *faults: Fault | EventualConsistency) -> None:
        """Arm faults beside those already armed; eventual consistency replaces its last setting."""
        for fault in faults:
            if isinstance(fault, EventualConsistency):
                self.control("PUT", "consistency", fault.to_json())
            else:
                self.control("POST", "faults", fault.to_json())

    def clear_faults(self) -> None:
        """Disarm every fault, and show every change at once."""
        self.control("DELETE", "faults")

    def settle(self) -> None:
        """Show every change at once; eventual consistency goes on for later ones."""
        self.control("POST", "settle")

    def quotas(self, **values: int) -> None:
        """Override IAM quotas by the names of `settings.Quotas`."""
        self.control("PATCH", "settings", {"quotas": values})

    def page_size(self, **sizes: int) -> None:
        """Cap the pages of list calls, such as `list_roles=3`, whatever MaxItems asks for."""
        self.control("PATCH", "settings", {"page_sizes": sizes})

    def empty_pages(self, empty: bool = True) -> None:
        """Put a page without entries before each page of a list of Organizations, or stop it."""
        self.control("PATCH", "settings", {"empty_pages": empty})

    def account_members(self, *members: str) -> None:
        """Describe accounts of an organization with these of State, Status and Paths only."""
        self.control("PATCH", "settings", {"account_members": members})

    def enforce_iam(self, enforce: bool = True) -> None:
        """Check signatures and permissions of every call, or stop doing so."""
        self.control("PATCH", "settings", {"enforce_iam": enforce})

    def latency(self, milliseconds: float) -> None:
        """Make each AWS call take this much longer."""
        self.control("PATCH", "settings", {"latency_milliseconds": milliseconds})

    def create_organization(self, *accounts: MemberAccount) -> dict[str, str]:
        """Make the default account the management account of these. Returns OU ids by path."""
        made: dict[str, str] = self.control(
            "POST", "organization", [account.to_json() for account in accounts]
        )
        return made

    def create_principal(
        self, name: str, policy: Mapping[str, Any], account_id: str | None = None
    ) -> Principal:
        """Create a user with this one identity policy, and a key for it."""
        iam = self.client("iam", account_id, unobserved=True)
        arn = iam.create_user(UserName=name)["User"]["Arn"]
        iam.put_user_policy(UserName=name, PolicyName=name, PolicyDocument=json.dumps(policy))
        key = iam.create_access_key(UserName=name)["AccessKey"]
        return Principal(arn, key["AccessKeyId"], key["SecretAccessKey"])

    def create_service_linked_role(
        self, service_principal: str, account_id: str | None = None
    ) -> dict[str, Any]:
        """Create a role under /aws-service-role/, as AWS itself does. Returns the Role."""
        iam = self.client("iam", account_id, unobserved=True)
        answer = iam.create_service_linked_role(AWSServiceName=service_principal)
        return dict(answer["Role"])

    def create_function(
        self, name: str, account_id: str | None = None, region: str | None = None
    ) -> str:
        """Create a Lambda function that answers with its own input. Returns its ARN."""
        iam = self.client("iam", account_id, region, unobserved=True)
        try:
            role = iam.get_role(RoleName=_FUNCTION_ROLE)["Role"]
        except iam.exceptions.NoSuchEntityException:
            trust = json.dumps(_LAMBDA_TRUST)
            role = iam.create_role(
                RoleName=_FUNCTION_ROLE, Path="/local-aws/", AssumeRolePolicyDocument=trust
            )["Role"]
        code = io.BytesIO()
        with zipfile.ZipFile(code, "w") as archive:
            archive.writestr("index.py", "def handler(event, context):\n    return event\n")
        created = self.client("lambda", account_id, region, unobserved=True).create_function(
            FunctionName=name,
            Runtime="python3.12",
            Handler="index.handler",
            Role=role["Arn"],
            Code={"ZipFile": code.getvalue()},
        )
        return str(created["FunctionArn"])

    def issued_credentials(self) -> list[dict[str, str]]:
        """The secrets and tokens that STS has given out since the last reset."""
        issued: list[dict[str, str]] = self.control("GET", "issued-credentials")
        return issued

    def control(self, method: str, path: str, body: Any = None) -> Any:
        """One request to the control plane, JSON in and out. Raises ValueError if refused."""
        request = urllib.request.Request(
            f"{self.endpoint_url}/_local_aws/{path}",
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"Content-Type": "application/json"},
        )
        try:
            with urllib.request.urlopen(request) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            raise ValueError(json.load(error)["error"]) from None

    def _credentials_for(self, account_id: str, region: str) -> dict[str, str]:
        if account_id == self.account_id:
            return {"aws_access_key_id": "testing", "aws_secret_access_key": "testing"}
        partition = _botocore_session().get_partition_for_region(region)
        key = (account_id, partition)
        if key not in self._credentials:
            sts = self.client("sts", region=region, unobserved=True)
            answer = sts.assume_role(
                RoleArn=f"arn:{partition}:iam::{account_id}:role/OrganizationAccountAccessRole",
                RoleSessionName="local-aws",
            )["Credentials"]
            self._credentials[key] = {
                "aws_access_key_id": answer["AccessKeyId"],
                "aws_secret_access_key": answer["SecretAccessKey"],
                "aws_session_token": answer["SessionToken"],
            }
        return self._credentials[key]

    def _new_client(
        self, service: str, region: str, credentials: Mapping[str, str], unobserved: bool
    ) -> Any:
        client = boto3.Session(botocore_session=_botocore_session()).client(
            service,
            region_name=region,
            endpoint_url=self.endpoint_url,
            config=Config(retries={"total_max_attempts": 1}, inject_host_prefix=False),
            **credentials,
        )
        if unobserved:
            client.meta.events.register("before-send", _mark_unobserved)
        return client

    def _forget_sessions(self) -> None:
        self._clients.clear()
        self._credentials.clear()


def _botocore_session() -> botocore.session.Session:
    """A session that shares its service models with the others, and ignores the user's files."""
    session = botocore.session.Session()
    session.register_component("data_loader", _LOADER)
    session.set_config_variable("config_file", os.devnull)
    session.set_config_variable("credentials_file", os.devnull)
    return session


def _mark_unobserved(request: Any, **_: Any) -> None:
    request.headers[UNOBSERVED_HEADER] = "1"
