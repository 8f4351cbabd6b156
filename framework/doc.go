// Package framework holds what good looks like: the criteria by which an
// inspection looks at a partnership, the outcomes it can reach, what it asks
// to see and when.
//
// A framework is data. It lives in a folder of HCL files, so that another
// inspection, or a new version of one, needs an author and no programmer. The
// package reads such folders, checks them as a whole and answers questions
// about them. It refuses to judge: it knows nothing of evidence, of grades
// that anyone was given, or of today.
//
// # Files
//
// A folder holds one framework, in as many files as its authors like:
//
//	framework "local-review" {
//	  title         = "Review of support for young carers"
//	  short         = "Young carers"
//	  inspectorates = ["Peer review team"]
//	  in_force      = { from = "2025-09-01" }
//	  scale         = "levels"
//	  source        = "Terms of reference, September 2025"
//	}
//
//	scale "levels" {
//	  title = "Level"
//	  step "secure" {
//	    title    = "Secure"
//	    meaning  = "Young carers are found early and helped."
//	    supports = "strong"
//	  }
//	  step "emerging" {
//	    title    = "Emerging"
//	    meaning  = "Too many are found late."
//	    supports = "weak"
//	  }
//	}
//
//	theme "finding" {
//	  title = "Finding young carers"
//	}
//
//	criterion "F1" {
//	  theme   = "finding"
//	  title   = "Young carers are identified early"
//	  short   = "Early identification"
//	  prompts = ["Who asks a child whether they care for somebody?"]
//	  sectors = ["education", "health"]
//	  kinds   = ["data", "voice"]
//	  voice   = "expected"
//	}
//
// Optional blocks say more: document (what inspectors ask for), clock (what is
// due on which working day), cases (whom they follow in depth),
// recommendations (what they recommend nationally), crosswalk (where findings
// of an earlier framework go) and term (the words of the field). The struct
// tags of the types below list every attribute; package
// [github.com/sef-engine/sef/framework/source] explains them.
//
// # What can be trusted
//
// Titles of criteria are names and stay as published. Every other text is in
// our own words. [Status] says whether a text was verified against the
// publisher's or has still to be checked there; what is to be checked is never
// shown as a quotation.
//
// # Grades
//
// A step of a scale may say which evidence it stands for, in supports. A scale
// whose steps do not, such as one that an inspectorate alone can award, is
// shown and never compared with evidence.
//
// # Loading
//
// [Load] takes any number of roots: [Shipped], a workspace's own folder, a
// test in memory. It returns all it could read and every mistake, each with
// its place, sorted. Frameworks are checked together, because a [Crosswalk]
// names two: it has to speak of every criterion of the earlier one, so that no
// finding is lost when the framework changes.
package framework
