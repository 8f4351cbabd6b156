1) from t union select (2
