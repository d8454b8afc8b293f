-- Each reference to a table that grows has an index, beside those that stand with their tables: else a file could only be
-- destroyed by reading whole tables, and "what belongs to this" would read them too. A test keeps this list complete.

CREATE INDEX samenvoeging_in ON samenvoeging (in_persoon_id);
CREATE INDEX gezinslid_dossier ON gezinslid (dossier_id);
CREATE INDEX toestemming_persoon ON toestemming (persoon_id);
CREATE INDEX doel_eigenaar ON doel (eigenaar_id);
CREATE INDEX afspraak_persoon ON afspraak (wie_persoon_id);
CREATE INDEX afspraak_besluit ON afspraak (besluit_id);
CREATE INDEX advies_inbreng ON advies (inbreng_id);
CREATE INDEX afspraakuitslag_afspraak ON afspraakuitslag (afspraak_id);
CREATE INDEX score_persoon ON score (persoon_id);
CREATE INDEX afweging_antwoord ON afweging (antwoord_op_id);
CREATE INDEX afweging_persoon ON afweging (persoon_id);
CREATE INDEX afweging_doel ON afweging (doel_id);
CREATE INDEX instemming_persoon ON instemming (persoon_id);
CREATE INDEX instemming_planversie ON instemming (planversie_id);
CREATE INDEX meedenkvraag_doel ON meedenkvraag (doel_id);
CREATE INDEX advies_vraag ON advies (meedenkvraag_id);
CREATE INDEX contactzichtbaarheid_contact ON contactzichtbaarheid (contact_id);
CREATE INDEX inbreng_doel ON inbreng (doel_id);
CREATE INDEX inbreng_deel_van ON inbreng (deel_van_id);
CREATE INDEX inbreng_komt_uit ON inbreng (komt_uit_id);
CREATE INDEX bundelstuk_afspraak ON bundelstuk (afspraak_id);
CREATE INDEX bundelstuk_doel ON bundelstuk (doel_id);
CREATE INDEX deelname_persoon ON deelname (persoon_id);
CREATE INDEX deelgrond_deelname ON deelgrond (deelname_id);
CREATE INDEX agendapunt_inbreng ON agendapunt (inbreng_id);
CREATE INDEX weging_lijn ON weging (lijn_id);
CREATE INDEX besluit_bekrachtigt ON besluit (bekrachtigt_id);
CREATE INDEX besluit_uitkomst ON besluit (uitkomst_id);
CREATE INDEX standpunt_deelname ON standpunt (deelname_id);
CREATE INDEX bekrachtiging_besluit ON bekrachtiging (besluit_id);
CREATE INDEX actie_besluit ON actie (besluit_id);
CREATE INDEX actie_afspraak ON actie (afspraak_id);
CREATE INDEX gevolg_besluit ON gevolg (besluit_id);
CREATE INDEX gevolg_uitkomst ON gevolg (uitkomst_id);
CREATE INDEX verteld_bespreking ON verteld (bespreking_id);
CREATE INDEX verteld_persoon ON verteld (persoon_id);
CREATE INDEX lesvoorstel_inbreng ON lesvoorstel (inbreng_id);
CREATE INDEX lesgebruik_inbreng ON lesgebruik (inbreng_id);

-- What has had its time is found by its day.
CREATE INDEX concept_oud ON concept (gewijzigd_op, id);
CREATE INDEX poging_oud ON poging (laatste_op, wie);
CREATE INDEX sessie_oud ON sessie (gezien_op, afdruk);
CREATE INDEX sessie_begonnen ON sessie (begonnen_op);

-- verify goes through every table by its id.
CREATE UNIQUE INDEX concept_id ON concept (id);
