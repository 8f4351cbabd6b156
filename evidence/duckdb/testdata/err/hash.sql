hash(referral_id) > 1
