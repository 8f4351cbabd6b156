count(*) as n
