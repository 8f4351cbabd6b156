count(*) filter (where service = $$x$$)
