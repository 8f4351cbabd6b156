count(*) -- all of them
