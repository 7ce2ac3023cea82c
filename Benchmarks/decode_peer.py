"""The simplest decoder that is right on these pages: strict UTF-8, else GB18030. Mean CPU milliseconds a file."""

import sys
import time

files = [open(path, "rb").read() for path in sys.stdin.read().splitlines()]


def decode(content):
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("gb18030", "replace")


def once():
    start = time.process_time()
    length = sum(len(decode(content)) for content in files)
    return (time.process_time() - start) * 1000, length


best, length = min(once() for _ in range(5))
print(f"{len(files)} files, {sum(map(len, files))} bytes, {best / len(files)} ms a file")
