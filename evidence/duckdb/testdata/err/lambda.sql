list_transform([1], lambda x: x + 1)
