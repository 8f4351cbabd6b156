arg_max(referral_id, wait_days)
