-- Partners without an account: a code on paper for one thing, until a day. Only a keyed digest of a code is kept.

-- One participant from outside answers one thing about one inbreng. stap is where the inbreng stood when it was asked.
-- @soort periode
CREATE TABLE toegangscode (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    inbreng_id TEXT NOT NULL REFERENCES inbreng (id) DEFERRABLE INITIALLY DEFERRED,
    deelname_id TEXT NOT NULL REFERENCES deelname (id) DEFERRABLE INITIALLY DEFERRED,
    stap TEXT NOT NULL, -- @code
    vraag TEXT NOT NULL, -- @verzegeld dossier_id
    afdruk TEXT NOT NULL UNIQUE,
    van TEXT NOT NULL,
    uiterlijk TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    tot TEXT, -- @einde
    hoe TEXT, -- @einde @code
    CHECK (tot IS NULL OR tot >= van)
);
CREATE INDEX toegangscode_dossier ON toegangscode (dossier_id);
CREATE INDEX toegangscode_inbreng ON toegangscode (inbreng_id);
CREATE INDEX toegangscode_deelname ON toegangscode (deelname_id);

-- What somebody answered with a code: as from that participant.
-- @soort feit
CREATE TABLE codeantwoord (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    inbreng_id TEXT NOT NULL REFERENCES inbreng (id) DEFERRABLE INITIALLY DEFERRED,
    deelname_id TEXT NOT NULL REFERENCES deelname (id) DEFERRABLE INITIALLY DEFERRED,
    toegangscode_id TEXT NOT NULL UNIQUE REFERENCES toegangscode (id) DEFERRABLE INITIALLY DEFERRED,
    keuze TEXT, -- @code
    tekst TEXT NOT NULL, -- @verzegeld dossier_id
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);
CREATE INDEX codeantwoord_dossier ON codeantwoord (dossier_id);
CREATE INDEX codeantwoord_inbreng ON codeantwoord (inbreng_id);
CREATE INDEX codeantwoord_deelname ON codeantwoord (deelname_id);

-- Somebody outside (a GP, a school) may bring in one case at one table. It is about no file: its stream is the table's.
-- @soort periode
CREATE TABLE aanmeldcode (
    id TEXT PRIMARY KEY,
    tafel_id TEXT NOT NULL REFERENCES tafel (id),
    soort TEXT NOT NULL CHECK (soort IN ('aanmelding', 'leerling', 'casus')),
    rol TEXT NOT NULL, -- @code
    voor TEXT NOT NULL, -- @verzegeld installatie
    organisatie TEXT, -- @verzegeld installatie
    afdruk TEXT NOT NULL UNIQUE,
    van TEXT NOT NULL,
    uiterlijk TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    tot TEXT, -- @einde
    hoe TEXT, -- @einde @code
    CHECK (tot IS NULL OR tot >= van)
);
CREATE INDEX aanmeldcode_tafel ON aanmeldcode (tafel_id, uiterlijk);

-- A code that was typed in, for an hour: shows one page and no menu. afdruk is that of the token in the browser; bewijs
-- as in sessie.
-- @soort stand
CREATE TABLE codesessie (
    afdruk TEXT PRIMARY KEY,
    nummer TEXT NOT NULL UNIQUE, -- @id
    code_id TEXT NOT NULL,
    soort TEXT NOT NULL CHECK (soort IN ('antwoord', 'aanmelden')),
    begonnen_op TEXT NOT NULL,
    bewijs TEXT NOT NULL
);
CREATE INDEX codesessie_begonnen ON codesessie (begonnen_op);
