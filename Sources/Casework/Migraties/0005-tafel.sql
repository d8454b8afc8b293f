-- Rules, arrangements, tables and what is decided there.

-- @soort feit
CREATE TABLE regel (
    id TEXT PRIMARY KEY REFERENCES stroom (id) DEFERRABLE INITIALLY DEFERRED,
    naam TEXT NOT NULL UNIQUE, -- @openbaar a rule that all read
    soort TEXT NOT NULL, -- @code
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);

-- An article as it read from a day on.
-- @soort feit
CREATE TABLE regelversie (
    id TEXT PRIMARY KEY,
    regel_id TEXT NOT NULL REFERENCES regel (id),
    artikel TEXT NOT NULL, -- @openbaar a rule that all read
    tekst TEXT NOT NULL, -- @openbaar a rule that all read
    van TEXT NOT NULL,
    vervangt_id TEXT UNIQUE REFERENCES regelversie (id),
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);
CREATE INDEX regelversie_regel ON regelversie (regel_id, artikel);

-- A described way of working, each version whole, as YAML. It holds from a day, until a later number holds.
-- @soort feit
CREATE TABLE arrangementversie (
    id TEXT PRIMARY KEY,
    arrangement TEXT NOT NULL, -- @code
    nummer BIGINT NOT NULL,
    van TEXT NOT NULL,
    naam TEXT NOT NULL, -- @openbaar an arrangement that all read
    yaml TEXT NOT NULL, -- @openbaar an arrangement that all read
    afdruk TEXT NOT NULL,
    herkomst TEXT NOT NULL CHECK (herkomst IN ('bestand', 'scherm')),
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    UNIQUE (arrangement, nummer)
);

-- An arrangement in an area.
-- @soort periode
CREATE TABLE tafel (
    id TEXT PRIMARY KEY REFERENCES stroom (id) DEFERRABLE INITIALLY DEFERRED,
    arrangement TEXT NOT NULL, -- @code
    gebied TEXT NOT NULL, -- @openbaar where a table works
    naam TEXT NOT NULL, -- @openbaar a table
    van TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    tot TEXT, -- @einde
    CHECK (tot IS NULL OR tot >= van)
);
CREATE UNIQUE INDEX een_tafel_per_gebied ON tafel (arrangement, gebied) WHERE tot IS NULL;

-- A fixed seat at a table, with the mandate of this person here, up to an amount in cents; leidt: the arrangement lets this role prepare and lead.
-- @soort periode
CREATE TABLE tafellid (
    id TEXT PRIMARY KEY,
    tafel_id TEXT NOT NULL REFERENCES tafel (id),
    medewerker_id TEXT NOT NULL REFERENCES medewerker (id),
    rol TEXT NOT NULL, -- @code
    mandaat TEXT NOT NULL CHECK (mandaat IN ('geen', 'informeel', 'formeel')),
    mandaatgrens TEXT, -- @verzegeld installatie
    mandaat_tot BIGINT,
    leidt TEXT NOT NULL CHECK (leidt IN ('ja', 'nee')),
    van TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    tot TEXT, -- @einde
    CHECK (tot IS NULL OR tot >= van)
);
CREATE UNIQUE INDEX een_stoel_per_rol ON tafellid (tafel_id, medewerker_id, rol) WHERE tot IS NULL;
CREATE INDEX tafellid_tafel ON tafellid (tafel_id, medewerker_id);
CREATE INDEX tafellid_medewerker ON tafellid (medewerker_id) WHERE tot IS NULL;

