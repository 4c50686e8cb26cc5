"""Answers with an error, in the wire format of the service that was called."""

from __future__ import annotations

import json
from dataclasses import dataclass
from xml.sax.saxutils import escape

from .request import AwsRequest


@dataclass(frozen=True)
class AwsError:
    """What an AWS service answers when it refuses: its code, its words, its HTTP status."""

    code: str
    message: str
    status: int = 400

    def body(self, request: AwsRequest) -> tuple[str, bytes]:
        """Content type and body of the answer, as the protocol of the request has it."""
        if request.protocol == "query":
            fault = "Receiver" if self.status >= 500 else "Sender"
            text = (
                '<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">'
                f"<Error><Type>{fault}</Type><Code>{escape(self.code)}</Code>"
                f"<Message>{escape(self.message)}</Message></Error>"
                "<RequestId>00000000-0000-0000-0000-000000000000</RequestId></ErrorResponse>"
            )
            return "text/xml", text.encode()
        text = json.dumps({"__type": self.code, "message": self.message})
        return "application/x-amz-json-1.0", text.encode()
