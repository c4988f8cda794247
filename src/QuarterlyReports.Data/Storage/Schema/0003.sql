-- The registers. As in the tables before: references are text that people read, number is the key inside the database. Dates are
-- ISO text as exact as they are known. Lists of agencies and of other records are text with semicolons, because they may name
-- what is not known here; partners stand in tables of their own, so that no code of theirs can go missing.

CREATE TABLE agreement (
    number INTEGER PRIMARY KEY,
    reference TEXT NOT NULL,
    own_id TEXT,
    unit TEXT,
    import INTEGER NOT NULL REFERENCES import (number),
    title_en TEXT,
    title_vi TEXT,
    kind TEXT NOT NULL CHECK (kind = 'treaty' OR kind = 'international_agreement' OR kind = 'political_statement'),
    instrument_en TEXT,
    instrument_vi TEXT,
    in_name_of TEXT CHECK (
        in_name_of = 'state' OR in_name_of = 'government' OR in_name_of = 'ministry' OR in_name_of = 'agency'),
    proposed_by TEXT,
    signed_on TEXT,
    in_force_on TEXT,
    expires_on TEXT,
    term_en TEXT,
    term_vi TEXT,
    status TEXT NOT NULL CHECK (
        status = 'draft' OR status = 'signed' OR status = 'in_force' OR status = 'expired'
        OR status = 'terminated' OR status = 'replaced'),
    signed_by TEXT,
    approved_by TEXT,
    authorized TEXT CHECK (authorized = 'yes' OR authorized = 'no'),
    high_level_visit TEXT CHECK (high_level_visit = 'yes' OR high_level_visit = 'no'),
    withdrawn TEXT CHECK (withdrawn = 'yes'),
    secrecy TEXT NOT NULL,
    secrecy_rank INTEGER NOT NULL GENERATED ALWAYS AS (
        CASE secrecy
            WHEN 'public' THEN 0 WHEN 'internal' THEN 1 WHEN 'unreviewed' THEN 1
            WHEN 'mat' THEN 2 WHEN 'toi_mat' THEN 3 WHEN 'tuyet_mat' THEN 4
        END) STORED,
    source TEXT,
    note TEXT
) STRICT;

CREATE UNIQUE INDEX agreement_by_reference ON agreement (reference);
CREATE UNIQUE INDEX agreement_by_own_id ON agreement (own_id, ifnull(unit, '')) WHERE own_id IS NOT NULL;
CREATE INDEX agreement_without_id ON agreement (signed_on) WHERE own_id IS NULL;

CREATE TABLE agreement_partner (
    agreement INTEGER NOT NULL REFERENCES agreement (number),
    partner TEXT NOT NULL REFERENCES partner (code),
    position INTEGER NOT NULL,
    PRIMARY KEY (agreement, partner)
) STRICT, WITHOUT ROWID;

CREATE INDEX agreement_partner_by_partner ON agreement_partner (partner);

CREATE TABLE programme_item (
    number INTEGER PRIMARY KEY,
    reference TEXT NOT NULL,
    own_id TEXT,
    unit TEXT,
    import INTEGER NOT NULL REFERENCES import (number),
    title_en TEXT,
    title_vi TEXT,
    "period" TEXT NOT NULL,
    planned_start TEXT,
    planned_end TEXT,
    region TEXT REFERENCES region (code),
    mechanism TEXT REFERENCES mechanism (code),
    form TEXT REFERENCES form (code),
    lead_unit TEXT,
    status TEXT NOT NULL CHECK (status = 'approved' OR status = 'moved' OR status = 'cancelled'),
    moved_to TEXT,
    reason TEXT,
    withdrawn TEXT CHECK (withdrawn = 'yes'),
    secrecy TEXT NOT NULL,
    secrecy_rank INTEGER NOT NULL GENERATED ALWAYS AS (
        CASE secrecy
            WHEN 'public' THEN 0 WHEN 'internal' THEN 1 WHEN 'unreviewed' THEN 1
            WHEN 'mat' THEN 2 WHEN 'toi_mat' THEN 3 WHEN 'tuyet_mat' THEN 4
        END) STORED,
    source TEXT,
    note TEXT
) STRICT;

CREATE UNIQUE INDEX programme_item_by_reference ON programme_item (reference);
CREATE UNIQUE INDEX programme_item_by_own_id ON programme_item (own_id, ifnull(unit, '')) WHERE own_id IS NOT NULL;
CREATE INDEX programme_item_without_id ON programme_item ("period") WHERE own_id IS NULL;

