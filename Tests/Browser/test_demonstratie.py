"""A demonstration depends on its seed and its day alone: not on the engine, the hour, or whether it is told in bulk."""
from program import Program


def told(folder, engine="sqlite", **options):
    """What a demonstration holds, opened, with numbers for ids; the program itself has checked it."""
    program = Program(engine, folder, families=60, **options)
    assert "Alles klopt" in program.run("verify")
    return program.run("verify", "--uitschrift").splitlines()


def difference(one, other):
    only = sorted(set(one) ^ set(other))
    return f"{len(only)} lines differ, {len(one)} and {len(other)} in all\n" + "\n".join(line[:300] for line in only[:12])


def test_equal_seed_and_day_give_equal_data(tmp_path):
    acts = told(tmp_path / "acts", seed=7)

    bulk = told(tmp_path / "bulk", seed=7, bulk=True)
    postgres = told(tmp_path / "postgres", "postgres", seed=7, bulk=True)

    assert acts == bulk, difference(acts, bulk)
    assert bulk == postgres, difference(bulk, postgres)
    assert len(acts) > 9000
    tables = {line.split(" ", 1)[0] for line in acts}
    assert {"gebeurtenis", "doel", "score", "contact", "besluit", "les", "telgegeven", "werk", "inzage"} <= tables


def test_another_seed_gives_other_data(tmp_path):
    assert told(tmp_path / "one", seed=7, bulk=True) != told(tmp_path / "other", seed=8, bulk=True)
