-- A referral to specialist help. A colleague looks along before it leaves (toets_id): that gives room, not permission.
-- afloop ends it: it left, or it was taken back.
-- @soort periode
CREATE TABLE verwijzing (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    doel_id TEXT REFERENCES doel (id) DEFERRABLE INITIALLY DEFERRED,
    toets_id TEXT NOT NULL UNIQUE REFERENCES meedenkvraag (id) DEFERRABLE INITIALLY DEFERRED,
    zorgcategorie TEXT NOT NULL, -- @code
    naar TEXT, -- @verzegeld dossier_id
    wens TEXT NOT NULL, -- @verzegeld dossier_id
    over_wie TEXT NOT NULL, -- @id
    organisatie_id TEXT NOT NULL REFERENCES organisatie (id),
    van TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    tot TEXT, -- @einde
    afloop TEXT, -- @einde @code
    toelichting TEXT, -- @verzegeld dossier_id @einde
    CHECK (tot IS NULL OR tot >= van)
);

CREATE INDEX verwijzing_dossier ON verwijzing (dossier_id);
CREATE INDEX verwijzing_doel ON verwijzing (doel_id);
