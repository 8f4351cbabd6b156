regexp_matches(service, '(a+)+$')
