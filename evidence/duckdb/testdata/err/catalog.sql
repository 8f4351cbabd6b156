system.main.now() > as_of
