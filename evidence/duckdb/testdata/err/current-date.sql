referred_on < current_date
