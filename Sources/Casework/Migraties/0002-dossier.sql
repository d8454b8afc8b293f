-- People and files.

-- @soort feit
CREATE TABLE persoon (
    id TEXT PRIMARY KEY,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);

-- What is known of a person. A change is a successor.
-- @soort feit
CREATE TABLE persoonsgegeven (
    id TEXT PRIMARY KEY,
    persoon_id TEXT NOT NULL REFERENCES persoon (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    naam TEXT NOT NULL, -- @verzegeld persoon_id
    roepnaam TEXT NOT NULL, -- @verzegeld persoon_id
    geboren TEXT, -- @verzegeld persoon_id
    bsn TEXT, -- @verzegeld persoon_id
    adres TEXT, -- @verzegeld persoon_id
    adres_afgeschermd TEXT NOT NULL CHECK (adres_afgeschermd IN ('ja', 'nee')),
    telefoon TEXT, -- @verzegeld persoon_id
    taal TEXT, -- @verzegeld persoon_id
    tolk TEXT NOT NULL CHECK (tolk IN ('ja', 'nee')),
    vervangt_id TEXT UNIQUE REFERENCES persoonsgegeven (id) DEFERRABLE INITIALLY DEFERRED,
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);
CREATE INDEX persoonsgegeven_persoon ON persoonsgegeven (persoon_id);

-- Somebody was recorded twice: the first is from now on read as the second.
-- @soort feit
CREATE TABLE samenvoeging (
    id TEXT PRIMARY KEY,
    persoon_id TEXT NOT NULL UNIQUE REFERENCES persoon (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    in_persoon_id TEXT NOT NULL REFERENCES persoon (id) DEFERRABLE INITIALLY DEFERRED,
    gronden TEXT NOT NULL, -- @verzegeld persoon_id
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    CHECK (persoon_id <> in_persoon_id)
);

-- Keyed blind indexes with which a family can be found exactly.
-- @soort stand
CREATE TABLE herkenning (
    id TEXT PRIMARY KEY,
    persoon_id TEXT NOT NULL REFERENCES persoon (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    soort TEXT NOT NULL CHECK (soort IN ('bsn', 'naam-geboren')),
    afdruk TEXT NOT NULL,
    UNIQUE (persoon_id, soort, afdruk)
);
CREATE INDEX herkenning_afdruk ON herkenning (afdruk);

-- One file per family, or per case that is no family (yet): soort. Its own row holds only what never changes.
-- @soort feit
CREATE TABLE dossier (
    id TEXT PRIMARY KEY REFERENCES stroom (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    soort TEXT NOT NULL CHECK (soort IN ('gezin', 'aanmelding', 'leerling', 'casus')),
    pseudoniem TEXT NOT NULL, -- @verzegeld id
    organisatie_id TEXT NOT NULL REFERENCES organisatie (id),
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);

-- Who looked at what of whom, on which ground. Written in groups, chained per writing process.
-- @soort feit
CREATE TABLE inzage (
    id TEXT PRIMARY KEY,
    schrijver TEXT NOT NULL, -- @id
    volgnummer BIGINT NOT NULL,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    persoon_id TEXT,
    deel TEXT NOT NULL, -- @openbaar what part of a file, in our words
    medewerker_id TEXT NOT NULL,
    grond TEXT NOT NULL, -- @code
    sessie TEXT NOT NULL, -- @id
    tijdvak TEXT NOT NULL, -- @dag
    vastgelegd_op TEXT NOT NULL,
    keten TEXT NOT NULL,
    UNIQUE (schrijver, volgnummer)
);
CREATE INDEX inzage_dossier ON inzage (dossier_id, vastgelegd_op);
CREATE INDEX inzage_medewerker ON inzage (medewerker_id, vastgelegd_op);

-- What is known of a family as a whole. A change (moved, another frame) is a successor.
-- @soort feit
CREATE TABLE dossiergegeven (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    naam TEXT NOT NULL, -- @verzegeld dossier_id
    wijk TEXT NOT NULL, -- @openbaar of the list of wijken
    team_id TEXT NOT NULL REFERENCES team (id),
    kader TEXT NOT NULL CHECK (kader IN ('vrijwillig', 'drang', 'gedwongen')),
    verwijzer TEXT NOT NULL, -- @code
    vervangt_id TEXT UNIQUE REFERENCES dossiergegeven (id) DEFERRABLE INITIALLY DEFERRED,
    gronden TEXT, -- @verzegeld dossier_id
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);
CREATE INDEX dossiergegeven_dossier ON dossiergegeven (dossier_id);
CREATE INDEX dossiergegeven_team ON dossiergegeven (team_id);
CREATE UNIQUE INDEX een_begin_per_dossier ON dossiergegeven (dossier_id) WHERE vervangt_id IS NULL;

-- A file is open from-to; opened again is a new row.
-- @soort periode
CREATE TABLE openstelling (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    van TEXT NOT NULL,
    aanleiding TEXT NOT NULL, -- @verzegeld dossier_id
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    tot TEXT, -- @einde
    CHECK (tot IS NULL OR tot >= van)
);
CREATE UNIQUE INDEX een_openstelling_tegelijk ON openstelling (dossier_id) WHERE tot IS NULL;
CREATE INDEX openstelling_dossier ON openstelling (dossier_id);

-- How a file was closed with the family.
-- @soort feit
CREATE TABLE afsluiting (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    openstelling_id TEXT NOT NULL UNIQUE REFERENCES openstelling (id) DEFERRABLE INITIALLY DEFERRED,
    wat_hielp TEXT NOT NULL, -- @verzegeld dossier_id
    als_het_terugkomt TEXT NOT NULL, -- @verzegeld dossier_id
    met_wie TEXT NOT NULL, -- @id
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);
CREATE INDEX afsluiting_dossier ON afsluiting (dossier_id);

-- Two files for one family: from now on the first is read in the second.
-- @soort feit
CREATE TABLE bijvoeging (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL UNIQUE REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    in_dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    gronden TEXT NOT NULL, -- @verzegeld dossier_id
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    CHECK (dossier_id <> in_dossier_id)
);
CREATE INDEX bijvoeging_in ON bijvoeging (in_dossier_id);

-- Who belongs to the family and who stands close to it, as what, from-to.
-- @soort periode
CREATE TABLE gezinslid (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    persoon_id TEXT NOT NULL REFERENCES persoon (id) DEFERRABLE INITIALLY DEFERRED,
    rol TEXT NOT NULL CHECK (rol IN ('kind', 'ouder', 'naaste')),
    als_wat TEXT NOT NULL, -- @verzegeld dossier_id
    gezag TEXT NOT NULL CHECK (gezag IN ('ja', 'nee', 'onbekend')),
    van TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    tot TEXT, -- @einde
    CHECK (tot IS NULL OR tot >= van)
);
CREATE UNIQUE INDEX een_keer_in_een_gezin ON gezinslid (dossier_id, persoon_id) WHERE tot IS NULL;
CREATE INDEX gezinslid_persoon ON gezinslid (persoon_id);

-- Which worker is involved, in which role and on which ground, from-to. This opens the door.
-- @soort periode
CREATE TABLE werkrelatie (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    medewerker_id TEXT NOT NULL REFERENCES medewerker (id),
    rol TEXT NOT NULL CHECK (rol IN ('regisseur', 'gezinswerker', 'maatje', 'specialist', 'gedragswetenschapper', 'save-werker', 'begeleider')),
    grond TEXT NOT NULL, -- @verzegeld dossier_id
    van TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    tot TEXT, -- @einde
    CHECK (tot IS NULL OR tot >= van)
);
CREATE UNIQUE INDEX een_regisseur_tegelijk ON werkrelatie (dossier_id) WHERE rol = 'regisseur' AND tot IS NULL;
CREATE UNIQUE INDEX een_werkrelatie_per_rol ON werkrelatie (dossier_id, medewerker_id, rol) WHERE tot IS NULL;
CREATE INDEX werkrelatie_medewerker ON werkrelatie (medewerker_id) WHERE tot IS NULL;
CREATE INDEX werkrelatie_dossier ON werkrelatie (dossier_id);

-- Consent of a person: to whom, for what, about which parts, from-to.
-- @soort periode
CREATE TABLE toestemming (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    persoon_id TEXT NOT NULL REFERENCES persoon (id) DEFERRABLE INITIALLY DEFERRED,
    aan TEXT NOT NULL, -- @verzegeld dossier_id
    doel TEXT NOT NULL, -- @verzegeld dossier_id
    delen TEXT NOT NULL, -- @code
    hoe TEXT NOT NULL, -- @verzegeld dossier_id
    van TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    tot TEXT, -- @einde
    CHECK (tot IS NULL OR tot >= van)
);
CREATE INDEX toestemming_dossier ON toestemming (dossier_id);

-- A look without a work relation, in need: told at once, gone after 24 hours.
-- @soort periode
CREATE TABLE noodtoegang (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    medewerker_id TEXT NOT NULL REFERENCES medewerker (id),
    gronden TEXT NOT NULL, -- @verzegeld dossier_id
    van TEXT NOT NULL,
    uiterlijk TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    tot TEXT, -- @einde
    CHECK (tot IS NULL OR tot >= van)
);
CREATE INDEX noodtoegang_dossier ON noodtoegang (dossier_id, medewerker_id);
CREATE INDEX noodtoegang_medewerker ON noodtoegang (medewerker_id) WHERE tot IS NULL;

-- Who works with the family, and the data protection officer, each read why somebody looked in need.
-- @soort feit
CREATE TABLE noodlezing (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    noodtoegang_id TEXT NOT NULL REFERENCES noodtoegang (id) DEFERRABLE INITIALLY DEFERRED,
    lezer TEXT NOT NULL CHECK (lezer IN ('gezin', 'functionaris')),
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    UNIQUE (noodtoegang_id, lezer)
);
CREATE INDEX noodlezing_dossier ON noodlezing (dossier_id);
