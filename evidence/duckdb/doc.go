// Package duckdb is the warehouse in which partners' extracts become rows and
// rows become figures. It is an [evidence.Warehouse] around DuckDB, which runs
// inside this process and in its memory.
//
// It judges nothing and publishes nothing. What it answers is raw: numbers
// about children that may not be shown before evidence/disclosure has looked
// at them. It knows no rules, and reads nothing but the extracts it is given.
//
//	w, err := duckdb.Open(ctx, duckdb.Options{})
//	loaded, err := w.Load(ctx, extracts)     // and from here on it is locked
//	answers, err := w.Answer(ctx, questions)
//	err = w.Close()
//
// # From text to values
//
// Every cell arrives as text. SQL that is generated from the shape turns it
// into a value, a missing value of a known kind, or a rejected cell with its
// row, column and reason, never its text. The macros are in typing.sql:
//
//	date    2024-05-01, with or without a time; 01/05/2024 13:45, 1/5/24,
//	        01-May-24, 1 May 2024, 2022-Sep-28 00:00:00, 45413 or 45413.0 of a
//	        spreadsheet. Day first: 05/13/2024 is rejected. A dataset that
//	        says dates = "month-first" has it the other way round, and
//	        13/05/2024 rejected. Years of two digits lie at most 20 years
//	        ahead of the extract's day.
//	int     12345, 12345.0, 1,234
//	number  kept as a decimal with six places, so that sums are exact. Of a
//	        column in percent 95% and 95 are the same, and 0.95 is rejected: it
//	        may be either. So is 0,95 everywhere.
//	bool    yes, y, true, 1, 1.0 and their opposites
//	code    one of the shape's codes, whatever its capitals, spaces and dashes;
//	        where the shape lists none, any text
//	text    up to 1,000 characters, its spaces tidied
//
// Missing is what publishers write for it: * c <5 1-4 (suppressed), z n/a -
// (not applicable), x : .. (unavailable), low k ~ (a low value), n/k u (not
// known), and nothing at all. A code of the column comes before such a mark.
// In free text letters and numbers are words, and only - * ~ : .. n/a n/k are
// marks: an age band may be called 1-4.
//
// # Rows
//
// Some rows are no data and are counted apart: blank ones, the heading
// repeated at a page break, totals (the first filled cell says so, and a
// required column is empty) and footnotes (text in the first cell alone, which
// is no key). Of the others, a row with a rejected cell is left out, because
// a wrong cell taken as empty would change figures: a child seen on an
// illegible day would wait for ever. If more rows than the dataset tolerates
// are left out, all of it is set aside.
//
// A second row with the same key is rejected in shapes whose rows are one
// thing each, such as "one referral". Where a row is one part of a thing, as
// in "one answer to one question of an audit", the key comes back in every
// part. The titles tell them apart: the second kind says "one" twice.
//
// A row whose cells are all understood may still contradict itself: seen before
// being referred. What no right row contradicts stands in the shape as a
// condition of the measure language,
//
//	consistent "referred-before-seen" {
//	  holds = "referred_on <= seen_on"
//	  says  = "nobody is seen before being referred"
//	}
//
// and [evidence.Loaded] tells how many rows it could judge, how many break it and
// which. A row is judged where every column compared has a value; one inside
// coalesce may be empty. The row stays in the figures, for nobody here knows
// which of its dates is wrong.
//
// Rows are numbered as a spreadsheet numbers them: a row with line breaks
// inside its cells is one row, and an empty line is a row.
//
// # Time
//
// An event dated after the extract's day has not happened: an appointment
// that is booked is still a wait. Planned and due dates keep their value.
//
// A measure is cut into whole months, quarters or years, or it is about the 12
// months to the day of the extract. Where extracts of several days are put
// together, each row is placed by the day of its own, so that every partner
// gives 12 whole months, and the figure is given the 12 months to the newest of
// those days.
//
// # What is not collected
//
// A column that a dataset does not carry is not the same as an empty one. A
// measure is worked out from the datasets that carry every column which its
// expressions mention; if there is none, [evidence.Answer] names the columns
// and has no cells. A derived column is not collected where a column that it
// needs is not, or where without the missing columns it could have no value.
//
// # Measures
//
// The expressions of measures are SQL by people who are not trusted with the
// machine. [Warehouse.Check] lets the database parse them without running
// anything, and compares the tree with a list of what is allowed: comparisons,
// arithmetic, a few functions, columns of the shape. What runs is written
// again from that tree. An expression is a condition, which is counted, or
// counts and sums:
//
//	waiting and wait_days > 126
//	sum(reviewed) filter (where eligible is not null)
//	percentile_cont(0.5) within group (order by wait_days) / 7.0
//
// Before anything is asked the database is cut off: external access is off,
// extensions are neither installed nor loaded, and its settings are locked.
//
// # Small and long extracts
//
// What a small extract costs is not its rows but the planning of its SQL. The
// columns of one type are typed together as a list, several extracts are taken
// side by side, each query runs in one thread, and all expressions of a run
// are prepared in few statements. In a long file each column is typed alone,
// by all threads. Tests compare the two.
//
// # Same in, same out
//
// Counts and sums are exact and figures come as text, so they do not depend on
// the number of threads or on the order in which rows are read. An average of
// divisions would, and is refused.
package duckdb
