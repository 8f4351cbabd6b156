sum(cast(wait_days as double))
