-- What the steps of an arrangement ask, and the answers.

-- What an open step asks of a role: an advice. It ends when somebody in that role has answered; while the step itself is
-- over, nobody has to answer any more.
-- @soort periode
CREATE TABLE stapvraag (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    inbreng_id TEXT NOT NULL REFERENCES inbreng (id) DEFERRABLE INITIALLY DEFERRED,
    staptocht_id TEXT NOT NULL REFERENCES staptocht (id) DEFERRABLE INITIALLY DEFERRED,
    rol TEXT NOT NULL, -- @code
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    tot TEXT -- @einde
);
CREATE INDEX stapvraag_staptocht ON stapvraag (staptocht_id);
CREATE INDEX stapvraag_inbreng ON stapvraag (inbreng_id);
CREATE INDEX stapvraag_dossier ON stapvraag (dossier_id);

-- What somebody of the family chose in a step that leaves the choice to the family; gekozen nee: does not know yet.
-- @soort feit
CREATE TABLE gezinskeuze (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    inbreng_id TEXT NOT NULL REFERENCES inbreng (id) DEFERRABLE INITIALLY DEFERRED,
    stap TEXT NOT NULL, -- @code
    persoon_id TEXT NOT NULL REFERENCES persoon (id) DEFERRABLE INITIALLY DEFERRED,
    gekozen TEXT NOT NULL CHECK (gekozen IN ('ja', 'nee')),
    antwoorden TEXT, -- @verzegeld dossier_id
    woorden TEXT, -- @verzegeld dossier_id
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);
CREATE INDEX gezinskeuze_inbreng ON gezinskeuze (inbreng_id);
CREATE INDEX gezinskeuze_persoon ON gezinskeuze (persoon_id);
CREATE INDEX gezinskeuze_dossier ON gezinskeuze (dossier_id);
