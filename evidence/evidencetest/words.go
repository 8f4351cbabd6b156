package evidencetest

// The sentences are of the length and kind that partners write, so that
// reports made of them look like reports.
var (
	titles = []string{
		"Review of the speech and language pathway",
		"Survey of families with a new plan",
		"Audit of health advice in assessments",
		"Annual report of the parent carer forum",
		"Visit to alternative provision",
		"Dashboard of waiting times for therapies",
		"Case studies of moves into adult services",
	}
	sentences = []string{
		"Children were seen sooner once referrals were sorted by need, and fewer came back within a year.",
		"Families said that they had to repeat their story to every service, and that nobody told them who decides.",
		"The quality of advice varies by team; where a named officer reads it before it leaves, it says what the child needs and how often.",
		"Schools welcome the outreach, but those in the north of the area waited twice as long for a first visit.",
		"Half of the young people who left this year had a place or a job agreed before the summer.",
		"Leaders look at the figures each month and asked for two changes that have since been made.",
		"The plan was agreed by all partners, and each has named who answers for its part.",
		"Attendance rose in the settings that took part; it is too early to say whether that will last.",
	}
	limits = []string{
		"One provider only, and no view of families.",
		"A small sample, chosen by the service itself.",
		"The figures stop before the change of system.",
		"Nobody under eleven was asked.",
		"Two settings did not answer.",
	}
)
