sum(wait_days) over (order by referral_id)
