# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Patterns contain and meet each other exactly as the texts do that they stand for."""

from __future__ import annotations

import re
from itertools import product
from random import Random

import pytest
from ansible_collections.stepfunctions.iam.plugins.module_utils._policy.wildcards import (
    arn_covers,
    arn_overlaps,
    covers,
    overlaps,
    tokens,
)

# "c" stands for every character that no pattern names. What two patterns both stand for, or one alone,
# shows in a text that is no longer than both together.
SHORT, LONG = 3, 4
TEXTS = [
    "".join(each) for length in range(SHORT + LONG + 1) for each in product("abc", repeat=length)
]


def stands_for(pattern: str) -> int:
    """The texts that a pattern stands for, as the bits of an integer."""
    meant = re.compile(pattern.replace("*", ".*").replace("?", "."))
    return sum(1 << index for index, text in enumerate(TEXTS) if meant.fullmatch(text))


def pairs() -> list[tuple[str, str]]:
    short = [
        "".join(each) for length in range(SHORT + 1) for each in product("ab*?", repeat=length)
    ]
    long = ["".join(each) for each in product("ab*?", repeat=LONG)]
    some = Random(7).sample(long, 40)
    return [*product(short, repeat=2), *product(some, short), *product(short, some)]


def test_containment_and_intersection_are_those_of_all_texts() -> None:
    compared = pairs()
    texts = {
        pattern: stands_for(pattern) for pattern in {each for pair in compared for each in pair}
    }
    for outer, inner in compared:
        contained = texts[inner] & ~texts[outer] == 0
        assert covers(tokens(outer), tokens(inner)) is contained, (outer, inner)
        assert overlaps(tokens(outer), tokens(inner)) is bool(texts[inner] & texts[outer]), (
            outer,
            inner,
        )


@pytest.mark.parametrize(
    ("outer", "inner", "covered", "overlapping"),
    [
        ("arn:aws:sqs", "arn:aws:sqs:eu-west-1:123456789012:orders", True, True),
        ("*", "arn:aws:sqs:*:*:*", True, True),
        ("arn:aws:sqs:*:*:orders", "arn:aws:sqs:eu-west-1:123456789012:orders", True, True),
        (
            "arn:aws:lambda:*:function:a",
            "arn:aws:lambda:eu-west-1:123456789012:function:a",
            False,
            False,
        ),
        ("arn:aws:lambda:*:*:function:a", "arn:aws:lambda:*:*:function:a:*", False, False),
        ("arn:aws:lambda:*:*:function:a*", "arn:aws:lambda:*:*:function:a:*", True, True),
        ("arn:aws:s3:::orders*", "arn:aws:s3:::*/2026", False, True),
        ("arn:aws:s3:::", "arn:aws:s3:::orders", False, False),
    ],
)
def test_arns_are_compared_by_segments(
    outer: str, inner: str, covered: bool, overlapping: bool
) -> None:
    assert arn_covers(tokens(outer), tokens(inner)) is covered
    assert arn_overlaps(tokens(outer), tokens(inner)) is overlapping


def test_what_takes_too_long_to_compare_is_left_undecided() -> None:
    outer, inner = tokens("*a" + "?" * 20 + "*"), tokens("*a*b" * 20)
    assert covers(outer, inner) is None
    assert (
        arn_covers((*tokens("arn:aws:s3:::"), *outer), (*tokens("arn:aws:s3:::"), *inner)) is None
    )
    assert overlaps(outer, inner) is True
    # What is certain elsewhere is not held up by that.
    assert (
        arn_covers((*tokens("arn:aws:s3:::"), *outer), (*tokens("arn:aws:sns:::"), *inner)) is False
    )


def test_a_text_is_matched_however_intricate_the_pattern() -> None:
    assert covers(tokens("*a" * 300 + "*b"), tuple("a" * 900 + "b")) is True
    assert covers(tokens("*a" * 300 + "*b"), tuple("a" * 900)) is False