CREATE TABLE programme_item_partner (
    programme_item INTEGER NOT NULL REFERENCES programme_item (number),
    partner TEXT NOT NULL REFERENCES partner (code),
    position INTEGER NOT NULL,
    PRIMARY KEY (programme_item, partner)
) STRICT, WITHOUT ROWID;

CREATE INDEX programme_item_partner_by_partner ON programme_item_partner (partner);

CREATE TABLE proposal (
    number INTEGER PRIMARY KEY,
    reference TEXT NOT NULL,
    own_id TEXT,
    unit TEXT,
    import INTEGER NOT NULL REFERENCES import (number),
    subject_en TEXT,
    subject_vi TEXT,
    addressed_to TEXT,
    submitted_on TEXT,
    outcome_en TEXT,
    outcome_vi TEXT,
    withdrawn TEXT CHECK (withdrawn = 'yes'),
    secrecy TEXT NOT NULL,
    secrecy_rank INTEGER NOT NULL GENERATED ALWAYS AS (
        CASE secrecy
            WHEN 'public' THEN 0 WHEN 'internal' THEN 1 WHEN 'unreviewed' THEN 1
            WHEN 'mat' THEN 2 WHEN 'toi_mat' THEN 3 WHEN 'tuyet_mat' THEN 4
        END) STORED,
    source TEXT,
    note TEXT
) STRICT;

CREATE UNIQUE INDEX proposal_by_reference ON proposal (reference);
CREATE UNIQUE INDEX proposal_by_own_id ON proposal (own_id, ifnull(unit, '')) WHERE own_id IS NOT NULL;
CREATE INDEX proposal_by_day ON proposal (submitted_on);

CREATE TABLE deployment (
    number INTEGER PRIMARY KEY,
    reference TEXT NOT NULL,
    own_id TEXT,
    unit TEXT,
    import INTEGER NOT NULL REFERENCES import (number),
    mission TEXT NOT NULL,
    unit_en TEXT,
    unit_vi TEXT,
    kind TEXT CHECK (kind = 'individual' OR kind = 'unit'),
    role TEXT CHECK (
        role = 'level2_hospital' OR role = 'engineer_company' OR role = 'staff_officer' OR role = 'observer'
        OR role = 'police' OR role = 'other'),
    people INTEGER,
    women INTEGER,
    "from" TEXT,
    "to" TEXT,
    status TEXT NOT NULL CHECK (status = 'preparing' OR status = 'ready' OR status = 'deployed' OR status = 'withdrawn'),
    rotation_of TEXT,
    withdrawn TEXT CHECK (withdrawn = 'yes'),
    secrecy TEXT NOT NULL,
    secrecy_rank INTEGER NOT NULL GENERATED ALWAYS AS (
        CASE secrecy
            WHEN 'public' THEN 0 WHEN 'internal' THEN 1 WHEN 'unreviewed' THEN 1
            WHEN 'mat' THEN 2 WHEN 'toi_mat' THEN 3 WHEN 'tuyet_mat' THEN 4
        END) STORED,
    source TEXT,
    note TEXT
) STRICT;

CREATE UNIQUE INDEX deployment_by_reference ON deployment (reference);
CREATE UNIQUE INDEX deployment_by_own_id ON deployment (own_id, ifnull(unit, '')) WHERE own_id IS NOT NULL;
CREATE INDEX deployment_without_id ON deployment (mission) WHERE own_id IS NULL;

CREATE TABLE readiness (
    number INTEGER PRIMARY KEY,
    reference TEXT NOT NULL,
    own_id TEXT,
    unit TEXT,
    import INTEGER NOT NULL REFERENCES import (number),
    deployment_id TEXT NOT NULL,
    aspect TEXT NOT NULL CHECK (
        aspect = 'personnel' OR aspect = 'expertise' OR aspect = 'training' OR aspect = 'equipment'
        OR aspect = 'logistics'),
    percent INTEGER,
    people_have INTEGER,
    people_need INTEGER,
    as_of TEXT NOT NULL,
    statement_en TEXT,
    statement_vi TEXT,
    withdrawn TEXT CHECK (withdrawn = 'yes'),
    secrecy TEXT NOT NULL,
    secrecy_rank INTEGER NOT NULL GENERATED ALWAYS AS (
        CASE secrecy
            WHEN 'public' THEN 0 WHEN 'internal' THEN 1 WHEN 'unreviewed' THEN 1
            WHEN 'mat' THEN 2 WHEN 'toi_mat' THEN 3 WHEN 'tuyet_mat' THEN 4
        END) STORED,
    source TEXT,
    note TEXT
) STRICT;

