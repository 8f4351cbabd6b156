// Package evidence holds what a partnership has written down: a workspace of
// small files that people can read, review and merge, resolved against the
// framework that it works to.
//
// The package reads and checks; it judges nothing. Whether evidence is old, a
// claim unproved or an action late is for policies to say. It opens no extract
// and no database either: shapes, datasets and measures are declared here and
// answered elsewhere.
//
// # The workspace
//
// A workspace is a folder with a file sef.hcl. Beside it stand evidence/*.hcl
// and data/*.hcl. Any block may stand in any of these files, so that one
// attached item can have a file of its own. The main file says whose
// self-evaluation it is:
//
//	area "northmoor" {
//	  name      = "Northmoor"
//	  framework = "area-send-2023"
//	  as_of     = "2025-06-30"      # every age is counted to this day
//	  expects   = ["waits"]         # shapes that should have data
//	}
//
//	partner "icb" {
//	  name    = "The integrated care board"
//	  sectors = ["health"]
//	}
//
//	partner "council" {
//	  name    = "The council"
//	  sectors = ["education", "social-care"]
//	}
//
//	board "send-board" {
//	  name           = "The SEND board"
//	  interval_weeks = 6
//	}
//
//	disclosure {
//	  profile = "lt5"               # how numbers about children are published
//	}
//
//	threshold "waits/therapy" {
//	  red    = 40                   # another limit for one rule, with its reason
//	  reason = "Agreed by the board as a first step."
//	}
//
//	sef {
//	  agreed_by_board = "send-board"
//	  sign_off "icb" {
//	    on = "2025-06-16"
//	  }
//	}
//
// # Evidence and what is said of it
//
// [Evidence] is what is known, a [Claim] is what the partnership is ready to
// defend, a [Judgement] is the grade it gives itself:
//
//	evidence "clinic-review" {
//	  title    = "Review of the therapy clinic"
//	  partner  = "icb"
//	  kind     = "audit"
//	  shows    = "outcome"
//	  criteria = ["E1", "E3"]
//	  covers   = { from = "2024-09-01", to = "2025-03-31" }
//	  file     = "clinic-review.pdf"           # below evidence/files
//	  says     = "Children are seen sooner than a year ago."
//	  limits   = "One clinic; families were not asked."
//	  states "waits_over_18_weeks" {            # so that others can be held against it
//	    value = 41.0
//	    on    = "2025-03-31"                    # or the last day of its period
//	    where = { service = "Therapy" }
//	  }
//	}
//
// An item that is itself an official publication, such as a table of the
// Department for Education, names its publisher in published_by: "dfe", "nhs",
// "ofsted" or "cqc". Everybody can read its figures, so that small numbers in it
// are no disclosure.
//
//	claim "seen-too-late" {
//	  criterion = "E3"
//	  kind      = "development"
//	  statement = "Children wait too long to be seen."
//	  evidence  = ["clinic-review"]
//	  measures  = ["waits_over_18_weeks"]
//	  actions   = ["second-clinic"]
//	  themes    = ["waiting"]                   # what people raise, as complaints are coded
//	}
//
//	judgement "E3" {
//	  grade = "inconsistent"
//	  dated = "2025-05-12"
//	  dissent "icb" {
//	    says = "The last quarter was better."
//	    on   = "2025-05-12"
//	  }
//	}
//
// Evidence that speaks against a claim names it, and the claim says why it
// stands all the same:
//
//	evidence "clinic-survey" {
//	  title       = "Survey of families at the clinic"
//	  partner     = "icb"
//	  kind        = "survey"
//	  shows       = "outcome"
//	  criteria    = ["E3"]
//	  contradicts = ["seen-kindly"]
//	}
//
//	claim "seen-kindly" {
//	  criterion = "E3"
//	  kind      = "strength"
//	  statement = "Families are met with kindness."
//	  evidence  = ["clinic-review"]
//	  despite   = "The survey was taken before the clinic had a second room."
//	}
//
// # Actions and earlier findings
//
// An [Action] answers claims, earlier findings, criteria or other actions,
// which it names with their kind. A [PriorFinding] stands under a criterion of
// the framework it was made under, and carries over to today's along the
// crosswalk:
//
//	action "second-clinic" {
//	  title     = "Open a second clinic"
//	  lead      = "icb"
//	  addresses = ["claim.seen-too-late", "prior_finding.2019-waits"]
//	  due       = "2026-03-31"
//	  status    = "in-progress"
//	  success   = { measure = "waits_over_18_weeks", target = 10.0 }
//	  update "2025-06-20" {
//	    says = "Rooms are found."
//	  }
//	}
//
//	inspection "in-2019" {
//	  framework = "area-send-2016"
//	  from      = "2019-10-14"
//	  to        = "2019-10-18"
//	  source    = "The published letter"
//	}
//
//	prior_finding "2019-waits" {
//	  inspection = "in-2019"
//	  criterion  = "B"
//	  carries_to = ["E3"]
//	  kind       = "development"
//	  statement  = "Some children wait too long."
//	}
//
// A [Waiver] accepts one finding of one rule for at most a year. A [Meeting],
// a [Rehearsal] and a [Document] record who met, what was practised and what
// is ready for inspectors.
//
// # Data
//
// A [Shape] is a data contract, shipped with the program. A [Dataset] says how
// a partner's extract fills it, and a [Measure] what is worked out from it:
//
//	dataset "therapy" {
//	  shape     = "waits"
//	  partner   = "icb"
//	  source    = "private/therapy.xlsx"
//	  sheet     = "Referrals"       # of a workbook with several that fit
//	  as_of     = "2025-05-31"
//	  columns   = { referral_id = "Ref", referred_on = "Referred" }
//	  constants = { clock = "community", service_group = "therapy" }
//	  dates     = "month-first"     # 05/13/2025; day first unless it says so
//	}
//
//	measure "waits_north" {
//	  shape       = "waits"
//	  title       = "Waiting over 18 weeks in the north"
//	  where       = "locality = 'North' and waiting"
//	  numerator   = "count(*) filter (where wait_weeks > 18)"
//	  denominator = "count(*)"
//	  unit        = "percent"
//	  better      = "lower"
//	}
//
// A measure with a date can be cut into periods, with period = { on =
// "received_on", is = "calendar-year" }: a month, a quarter, a calendar,
// financial or academic year, or the twelve-months to the day of each extract.
//
// A council's SEN2 return fills several shapes at once, so a [SEN2Return] stands
// for a dataset of each, as of the census day of its year. Its fields, codes and
// checks are in the library too:
//
//	sen2_return "january-2025" {
//	  partner = "council"
//	  source  = "private/sen2.xml"   # or the folder of a set of files
//	  year    = 2025
//	  refresh = "yearly"
//	}
//
// # Published figures
//
// A [Comparator] is a figure that others published, of one measure, area and
// period. Comparators come with the program and stand in a workspace's
// data/comparators/*.csv, in the layout of the shape benchmarks:
//
//	measure,period,area_level,area_code,numerator,denominator,value,unit,missing,source,release
//	audit_overall_good_rate,2024,england,E92000001,450,900,50,percent,,Table 1,audits-2024
//	audit_overall_good_rate,2024,la,E06000045,0,0,,percent,unavailable,Table 2,audits-2024
//
// A line that begins with # is a comment. The file releases.hcl beside them
// says what they come from:
//
//	release "audits-2024" {
//	  title        = "Audits of EHC plans in 2024"
//	  publisher    = "A network of auditors"
//	  published_on = "2025-02-28"
//	  licence      = "Published with permission of the network"
//	}
//
// Of two releases of the same figure the later one stands, unless it was
// published after the workspace's day: [Comparators.AsOf] tells them apart.
// [Workspace.ComparatorsFor] finds what to show beside a measure. What a
// measure must never be shown without, it names itself: [Workspace.ShownWith].
// Counts that others publish and no measure works out have ids of their own
// ([Published]), so that three counts of "new plans" stay three.
//
// Statistical neighbours ([Neighbour]) stand in data/neighbours/*.csv, and
// sets.hcl says which version they are. Their figures are worked out from those
// of the authorities, as a mean and pooled, and say of how many.
//
// # Mistakes
//
// [Load] returns every mistake at once, sorted, each with its place and what
// to do about it: a word that is misspelt, an id that names nothing or is used
// twice, a date that is none, evidence derived from itself, a document that is
// not there. Only what the world does wrong, such as a folder that may not be
// read, is an error. Open the folder with [os.OpenRoot] and hand over its FS:
// links that lead out of the workspace are then refused rather than followed.
package evidence
