query('select 1')
