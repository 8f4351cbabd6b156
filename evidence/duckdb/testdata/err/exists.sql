exists (select 1 from rows_0)
