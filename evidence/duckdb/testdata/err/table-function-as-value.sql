(select count(*) from read_csv('/etc/passwd'))
