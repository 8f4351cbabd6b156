nextval('s') > 1
