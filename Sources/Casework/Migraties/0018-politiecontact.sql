-- The police spoke to the team before a report. A name, if there is one, is under a key of its own that goes: see bewaring.
-- @soort feit
CREATE TABLE politiecontact (
    id TEXT PRIMARY KEY,
    team_id TEXT NOT NULL REFERENCES team (id),
    wijk TEXT NOT NULL, -- @openbaar of the list of wijken
    naam TEXT, -- @verzegeld id
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);
CREATE INDEX politiecontact_team ON politiecontact (team_id, gebeurd_op, id);
CREATE INDEX politiecontact_dag ON politiecontact (gebeurd_op, wijk);

-- What is known later: the team reached the youth or not, a report followed or not. The last of a kind holds.
-- @soort feit
CREATE TABLE politievervolg (
    id TEXT PRIMARY KEY,
    politiecontact_id TEXT NOT NULL REFERENCES politiecontact (id),
    wat TEXT NOT NULL CHECK (wat IN ('contact', 'geen-contact', 'melding', 'geen-melding')),
    gebeurd_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    vastgelegd_door TEXT NOT NULL,
    zout TEXT NOT NULL
);
CREATE INDEX politievervolg_contact ON politievervolg (politiecontact_id, id);
