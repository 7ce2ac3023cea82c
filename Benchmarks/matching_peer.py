"""The peer: pyahocorasick (in C) over the same words and text. Prints CPU seconds of building and searching, and the count."""

import sys
import time

import ahocorasick

folder = sys.argv[1]
words = open(f"{folder}/words.txt", encoding="utf-8").read().split("\n")
text = open(f"{folder}/text.txt", encoding="utf-8").read()
building = searching = float("inf")
for _ in range(3):
    start = time.process_time()
    automaton = ahocorasick.Automaton()
    for number, word in enumerate(words):
        automaton.add_word(word, number)
    automaton.make_automaton()
    building = min(building, time.process_time() - start)
    start = time.process_time()
    found = sum(1 for _ in automaton.iter(text))
    searching = min(searching, time.process_time() - start)
print(f"{building:.4f} {searching:.4f} {found}")