-- A question about one file, given to a table. inbrenger_id brought it in, also where the table passed it on. What the plan held then is read from the plan at this moment.
-- @soort feit
CREATE TABLE inbreng (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    tafel_id TEXT NOT NULL REFERENCES tafel (id),
    arrangementversie_id TEXT NOT NULL REFERENCES arrangementversie (id),
    vraag TEXT NOT NULL, -- @verzegeld dossier_id
    gevraagd TEXT NOT NULL, -- @code
    geprobeerd TEXT, -- @verzegeld dossier_id
    knelpunt TEXT NOT NULL, -- @code
    regelversie_id TEXT REFERENCES regelversie (id),
    waarom_toch TEXT, -- @verzegeld dossier_id
    komt_uit_id TEXT REFERENCES inbreng (id) DEFERRABLE INITIALLY DEFERRED,
    deel_van_id TEXT REFERENCES inbreng (id) DEFERRABLE INITIALLY DEFERRED,
    doel_id TEXT REFERENCES doel (id) DEFERRABLE INITIALLY DEFERRED,
    over_wie TEXT NOT NULL, -- @id
    inbrenger_id TEXT NOT NULL REFERENCES medewerker (id),
    organisatie_id TEXT NOT NULL REFERENCES organisatie (id),
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);
CREATE INDEX inbreng_dossier ON inbreng (dossier_id);
CREATE INDEX inbreng_tafel ON inbreng (tafel_id, gebeurd_op);

-- Who should be there: a worker, or a name from outside; the family says whom it brings.
-- @soort periode
CREATE TABLE deelname (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    inbreng_id TEXT NOT NULL REFERENCES inbreng (id) DEFERRABLE INITIALLY DEFERRED,
    rol TEXT NOT NULL, -- @code
    medewerker_id TEXT REFERENCES medewerker (id),
    persoon_id TEXT REFERENCES persoon (id) DEFERRABLE INITIALLY DEFERRED,
    naam TEXT, -- @verzegeld dossier_id
    organisatie TEXT, -- @verzegeld dossier_id
    mandaat TEXT NOT NULL CHECK (mandaat IN ('geen', 'informeel', 'formeel', 'onbekend')),
    delen TEXT NOT NULL, -- @code
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    tot TEXT -- @einde
);
CREATE INDEX deelname_inbreng ON deelname (inbreng_id);
-- With the inbreng: a chair takes part in very many.
CREATE INDEX deelname_medewerker ON deelname (medewerker_id, inbreng_id) WHERE tot IS NULL;
CREATE INDEX deelname_dossier ON deelname (dossier_id);

-- The ground on which a participant may know names and see parts. Without a row: the question without names.
-- @soort periode
CREATE TABLE deelgrond (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    inbreng_id TEXT NOT NULL REFERENCES inbreng (id) DEFERRABLE INITIALLY DEFERRED,
    deelname_id TEXT NOT NULL REFERENCES deelname (id) DEFERRABLE INITIALLY DEFERRED,
    grond TEXT NOT NULL, -- @code
    delen TEXT NOT NULL, -- @code
    toelichting TEXT, -- @verzegeld dossier_id
    van TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    tot TEXT, -- @einde
    CHECK (tot IS NULL OR tot >= van)
);
CREATE UNIQUE INDEX een_grond_per_deelname ON deelgrond (deelname_id) WHERE tot IS NULL;
CREATE INDEX deelgrond_inbreng ON deelgrond (inbreng_id);
CREATE INDEX deelgrond_dossier ON deelgrond (dossier_id);

-- @soort feit
CREATE TABLE intrekking (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    inbreng_id TEXT NOT NULL UNIQUE REFERENCES inbreng (id) DEFERRABLE INITIALLY DEFERRED,
    gronden TEXT NOT NULL, -- @verzegeld dossier_id
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);
CREATE INDEX intrekking_dossier ON intrekking (dossier_id);

-- What who brought in says after the table asked more, or what the question is now that a part went elsewhere.
-- @soort feit
CREATE TABLE aanvulling (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    inbreng_id TEXT NOT NULL REFERENCES inbreng (id) DEFERRABLE INITIALLY DEFERRED,
    aanleiding TEXT NOT NULL CHECK (aanleiding IN ('aangevuld', 'gesplitst')),
    vraag TEXT, -- @verzegeld dossier_id
    tekst TEXT, -- @verzegeld dossier_id
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);
CREATE INDEX aanvulling_inbreng ON aanvulling (inbreng_id);
CREATE INDEX aanvulling_dossier ON aanvulling (dossier_id);

