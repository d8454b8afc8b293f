-- Het register van een tafel: bladeren en kiezen op wat vastzat, zonder de hele tafel te lezen.

CREATE INDEX inbreng_register ON inbreng (tafel_id, gebeurd_op, id);
CREATE INDEX inbreng_register_knelpunt ON inbreng (tafel_id, knelpunt, gebeurd_op, id);
