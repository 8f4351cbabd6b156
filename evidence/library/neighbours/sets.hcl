# The versions of DfE's statistical neighbours. A figure for neighbours always
# says which version it is of: five of Coventry's ten changed between these two.

neighbour_set "2021-04" {
  title        = "Children's services statistical neighbours, April 2021"
  publisher    = "Department for Education"
  published_on = "2021-04-30"
  licence      = "Contains public sector information licensed under the Open Government Licence v3.0: Department for Education, Children's services statistical neighbours."
  note         = "Coventry's ten, taken by sef comparators add from the workbook of April 2021. The publisher names the month; its last day is used."
}

neighbour_set "2025-05" {
  title        = "Children's services statistical neighbours, May 2025"
  publisher    = "Department for Education"
  published_on = "2025-05-31"
  licence      = "Contains public sector information licensed under the Open Government Licence v3.0: Department for Education, Children's services statistical neighbours."
  note         = "Coventry's ten, taken by sef comparators add from the table of May 2025. The publisher names the month; its last day is used."
}
