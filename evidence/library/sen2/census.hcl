# The return is made as things stand on a Thursday, the third in January. The
# return of a year holds what was asked, assessed and ended in the year before,
# and the plans in force on that day.

census "2023" {
  day = "2023-01-19"
}

census "2024" {
  day = "2024-01-18"
}

census "2025" {
  day = "2025-01-16"
}

census "2026" {
  day = "2026-01-15"
}

census "2027" {
  day = "2027-01-21"
}
