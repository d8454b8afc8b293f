-- The support plan of a school: who works there, what they want together, what was agreed. Never about one pupil.

-- A team that works at a school.
-- @soort periode
CREATE TABLE schoolteam (
    id TEXT PRIMARY KEY,
    school TEXT NOT NULL, -- @code
    team_id TEXT NOT NULL REFERENCES team (id),
    van TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    tot TEXT, -- @einde
    CHECK (tot IS NULL OR tot >= van)
);
CREATE UNIQUE INDEX een_keer_een_team_per_school ON schoolteam (school, team_id) WHERE tot IS NULL;
CREATE INDEX schoolteam_team ON schoolteam (team_id);

-- What a school and its partners want together; it ends with a reason.
-- @soort periode
CREATE TABLE schooldoel (
    id TEXT PRIMARY KEY,
    school TEXT NOT NULL, -- @code
    woorden TEXT NOT NULL, -- @verzegeld installatie
    eigenaar_id TEXT NOT NULL REFERENCES organisatie (id),
    van TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    tot TEXT, -- @einde
    gronden TEXT, -- @verzegeld installatie @einde
    CHECK (tot IS NULL OR tot >= van)
);
CREATE INDEX schooldoel_school ON schooldoel (school, id);

-- What one organisation does for the others at a school; it ends when it was done, or is dropped.
-- @soort periode
CREATE TABLE schoolafspraak (
    id TEXT PRIMARY KEY,
    school TEXT NOT NULL, -- @code
    wat TEXT NOT NULL, -- @verzegeld installatie
    wie_id TEXT NOT NULL REFERENCES organisatie (id),
    van TEXT NOT NULL,
    uiterlijk TEXT,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    tot TEXT, -- @einde
    afloop TEXT, -- @einde @code
    CHECK (tot IS NULL OR tot >= van)
);
CREATE INDEX schoolafspraak_school ON schoolafspraak (school, id);

-- To which school a child goes: a choice from the list, so that a school can be told what is asked, in numbers.
-- @soort periode
CREATE TABLE schoolgang (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    persoon_id TEXT NOT NULL REFERENCES persoon (id) DEFERRABLE INITIALLY DEFERRED,
    school TEXT NOT NULL, -- @code
    van TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    tot TEXT, -- @einde
    CHECK (tot IS NULL OR tot >= van)
);
CREATE UNIQUE INDEX een_school_per_kind ON schoolgang (dossier_id, persoon_id) WHERE tot IS NULL;
CREATE INDEX schoolgang_dossier ON schoolgang (dossier_id);
CREATE INDEX schoolgang_persoon ON schoolgang (persoon_id);
CREATE INDEX schoolgang_school ON schoolgang (school);
