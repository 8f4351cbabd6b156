# Synthetic: invented for this test.
release "spring" {
  title        = "Invented figures, spring"
  publisher    = "Nobody"
  published_on = "2025-03-01"
  licence      = "None is needed for what is invented."
}

