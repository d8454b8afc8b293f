-- Full-text search over confirmed lessons: the one place where the engines differ.
CREATE INDEX les_zoek ON les USING gin (to_tsvector('simple', zoektekst));
