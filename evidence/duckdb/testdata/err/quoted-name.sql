count(*) filter (where "waiting")
