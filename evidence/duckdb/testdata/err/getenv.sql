getenv('HOME') = 'x'
