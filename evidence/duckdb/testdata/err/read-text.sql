read_text('/etc/passwd') is not null
