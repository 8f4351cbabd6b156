waiting and and
