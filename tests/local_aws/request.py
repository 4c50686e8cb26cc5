"""One AWS request, read from a WSGI environment: which call, by whom, in which account."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from botocore.exceptions import UnknownServiceError

# Set by this package's own client: the request is not logged, meets no fault and no lag, needs no
# permission, and may do what only AWS itself does (roles under /aws-service-role/).
UNOBSERVED_HEADER = "X-Local-Aws-Unobserved"

_CREDENTIAL = re.compile(r"Credential=([^/,\s]+)/\d+/([^/]+)/([^/]+)/aws4_request")
_READ_PREFIXES = ("Get", "List", "Describe", "Simulate", "Generate", "Validate", "Assume", "Test")


@dataclass(frozen=True)
class AwsRequest:
    """A request as AWS names things.

    `parameters` keeps the keys of the wire, such as `Tags.member.1.Key`.
    """

    service: str
    action: str
    region: str
    access_key_id: str
    protocol: str  # "query", "json" or "rest"
    unobserved: bool
    path: str = "/"
    parameters: Mapping[str, Any] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The call as IAM policies name it, such as `iam:GetRole`."""
        return f"{self.service}:{self.action}"

    @property
    def is_write(self) -> bool:
        """Whether the call changes something."""
        return not self.action.startswith(_READ_PREFIXES)


def read_request(environ: dict[str, Any]) -> AwsRequest:
    """Parse the request, and leave its body readable again for moto."""
    length = int(environ.get("CONTENT_LENGTH") or 0)
    body = environ["wsgi.input"].read(length) if length else b""
    environ["wsgi.input"] = io.BytesIO(body)
    credential = _CREDENTIAL.search(environ.get("HTTP_AUTHORIZATION", ""))
    access_key_id, region, service = credential.groups() if credential else ("", "us-east-1", "")
    protocol, action, parameters = _operation(environ, body, service)
    return AwsRequest(
        service=service or ("sts" if action.startswith("AssumeRole") else "unknown"),
        action=action,
        region=region,
        access_key_id=access_key_id,
        protocol=protocol,
        unobserved=_header(environ, UNOBSERVED_HEADER) is not None,
        path=environ.get("PATH_INFO", "/"),
        parameters=parameters,
    )


def _header(environ: Mapping[str, Any], name: str) -> str | None:
    return environ.get("HTTP_" + name.upper().replace("-", "_"))


def _operation(
    environ: dict[str, Any], body: bytes, service: str
) -> tuple[str, str, dict[str, Any]]:
    target = environ.get("HTTP_X_AMZ_TARGET")
    if target:
        return "json", target.rpartition(".")[2], _json_object(body)
    content_type = environ.get("CONTENT_TYPE", "")
    text = environ.get("QUERY_STRING", "")
    if content_type.startswith("application/x-www-form-urlencoded"):
        text = body.decode("utf-8", "replace")
    form = dict(parse_qsl(text, keep_blank_values=True))
    if "Action" in form:
        action = form.pop("Action")
        form.pop("Version", None)
        return "query", action, form
    return "rest", _rest_operation(environ, service), {}


def _rest_operation(environ: dict[str, Any], service: str) -> str:
    """The operation behind a method and a path; both of them if the service model has none."""
    from moto.core.request import Request  # only the server has requests to read
    from moto.core.routing import NotFound, get_service_router

    try:
        operation, _ = get_service_router(service).match(Request(environ.copy()))
    except (NotFound, NotImplementedError, UnknownServiceError):
        return f"{environ['REQUEST_METHOD']} {environ.get('PATH_INFO', '')}"
    return str(operation.name)


def _json_object(body: bytes) -> dict[str, Any]:
    try:
        parsed = json.loads(body or b"{}")
    except ValueError:
        return {}
    return parsed if isinstance(parsed, dict) else {}