CREATE UNIQUE INDEX readiness_by_reference ON readiness (reference);
CREATE UNIQUE INDEX readiness_by_own_id ON readiness (own_id, ifnull(unit, '')) WHERE own_id IS NOT NULL;
CREATE INDEX readiness_without_id ON readiness (deployment_id) WHERE own_id IS NULL;

CREATE TABLE project (
    number INTEGER PRIMARY KEY,
    reference TEXT NOT NULL,
    own_id TEXT,
    unit TEXT,
    import INTEGER NOT NULL REFERENCES import (number),
    name_en TEXT,
    name_vi TEXT,
    kind TEXT CHECK (
        kind = 'dioxin' OR kind = 'mine_action' OR kind = 'missing_personnel' OR kind = 'capacity_building'
        OR kind = 'asean_chair' OR kind = 'industry' OR kind = 'training' OR kind = 'other'),
    lead TEXT,
    status TEXT NOT NULL CHECK (
        status = 'planned' OR status = 'active' OR status = 'suspended' OR status = 'completed'
        OR status = 'cancelled'),
    start TEXT,
    "end" TEXT,
    withdrawn TEXT CHECK (withdrawn = 'yes'),
    secrecy TEXT NOT NULL,
    secrecy_rank INTEGER NOT NULL GENERATED ALWAYS AS (
        CASE secrecy
            WHEN 'public' THEN 0 WHEN 'internal' THEN 1 WHEN 'unreviewed' THEN 1
            WHEN 'mat' THEN 2 WHEN 'toi_mat' THEN 3 WHEN 'tuyet_mat' THEN 4
        END) STORED,
    source TEXT,
    note TEXT
) STRICT;

CREATE UNIQUE INDEX project_by_reference ON project (reference);
CREATE UNIQUE INDEX project_by_own_id ON project (own_id, ifnull(unit, '')) WHERE own_id IS NOT NULL;

CREATE TABLE project_partner (
    project INTEGER NOT NULL REFERENCES project (number),
    partner TEXT NOT NULL REFERENCES partner (code),
    position INTEGER NOT NULL,
    PRIMARY KEY (project, partner)
) STRICT, WITHOUT ROWID;

CREATE INDEX project_partner_by_partner ON project_partner (partner);

CREATE TABLE milestone (
    number INTEGER PRIMARY KEY,
    reference TEXT NOT NULL,
    own_id TEXT,
    unit TEXT,
    import INTEGER NOT NULL REFERENCES import (number),
    project_id TEXT NOT NULL,
    milestone_en TEXT,
    milestone_vi TEXT,
    due TEXT,
    done_on TEXT,
    percent INTEGER,
    as_of TEXT,
    statement_en TEXT,
    statement_vi TEXT,
    withdrawn TEXT CHECK (withdrawn = 'yes'),
    secrecy TEXT NOT NULL,
    secrecy_rank INTEGER NOT NULL GENERATED ALWAYS AS (
        CASE secrecy
            WHEN 'public' THEN 0 WHEN 'internal' THEN 1 WHEN 'unreviewed' THEN 1
            WHEN 'mat' THEN 2 WHEN 'toi_mat' THEN 3 WHEN 'tuyet_mat' THEN 4
        END) STORED,
    source TEXT,
    note TEXT
) STRICT;

CREATE UNIQUE INDEX milestone_by_reference ON milestone (reference);
CREATE UNIQUE INDEX milestone_by_own_id ON milestone (own_id, ifnull(unit, '')) WHERE own_id IS NOT NULL;
CREATE INDEX milestone_without_id ON milestone (project_id) WHERE own_id IS NULL;

CREATE TABLE working_group (
    number INTEGER PRIMARY KEY,
    reference TEXT NOT NULL,
    own_id TEXT,
    unit TEXT,
    import INTEGER NOT NULL REFERENCES import (number),
    name_en TEXT,
    name_vi TEXT,
    agencies TEXT NOT NULL,
    task_en TEXT,
    task_vi TEXT,
    "from" TEXT,
    "to" TEXT,
    meetings TEXT,
    result_en TEXT,
    result_vi TEXT,
    withdrawn TEXT CHECK (withdrawn = 'yes'),
    secrecy TEXT NOT NULL,
    secrecy_rank INTEGER NOT NULL GENERATED ALWAYS AS (
        CASE secrecy
            WHEN 'public' THEN 0 WHEN 'internal' THEN 1 WHEN 'unreviewed' THEN 1
            WHEN 'mat' THEN 2 WHEN 'toi_mat' THEN 3 WHEN 'tuyet_mat' THEN 4
        END) STORED,
    source TEXT,
    note TEXT
) STRICT;

