"""The WSGI application: every request passes here on its way to moto and back."""

from __future__ import annotations

import re
import socket
import sys
import time
import traceback
from collections.abc import Callable, Iterable
from typing import Any

from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app

from .call_log import Call, logged_parameters
from .control_api import CONTROL_PREFIX, answer_control
from .denial import denial_of
from .errors import AwsError
from .faults import (
    AccessDenied,
    ConcurrentModification,
    DropConnection,
    ErrorResponse,
    Fault,
    ServiceFailure,
    Throttle,
)
from .request import AwsRequest, read_request
from .state import CURRENT_REQUEST, STATE

StartResponse = Callable[[str, list[tuple[str, str]]], Any]
Answer = tuple[str, list[tuple[str, str]], bytes]

_ERROR_CODE = re.compile(rb"<Code>([^<]+)</Code>|\"__type\": ?\"(?:[^\"#]*#)?([^\"]+)\"")
_THROTTLED = AwsError("Throttling", "Rate exceeded", 400)
_THROTTLED_JSON = AwsError("ThrottlingException", "Rate exceeded", 400)
_THROTTLED_BY_ORGANIZATIONS = AwsError(
    "TooManyRequestsException", "AWS Organizations can't complete your request.", 400
)
_CONCURRENT = AwsError(
    "ConcurrentModification",
    "The request was rejected because multiple requests to change this object were submitted "
    "simultaneously. Wait a few minutes and submit your request again.",
    409,
)
_FAILURE = AwsError(
    "ServiceFailure",
    "The request processing has failed because of an unknown error, exception or failure.",
    500,
)


class Application:
    """Reads the request, lets faults strike, asks moto, logs what was answered."""

    def __init__(self) -> None:
        self._moto = DomainDispatcherApplication(create_backend_app)

    def __call__(self, environ: dict[str, Any], start_response: StartResponse) -> Iterable[bytes]:
        path = environ.get("PATH_INFO", "")
        if path.startswith(CONTROL_PREFIX):
            status, headers, body = answer_control(environ)
        elif path.startswith("/moto-api"):
            return self._moto(environ, start_response)
        else:
            status, headers, body = self._answer(environ, read_request(environ))
        start_response(status, headers)
        return [body]

    def _answer(self, environ: dict[str, Any], request: AwsRequest) -> Answer:
        token = CURRENT_REQUEST.set(request)
        try:
            if request.unobserved:
                return self._ask_moto(environ, request)
            return self._answer_observed(environ, request)
        finally:
            CURRENT_REQUEST.reset(token)

    def _answer_observed(self, environ: dict[str, Any], request: AwsRequest) -> Answer:
        if STATE.settings.latency_milliseconds:
            time.sleep(STATE.settings.latency_milliseconds / 1000)
        account_id = STATE.identities.account_id(request.access_key_id)
        fault = STATE.faults.strike(request, account_id)
        if fault is None:
            answer = self._ask_moto(environ, request)
            _log(request, account_id, answer)
            return answer
        if isinstance(fault, DropConnection):
            if fault.when == "after":
                self._ask_moto(environ, request)
            _log(request, account_id, None, applied=fault.when == "after")
            _drop(environ)
        answer = _error_answer(_error_of(fault, request, account_id), request)
        _log(request, account_id, answer, applied=False)
        return answer

    def _ask_moto(self, environ: dict[str, Any], request: AwsRequest) -> Answer:
        started: list[Any] = []

        def start_response(status: str, headers: list[tuple[str, str]], *_: Any) -> None:
            started[:] = [status, headers]

        try:
            body = b"".join(self._moto(environ, start_response))
        except NotImplementedError:
            return _error_answer(_not_answered(request), request)
        except Exception:
            traceback.print_exc(file=sys.stderr)
            return _error_answer(_not_answered(request), request)
        status, headers = started
        if status.startswith("500") and b"<!doctype html" in body[:100].lower():
            return _error_answer(_not_answered(request), request)
        return status, headers, body


def _error_of(fault: Fault, request: AwsRequest, account_id: str) -> AwsError:
    match fault:
        case Throttle():
            return _throttled(request)
        case ConcurrentModification():
            return _CONCURRENT
        case ServiceFailure():
            return _FAILURE
        case AccessDenied():
            return denial_of(request, account_id)
        case ErrorResponse():
            return AwsError(fault.code, fault.message, fault.status)
    raise TypeError(f"no answer for {fault}")


def _throttled(request: AwsRequest) -> AwsError:
    if request.service == "organizations":
        return _THROTTLED_BY_ORGANIZATIONS
    return _THROTTLED if request.protocol == "query" else _THROTTLED_JSON


def _not_answered(request: AwsRequest) -> AwsError:
    """moto has no such operation, or failed in it: say so, rather than a page of HTML."""
    return AwsError("NotImplemented", f"The embedded AWS cannot answer {request.name}.", 501)


def _error_answer(error: AwsError, request: AwsRequest) -> Answer:
    content_type, body = error.body(request)
    headers = [("Content-Type", content_type), ("Content-Length", str(len(body)))]
    return f"{error.status} {error.code}", headers, body


def _log(
    request: AwsRequest, account_id: str, answer: Answer | None, *, applied: bool = True
) -> None:
    status = int(answer[0].split()[0]) if answer else 0
    code = None
    if answer and status >= 400:
        found = _ERROR_CODE.search(answer[2])
        code = (found.group(1) or found.group(2)).decode() if found else "Unknown"
    STATE.log.record(
        Call(
            service=request.service,
            action=request.action,
            account_id=account_id,
            principal=STATE.identities.principal(request.access_key_id),
            region=request.region,
            status=status,
            error_code=code,
            applied=applied,
            parameters=logged_parameters(request.parameters),
        )
    )


def _drop(environ: dict[str, Any]) -> None:
    """Close the client's connection without an answer."""
    environ["werkzeug.socket"].shutdown(socket.SHUT_RDWR)
    raise ConnectionResetError("dropped on request")
