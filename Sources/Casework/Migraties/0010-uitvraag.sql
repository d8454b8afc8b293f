-- A question that left the house: to whom, on which ground, since when. It ends when the answer came, or will not come.
-- It is asked by a step (staptocht_id) or by what an outcome set in motion (gevolg_id).
-- @soort periode
CREATE TABLE uitvraag (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    inbreng_id TEXT NOT NULL REFERENCES inbreng (id) DEFERRABLE INITIALLY DEFERRED,
    staptocht_id TEXT REFERENCES staptocht (id) DEFERRABLE INITIALLY DEFERRED,
    gevolg_id TEXT REFERENCES gevolg (id) DEFERRABLE INITIALLY DEFERRED,
    aan TEXT NOT NULL, -- @code
    wie TEXT, -- @verzegeld dossier_id
    vraag TEXT NOT NULL, -- @verzegeld dossier_id
    grond TEXT NOT NULL, -- @code
    toelichting TEXT, -- @verzegeld dossier_id
    volger_id TEXT NOT NULL REFERENCES medewerker (id),
    van TEXT NOT NULL,
    uiterlijk TEXT,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    tot TEXT, -- @einde
    afloop TEXT, -- @einde @code
    antwoord TEXT, -- @verzegeld dossier_id @einde
    CHECK ((staptocht_id IS NULL) <> (gevolg_id IS NULL)),
    CHECK (tot IS NULL OR tot >= van)
);
CREATE INDEX uitvraag_inbreng ON uitvraag (inbreng_id);
CREATE INDEX uitvraag_staptocht ON uitvraag (staptocht_id);
CREATE INDEX uitvraag_gevolg ON uitvraag (gevolg_id);
CREATE INDEX uitvraag_dossier ON uitvraag (dossier_id);

-- A day on which somebody is reminded of a question outside; it ends when that was done, or is not needed any more.
-- @soort periode
CREATE TABLE herinnering (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    inbreng_id TEXT NOT NULL REFERENCES inbreng (id) DEFERRABLE INITIALLY DEFERRED,
    uitvraag_id TEXT NOT NULL REFERENCES uitvraag (id) DEFERRABLE INITIALLY DEFERRED,
    dag TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    tot TEXT, -- @einde
    hoe TEXT -- @einde @code
);
CREATE INDEX herinnering_uitvraag ON herinnering (uitvraag_id);
CREATE INDEX herinnering_inbreng ON herinnering (inbreng_id);
CREATE INDEX herinnering_dossier ON herinnering (dossier_id);
