count(*) filter (where service = ?)
