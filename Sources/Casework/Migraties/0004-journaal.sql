-- The contact journal: open to the family by default. Each text has a key of its own.

-- vrijgeven_voor: by when a talk with a child alone is shown to the parents, or shielded.
-- lijn_id is the id of the first wording: what is said of the line later (visible, misplaced) is said of that id.
-- @soort feit
CREATE TABLE contact (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    lijn_id TEXT NOT NULL REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
    soort TEXT NOT NULL, -- @code
    tekst TEXT NOT NULL, -- @verzegeld id
    met_wie TEXT NOT NULL, -- @id
    over_wie TEXT NOT NULL, -- @id
    voor_wie TEXT NOT NULL, -- @id
    organisatie_id TEXT NOT NULL REFERENCES organisatie (id),
    zichtbaar TEXT NOT NULL CHECK (zichtbaar IN ('gezin', 'kind-alleen', 'afgeschermd')),
    grond TEXT, -- @code
    vrijgeven_voor TEXT, -- @dag
    vervangt_id TEXT UNIQUE REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    CHECK (zichtbaar <> 'afgeschermd' OR grond IS NOT NULL)
);
CREATE INDEX contact_dossier ON contact (dossier_id, gebeurd_op, id);
CREATE INDEX contact_lijn ON contact (lijn_id);

-- A contact becomes visible to the parents, or is shielded on a legal ground.
-- @soort feit
CREATE TABLE contactzichtbaarheid (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    contact_id TEXT NOT NULL REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
    zichtbaar TEXT NOT NULL CHECK (zichtbaar IN ('gezin', 'kind-alleen', 'afgeschermd')),
    grond TEXT, -- @code
    gronden TEXT NOT NULL, -- @verzegeld dossier_id
    vervangt_id TEXT UNIQUE REFERENCES contactzichtbaarheid (id) DEFERRABLE INITIALLY DEFERRED,
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    CHECK (zichtbaar <> 'afgeschermd' OR grond IS NOT NULL)
);
CREATE INDEX contactzichtbaarheid_dossier ON contactzichtbaarheid (dossier_id);
CREATE UNIQUE INDEX een_eerste_zichtbaarheid ON contactzichtbaarheid (contact_id) WHERE vervangt_id IS NULL;

-- Written in the wrong file: put right in the open. The text is emptied here and stands in the right file.
-- @soort feit
CREATE TABLE misplaatsing (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    contact_id TEXT NOT NULL UNIQUE REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
    gronden TEXT NOT NULL, -- @verzegeld dossier_id
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);
CREATE INDEX misplaatsing_dossier ON misplaatsing (dossier_id);
