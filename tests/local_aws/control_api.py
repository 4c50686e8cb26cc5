"""The control plane over HTTP, under /_local_aws/: JSON in, JSON out. README.md lists it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from moto import settings as moto_settings
from moto.core.authorization import ActionAuthenticatorMixin
from moto.moto_api._internal.models import moto_api_backend
from moto.sts.models import sts_backends

from .consistency import consistency_from_json
from .faults import fault_from_json
from .identities import DEFAULT_ACCOUNT_ID
from .organizations import create_organization, forget_organizations
from .settings import Settings
from .state import STATE

CONTROL_PREFIX = "/_local_aws/"

Answer = tuple[str, list[tuple[str, str]], bytes]


def answer_control(environ: dict[str, Any]) -> Answer:
    """Answer one control request. Unknown paths and bad values are refused with a reason."""
    path = environ["PATH_INFO"].removeprefix(CONTROL_PREFIX)
    handler = _HANDLERS.get((environ["REQUEST_METHOD"], path))
    if handler is None:
        return _json("404 Not Found", {"error": f"no {environ['REQUEST_METHOD']} {path} here"})
    try:
        length = int(environ.get("CONTENT_LENGTH") or 0)
        body = json.loads(environ["wsgi.input"].read(length)) if length else None
        return _json("200 OK", handler(body))
    except (ValueError, TypeError) as error:
        return _json("400 Bad Request", {"error": str(error)})


def _json(status: str, value: Any) -> Answer:
    body = json.dumps(value).encode()
    headers = [("Content-Type", "application/json"), ("Content-Length", str(len(body)))]
    return status, headers, body


def _status(_: Any) -> dict[str, Any]:
    return {"account_id": DEFAULT_ACCOUNT_ID}


def _calls(_: Any) -> list[dict[str, Any]]:
    return STATE.log.entries()


def _clear_calls(_: Any) -> dict[str, Any]:
    STATE.log.clear()
    return {}


def _issued_credentials(_: Any) -> list[dict[str, str]]:
    """The temporary credentials that STS has given out since the last reset."""
    return [
        {"secret_access_key": session.secret_access_key, "session_token": session.session_token}
        for account in sts_backends.values()
        for backend in account.values()
        for session in backend.assumed_roles
    ]


def _reset(_: Any) -> dict[str, Any]:
    with STATE.lock:
        STATE.clear()
        _apply(STATE.settings)
        moto_api_backend.reset()
        forget_organizations()
    return {}


def _faults(_: Any) -> list[dict[str, Any]]:
    return [fault.to_json() for fault in STATE.faults.armed()]


def _add_faults(body: Any) -> dict[str, Any]:
    for fault in [fault_from_json(item) for item in (body if isinstance(body, list) else [body])]:
        STATE.faults.add(fault)
    return {}


def _clear_faults(_: Any) -> dict[str, Any]:
    STATE.faults.clear()
    STATE.consistency.clear()
    return {}


def _set_consistency(body: Any) -> dict[str, Any]:
    STATE.consistency.set(consistency_from_json(body))
    return {}


def _settle(_: Any) -> dict[str, Any]:
    STATE.consistency.settle()
    return {}


def _settings(_: Any) -> dict[str, Any]:
    return asdict(STATE.settings)


def _change_settings(body: Any) -> dict[str, Any]:
    STATE.settings = STATE.settings.updated(body)
    _apply(STATE.settings)
    return asdict(STATE.settings)


def _apply(settings: Settings) -> None:
    """moto counts calls before it enforces permissions: none, or no end of them."""
    moto_settings.INITIAL_NO_AUTH_ACTION_COUNT = 0 if settings.enforce_iam else float("inf")
    ActionAuthenticatorMixin.request_count = 0


_HANDLERS: dict[tuple[str, str], Callable[[Any], Any]] = {
    ("GET", ""): _status,
    ("GET", "calls"): _calls,
    ("DELETE", "calls"): _clear_calls,
    ("GET", "issued-credentials"): _issued_credentials,
    ("POST", "reset"): _reset,
    ("GET", "faults"): _faults,
    ("POST", "faults"): _add_faults,
    ("DELETE", "faults"): _clear_faults,
    ("PUT", "consistency"): _set_consistency,
    ("POST", "settle"): _settle,
    ("POST", "organization"): create_organization,
    ("GET", "settings"): _settings,
    ("PATCH", "settings"): _change_settings,
}
