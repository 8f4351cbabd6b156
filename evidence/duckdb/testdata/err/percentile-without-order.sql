quantile_cont(wait_days, 0.5)
