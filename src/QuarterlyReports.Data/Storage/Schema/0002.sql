-- Records. References are text that people read; number is the key inside the database and never changes. first_day and last_day
-- are always whole days, whatever is known of a date.
-- A choice is checked by OR: IN would build a table of the choices for every row, at twice the cost of the whole insert. An
-- unknown level of secrecy has no rank, which NOT NULL refuses.

CREATE TABLE directive (
    number INTEGER PRIMARY KEY,
    reference TEXT NOT NULL,
    own_id TEXT,
    unit TEXT,
    import INTEGER NOT NULL REFERENCES import (number),
    set_in TEXT NOT NULL,
    due_in TEXT NOT NULL,
    area TEXT NOT NULL,
    area_code TEXT,
    text_en TEXT,
    text_vi TEXT,
    owner TEXT,
    status TEXT NOT NULL CHECK (status = 'open' OR status = 'implemented' OR status = 'dropped' OR status = 'withdrawn'),
    progress_en TEXT,
    progress_vi TEXT,
    closed_on TEXT,
    closed_by TEXT,
    reason TEXT,
    secrecy TEXT NOT NULL,
    secrecy_rank INTEGER NOT NULL GENERATED ALWAYS AS (
        CASE secrecy
            WHEN 'public' THEN 0 WHEN 'internal' THEN 1 WHEN 'unreviewed' THEN 1
            WHEN 'mat' THEN 2 WHEN 'toi_mat' THEN 3 WHEN 'tuyet_mat' THEN 4
        END) STORED,
    source TEXT,
    note TEXT
) STRICT;

CREATE UNIQUE INDEX directive_by_reference ON directive (reference);
CREATE UNIQUE INDEX directive_by_own_id ON directive (own_id, ifnull(unit, '')) WHERE own_id IS NOT NULL;

-- own_id is NULL when the reference was made from content. duplicate_of may name a record that comes in later.
CREATE TABLE activity (
    number INTEGER PRIMARY KEY,
    reference TEXT NOT NULL,
    own_id TEXT,
    unit TEXT,
    import INTEGER NOT NULL REFERENCES import (number),
    fingerprint INTEGER NOT NULL,
    title_en TEXT,
    title_vi TEXT,
    form TEXT NOT NULL REFERENCES form (code),
    status TEXT NOT NULL CHECK (
        status = 'planned' OR status = 'ongoing' OR status = 'completed' OR status = 'postponed' OR status = 'cancelled'
        OR status = 'withdrawn'),
    start_date TEXT NOT NULL,
    end_date TEXT,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    planned_start TEXT,
    planned_end TEXT,
    track TEXT CHECK (track = 'bilateral' OR track = 'multilateral' OR track = 'general'),
    trip_id TEXT,
    level TEXT REFERENCES level (code),
    counterpart_level TEXT REFERENCES level (code),
    direction TEXT CHECK (direction = 'out' OR direction = 'in' OR direction = 'home' OR direction = 'online'),
    country TEXT,
    place TEXT,
    lead_unit TEXT,
    head_of_delegation TEXT,
    people INTEGER,
    women INTEGER,
    cost TEXT,
    currency TEXT,
    agreement_id TEXT,
    project_id TEXT,
    programme_id TEXT,
    outcome_en TEXT,
    outcome_vi TEXT,
    follow_up TEXT,
    reported_on TEXT,
    duplicate_of TEXT,
    secrecy TEXT NOT NULL,
    secrecy_rank INTEGER NOT NULL GENERATED ALWAYS AS (
        CASE secrecy
            WHEN 'public' THEN 0 WHEN 'internal' THEN 1 WHEN 'unreviewed' THEN 1
            WHEN 'mat' THEN 2 WHEN 'toi_mat' THEN 3 WHEN 'tuyet_mat' THEN 4
        END) STORED,
    source TEXT,
    note TEXT
) STRICT;

CREATE UNIQUE INDEX activity_by_reference ON activity (reference);
CREATE INDEX activity_by_fingerprint ON activity (fingerprint);

-- Where a unit's own id is the reference, the reference finds it; only ids that another unit used first need an index.
CREATE UNIQUE INDEX activity_by_own_id ON activity (own_id, ifnull(unit, '')) WHERE own_id <> reference;
CREATE INDEX activity_by_trip ON activity (trip_id) WHERE trip_id IS NOT NULL;
CREATE INDEX activity_by_duplicate_of ON activity (duplicate_of) WHERE duplicate_of IS NOT NULL;

-- The first and last day of what a reader may see, for each level of secrecy, without reading a record.
CREATE INDEX activity_by_start ON activity (secrecy_rank, first_day) WHERE status <> 'withdrawn';

-- What a record looked like before it was corrected: the file it first came in still finds it.
CREATE TABLE former_fingerprint (
    fingerprint INTEGER NOT NULL,
    activity INTEGER NOT NULL REFERENCES activity (number),
    PRIMARY KEY (fingerprint, activity)
) STRICT, WITHOUT ROWID;

-- The calendar quarters (year * 4 + 0 to 3) whose days an activity touches, so that what overlaps a period costs what the period
-- holds. One that lasts longer than ten years has the single quarter 0, which every period looks at. Computed and written
-- together with the activity, so a foreign key would only cost.
CREATE TABLE activity_quarter (
    quarter INTEGER NOT NULL,
    activity INTEGER NOT NULL,
    PRIMARY KEY (quarter, activity)
) STRICT, WITHOUT ROWID;

CREATE TABLE activity_partner (
    activity INTEGER NOT NULL REFERENCES activity (number),
    partner TEXT NOT NULL REFERENCES partner (code),
    role TEXT,
    position INTEGER NOT NULL,
    PRIMARY KEY (activity, partner)
) STRICT, WITHOUT ROWID;

CREATE INDEX activity_partner_by_partner ON activity_partner (partner);

CREATE TABLE activity_mechanism (
    activity INTEGER NOT NULL REFERENCES activity (number),
    mechanism TEXT NOT NULL REFERENCES mechanism (code),
    tie TEXT CHECK (tie = 'meeting' OR tie = 'programme' OR tie = 'sideline' OR tie = 'theme'),
    position INTEGER NOT NULL,
    PRIMARY KEY (activity, mechanism)
) STRICT, WITHOUT ROWID;

CREATE INDEX activity_mechanism_by_mechanism ON activity_mechanism (mechanism);

CREATE TABLE activity_theme (
    activity INTEGER NOT NULL REFERENCES activity (number),
    theme TEXT NOT NULL REFERENCES theme (code),
    position INTEGER NOT NULL,
    PRIMARY KEY (activity, theme)
) STRICT, WITHOUT ROWID;

CREATE INDEX activity_theme_by_theme ON activity_theme (theme);

-- A coordinating agency may be written as reported when no agency is known by that name.
CREATE TABLE activity_agency (
    activity INTEGER NOT NULL REFERENCES activity (number),
    agency TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (activity, agency)
) STRICT, WITHOUT ROWID;

CREATE INDEX activity_agency_by_agency ON activity_agency (agency);

-- A directive may come in after the activity that is evidence for it.
CREATE TABLE activity_directive (
    activity INTEGER NOT NULL REFERENCES activity (number),
    directive TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (activity, directive)
) STRICT, WITHOUT ROWID;

CREATE INDEX activity_directive_by_directive ON activity_directive (directive);
