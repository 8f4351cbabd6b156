sum(wait_days / 7.0)
