"""The usual way in Python: csv.DictReader and executemany, one transaction, link tables and indexes as in our schema."""
import csv
import sqlite3
import sys

source, target = sys.argv[1:3]
database = sqlite3.connect(target, isolation_level=None)
database.executescript("""
    PRAGMA journal_mode = TRUNCATE;
    PRAGMA synchronous = FULL;
    CREATE TABLE activity (key INTEGER PRIMARY KEY, id TEXT, title_en TEXT, title_vi TEXT, form TEXT, status TEXT,
        start_date TEXT, end_date TEXT, level TEXT, country TEXT, place TEXT, lead_unit TEXT, secrecy TEXT, outcome_en TEXT,
        outcome_vi TEXT, source TEXT, note TEXT, trip_id TEXT) STRICT;
    CREATE TABLE activity_partner (activity INTEGER, partner TEXT, PRIMARY KEY (activity, partner)) STRICT, WITHOUT ROWID;
    CREATE TABLE activity_mechanism (activity INTEGER, mechanism TEXT, PRIMARY KEY (activity, mechanism)) STRICT, WITHOUT ROWID;
""")

fields = ("id", "title_en", "title_vi", "form", "status", "start_date", "end_date", "level", "country", "place", "lead_unit",
          "secrecy", "outcome_en", "outcome_vi", "source", "note", "trip_id")


def codes(text):
    return {part.split(":")[0].strip() for part in (text or "").split(";") if part.strip()}


def batches(rows, size=10_000):
    batch = []
    for row in rows:
        batch.append(row)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


database.execute("BEGIN")
with open(source, encoding="utf-8", newline="") as file:
    for batch in batches(enumerate(csv.DictReader(file), start=1)):
        database.executemany(
            f"INSERT INTO activity VALUES ({','.join('?' * (len(fields) + 1))})",
            [(key, *(row.get(field) or None for field in fields)) for key, row in batch])
        database.executemany(
            "INSERT INTO activity_partner VALUES (?, ?)",
            [(key, code) for key, row in batch for code in codes(row.get("partners"))])
        database.executemany(
            "INSERT INTO activity_mechanism VALUES (?, ?)",
            [(key, code) for key, row in batch for code in codes(row.get("mechanisms"))])

for index in (
        "CREATE UNIQUE INDEX activity_id ON activity (id)",
        "CREATE INDEX activity_start ON activity (start_date, status, secrecy)",
        "CREATE INDEX activity_trip ON activity (trip_id) WHERE trip_id IS NOT NULL",
        "CREATE INDEX partner_activity ON activity_partner (partner, activity)",
        "CREATE INDEX mechanism_activity ON activity_mechanism (mechanism, activity)"):
    database.execute(index)
database.execute("COMMIT")
