try_cast(service as integer) > 1
