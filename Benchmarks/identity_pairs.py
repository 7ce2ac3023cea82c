#!/usr/bin/env python3
"""Pairs of pages for `geppo evaluate identity`: one JSON object a line, the same on every machine.

    Benchmarks/identity_pairs.py > pairs.jsonl

A pair is two pages of one document (a repost, a slip, another layout, a part ...) or two documents that look like one (the
same words with another year, number, issuer, phase ...). All texts are made up here from parameters; names of places and
offices are real, documents and figures are not.

The documents are in `identity_documents.py`, the ways of sites in `identity_ways.py`, other documents in
`identity_others.py`, what readers found in `identity_findings.py`, and `identity_slips.py`
makes a set of its own: slips drawn by a seed.
"""
import sys

sys.dont_write_bytecode = True

from identity_findings import (
    second_other_pairs, second_same_pairs, strict_other_pairs, strict_same_pairs, third_other_pairs, third_same_pairs)
from identity_others import other_pairs
from identity_ways import same_pairs
from identity_writing import write


def main():
    pairs = list(same_pairs())
    for more in (
            other_pairs, strict_other_pairs, strict_same_pairs, second_other_pairs, second_same_pairs, third_other_pairs,
            third_same_pairs):
        pairs += [(kind, kind, left, right) for kind, left, right in more()]
    write(pairs)


if __name__ == "__main__":
    main()
