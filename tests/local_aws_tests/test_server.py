"""The server process: starting, stopping, several at once, and its command line."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

import boto3
import pytest
from local_aws import LocalAws
from policies import trust

TESTS = Path(__file__).parent.parent


def is_listening(endpoint_url: str) -> bool:
    address = urlsplit(endpoint_url)
    with socket.socket() as probe:
        return probe.connect_ex((address.hostname, address.port)) == 0


def test_answers_on_loopback_while_in_context_and_not_after() -> None:
    with LocalAws() as aws:
        url = aws.endpoint_url
        assert url.startswith("http://127.0.0.1:")
        assert aws.client("sts").get_caller_identity()["Account"] == aws.account_id
    assert not is_listening(url)
    with pytest.raises(RuntimeError, match="not running"):
        aws.endpoint_url  # noqa: B018


def test_stops_when_the_test_fails() -> None:
    with pytest.raises(ZeroDivisionError), LocalAws() as aws:  # noqa: PT012
        url = aws.endpoint_url
        raise ZeroDivisionError
    assert not is_listening(url)


def test_stops_when_the_process_that_started_it_is_killed() -> None:
    script = (
        "import time\nfrom local_aws import LocalAws\n"
        "aws = LocalAws()\naws.start()\nprint(aws.endpoint_url, flush=True)\ntime.sleep(600)\n"
    )
    owner = subprocess.Popen(
        [sys.executable, "-c", script],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(TESTS)},
        text=True,
    )
    assert owner.stdout is not None
    url = owner.stdout.readline().strip()
    assert is_listening(url)
    owner.kill()
    # The server inherited the pipe of stderr: reading ends when both processes have.
    owner.communicate()
    assert not is_listening(url)


def test_two_servers_share_nothing() -> None:
    with LocalAws() as one, LocalAws() as other:
        one.client("iam").create_role(RoleName="only", AssumeRolePolicyDocument=trust())
        assert one.endpoint_url != other.endpoint_url
        assert other.client("iam").list_roles()["Roles"] == []
        assert [call.name for call in other.calls()] == ["iam:ListRoles"]


def test_answers_many_at_once(aws: LocalAws) -> None:
    iam = aws.client("iam")

    def make(number: int) -> None:
        iam.create_role(RoleName=f"role{number}", AssumeRolePolicyDocument=trust())
        iam.tag_role(RoleName=f"role{number}", Tags=[{"Key": "a", "Value": "b"}])
        iam.list_roles()

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(make, range(40)))
    assert len(iam.list_roles()["Roles"]) == 40
    calls = aws.calls()
    assert [call.number for call in calls] == sorted(call.number for call in calls)
    assert len(calls) == 121


def test_attach_controls_a_running_server_and_leaves_it_running(aws: LocalAws) -> None:
    with LocalAws.attach(aws.endpoint_url) as attached:
        attached.client("iam").list_roles()
    assert [call.name for call in aws.calls()] == ["iam:ListRoles"]


def test_environment_is_all_that_a_client_needs(
    aws: LocalAws, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in aws.environment().items():
        monkeypatch.setenv(name, value)
    assert boto3.Session().client("sts").get_caller_identity()["Account"] == aws.account_id


def test_environment_takes_overrides_and_omissions(aws: LocalAws) -> None:
    variables = aws.environment(AWS_DEFAULT_REGION="eu-central-1", AWS_URL=None)
    assert variables["AWS_DEFAULT_REGION"] == "eu-central-1"
    assert "AWS_URL" not in variables
    assert variables["AWS_ENDPOINT_URL"] == aws.endpoint_url


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_foreground_command_prints_exports_and_stops_cleanly(number: signal.Signals) -> None:
    command = subprocess.Popen(
        [sys.executable, "-m", "local_aws"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(TESTS)},
        text=True,
    )
    assert command.stdout is not None
    exports = {}
    while (line := command.stdout.readline().strip()) != "":
        if line.startswith("export "):
            name, _, value = line.removeprefix("export ").partition("=")
            exports[name] = value
    assert is_listening(exports["AWS_ENDPOINT_URL"])
    assert exports["AWS_URL"] == exports["AWS_ENDPOINT_URL"]
    command.send_signal(number)
    _, errors = command.communicate()
    assert command.returncode == 0
    assert errors == ""


def test_reset_forgets_state_log_and_settings(aws: LocalAws) -> None:
    iam = aws.client("iam")
    iam.create_role(RoleName="gone", AssumeRolePolicyDocument=trust())
    aws.quotas(attached_policies_per_role=1)
    aws.reset()
    assert aws.calls() == []
    assert iam.list_roles()["Roles"] == []
    quotas = iam.get_account_summary()["SummaryMap"]
    assert quotas["AttachedPoliciesPerRoleQuota"] == 10


def test_unknown_operation_is_named_in_the_error(aws: LocalAws) -> None:
    iam = aws.client("iam")
    with pytest.raises(iam.exceptions.ClientError, match="cannot answer iam:Simulate"):
        iam.simulate_principal_policy(
            PolicySourceArn="arn:aws:iam::123456789012:role/r", ActionNames=["s3:GetObject"]
        )


def test_unknown_setting_is_refused_with_the_known_ones(aws: LocalAws) -> None:
    with pytest.raises(ValueError, match=r"unknown setting.*attached_policies_per_role"):
        aws.quotas(attached_policies=1)
    with pytest.raises(ValueError, match=r"unknown setting.*list_role_policies"):
        aws.page_size(list_roles_policies=1)


def test_an_unknown_control_path_is_refused(aws: LocalAws) -> None:
    with pytest.raises(ValueError, match="no GET nonsense here"):
        aws.control("GET", "nonsense")
