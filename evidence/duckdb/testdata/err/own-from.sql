1) from read_csv('/etc/passwd') where (true
