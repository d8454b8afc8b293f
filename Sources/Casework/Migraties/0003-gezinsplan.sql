-- The plan of a family, as facts. over_wie and voor_wie hold ids of personen, sorted, with a space between.

-- A goal in the family's own words. Rewording is a successor with grounds; lijn_id is the id of the first wording.
-- @soort feit
CREATE TABLE doel (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    lijn_id TEXT NOT NULL REFERENCES doel (id) DEFERRABLE INITIALLY DEFERRED,
    eigenaar_id TEXT NOT NULL REFERENCES persoon (id) DEFERRABLE INITIALLY DEFERRED,
    woorden TEXT NOT NULL, -- @verzegeld dossier_id
    leefgebied TEXT NOT NULL, -- @code
    over_wie TEXT NOT NULL, -- @id
    voor_wie TEXT NOT NULL, -- @id
    organisatie_id TEXT NOT NULL REFERENCES organisatie (id),
    vervangt_id TEXT UNIQUE REFERENCES doel (id) DEFERRABLE INITIALLY DEFERRED,
    gronden TEXT, -- @verzegeld dossier_id
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    CHECK ((vervangt_id IS NULL) = (gronden IS NULL))
);
CREATE INDEX doel_dossier ON doel (dossier_id);
CREATE INDEX doel_lijn ON doel (lijn_id);

-- @soort feit
CREATE TABLE doeleinde (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    doel_id TEXT NOT NULL UNIQUE REFERENCES doel (id) DEFERRABLE INITIALLY DEFERRED,
    hoe TEXT NOT NULL CHECK (hoe IN ('bereikt', 'losgelaten', 'anders-geworden')),
    gronden TEXT NOT NULL, -- @verzegeld dossier_id
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);
CREATE INDEX doeleinde_dossier ON doeleinde (dossier_id);

-- How somebody sees a goal today, 0-10; fewer scores are better than many. By a person of the family or by a worker.
-- @soort feit
CREATE TABLE score (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    doel_id TEXT NOT NULL REFERENCES doel (id) DEFERRABLE INITIALLY DEFERRED,
    persoon_id TEXT REFERENCES persoon (id) DEFERRABLE INITIALLY DEFERRED,
    medewerker_id TEXT REFERENCES medewerker (id),
    waarde BIGINT NOT NULL CHECK (waarde BETWEEN 0 AND 10),
    toelichting TEXT, -- @verzegeld dossier_id
    vervangt_id TEXT UNIQUE REFERENCES score (id) DEFERRABLE INITIALLY DEFERRED,
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    CHECK ((persoon_id IS NULL) <> (medewerker_id IS NULL))
);
CREATE INDEX score_dossier ON score (dossier_id);
CREATE INDEX score_doel ON score (doel_id, gebeurd_op);

-- One person's view, beside or in answer to another's. The text has a key of its own.
-- @soort feit
CREATE TABLE afweging (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    doel_id TEXT REFERENCES doel (id) DEFERRABLE INITIALLY DEFERRED,
    persoon_id TEXT REFERENCES persoon (id) DEFERRABLE INITIALLY DEFERRED,
    medewerker_id TEXT REFERENCES medewerker (id),
    tekst TEXT NOT NULL, -- @verzegeld id
    antwoord_op_id TEXT REFERENCES afweging (id) DEFERRABLE INITIALLY DEFERRED,
    bespreken_voor TEXT, -- @dag
    over_wie TEXT NOT NULL, -- @id
    voor_wie TEXT NOT NULL, -- @id
    organisatie_id TEXT NOT NULL REFERENCES organisatie (id),
    vervangt_id TEXT UNIQUE REFERENCES afweging (id) DEFERRABLE INITIALLY DEFERRED,
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    CHECK ((persoon_id IS NULL) <> (medewerker_id IS NULL))
);
CREATE INDEX afweging_dossier ON afweging (dossier_id);

-- A view that was still to be talked over: it was, or it is shielded on a legal ground.
-- @soort feit
CREATE TABLE afwegingbespreking (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    afweging_id TEXT NOT NULL UNIQUE REFERENCES afweging (id) DEFERRABLE INITIALLY DEFERRED,
    hoe TEXT NOT NULL CHECK (hoe IN ('besproken', 'afgeschermd')),
    grond TEXT, -- @code
    gronden TEXT, -- @verzegeld dossier_id
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    CHECK (hoe = 'besproken' OR grond IS NOT NULL)
);
CREATE INDEX afwegingbespreking_dossier ON afwegingbespreking (dossier_id);

-- A moment with a number: the plan as it was told and agreed to. It freezes nothing.
-- @soort feit
CREATE TABLE planversie (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    nummer BIGINT NOT NULL,
    toelichting TEXT, -- @verzegeld dossier_id
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    UNIQUE (dossier_id, nummer)
);

-- @soort feit
CREATE TABLE instemming (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    planversie_id TEXT NOT NULL REFERENCES planversie (id) DEFERRABLE INITIALLY DEFERRED,
    persoon_id TEXT NOT NULL REFERENCES persoon (id) DEFERRABLE INITIALLY DEFERRED,
    antwoord TEXT NOT NULL CHECK (antwoord IN ('eens', 'deels', 'oneens')),
    woorden TEXT, -- @verzegeld dossier_id
    voorgelezen TEXT NOT NULL CHECK (voorgelezen IN ('ja', 'nee')),
    vervangt_id TEXT UNIQUE REFERENCES instemming (id) DEFERRABLE INITIALLY DEFERRED,
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);
CREATE INDEX instemming_dossier ON instemming (dossier_id);

-- "Ik loop vast" and "vraag een collega": one sentence, from a goal, to somebody near.
-- @soort feit
CREATE TABLE meedenkvraag (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    doel_id TEXT REFERENCES doel (id) DEFERRABLE INITIALLY DEFERRED,
    soort TEXT NOT NULL CHECK (soort IN ('vastgelopen', 'collega', 'toets')),
    aan_id TEXT NOT NULL REFERENCES medewerker (id),
    zin TEXT NOT NULL, -- @verzegeld dossier_id
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);
CREATE INDEX meedenkvraag_dossier ON meedenkvraag (dossier_id);
CREATE INDEX meedenkvraag_aan ON meedenkvraag (aan_id);
