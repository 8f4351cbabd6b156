document "sef-itself" {
  ready = true
}
