# The releases that the figures beside this file come from. "sef comparators
# add" made the tables: it read the publisher's own files and kept, for one
# area, its row, its neighbours', its region's and England's, in our layout.

release "dfe-ehc-plans-2025" {
  title        = "Education, health and care plans, reporting year 2025"
  publisher    = "Department for Education"
  published_on = "2025-06-26"
  licence      = "Contains public sector information licensed under the Open Government Licence v3.0: Department for Education, Education, health and care plans, reporting year 2025."
  address      = "https://explore-education-statistics.service.gov.uk/find-statistics/education-health-and-care-plans"
  note         = "Headline rows for 2019 to 2024 of England, West Midlands, Coventry and its ten statistical neighbours of May 2025, taken by sef comparators add from the release's files timeliness_20_week, requests, assessments, annual_reviews, caseload and newplans. A new release comes each summer; its day is not announced here."
}
