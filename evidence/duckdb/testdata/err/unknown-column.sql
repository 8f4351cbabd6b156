count(*) filter (where waitng)
