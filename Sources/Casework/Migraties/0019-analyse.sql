-- The explanatory analysis of a family: lines by factor, what keeps what going, and what comes first. All of it is open to the family.

-- A team that tries something out, from-to; only its families have the pages of it.
-- @soort periode
CREATE TABLE pilot (
    id TEXT PRIMARY KEY,
    team_id TEXT NOT NULL REFERENCES team (id),
    wat TEXT NOT NULL, -- @code
    van TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    tot TEXT, -- @einde
    CHECK (tot IS NULL OR tot >= van)
);
CREATE UNIQUE INDEX een_pilot_tegelijk ON pilot (team_id, wat) WHERE tot IS NULL;
CREATE INDEX pilot_team ON pilot (team_id, wat);

-- What somebody sees at a factor of the scheme. Rewording is a successor with grounds; lijn_id is the id of the first wording.
-- bron is what somebody said of where it comes from; a goal, view or score of the plan is pointed at. The text has a key of its own.
-- @soort feit
CREATE TABLE analyseregel (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    lijn_id TEXT NOT NULL REFERENCES analyseregel (id) DEFERRABLE INITIALLY DEFERRED,
    factor TEXT NOT NULL, -- @code
    schemaversie BIGINT NOT NULL,
    soort TEXT NOT NULL CHECK (soort IN ('feit', 'ontstaan', 'in-stand', 'beschermt', 'hypothese')),
    persoon_id TEXT REFERENCES persoon (id) DEFERRABLE INITIALLY DEFERRED,
    medewerker_id TEXT REFERENCES medewerker (id),
    tekst TEXT NOT NULL, -- @verzegeld id
    bron TEXT, -- @verzegeld dossier_id
    doel_id TEXT REFERENCES doel (id) DEFERRABLE INITIALLY DEFERRED,
    afweging_id TEXT REFERENCES afweging (id) DEFERRABLE INITIALLY DEFERRED,
    score_id TEXT REFERENCES score (id) DEFERRABLE INITIALLY DEFERRED,
    antwoord_op_id TEXT REFERENCES analyseregel (id) DEFERRABLE INITIALLY DEFERRED,
    over_wie TEXT NOT NULL, -- @id
    voor_wie TEXT NOT NULL, -- @id
    organisatie_id TEXT NOT NULL REFERENCES organisatie (id),
    vervangt_id TEXT UNIQUE REFERENCES analyseregel (id) DEFERRABLE INITIALLY DEFERRED,
    gronden TEXT, -- @verzegeld dossier_id
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    CHECK ((persoon_id IS NULL) <> (medewerker_id IS NULL)),
    CHECK ((vervangt_id IS NULL) = (gronden IS NULL))
);
CREATE INDEX analyseregel_dossier ON analyseregel (dossier_id);
CREATE INDEX analyseregel_lijn ON analyseregel (lijn_id);
CREATE INDEX analyseregel_persoon ON analyseregel (persoon_id);
CREATE INDEX analyseregel_doel ON analyseregel (doel_id);
CREATE INDEX analyseregel_afweging ON analyseregel (afweging_id);
CREATE INDEX analyseregel_score ON analyseregel (score_id);
CREATE INDEX analyseregel_antwoord ON analyseregel (antwoord_op_id);

-- One line causes another, keeps it going, or protects from it; ends when people no longer see it so.
-- @soort periode
CREATE TABLE analyseverband (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    oorzaak_id TEXT NOT NULL REFERENCES analyseregel (id) DEFERRABLE INITIALLY DEFERRED,
    gevolg_id TEXT NOT NULL REFERENCES analyseregel (id) DEFERRABLE INITIALLY DEFERRED,
    hoe TEXT NOT NULL CHECK (hoe IN ('veroorzaakt', 'houdt-in-stand', 'beschermt-tegen')),
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    tot TEXT, -- @einde
    CHECK (oorzaak_id <> gevolg_id)
);
CREATE UNIQUE INDEX een_keer_hetzelfde_verband ON analyseverband (oorzaak_id, gevolg_id) WHERE tot IS NULL;
CREATE INDEX analyseverband_oorzaak ON analyseverband (oorzaak_id);
CREATE INDEX analyseverband_gevolg ON analyseverband (gevolg_id);
CREATE INDEX analyseverband_dossier ON analyseverband (dossier_id);

-- What is taken up first, what after that, and why; a later choice replaces it.
-- @soort feit
CREATE TABLE analysevolgorde (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    eerst_id TEXT NOT NULL REFERENCES analyseregel (id) DEFERRABLE INITIALLY DEFERRED,
    daarna_id TEXT REFERENCES analyseregel (id) DEFERRABLE INITIALLY DEFERRED,
    waarom TEXT NOT NULL, -- @verzegeld dossier_id
    vervangt_id TEXT UNIQUE REFERENCES analysevolgorde (id) DEFERRABLE INITIALLY DEFERRED,
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    CHECK (eerst_id <> daarna_id)
);
CREATE UNIQUE INDEX een_eerste_volgorde ON analysevolgorde (dossier_id) WHERE vervangt_id IS NULL;
CREATE INDEX analysevolgorde_dossier ON analysevolgorde (dossier_id);
CREATE INDEX analysevolgorde_eerst ON analysevolgorde (eerst_id);
CREATE INDEX analysevolgorde_daarna ON analysevolgorde (daarna_id);

-- A part of the file that goes along to a table as a whole. Who reads it there needs the ground for that part besides.
-- @soort periode
CREATE TABLE bundeldeel (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    inbreng_id TEXT NOT NULL REFERENCES inbreng (id) DEFERRABLE INITIALLY DEFERRED,
    deel TEXT NOT NULL CHECK (deel IN ('analyse', 'ondersteuningsplan')),
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    tot TEXT -- @einde
);
CREATE UNIQUE INDEX een_keer_een_deel ON bundeldeel (inbreng_id, deel) WHERE tot IS NULL;
CREATE INDEX bundeldeel_inbreng ON bundeldeel (inbreng_id);
CREATE INDEX bundeldeel_dossier ON bundeldeel (dossier_id);
