string_agg(referral_id, ',')
