# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Connection options become clients. Nothing here is sent."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from ansible_collections.stepfunctions.iam.plugins.module_utils._aws.session import AccountSession
from ansible_collections.stepfunctions.iam.plugins.module_utils._errors import ExecutionRoleError

KEYS = {"access_key": "testing", "secret_key": "testing", "region": "eu-central-1"}


@pytest.fixture(autouse=True)
def no_configuration(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of the person's own."""
    for name in ("AWS_PROFILE", "AWS_REGION", "AWS_DEFAULT_REGION", "AWS_ENDPOINT_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_CONFIG_FILE", "/nonexistent")
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", "/nonexistent")


def client(**options: Any) -> Any:
    return AccountSession({**KEYS, **options}).client("iam")


def test_one_client_for_a_service() -> None:
    session = AccountSession(KEYS)
    assert session.client("iam") is session.client("iam")


def test_lost_and_throttled_calls_are_repeated_within_a_bound() -> None:
    assert client().meta.config.retries == {"mode": "standard", "total_max_attempts": 8}


def test_aws_config_overrides_what_is_usual() -> None:
    options = {"retries": {"mode": "adaptive", "total_max_attempts": 3}, "read_timeout": 5}
    config = client(aws_config=options).meta.config
    assert config.retries == {"mode": "adaptive", "total_max_attempts": 3}
    assert config.read_timeout == 5


def test_the_collection_names_itself_to_aws() -> None:
    assert client().meta.config.user_agent_extra.startswith("stepfunctions.iam")


def test_the_endpoint_is_the_one_given() -> None:
    assert client(endpoint_url="http://127.0.0.1:1").meta.endpoint_url == "http://127.0.0.1:1"


@pytest.mark.parametrize(
    ("options", "verify"),
    [
        ({}, True),
        ({"validate_certs": True, "aws_ca_bundle": "/ca.pem"}, "/ca.pem"),
        ({"validate_certs": False, "aws_ca_bundle": "/ca.pem"}, False),
    ],
)
def test_certificates_are_verified_as_asked(options: dict[str, Any], verify: Any) -> None:
    assert client(**options)._endpoint.http_session._verify == verify


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"profile": "nowhere", "access_key": None, "secret_key": None}, "nowhere"),
        ({"profile": "nowhere"}, "profile and access keys are both given"),
        ({"aws_config": {"retries": {"mode": "never"}}}, "no iam client: .*never"),
        ({"aws_config": {"no_such_option": 1}}, "no iam client: .*no_such_option"),
        ({"endpoint_url": "nowhere"}, "no iam client: .*nowhere"),
    ],
)
def test_bad_options_are_errors(options: dict[str, Any], message: str) -> None:
    with pytest.raises(ExecutionRoleError, match=message):
        client(**options)


@pytest.mark.parametrize(
    ("options", "environment", "region"),
    [
        ({"region": "eu-central-1"}, "us-east-1", "eu-central-1"),
        ({"region": None}, "us-east-1", "us-east-1"),
        ({"region": None}, "", None),
        ({"region": ""}, None, None),
    ],
)
def test_the_region(
    monkeypatch: pytest.MonkeyPatch, options: dict[str, Any], environment: Any, region: Any
) -> None:
    if environment is not None:
        monkeypatch.setenv("AWS_DEFAULT_REGION", environment)
    assert AccountSession({**KEYS, **options}).region == region


def test_the_account_is_read_off_an_arn_without_a_call() -> None:
    account = AccountSession(KEYS).account("arn:aws-cn:iam::123456789012:role/orders")
    assert (account.account_id, account.partition) == ("123456789012", "aws-cn")
    assert account.region == "eu-central-1"


def test_threads_share_clients_and_back_off_together() -> None:
    session = AccountSession(KEYS)
    session.expect_threads(32)
    with ThreadPoolExecutor(8) as threads:
        clients = list(threads.map(lambda dummy: session.client("iam"), range(32)))
    assert len({id(each) for each in clients}) == 1
    config = clients[0].meta.config
    assert config.retries == {"mode": "adaptive", "total_max_attempts": 8}
    assert config.max_pool_connections == 32


def test_one_thread_waits_for_itself_alone() -> None:
    assert AccountSession(KEYS).client("iam").meta.config.retries["mode"] == "standard"
