-- What belongs in a plan and is no goal or agreement: which help there was, who stands around the family, what a child or
-- parent wishes, how safe it is. A later one of the same kind and person replaces the earlier.
-- @soort feit
CREATE TABLE plangegeven (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    soort TEXT NOT NULL CHECK (soort IN ('hulp', 'netwerk', 'wens-kind', 'wens-ouder', 'veiligheid')),
    persoon_id TEXT REFERENCES persoon (id) DEFERRABLE INITIALLY DEFERRED,
    tekst TEXT NOT NULL, -- @verzegeld id
    over_wie TEXT NOT NULL, -- @id
    voor_wie TEXT NOT NULL, -- @id
    organisatie_id TEXT NOT NULL REFERENCES organisatie (id),
    vervangt_id TEXT UNIQUE REFERENCES plangegeven (id) DEFERRABLE INITIALLY DEFERRED,
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    CHECK ((persoon_id IS NOT NULL) = (soort IN ('wens-kind', 'wens-ouder')))
);
CREATE INDEX plangegeven_dossier ON plangegeven (dossier_id);
CREATE INDEX plangegeven_persoon ON plangegeven (persoon_id);
