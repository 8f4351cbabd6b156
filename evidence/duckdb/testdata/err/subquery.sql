wait_days > (select avg(wait_days) from shape_waits)
