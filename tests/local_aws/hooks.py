"""Puts this package's IAM, STS, Organizations and Step Functions in the place of moto's, in this process."""

from __future__ import annotations

from typing import Any

import moto.iam.access_control
import moto.iam.models
import moto.iam.urls
import moto.organizations.urls
import moto.stepfunctions.responses
from moto import settings as moto_settings
from moto.core.authorization import ActionAuthenticatorMixin
from moto.core.config import default_user_config
from moto.sts.models import sts_backends

from .authorization import LocalIamRequest, authenticate_and_authorize
from .iam_backend import LocalIamBackend
from .iam_responses import LocalIamResponse
from .organizations import LocalOrganizationsResponse
from .state import STATE
from .sts_backend import LocalStsBackend


def install_hooks() -> None:
    """Call once, before the first request."""
    moto_settings.INITIAL_NO_AUTH_ACTION_COUNT = float("inf")
    default_user_config["stepfunctions"] = {"execute_state_machine": True}
    default_user_config["lambda"] = {"use_docker": False}
    moto.iam.models.iam_backends.backend = LocalIamBackend
    moto.iam.access_control.IAMRequest = LocalIamRequest
    ActionAuthenticatorMixin._authenticate_and_authorize_action = authenticate_and_authorize
    moto.iam.models.get_account_id_from = STATE.identities.account_id
    moto.iam.urls.url_paths["{0}/$"] = LocalIamResponse.dispatch
    moto.organizations.urls.url_paths["{0}/$"] = LocalOrganizationsResponse.dispatch
    moto.stepfunctions.responses.get_backend = _step_functions_backend
    sts_backends.backend = LocalStsBackend


def _step_functions_backend(account_id: str, region: str) -> Any:
    from .state_machines import backend_of  # takes its time: see there

    return backend_of(account_id, region)
