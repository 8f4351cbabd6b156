list_filter([1], x -> x > 1)
