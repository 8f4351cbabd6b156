referred_on at time zone 'UTC' > as_of
