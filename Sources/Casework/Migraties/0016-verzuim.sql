-- Pupils who miss school, on a list of a table. Nothing here names a file: only a family that agreed is looked for.

-- On which ground a school hands its absence to a table: which law or agreement, since when, until when. Without one
-- nothing of that school is stored or read. mede: roles at the table that read along beside those of the arrangement.
-- @soort periode
CREATE TABLE verzuimgrond (
    id TEXT PRIMARY KEY,
    tafel_id TEXT NOT NULL REFERENCES tafel (id),
    school TEXT NOT NULL, -- @code
    soort TEXT NOT NULL CHECK (soort IN ('wet', 'convenant', 'toestemming')),
    stuk TEXT NOT NULL, -- @verzegeld installatie
    mede TEXT, -- @code
    van TEXT NOT NULL,
    uiterlijk TEXT,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    tot TEXT, -- @einde
    CHECK (tot IS NULL OR tot >= van)
);
CREATE UNIQUE INDEX een_verzuimgrond_per_school ON verzuimgrond (tafel_id, school) WHERE tot IS NULL;
CREATE INDEX verzuimgrond_tafel ON verzuimgrond (tafel_id);

-- A pupil on the list, under a key of its own: see bewaring.
-- @soort feit
CREATE TABLE verzuimleerling (
    id TEXT PRIMARY KEY,
    tafel_id TEXT NOT NULL REFERENCES tafel (id),
    school TEXT NOT NULL, -- @code
    naam TEXT NOT NULL, -- @verzegeld id
    nummer TEXT NOT NULL, -- @verzegeld id
    geboren TEXT NOT NULL, -- @verzegeld id
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);
CREATE INDEX verzuimleerling_school ON verzuimleerling (tafel_id, school);

-- What a school reported: hours missed in each week from van up to and including eind, of so many, and why.
-- @soort feit
CREATE TABLE verzuimmelding (
    id TEXT PRIMARY KEY,
    leerling_id TEXT NOT NULL REFERENCES verzuimleerling (id),
    grond_id TEXT NOT NULL REFERENCES verzuimgrond (id),
    van TEXT NOT NULL,
    eind TEXT NOT NULL, -- @dag
    uren BIGINT NOT NULL,
    lesuren BIGINT NOT NULL,
    reden TEXT NOT NULL, -- @code
    groep BIGINT,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);
CREATE INDEX verzuimmelding_leerling ON verzuimmelding (leerling_id, eind);
CREATE INDEX verzuimmelding_grond ON verzuimmelding (grond_id);

-- A pupil of the list was brought in at the table: goes with that question.
-- @soort feit
CREATE TABLE verzuiminbreng (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    inbreng_id TEXT NOT NULL UNIQUE REFERENCES inbreng (id) DEFERRABLE INITIALLY DEFERRED,
    leerling_id TEXT NOT NULL REFERENCES verzuimleerling (id),
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);
CREATE INDEX verzuiminbreng_leerling ON verzuiminbreng (leerling_id);
CREATE INDEX verzuiminbreng_dossier ON verzuiminbreng (dossier_id);

-- A name that goes by itself: until when its key is kept, and by which digest it is found. Gone when the name is.
-- @soort stand
CREATE TABLE bewaring (
    id TEXT PRIMARY KEY,
    tabel TEXT NOT NULL CHECK (tabel IN ('verzuimleerling', 'politiecontact')),
    uiterlijk TEXT NOT NULL,
    afdruk TEXT
);
CREATE INDEX bewaring_uiterlijk ON bewaring (uiterlijk, id);
CREATE INDEX bewaring_afdruk ON bewaring (afdruk);

-- The key of a name was destroyed, and why.
-- @soort feit
CREATE TABLE wissing (
    id TEXT PRIMARY KEY,
    tabel TEXT NOT NULL CHECK (tabel IN ('verzuimleerling', 'politiecontact')),
    rij_id TEXT NOT NULL UNIQUE,
    reden TEXT NOT NULL CHECK (reden IN ('termijn', 'met-de-hand', 'hulp')),
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);
CREATE INDEX verzuimgrond_school ON verzuimgrond (school);
