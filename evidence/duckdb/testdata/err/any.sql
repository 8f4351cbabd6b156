wait_days = any ([1])
