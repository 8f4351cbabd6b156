wait_days > clock and referred_on + referred_on = 1
