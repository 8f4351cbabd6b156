referred_on + cast(service as interval) > as_of
