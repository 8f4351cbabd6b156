waiting
