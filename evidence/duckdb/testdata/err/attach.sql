attach 'x.db'
