// Package neighbours reads DfE's statistical neighbours: the ten authorities
// most like each authority in England, as DfE worked them out in April 2021
// (a workbook, an authority in a row) and in May 2025 (a table in long form, a
// neighbour in a row).
//
// Neither file says which version it is, so the caller does: five of the ten
// may have changed between the two, and figures for neighbours mean nothing
// without the version. Another model of likeness, such as CIPFA's, is another
// thing and is not read here.
//
// # What is left out
//
// Below a row "Old SNs:" the workbook lists authorities that were abolished;
// they are left out. So are authorities whose neighbours are all "-", because
// they are younger than the version: they have none in it. The
// table lists abolished authorities among the others and nothing tells them
// apart, so they are taken; they are nobody's area. A neighbour that has
// since been abolished stays: it has no newer figures, and an average says how
// many of the ten it could use.
//
// # What is refused
//
// An authority with other than ten neighbours, with one twice or with itself;
// ranks other than one to ten; a word for closeness that is not one of the
// publisher's, in whatever capitals. Nothing is taken from a file with a
// mistake.
package neighbours
