count(*), count(*)