-- Where an inbreng stands in its arrangement: exactly one open row while it runs. uitkomst is what ended the step.
-- soort is the kind of the step, or "inbreng" while who brought it in has something to add.
-- @soort periode
CREATE TABLE staptocht (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    inbreng_id TEXT NOT NULL REFERENCES inbreng (id) DEFERRABLE INITIALLY DEFERRED,
    stap TEXT NOT NULL, -- @code
    soort TEXT NOT NULL, -- @code
    van TEXT NOT NULL,
    uiterlijk TEXT,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    tot TEXT, -- @einde
    uitkomst TEXT, -- @einde @code
    CHECK (tot IS NULL OR tot >= van)
);
CREATE UNIQUE INDEX een_stap_tegelijk ON staptocht (inbreng_id) WHERE tot IS NULL;
CREATE INDEX staptocht_inbreng ON staptocht (inbreng_id);
-- With the file: else SQLite goes through every open step of that kind in the city.
CREATE INDEX staptocht_open ON staptocht (soort, dossier_id, inbreng_id) WHERE tot IS NULL;
CREATE INDEX staptocht_dossier ON staptocht (dossier_id);

-- A meeting of a table. It holds no case content: its stream is the table's.
-- @soort feit
CREATE TABLE bijeenkomst (
    id TEXT PRIMARY KEY,
    tafel_id TEXT NOT NULL REFERENCES tafel (id),
    begint_op TEXT NOT NULL,
    plaats TEXT NOT NULL, -- @verzegeld installatie
    vervangt_id TEXT UNIQUE REFERENCES bijeenkomst (id),
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);
CREATE INDEX bijeenkomst_begint ON bijeenkomst (begint_op);
CREATE INDEX bijeenkomst_tafel ON bijeenkomst (tafel_id, begint_op);

-- @soort feit
CREATE TABLE afgelasting (
    id TEXT PRIMARY KEY,
    bijeenkomst_id TEXT NOT NULL UNIQUE REFERENCES bijeenkomst (id),
    gronden TEXT NOT NULL, -- @verzegeld installatie
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);

-- An inbreng on the agenda of a meeting, until it is taken off.
-- @soort periode
CREATE TABLE agendapunt (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    bijeenkomst_id TEXT NOT NULL REFERENCES bijeenkomst (id),
    inbreng_id TEXT NOT NULL REFERENCES inbreng (id) DEFERRABLE INITIALLY DEFERRED,
    volgorde BIGINT NOT NULL,
    minuten BIGINT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    tot TEXT -- @einde
);
CREATE UNIQUE INDEX een_agenda_tegelijk ON agendapunt (inbreng_id) WHERE tot IS NULL;
CREATE INDEX agendapunt_bijeenkomst ON agendapunt (bijeenkomst_id);
CREATE INDEX agendapunt_dossier ON agendapunt (dossier_id);

-- The talk about one agendapunt began and ended: time left, and which part with or without the family.
-- @soort periode
CREATE TABLE bespreking (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    inbreng_id TEXT NOT NULL REFERENCES inbreng (id) DEFERRABLE INITIALLY DEFERRED,
    deel TEXT NOT NULL, -- @code
    gronden TEXT, -- @verzegeld dossier_id
    vertellen_voor TEXT, -- @dag
    van TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    tot TEXT, -- @einde
    CHECK (tot IS NULL OR tot >= van)
);
CREATE UNIQUE INDEX een_bespreking_tegelijk ON bespreking (inbreng_id) WHERE tot IS NULL;
CREATE INDEX bespreking_inbreng ON bespreking (inbreng_id);
CREATE INDEX bespreking_dossier ON bespreking (dossier_id);

