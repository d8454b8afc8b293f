-- What cases teach. A proposal is sealed; only a confirmed lesson is plain, and holds nothing that leads back.

-- @soort feit
CREATE TABLE lesvoorstel (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    inbreng_id TEXT REFERENCES inbreng (id) DEFERRABLE INITIALLY DEFERRED,
    titel TEXT NOT NULL, -- @verzegeld dossier_id
    gebeurd TEXT NOT NULL, -- @verzegeld dossier_id
    geleerd TEXT NOT NULL, -- @verzegeld dossier_id
    voor_wie TEXT NOT NULL, -- @verzegeld dossier_id
    codes TEXT NOT NULL, -- @code
    vervangt_id TEXT UNIQUE REFERENCES lesvoorstel (id) DEFERRABLE INITIALLY DEFERRED,
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);
CREATE INDEX lesvoorstel_dossier ON lesvoorstel (dossier_id);

-- The regisseur objects, or a second person sends it back: it is not shared.
-- @soort feit
CREATE TABLE lesbezwaar (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    lesvoorstel_id TEXT NOT NULL UNIQUE REFERENCES lesvoorstel (id) DEFERRABLE INITIALLY DEFERRED,
    gronden TEXT NOT NULL, -- @verzegeld dossier_id
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);
CREATE INDEX lesbezwaar_dossier ON lesbezwaar (dossier_id);

-- Confirmed by a second person who is named. Outlives the file; which file it came from stands in lesbron.
-- @soort feit
CREATE TABLE les (
    id TEXT PRIMARY KEY,
    titel TEXT NOT NULL, -- @openbaar confirmed
    gebeurd TEXT NOT NULL, -- @openbaar confirmed
    geleerd TEXT NOT NULL, -- @openbaar confirmed
    voor_wie TEXT NOT NULL, -- @openbaar confirmed
    zoektekst TEXT NOT NULL, -- @openbaar confirmed
    vervangt_id TEXT UNIQUE REFERENCES les (id),
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);
CREATE INDEX les_nieuwste ON les (vastgelegd_op, id);

-- @soort feit
CREATE TABLE lescode (
    id TEXT PRIMARY KEY,
    les_id TEXT NOT NULL REFERENCES les (id),
    lijst TEXT NOT NULL, -- @code
    code TEXT NOT NULL, -- @code
    UNIQUE (les_id, lijst, code)
);
CREATE INDEX lescode_code ON lescode (lijst, code);

-- Where a lesson came from. Goes with the file.
-- @soort feit
CREATE TABLE lesbron (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    lesvoorstel_id TEXT NOT NULL UNIQUE REFERENCES lesvoorstel (id) DEFERRABLE INITIALLY DEFERRED,
    les_id TEXT NOT NULL REFERENCES les (id),
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);
CREATE INDEX lesbron_dossier ON lesbron (dossier_id);
CREATE INDEX lesbron_les ON lesbron (les_id);

-- A lesson that helped in another file.
-- @soort feit
CREATE TABLE lesgebruik (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    les_id TEXT NOT NULL REFERENCES les (id),
    inbreng_id TEXT REFERENCES inbreng (id) DEFERRABLE INITIALLY DEFERRED,
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);
CREATE INDEX lesgebruik_dossier ON lesgebruik (dossier_id);
CREATE INDEX lesgebruik_les ON lesgebruik (les_id);
