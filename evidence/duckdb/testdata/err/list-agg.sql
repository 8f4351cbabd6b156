list(referral_id)
