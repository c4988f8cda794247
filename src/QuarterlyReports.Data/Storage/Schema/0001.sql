-- Reference lists and the history. Codes are text that people read. Dates are ISO text as exact as they are known: 2018-03-05,
-- 2018-03 or 2018.

CREATE TABLE partner (
    code TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('country', 'organization')),
    name_en TEXT,
    name_vi TEXT,
    display_order INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE region (
    code TEXT NOT NULL PRIMARY KEY,
    name_en TEXT,
    name_vi TEXT,
    display_order INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Memberships are keyed partner first: a review asks for the sets of a few partners, never for all partners of a set.
-- An empty valid_from means no known beginning; a key cannot hold NULL.
CREATE TABLE region_member (
    partner TEXT NOT NULL REFERENCES partner (code),
    region TEXT NOT NULL REFERENCES region (code),
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    role TEXT,
    certainty TEXT,
    note TEXT,
    PRIMARY KEY (partner, region, valid_from)
) STRICT, WITHOUT ROWID;

CREATE TABLE partner_group (
    code TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    name_en TEXT,
    name_vi TEXT,
    display_order INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE group_member (
    partner TEXT NOT NULL REFERENCES partner (code),
    partner_group TEXT NOT NULL REFERENCES partner_group (code),
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    role TEXT,
    certainty TEXT,
    note TEXT,
    PRIMARY KEY (partner, partner_group, valid_from)
) STRICT, WITHOUT ROWID;

CREATE TABLE mechanism (
    code TEXT NOT NULL PRIMARY KEY,
    family TEXT NOT NULL,
    name_en TEXT,
    name_vi TEXT,
    display_order INTEGER NOT NULL,
    active_from TEXT,
    active_to TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE form (
    code TEXT NOT NULL PRIMARY KEY,
    name_en TEXT,
    name_vi TEXT,
    counts_delegation_out TEXT NOT NULL,
    counts_delegation_in TEXT NOT NULL,
    counts_conference TEXT NOT NULL,
    counts_agreement TEXT NOT NULL CHECK (counts_agreement IN ('yes', 'no')),
    display_order INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE level (
    code TEXT NOT NULL PRIMARY KEY,
    name_en TEXT,
    name_vi TEXT,
    display_order INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE theme (
    code TEXT NOT NULL PRIMARY KEY,
    name_en TEXT,
    name_vi TEXT,
    display_order INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE agency (
    code TEXT NOT NULL PRIMARY KEY,
    name_en TEXT,
    name_vi TEXT,
    kind TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    successor TEXT,
    certainty TEXT,
    display_order INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE agency_alias (
    agency TEXT NOT NULL REFERENCES agency (code),
    alias TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (agency, alias)
) STRICT, WITHOUT ROWID;

-- Who brought what, when and why: the creation entry of every record it added.
CREATE TABLE import (
    number INTEGER PRIMARY KEY,
    who TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    files TEXT NOT NULL CHECK (json_valid(files)),
    reason TEXT,
    added INTEGER NOT NULL DEFAULT 0,
    changed INTEGER NOT NULL DEFAULT 0,
    matched INTEGER NOT NULL DEFAULT 0,
    unchanged INTEGER NOT NULL DEFAULT 0,
    refused INTEGER NOT NULL DEFAULT 0
) STRICT;

-- One row a field. record is the number of an activity or directive (its reference may change once), or the key of a list's line.
CREATE TABLE change (
    number INTEGER PRIMARY KEY,
    import INTEGER NOT NULL REFERENCES import (number),
    kind TEXT NOT NULL,
    record TEXT NOT NULL,
    field TEXT NOT NULL,
    old TEXT,
    new TEXT
) STRICT;

CREATE INDEX change_by_record ON change (kind, record);
