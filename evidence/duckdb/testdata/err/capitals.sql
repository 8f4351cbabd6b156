count(*) filter (where Waiting)
