-- Reviews that were issued, each with every figure it printed. Nothing of an issue ever changes: a later one gets the next number.

CREATE TABLE issue (
    number INTEGER PRIMARY KEY,
    "period" TEXT NOT NULL,
    calendar TEXT NOT NULL,
    count_by TEXT NOT NULL,
    edition TEXT NOT NULL,
    ceiling TEXT NOT NULL,
    standing TEXT NOT NULL CHECK (standing = 'final' OR standing = 'preliminary'),
    -- 1, 2, 3 ... within period, calendar, edition and standing.
    ordinal INTEGER NOT NULL,
    -- The last import whose records are in it; 0 when there was none.
    revision INTEGER NOT NULL,
    pack TEXT NOT NULL,
    manifest_sha256 TEXT NOT NULL,
    note TEXT,
    who TEXT NOT NULL,
    issued_at TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX issue_by_name ON issue ("period", calendar, edition, standing, ordinal);

CREATE TABLE issued_figure (
    issue INTEGER NOT NULL REFERENCES issue (number),
    key TEXT NOT NULL,
    value TEXT,
    basis TEXT NOT NULL,
    PRIMARY KEY (issue, key)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER issue_stays BEFORE UPDATE ON issue BEGIN SELECT raise(ABORT, 'an issued review never changes'); END;
CREATE TRIGGER issue_is_kept BEFORE DELETE ON issue BEGIN SELECT raise(ABORT, 'an issued review is never deleted'); END;
CREATE TRIGGER issued_figure_stays BEFORE UPDATE ON issued_figure
BEGIN SELECT raise(ABORT, 'an issued figure never changes'); END;
CREATE TRIGGER issued_figure_is_kept BEFORE DELETE ON issued_figure
BEGIN SELECT raise(ABORT, 'an issued figure is never deleted'); END;
