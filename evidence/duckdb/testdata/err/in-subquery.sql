referral_id in (select referral_id from rows_0)