-- The value triangle for one option; boxes may stay empty. Chair and notulist replace each other's text in the open.
-- @soort feit
CREATE TABLE weging (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    inbreng_id TEXT NOT NULL REFERENCES inbreng (id) DEFERRABLE INITIALLY DEFERRED,
    lijn_id TEXT NOT NULL REFERENCES weging (id) DEFERRABLE INITIALLY DEFERRED,
    optie TEXT NOT NULL, -- @verzegeld dossier_id
    legitimiteit TEXT, -- @verzegeld dossier_id
    betrokkenheid TEXT, -- @verzegeld dossier_id
    rendement TEXT, -- @verzegeld dossier_id
    vervangt_id TEXT UNIQUE REFERENCES weging (id) DEFERRABLE INITIALLY DEFERRED,
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);
CREATE INDEX weging_inbreng ON weging (inbreng_id);
CREATE INDEX weging_dossier ON weging (dossier_id);

-- What the table chose, at once. It becomes a besluit when its grounds stand, by gronden_voor; an oordeel has none.
-- wijze invoer: taken over from an earlier system; of such a decision nobody here knows how it was reached or told.
-- @soort feit
CREATE TABLE uitkomst (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    inbreng_id TEXT NOT NULL REFERENCES inbreng (id) DEFERRABLE INITIALLY DEFERRED,
    stap TEXT NOT NULL, -- @code
    wijze TEXT NOT NULL CHECK (wijze IN ('bijeenkomst', 'spoed', 'invoer')),
    keuzes TEXT NOT NULL, -- @code
    wat TEXT NOT NULL, -- @verzegeld dossier_id
    antwoorden TEXT, -- @verzegeld dossier_id
    gronden_voor TEXT, -- @dag
    vervangt_id TEXT UNIQUE REFERENCES uitkomst (id) DEFERRABLE INITIALLY DEFERRED,
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);
CREATE INDEX uitkomst_inbreng ON uitkomst (inbreng_id);
CREATE INDEX uitkomst_dossier ON uitkomst (dossier_id);

-- @soort feit
CREATE TABLE besluit (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    inbreng_id TEXT NOT NULL REFERENCES inbreng (id) DEFERRABLE INITIALLY DEFERRED,
    uitkomst_id TEXT NOT NULL REFERENCES uitkomst (id) DEFERRABLE INITIALLY DEFERRED,
    aard TEXT NOT NULL CHECK (aard IN ('afspraak', 'advies', 'beschikking', 'kernbesluit')),
    keuzes TEXT NOT NULL, -- @code
    wat TEXT NOT NULL, -- @verzegeld dossier_id
    gronden TEXT NOT NULL, -- @verzegeld dossier_id
    regelversie_id TEXT REFERENCES regelversie (id),
    bekrachtigt_id TEXT REFERENCES besluit (id) DEFERRABLE INITIALLY DEFERRED,
    terugblik_op TEXT,
    vervangt_id TEXT UNIQUE REFERENCES besluit (id) DEFERRABLE INITIALLY DEFERRED,
    organisatie_id TEXT NOT NULL REFERENCES organisatie (id),
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);
CREATE UNIQUE INDEX een_eerste_besluit_per_uitkomst ON besluit (uitkomst_id) WHERE vervangt_id IS NULL AND bekrachtigt_id IS NULL;
CREATE INDEX besluit_inbreng ON besluit (inbreng_id);
CREATE INDEX besluit_dossier ON besluit (dossier_id);

-- An afspraak of the plan may come from a besluit, an advies may answer an inbreng: so they stand here, after these.

-- Who does what by when, for a goal. One of the three "wie" columns is filled.
-- @soort feit
CREATE TABLE afspraak (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    doel_id TEXT NOT NULL REFERENCES doel (id) DEFERRABLE INITIALLY DEFERRED,
    wat TEXT NOT NULL, -- @verzegeld dossier_id
    wie_persoon_id TEXT REFERENCES persoon (id) DEFERRABLE INITIALLY DEFERRED,
    wie_medewerker_id TEXT REFERENCES medewerker (id),
    wie_anders TEXT, -- @verzegeld dossier_id
    uiterlijk TEXT,
    over_wie TEXT NOT NULL, -- @id
    voor_wie TEXT NOT NULL, -- @id
    organisatie_id TEXT NOT NULL REFERENCES organisatie (id),
    besluit_id TEXT REFERENCES besluit (id) DEFERRABLE INITIALLY DEFERRED,
    vervangt_id TEXT UNIQUE REFERENCES afspraak (id) DEFERRABLE INITIALLY DEFERRED,
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);
CREATE INDEX afspraak_dossier ON afspraak (dossier_id);
CREATE INDEX afspraak_doel ON afspraak (doel_id);

