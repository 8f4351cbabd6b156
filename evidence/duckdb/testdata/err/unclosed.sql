service = 'OT
