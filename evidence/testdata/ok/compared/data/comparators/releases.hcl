# Synthetic: invented for tests.

release "autumn" {
  title        = "Invented figures, autumn"
  publisher    = "Nobody"
  published_on = "2024-11-01"
  licence      = "None is needed for what is invented."
}

release "spring" {
  title         = "Invented figures, spring"
  publisher     = "Nobody"
  published_on  = "2025-03-01"
  next_expected = "2026-03-01"
  licence       = "None is needed for what is invented."
}

release "summer" {
  title        = "Invented figures, summer: not to be known on the workspace's day"
  publisher    = "Nobody"
  published_on = "2025-07-01"
  licence      = "None is needed for what is invented."
}
