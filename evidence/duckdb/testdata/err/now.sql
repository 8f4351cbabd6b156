referred_on < now()
