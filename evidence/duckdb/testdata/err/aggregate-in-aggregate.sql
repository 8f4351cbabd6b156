sum(count(*))