-- What became of an agreement.
-- @soort feit
CREATE TABLE afspraakuitslag (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    afspraak_id TEXT NOT NULL REFERENCES afspraak (id) DEFERRABLE INITIALLY DEFERRED,
    hoe TEXT NOT NULL CHECK (hoe IN ('gedaan', 'vervallen', 'toch-niet-gedaan')),
    toelichting TEXT, -- @verzegeld dossier_id
    vervangt_id TEXT UNIQUE REFERENCES afspraakuitslag (id) DEFERRABLE INITIALLY DEFERRED,
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);
CREATE UNIQUE INDEX een_eerste_uitslag_per_afspraak ON afspraakuitslag (afspraak_id) WHERE vervangt_id IS NULL;
CREATE INDEX afspraakuitslag_dossier ON afspraakuitslag (dossier_id);

-- A goal or agreement that goes along with an inbreng, until it is taken back. The family sees the same bundle.
-- doel_id is the line of the goal, afspraak_id the first wording of the agreement.
-- @soort periode
CREATE TABLE bundelstuk (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    inbreng_id TEXT NOT NULL REFERENCES inbreng (id) DEFERRABLE INITIALLY DEFERRED,
    doel_id TEXT REFERENCES doel (id) DEFERRABLE INITIALLY DEFERRED,
    afspraak_id TEXT REFERENCES afspraak (id) DEFERRABLE INITIALLY DEFERRED,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    tot TEXT, -- @einde
    CHECK ((doel_id IS NULL) <> (afspraak_id IS NULL))
);
CREATE INDEX bundelstuk_inbreng ON bundelstuk (inbreng_id);
CREATE INDEX bundelstuk_dossier ON bundelstuk (dossier_id);

-- An expert's or colleague's answer, named with discipline and registration; may point the way to an arrangement.
-- @soort feit
CREATE TABLE advies (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    meedenkvraag_id TEXT REFERENCES meedenkvraag (id) DEFERRABLE INITIALLY DEFERRED,
    inbreng_id TEXT REFERENCES inbreng (id) DEFERRABLE INITIALLY DEFERRED,
    tekst TEXT NOT NULL, -- @verzegeld dossier_id
    naam TEXT NOT NULL, -- @verzegeld dossier_id
    discipline TEXT NOT NULL, -- @verzegeld dossier_id
    registratie TEXT, -- @verzegeld dossier_id
    wegwijzer TEXT, -- @code
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    CHECK ((meedenkvraag_id IS NULL) <> (inbreng_id IS NULL))
);
CREATE INDEX advies_dossier ON advies (dossier_id);
CREATE UNIQUE INDEX een_advies_per_vraag ON advies (meedenkvraag_id) WHERE meedenkvraag_id IS NOT NULL;
CREATE INDEX advies_gever ON advies (vastgelegd_door, vastgelegd_op);

-- Who asked has read the answer, and may tell what came of it.
-- @soort feit
CREATE TABLE advieslezing (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    advies_id TEXT NOT NULL UNIQUE REFERENCES advies (id) DEFERRABLE INITIALLY DEFERRED,
    woorden TEXT, -- @verzegeld dossier_id
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);
CREATE INDEX advieslezing_dossier ON advieslezing (dossier_id);

