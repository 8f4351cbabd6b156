count(*)) from rows_of_the_shape where (select true
