sum(distinct wait_days)
