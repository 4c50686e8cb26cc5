"""Pages of a list, as IAM cuts them: with a marker, and possibly short with more to come."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from moto.iam.exceptions import ValidationError

_DEFAULT_PAGE = 100


@dataclass(frozen=True)
class Page:
    """Some items of a list, and where the next page starts, if there is one."""

    items: list[Any]
    marker: str | None

    def fields(self) -> dict[str, Any]:
        """IsTruncated and Marker of the answer."""
        return {"IsTruncated": self.marker is not None, "Marker": self.marker}


def page_of(
    items: Sequence[Any], *, marker: str | None, max_items: int | None, cap: int | None
) -> Page:
    """One page: at most `max_items` (100 if None), and at most `cap`, from `marker` on."""
    start = start_of(marker)
    size = max_items or _DEFAULT_PAGE
    if cap is not None:
        size = min(size, cap)
    end = start + size
    return Page(list(items[start:end]), marker_at(end) if end < len(items) else None)


def marker_at(start: int) -> str:
    """Opaque, so that nobody computes one."""
    return base64.urlsafe_b64encode(f"item {start}".encode()).decode()


def start_of(marker: str | None) -> int:
    """Where the page begins that a marker stands for. Raises IAM's ValidationError."""
    if marker is None:
        return 0
    try:
        return int(base64.urlsafe_b64decode(marker).decode().removeprefix("item "))
    except ValueError:
        raise ValidationError("Invalid Marker.") from None
