service collate nocase = 'x'
