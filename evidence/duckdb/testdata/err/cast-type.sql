cast(service as json) is null
