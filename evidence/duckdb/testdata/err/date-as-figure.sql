max(referred_on)