CREATE UNIQUE INDEX working_group_by_reference ON working_group (reference);
CREATE UNIQUE INDEX working_group_by_own_id ON working_group (own_id, ifnull(unit, '')) WHERE own_id IS NOT NULL;

CREATE TABLE situation_note (
    number INTEGER PRIMARY KEY,
    reference TEXT NOT NULL,
    own_id TEXT,
    unit TEXT,
    import INTEGER NOT NULL REFERENCES import (number),
    region TEXT REFERENCES region (code),
    mechanism TEXT REFERENCES mechanism (code),
    "date" TEXT NOT NULL,
    text_en TEXT,
    text_vi TEXT,
    follows_en TEXT,
    follows_vi TEXT,
    withdrawn TEXT CHECK (withdrawn = 'yes'),
    secrecy TEXT NOT NULL,
    secrecy_rank INTEGER NOT NULL GENERATED ALWAYS AS (
        CASE secrecy
            WHEN 'public' THEN 0 WHEN 'internal' THEN 1 WHEN 'unreviewed' THEN 1
            WHEN 'mat' THEN 2 WHEN 'toi_mat' THEN 3 WHEN 'tuyet_mat' THEN 4
        END) STORED,
    source TEXT,
    note TEXT
) STRICT;

CREATE UNIQUE INDEX situation_note_by_reference ON situation_note (reference);
CREATE UNIQUE INDEX situation_note_by_own_id ON situation_note (own_id, ifnull(unit, '')) WHERE own_id IS NOT NULL;
CREATE INDEX situation_note_by_day ON situation_note ("date");

CREATE TABLE publication (
    number INTEGER PRIMARY KEY,
    reference TEXT NOT NULL,
    own_id TEXT,
    unit TEXT,
    import INTEGER NOT NULL REFERENCES import (number),
    title_en TEXT,
    title_vi TEXT,
    outlet TEXT,
    "language" TEXT,
    audience TEXT NOT NULL CHECK (audience = 'home' OR audience = 'abroad'),
    published_on TEXT NOT NULL,
    project_id TEXT,
    withdrawn TEXT CHECK (withdrawn = 'yes'),
    secrecy TEXT NOT NULL,
    secrecy_rank INTEGER NOT NULL GENERATED ALWAYS AS (
        CASE secrecy
            WHEN 'public' THEN 0 WHEN 'internal' THEN 1 WHEN 'unreviewed' THEN 1
            WHEN 'mat' THEN 2 WHEN 'toi_mat' THEN 3 WHEN 'tuyet_mat' THEN 4
        END) STORED,
    source TEXT,
    note TEXT
) STRICT;

CREATE UNIQUE INDEX publication_by_reference ON publication (reference);
CREATE UNIQUE INDEX publication_by_own_id ON publication (own_id, ifnull(unit, '')) WHERE own_id IS NOT NULL;
CREATE INDEX publication_by_day ON publication (published_on);

CREATE TABLE unit_return (
    number INTEGER PRIMARY KEY,
    reference TEXT NOT NULL,
    own_id TEXT,
    unit TEXT,
    import INTEGER NOT NULL REFERENCES import (number),
    "period" TEXT NOT NULL,
    covers TEXT,
    expected_by TEXT,
    received_on TEXT,
    nil TEXT CHECK (nil = 'yes' OR nil = 'no'),
    withdrawn TEXT CHECK (withdrawn = 'yes'),
    secrecy TEXT NOT NULL,
    secrecy_rank INTEGER NOT NULL GENERATED ALWAYS AS (
        CASE secrecy
            WHEN 'public' THEN 0 WHEN 'internal' THEN 1 WHEN 'unreviewed' THEN 1
            WHEN 'mat' THEN 2 WHEN 'toi_mat' THEN 3 WHEN 'tuyet_mat' THEN 4
        END) STORED,
    source TEXT,
    note TEXT
) STRICT;

CREATE UNIQUE INDEX unit_return_by_reference ON unit_return (reference);
CREATE UNIQUE INDEX unit_return_by_own_id ON unit_return (own_id, ifnull(unit, '')) WHERE own_id IS NOT NULL;
CREATE INDEX unit_return_without_id ON unit_return (unit) WHERE own_id IS NULL;
