cast('1' as integer);
