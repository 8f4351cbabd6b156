# Synthetic: invented for tests.

neighbour_set "2019-01" {
  title        = "Invented neighbours, older"
  publisher    = "Nobody"
  published_on = "2019-01-31"
  licence      = "None is needed for what is invented."
}

neighbour_set "2024-01" {
  title        = "Invented neighbours"
  publisher    = "Nobody"
  published_on = "2024-01-31"
  licence      = "None is needed for what is invented."
}

neighbour_set "2025-09" {
  title        = "Invented neighbours: not to be known on the workspace's day"
  publisher    = "Nobody"
  published_on = "2025-09-30"
  licence      = "None is needed for what is invented."
}
