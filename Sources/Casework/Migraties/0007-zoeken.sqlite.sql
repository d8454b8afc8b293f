-- Full-text search over confirmed lessons: the one place where the engines differ.
CREATE VIRTUAL TABLE les_zoek USING fts5 (zoektekst, content = 'les', tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
CREATE TRIGGER les_zoek_erbij AFTER INSERT ON les BEGIN INSERT INTO les_zoek (rowid, zoektekst) VALUES (new.rowid, new.zoektekst); END;
