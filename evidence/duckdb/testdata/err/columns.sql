columns('.*') > 1
