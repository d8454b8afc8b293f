-- A meeting over a selection of decisions or over a theme: who was there, what it is about, and what comes of it. No case
-- content: it stands with the table, and what a file has of it goes with the file.

-- What a meeting is about, or what the next one should be about.
-- @soort feit
CREATE TABLE thema (
    id TEXT PRIMARY KEY,
    bijeenkomst_id TEXT NOT NULL REFERENCES bijeenkomst (id),
    wanneer TEXT NOT NULL CHECK (wanneer IN ('nu', 'volgende')),
    tekst TEXT NOT NULL, -- @verzegeld installatie
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);
CREATE INDEX thema_bijeenkomst ON thema (bijeenkomst_id);

-- Who is asked to a meeting besides the fixed members, and at its end who was there.
-- @soort periode
CREATE TABLE overlegdeelname (
    id TEXT PRIMARY KEY,
    bijeenkomst_id TEXT NOT NULL REFERENCES bijeenkomst (id),
    medewerker_id TEXT REFERENCES medewerker (id),
    naam TEXT, -- @verzegeld installatie
    organisatie TEXT, -- @verzegeld installatie
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    tot TEXT, -- @einde
    hoe TEXT, -- @einde @code
    CHECK ((medewerker_id IS NULL) <> (naam IS NULL))
);
CREATE INDEX overlegdeelname_bijeenkomst ON overlegdeelname (bijeenkomst_id);
CREATE INDEX overlegdeelname_medewerker ON overlegdeelname (medewerker_id, bijeenkomst_id);

-- What somebody does after a meeting, by when; its end says how it went.
-- @soort periode
CREATE TABLE overlegactie (
    id TEXT PRIMARY KEY,
    bijeenkomst_id TEXT NOT NULL REFERENCES bijeenkomst (id),
    wat TEXT NOT NULL, -- @verzegeld installatie
    medewerker_id TEXT NOT NULL REFERENCES medewerker (id),
    uiterlijk TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    tot TEXT, -- @einde
    hoe TEXT, -- @einde @code
    toelichting TEXT -- @verzegeld installatie @einde
);
CREATE INDEX overlegactie_bijeenkomst ON overlegactie (bijeenkomst_id);
CREATE INDEX overlegactie_open ON overlegactie (medewerker_id) WHERE tot IS NULL;

-- Something that no one case shows and somebody has to answer: raised at a meeting, or by a table after a decision.
-- @soort periode
CREATE TABLE systeemsignaal (
    id TEXT PRIMARY KEY,
    tafel_id TEXT NOT NULL REFERENCES tafel (id),
    bijeenkomst_id TEXT REFERENCES bijeenkomst (id),
    soort TEXT NOT NULL, -- @code
    tekst TEXT NOT NULL, -- @verzegeld installatie
    aan TEXT NOT NULL, -- @code
    van TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    tot TEXT, -- @einde
    antwoord TEXT, -- @einde @code
    tekst_antwoord TEXT, -- @verzegeld installatie @einde
    antwoord_door TEXT, -- @einde @id
    CHECK (tot IS NULL OR tot >= van)
);
CREATE INDEX systeemsignaal_bijeenkomst ON systeemsignaal (bijeenkomst_id);
CREATE INDEX systeemsignaal_tafel ON systeemsignaal (tafel_id);
CREATE INDEX systeemsignaal_nieuwste ON systeemsignaal (vastgelegd_op, id);
CREATE INDEX systeemsignaal_open ON systeemsignaal (aan) WHERE tot IS NULL;

-- From which question a signal came. Goes with the file.
-- @soort feit
CREATE TABLE signaalbron (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    inbreng_id TEXT NOT NULL REFERENCES inbreng (id) DEFERRABLE INITIALLY DEFERRED,
    systeemsignaal_id TEXT NOT NULL REFERENCES systeemsignaal (id),
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);
CREATE INDEX signaalbron_inbreng ON signaalbron (inbreng_id);
CREATE INDEX signaalbron_signaal ON signaalbron (systeemsignaal_id);
CREATE INDEX signaalbron_dossier ON signaalbron (dossier_id);

-- A lesson that a meeting wrote down and nobody confirmed yet; les_id is what came of it.
-- @soort periode
CREATE TABLE overlegles (
    id TEXT PRIMARY KEY,
    bijeenkomst_id TEXT NOT NULL REFERENCES bijeenkomst (id),
    titel TEXT NOT NULL, -- @verzegeld installatie
    gebeurd TEXT NOT NULL, -- @verzegeld installatie
    geleerd TEXT NOT NULL, -- @verzegeld installatie
    voor_wie TEXT NOT NULL, -- @verzegeld installatie
    codes TEXT NOT NULL, -- @code
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    tot TEXT, -- @einde
    les_id TEXT -- @einde @id
);
CREATE INDEX overlegles_bijeenkomst ON overlegles (bijeenkomst_id);

-- What a meeting tells those who brought in what it looked at: decisions of these arrangements after one day, up to another.
-- @soort feit
CREATE TABLE terugmelding (
    id TEXT PRIMARY KEY,
    bijeenkomst_id TEXT NOT NULL UNIQUE REFERENCES bijeenkomst (id),
    arrangementen TEXT NOT NULL, -- @code
    na TEXT NOT NULL, -- @dag
    tot TEXT NOT NULL, -- @dag
    tekst TEXT NOT NULL, -- @verzegeld installatie
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);

-- That somebody is told, with the question it was about; it ends when it was read. Goes with the file.
-- @soort periode
CREATE TABLE terugmelddeel (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    inbreng_id TEXT NOT NULL REFERENCES inbreng (id) DEFERRABLE INITIALLY DEFERRED,
    terugmelding_id TEXT NOT NULL REFERENCES terugmelding (id),
    medewerker_id TEXT NOT NULL REFERENCES medewerker (id),
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    tot TEXT -- @einde
);
CREATE INDEX terugmelddeel_inbreng ON terugmelddeel (inbreng_id);
CREATE INDEX terugmelddeel_dossier ON terugmelddeel (dossier_id);
CREATE INDEX terugmelddeel_melding ON terugmelddeel (terugmelding_id);
