"""The same questions by plain LIKE and by SQLite's trigram index, over the documents of one search index.

search_peers.py SEARCH.sqlite: prints a line a question with hits and CPU milliseconds (median of 5), as GeppoSearchBench does.
"""
import sqlite3, statistics, sys, time

COLUMNS = ["title", "headline", "document_number", "issuer", "terms", "lead"]
QUESTIONS = [["上海"], ["VOCs", "上海"], ["臭氧"], ["通知"], ["锅炉", "改造"], ["大气污染防治"], ["气"], ["2018年", "上海", "通知"], ["不存在词"], ["陕西", "排污许可"], ["柳州"]]


def timed(work):
    times, found = [], 0
    for _ in range(5):
        start = time.process_time()
        found = work()
        times.append((time.process_time() - start) * 1000)
    return found, statistics.median(times)


base = sqlite3.connect(sys.argv[1])
peers = sqlite3.connect(":memory:")
peers.execute(f"CREATE TABLE document (number INTEGER PRIMARY KEY, {', '.join(COLUMNS)})")
rows = base.execute(f"SELECT number, {', '.join(COLUMNS)} FROM document")
peers.executemany(f"INSERT INTO document VALUES ({', '.join('?' * (len(COLUMNS) + 1))})", rows)
peers.execute(f"CREATE VIRTUAL TABLE trigram USING fts5 ({', '.join(COLUMNS)}, content='', tokenize='trigram')")
peers.execute(f"INSERT INTO trigram (rowid, {', '.join(COLUMNS)}) SELECT number, {', '.join(COLUMNS)} FROM document")
for words in QUESTIONS:
    like = " AND ".join("(" + " OR ".join(f"{c} LIKE ?" for c in COLUMNS) + ")" for _ in words)
    values = [f"%{word}%" for word in words for _ in COLUMNS]

    def by_like():
        peers.execute(f"SELECT number FROM document WHERE {like} ORDER BY number DESC LIMIT 20", values).fetchall()
        return peers.execute(f"SELECT count(*) FROM document WHERE {like}", values).fetchone()[0]

    def by_trigram():
        match = " AND ".join(f'"{word}"' for word in words)
        peers.execute("SELECT rowid FROM trigram WHERE trigram MATCH ? ORDER BY rowid DESC LIMIT 20", [match]).fetchall()
        return peers.execute("SELECT count(*) FROM trigram WHERE trigram MATCH ?", [match]).fetchone()[0]

    for name, work in [("like", by_like), ("trigram", by_trigram)]:
        found, took = timed(work)
        print(f"{name}\t{' '.join(words)}\t{found}\t{took:.2f}")
