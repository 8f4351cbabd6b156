count(*) filter (where wait_days)
