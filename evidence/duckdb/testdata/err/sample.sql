1) from rows_of_the_shape using sample 1 -- 
