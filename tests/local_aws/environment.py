"""The environment variables that send every AWS client of a process to this server."""

from __future__ import annotations

import os

DEFAULT_REGION = "us-east-1"


def environment_for(endpoint_url: str) -> dict[str, str]:
    """Variables to add to a process's environment; AWS_URL is amazon.aws's own."""
    return {
        "AWS_ENDPOINT_URL": endpoint_url,
        "AWS_URL": endpoint_url,
        "AWS_ACCESS_KEY_ID": "testing",
        "AWS_SECRET_ACCESS_KEY": "testing",
        "AWS_DEFAULT_REGION": DEFAULT_REGION,
        "AWS_REGION": DEFAULT_REGION,
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
    }
