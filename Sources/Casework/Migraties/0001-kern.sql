-- The installation, its verloop, its people, and the machinery.
-- "@soort" names the kind of table (docs/architecture.md); "@verzegeld x" a sealed column whose key belongs to the row's column x
-- ("installatie" is the installation itself); "@einde" the columns that are set together, once, when a period
-- ends. Text that is not sealed says what it is: "@id", "@dag", "@code", "@afdruk", or "@openbaar" and of what; a name such as
-- x_id, x_op, x_door, van, tot, zout or a CHECK with a list says so already. Schema refuses text that says nothing.

-- @soort feit
CREATE TABLE installatie (
    id TEXT PRIMARY KEY,
    naam TEXT NOT NULL, -- @openbaar the municipality
    demonstratie TEXT NOT NULL CHECK (demonstratie IN ('ja', 'nee')),
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);

-- The head of every stream: locked first by each act, and keeper of its count, its last link and when that was made.
-- @soort stand
CREATE TABLE stroom (
    id TEXT PRIMARY KEY,
    soort TEXT NOT NULL CHECK (soort IN ('dossier', 'tafel', 'regel', 'installatie')),
    volgnummer BIGINT NOT NULL,
    keten TEXT NOT NULL,
    laatst_op TEXT
);

-- The verloop: who did what to which, when. Never content. afdruk is the salted digest of the row it is about.
-- @soort feit
CREATE TABLE gebeurtenis (
    stroom_id TEXT NOT NULL REFERENCES stroom (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    volgnummer BIGINT NOT NULL,
    soort TEXT NOT NULL, -- @code
    onderwerp_id TEXT NOT NULL,
    medewerker_id TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    afdruk TEXT,
    keten TEXT NOT NULL,
    PRIMARY KEY (stroom_id, volgnummer)
);
CREATE INDEX gebeurtenis_onderwerp ON gebeurtenis (onderwerp_id);

-- What was sent once: the key of a form, the digest of what it held, and what came of it. eigenaar is the dossier it was
-- about, whose key seals it, or "installatie".
-- @soort stand
CREATE TABLE eenmalig (
    sleutel TEXT PRIMARY KEY, -- @id
    medewerker_id TEXT NOT NULL,
    formulier TEXT NOT NULL, -- @code
    afdruk TEXT NOT NULL,
    eigenaar TEXT NOT NULL, -- @id
    inhoud TEXT NOT NULL, -- @verzegeld eigenaar
    antwoord_id TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL
);
CREATE INDEX eenmalig_oud ON eenmalig (vastgelegd_op);
CREATE INDEX eenmalig_eigenaar ON eenmalig (eigenaar);

-- What somebody is writing. eigenaar is the dossier it is about, whose key seals it, or "installatie".
-- @soort concept
CREATE TABLE concept (
    medewerker_id TEXT NOT NULL,
    formulier TEXT NOT NULL, -- @code
    onderwerp_id TEXT NOT NULL,
    id TEXT NOT NULL,
    dossier_id TEXT,
    eigenaar TEXT NOT NULL, -- @id
    inhoud TEXT NOT NULL, -- @verzegeld eigenaar
    gewijzigd_op TEXT NOT NULL,
    PRIMARY KEY (medewerker_id, formulier, onderwerp_id)
);
CREATE INDEX concept_dossier ON concept (dossier_id);

-- @soort feit
CREATE TABLE code (
    id TEXT PRIMARY KEY,
    lijst TEXT NOT NULL, -- @code
    versie BIGINT NOT NULL,
    code TEXT NOT NULL, -- @openbaar a list that all read
    naam TEXT NOT NULL, -- @openbaar a list that all read
    toelichting TEXT, -- @openbaar a list that all read
    bron TEXT, -- @openbaar a list that all read
    volgorde BIGINT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    UNIQUE (lijst, versie, code)
);

-- @soort feit
CREATE TABLE organisatie (
    id TEXT PRIMARY KEY,
    naam TEXT NOT NULL UNIQUE, -- @openbaar an organisation
    soort TEXT NOT NULL, -- @code
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);

-- @soort feit
CREATE TABLE team (
    id TEXT PRIMARY KEY,
    organisatie_id TEXT NOT NULL REFERENCES organisatie (id),
    naam TEXT NOT NULL, -- @openbaar a team
    soort TEXT NOT NULL, -- @code
    wijk TEXT, -- @openbaar where a team works
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    UNIQUE (organisatie_id, naam)
);

-- @soort feit
CREATE TABLE medewerker (
    id TEXT PRIMARY KEY,
    organisatie_id TEXT NOT NULL REFERENCES organisatie (id),
    naam TEXT NOT NULL, -- @verzegeld installatie
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);

-- In which role somebody works for a team, from-to. A maatje stands in for the member named.
-- @soort periode
CREATE TABLE lidmaatschap (
    id TEXT PRIMARY KEY,
    medewerker_id TEXT NOT NULL REFERENCES medewerker (id),
    team_id TEXT NOT NULL REFERENCES team (id),
    rol TEXT NOT NULL, -- @code
    van TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    tot TEXT, -- @einde
    CHECK (tot IS NULL OR tot >= van)
);
CREATE UNIQUE INDEX een_keer_lid_in_een_rol ON lidmaatschap (medewerker_id, team_id, rol) WHERE tot IS NULL;
CREATE INDEX lidmaatschap_team ON lidmaatschap (team_id, rol);

-- @soort periode
CREATE TABLE maatje (
    id TEXT PRIMARY KEY,
    medewerker_id TEXT NOT NULL REFERENCES medewerker (id),
    maatje_id TEXT NOT NULL REFERENCES medewerker (id),
    van TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    tot TEXT, -- @einde
    CHECK (medewerker_id <> maatje_id),
    CHECK (tot IS NULL OR tot >= van)
);
CREATE UNIQUE INDEX een_maatje_tegelijk ON maatje (medewerker_id) WHERE tot IS NULL;
CREATE INDEX maatje_van ON maatje (maatje_id);

-- Somebody who is ill or away: the maatje and the team leader see what is open.
-- @soort periode
CREATE TABLE afwezigheid (
    id TEXT PRIMARY KEY,
    medewerker_id TEXT NOT NULL REFERENCES medewerker (id),
    van TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    tot TEXT, -- @einde
    CHECK (tot IS NULL OR tot >= van)
);
CREATE UNIQUE INDEX een_afwezigheid_tegelijk ON afwezigheid (medewerker_id) WHERE tot IS NULL;

-- How somebody signs in. Mutable: the verloop of the installation tells of each change. eenmalig_op: when a password was
-- given that its owner must replace. demonstratie: what the button of a demonstration says, on which nobody types a password.
-- gesloten_op: when its owner stopped working here; nobody signs in with it any more.
-- @soort stand
CREATE TABLE account (
    id TEXT PRIMARY KEY,
    medewerker_id TEXT NOT NULL UNIQUE REFERENCES medewerker (id),
    naam_index TEXT NOT NULL UNIQUE, -- @afdruk
    naam TEXT NOT NULL, -- @verzegeld installatie
    wachtwoord TEXT NOT NULL, -- @afdruk
    totp TEXT, -- @verzegeld installatie
    totp_stap BIGINT NOT NULL,
    eenmalig_op TEXT,
    demonstratie TEXT, -- @openbaar a button
    gesloten_op TEXT
);

-- @soort periode
CREATE TABLE herstelcode (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (id),
    afdruk TEXT NOT NULL,
    gebruikt_op TEXT -- @einde
);
CREATE INDEX herstelcode_account ON herstelcode (account_id);

-- A reset is asked for one account and confirmed by a second person; or it is withdrawn, or it lapses after uiterlijk.
-- @soort periode
CREATE TABLE herstel (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (id),
    gronden TEXT NOT NULL, -- @verzegeld installatie
    van TEXT NOT NULL,
    uiterlijk TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    tot TEXT, -- @einde
    uitslag TEXT, -- @einde @code
    door_id TEXT, -- @einde
    CHECK (uitslag IS NULL OR uitslag IN ('bevestigd', 'ingetrokken', 'verlopen')),
    CHECK (uitslag IS NULL OR uitslag <> 'bevestigd' OR door_id <> vastgelegd_door),
    CHECK (tot IS NULL OR tot >= van)
);
CREATE UNIQUE INDEX een_herstel_tegelijk ON herstel (account_id) WHERE tot IS NULL;
CREATE INDEX herstel_account ON herstel (account_id);
CREATE INDEX herstel_open ON herstel (uiterlijk) WHERE tot IS NULL;

-- The owner of an account read who restored it.
-- @soort feit
CREATE TABLE herstellezing (
    id TEXT PRIMARY KEY,
    herstel_id TEXT NOT NULL UNIQUE REFERENCES herstel (id),
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);

-- Who signed in. afdruk is a keyed digest of the token in the browser, bewijs one of the whole row: a row that the program did
-- not write opens nothing.
-- @soort stand
CREATE TABLE sessie (
    afdruk TEXT PRIMARY KEY,
    nummer TEXT NOT NULL UNIQUE, -- @id
    medewerker_id TEXT NOT NULL REFERENCES medewerker (id),
    factoren BIGINT NOT NULL,
    begonnen_op TEXT NOT NULL,
    gezien_op TEXT NOT NULL,
    apparaat TEXT NOT NULL, -- @openbaar what a browser calls itself; gone with the session
    bewijs TEXT NOT NULL
);
CREATE INDEX sessie_medewerker ON sessie (medewerker_id);

-- Failed tries per account and per address (both as keyed digests), for throttling.
-- @soort stand
CREATE TABLE poging (
    wie TEXT PRIMARY KEY, -- @afdruk
    aantal BIGINT NOT NULL,
    laatste_op TEXT NOT NULL
);

-- The last link of each process that writes inzage.
-- @soort stand
CREATE TABLE inzagekop (
    schrijver TEXT PRIMARY KEY, -- @id
    volgnummer BIGINT NOT NULL,
    keten TEXT NOT NULL
);

-- A line of inzage that went with a destroyed file: its link stays, so that the lines after it still verify. bewijs is keyed:
-- nobody without the key of the chain can hide a line here.
-- @soort feit
CREATE TABLE inzagegat (
    schrijver TEXT NOT NULL, -- @id
    volgnummer BIGINT NOT NULL,
    keten TEXT NOT NULL,
    bewijs TEXT NOT NULL,
    PRIMARY KEY (schrijver, volgnummer)
);

-- Searches outside one's own families: exact, limited, told.
-- @soort feit
CREATE TABLE zoekslag (
    id TEXT PRIMARY KEY,
    medewerker_id TEXT NOT NULL,
    soort TEXT NOT NULL, -- @code
    gevonden BIGINT NOT NULL,
    gronden TEXT NOT NULL, -- @verzegeld installatie
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);
CREATE INDEX zoekslag_wie ON zoekslag (medewerker_id, vastgelegd_op);

-- What is open for a person. Kept in the acts, rebuildable from the facts, compared by verify.
-- @soort stand
CREATE TABLE werk (
    id TEXT PRIMARY KEY,
    medewerker_id TEXT NOT NULL,
    soort TEXT NOT NULL, -- @code
    onderwerp_id TEXT NOT NULL,
    dossier_id TEXT,
    uiterlijk TEXT,
    sinds TEXT NOT NULL, -- @dag
    UNIQUE (medewerker_id, soort, onderwerp_id)
);
CREATE INDEX werk_van ON werk (medewerker_id, uiterlijk);
CREATE INDEX werk_onderwerp ON werk (onderwerp_id);
CREATE INDEX werk_dossier ON werk (dossier_id);

-- The coded row written beside an act, for learning. No name, text, or id of an act. Its id and pseudoniem are random, and
-- SQLite keeps it in the order of its id: nothing but the day tells when it was written. vorm: which kind of contact or
-- question it was, or who gave the score. leeftijdsband is of the youngest child of the family on that day; behoeften and
-- aanbiedersoort are not filled yet. bewijs is keyed: nobody without the key of the chain can write a row here.
-- @soort feit
CREATE TABLE telgegeven (
    id TEXT PRIMARY KEY,
    pseudoniem TEXT NOT NULL, -- @id
    soort TEXT NOT NULL, -- @code
    dag TEXT NOT NULL,
    kwartaal TEXT NOT NULL, -- @dag
    arrangement TEXT, -- @code
    team TEXT, -- @id
    wijk TEXT, -- @openbaar of the list of wijken
    leeftijdsband TEXT, -- @code
    verwijzer TEXT, -- @code
    vorm TEXT, -- @code
    gevraagd TEXT, -- @code
    leefgebieden TEXT, -- @code
    behoeften TEXT, -- @code
    knelpunt TEXT, -- @code
    uitkomst TEXT, -- @code
    middel TEXT, -- @code
    bedrag BIGINT,
    aanbiedersoort TEXT, -- @code
    gecontracteerd TEXT, -- @code
    duur BIGINT,
    regelartikel TEXT, -- @openbaar of the rules
    bewijs TEXT NOT NULL
) /* @sqlite WITHOUT ROWID */;
CREATE INDEX telgegeven_soort ON telgegeven (soort, kwartaal);
CREATE INDEX telgegeven_wie ON telgegeven (pseudoniem);

-- How many coded rows there are and what their digests come to, for each first letter of their ids; bewijs is keyed.
-- @soort stand
CREATE TABLE telkop (
    id TEXT PRIMARY KEY,
    aantal BIGINT NOT NULL,
    som TEXT NOT NULL, -- @afdruk
    bewijs TEXT NOT NULL
);

-- One line without personal data for each file that was destroyed. dossier is a keyed digest of its id.
-- @soort feit
CREATE TABLE vernietigd (
    id TEXT PRIMARY KEY,
    dossier TEXT NOT NULL UNIQUE, -- @afdruk
    gebeurtenissen BIGINT NOT NULL,
    gronden TEXT NOT NULL CHECK (gronden IN ('bewaartermijn', 'wens', 'vergissing', 'eerder-vernietigd')),
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);

-- Rows that an import has brought in, so that a second run adds nothing twice. bewijs is keyed: nobody without the key of the
-- chain can say that a row was brought in.
-- @soort feit
CREATE TABLE ingelezen (
    id TEXT PRIMARY KEY,
    als TEXT NOT NULL, -- @code
    sleutel TEXT NOT NULL, -- @afdruk
    onderwerp_id TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    bewijs TEXT NOT NULL,
    UNIQUE (als, sleutel)
);
