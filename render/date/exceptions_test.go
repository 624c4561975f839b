package date_test

// Why ICU, as the fixtures were recorded with it, writes something else.
const (
	// The tables are of CLDR 48.2, the recorded ICU has CLDR 48.0, where the
	// abbreviated parts of the Korean day were "AM" and "PM". These cases are
	// not counted.
	newerCLDR = "CLDR 48.2 has Korean parts of the day in Korean"

	// Node asks ICU for the hours of a cycle, and ICU's pattern for hm in
	// Japanese, "aK:mm", is then forced to it. A skeleton asks for what the
	// language has, which is 午前0時.
	forcedCycle = "Node forces the hour cycle, Japanese has noon and midnight at 0"

	// CLDR has these in cldr-cal-buddhist, which is not among the packages that
	// the tables are made from.
	buddhistInterval = "the interval formats of the Buddhist calendar are not in the tables"
)

var timeExceptions = map[string]string{
	"ko full time":            newerCLDR,
	"ko long time":            newerCLDR,
	"ko medium time":          newerCLDR,
	"ko short time":           newerCLDR,
	"ko full date and time":   newerCLDR,
	"ko long date and time":   newerCLDR,
	"ko medium date and time": newerCLDR,
	"ko short date and time":  newerCLDR,
}

var skeletonExceptions = map[string]string{
	"ja hm":           forcedCycle,
	"ko hm":           newerCLDR,
	"ko jm":           newerCLDR,
	"ko jms":          newerCLDR,
	"ko j":            newerCLDR,
	"ko yMMMdjm":      newerCLDR,
	"ko yMMMMdjm":     newerCLDR,
	"ko yMMMMEEEEdjm": newerCLDR,
	"ko yMdjm":        newerCLDR,
	"ko Ejm":          newerCLDR,
}

var rangeExceptions = map[string]string{
	"th short": buddhistInterval,
	"th long":  buddhistInterval,
}
