# Synthetic: invented for this test.
neighbour_set "2030-01" {
  title        = "Invented neighbours"
  publisher    = "Nobody"
  published_on = "2025-01-31"
  licence      = "None is needed for what is invented."
}
neighbour_set "2025-05" {
  title        = "A version that comes with the program"
  publisher    = "Nobody"
  published_on = "2025-01-31"
  licence      = "None is needed for what is invented."
}