-- Where a participant stands, absence too; a later one replaces it.
-- @soort feit
CREATE TABLE standpunt (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    inbreng_id TEXT NOT NULL REFERENCES inbreng (id) DEFERRABLE INITIALLY DEFERRED,
    deelname_id TEXT NOT NULL REFERENCES deelname (id) DEFERRABLE INITIALLY DEFERRED,
    stand TEXT NOT NULL CHECK (stand IN ('draagt-het', 'ziet-het-anders', 'geen-standpunt', 'afwezig')),
    reden TEXT, -- @verzegeld dossier_id
    vervangt_id TEXT UNIQUE REFERENCES standpunt (id) DEFERRABLE INITIALLY DEFERRED,
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);
CREATE UNIQUE INDEX een_eerste_standpunt ON standpunt (deelname_id) WHERE vervangt_id IS NULL;
CREATE INDEX standpunt_inbreng ON standpunt (inbreng_id);
CREATE INDEX standpunt_dossier ON standpunt (dossier_id);

-- An afspraak that needs a beschikking asks who is competent for it, with a term; the answer ends the asking.
-- @soort periode
CREATE TABLE bekrachtiging (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    besluit_id TEXT NOT NULL REFERENCES besluit (id) DEFERRABLE INITIALLY DEFERRED,
    door_id TEXT NOT NULL REFERENCES medewerker (id),
    aard TEXT NOT NULL CHECK (aard IN ('beschikking', 'afspraak')),
    uiterlijk TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    tot TEXT, -- @einde
    antwoord TEXT, -- @einde @code
    gronden TEXT -- @verzegeld dossier_id @einde
);
CREATE UNIQUE INDEX een_bekrachtiging_tegelijk ON bekrachtiging (besluit_id) WHERE tot IS NULL;
CREATE INDEX bekrachtiging_door ON bekrachtiging (door_id) WHERE tot IS NULL;
CREATE INDEX bekrachtiging_dossier ON bekrachtiging (dossier_id);

-- Who does what by when, because of a besluit. With afspraak_id it stands in the plan, and is followed there.
-- @soort feit
CREATE TABLE actie (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    inbreng_id TEXT NOT NULL REFERENCES inbreng (id) DEFERRABLE INITIALLY DEFERRED,
    besluit_id TEXT REFERENCES besluit (id) DEFERRABLE INITIALLY DEFERRED,
    wat TEXT NOT NULL, -- @verzegeld dossier_id
    wie_medewerker_id TEXT REFERENCES medewerker (id),
    wie_anders TEXT, -- @verzegeld dossier_id
    uiterlijk TEXT NOT NULL,
    afspraak_id TEXT REFERENCES afspraak (id) DEFERRABLE INITIALLY DEFERRED,
    vervangt_id TEXT UNIQUE REFERENCES actie (id) DEFERRABLE INITIALLY DEFERRED,
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    CHECK ((wie_medewerker_id IS NULL) <> (wie_anders IS NULL))
);
CREATE INDEX actie_inbreng ON actie (inbreng_id);
CREATE INDEX actie_dossier ON actie (dossier_id);

-- @soort feit
CREATE TABLE actieuitslag (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    actie_id TEXT NOT NULL UNIQUE REFERENCES actie (id) DEFERRABLE INITIALLY DEFERRED,
    hoe TEXT NOT NULL CHECK (hoe IN ('gedaan', 'lukt-niet', 'vervallen')),
    toelichting TEXT, -- @verzegeld dossier_id
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);
CREATE INDEX actieuitslag_dossier ON actieuitslag (dossier_id);

-- Looked at again on the date that the besluit set: did it help?
-- @soort feit
CREATE TABLE terugblik (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    inbreng_id TEXT NOT NULL REFERENCES inbreng (id) DEFERRABLE INITIALLY DEFERRED,
    hielp TEXT NOT NULL CHECK (hielp IN ('ja', 'deels', 'nee')),
    keuze TEXT, -- @code
    tekst TEXT NOT NULL, -- @verzegeld dossier_id
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);
CREATE INDEX terugblik_inbreng ON terugblik (inbreng_id);
CREATE INDEX terugblik_dossier ON terugblik (dossier_id);

