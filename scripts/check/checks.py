"""The checks that `all` runs and `selftest` tries."""
CHECKS = ("imports", "names", "sql", "sizes", "woordenlijst", "doccomments", "migrations", "traces", "handleiding")
