referred_on < date 'today'