-- What an outcome of a step, or of looking back, sets in motion and nobody has done yet. soort and waarde are the words of
-- the arrangement.
-- @soort periode
CREATE TABLE gevolg (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    inbreng_id TEXT NOT NULL REFERENCES inbreng (id) DEFERRABLE INITIALLY DEFERRED,
    besluit_id TEXT REFERENCES besluit (id) DEFERRABLE INITIALLY DEFERRED,
    uitkomst_id TEXT REFERENCES uitkomst (id) DEFERRABLE INITIALLY DEFERRED,
    terugblik_id TEXT REFERENCES terugblik (id) DEFERRABLE INITIALLY DEFERRED,
    keuze TEXT NOT NULL, -- @code
    soort TEXT NOT NULL, -- @code
    waarde TEXT NOT NULL, -- @openbaar words of the arrangement
    medewerker_id TEXT REFERENCES medewerker (id),
    uiterlijk TEXT,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    tot TEXT, -- @einde
    hoe TEXT, -- @einde @code
    gevolg_van TEXT, -- @einde @id
    toelichting TEXT, -- @verzegeld dossier_id @einde
    CHECK ((uitkomst_id IS NULL) <> (terugblik_id IS NULL))
);
CREATE INDEX gevolg_inbreng ON gevolg (inbreng_id);
CREATE INDEX gevolg_dossier ON gevolg (dossier_id);
CREATE INDEX gevolg_terugblik ON gevolg (terugblik_id);

-- A besluit, or a part of the meeting without the family, told to the family or to who brought the case in.
-- @soort feit
CREATE TABLE verteld (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    inbreng_id TEXT NOT NULL REFERENCES inbreng (id) DEFERRABLE INITIALLY DEFERRED,
    besluit_id TEXT REFERENCES besluit (id) DEFERRABLE INITIALLY DEFERRED,
    bespreking_id TEXT REFERENCES bespreking (id) DEFERRABLE INITIALLY DEFERRED,
    persoon_id TEXT REFERENCES persoon (id) DEFERRABLE INITIALLY DEFERRED,
    medewerker_id TEXT REFERENCES medewerker (id),
    hoe TEXT NOT NULL, -- @code
    voorgelezen TEXT NOT NULL CHECK (voorgelezen IN ('ja', 'nee')),
    antwoord TEXT CHECK (antwoord IN ('klopt', 'klopt-niet', 'bel-mij')),
    woorden TEXT, -- @verzegeld dossier_id
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    CHECK ((persoon_id IS NULL) <> (medewerker_id IS NULL)),
    CHECK ((besluit_id IS NULL) <> (bespreking_id IS NULL))
);
CREATE INDEX verteld_inbreng ON verteld (inbreng_id);
CREATE INDEX verteld_besluit ON verteld (besluit_id);
CREATE INDEX verteld_dossier ON verteld (dossier_id);

-- What the liaison took up with whom, one line; the answer is a successor.
-- @soort feit
CREATE TABLE kortgesloten (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    inbreng_id TEXT NOT NULL REFERENCES inbreng (id) DEFERRABLE INITIALLY DEFERRED,
    met_wie TEXT NOT NULL, -- @verzegeld dossier_id
    zin TEXT NOT NULL, -- @verzegeld dossier_id
    antwoord TEXT, -- @verzegeld dossier_id
    vervangt_id TEXT UNIQUE REFERENCES kortgesloten (id) DEFERRABLE INITIALLY DEFERRED,
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);
CREATE INDEX kortgesloten_inbreng ON kortgesloten (inbreng_id);
CREATE INDEX kortgesloten_dossier ON kortgesloten (dossier_id);

-- Answers of those who were there to the questions of a step: was the information enough?
-- @soort feit
CREATE TABLE evaluatie (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    inbreng_id TEXT NOT NULL REFERENCES inbreng (id) DEFERRABLE INITIALLY DEFERRED,
    stap TEXT NOT NULL, -- @code
    medewerker_id TEXT NOT NULL REFERENCES medewerker (id),
    keuze TEXT NOT NULL, -- @code
    antwoorden TEXT, -- @verzegeld dossier_id
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL,
    UNIQUE (inbreng_id, stap, medewerker_id)
);
CREATE INDEX evaluatie_dossier ON evaluatie (dossier_id);

