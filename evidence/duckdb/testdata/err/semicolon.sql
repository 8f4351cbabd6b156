count(*); copy shape_waits to '/tmp/out.csv'
