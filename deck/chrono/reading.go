package chrono

// reading is one end of a date expression as it is written: fields that the text leaves out are missing, and the discourse model fills them.
type reading struct {
	unit     Precision
	relation relation
	hasYear  bool // year is stated
	century  bool // year lacks its century: 92年, the seventies
	bare     bool // a year number that leaves its era unsaid and may be BC
	shares   bool // a year whose 公元前 or AD goes for the second end of a range too
	han      bool // the month is a Chinese numeral
	part     Part
	calendar Calendar
	steps    int // of relation
	year     int // astronomical; the first year of a decade or century
	month    int
	day      int
	season   int // EDTF code
	reign    reign
}

// relation says from which date the missing fields of a reading are counted, and in which unit.
type relation uint8

const (
	fromContext  relation = iota // fill in what is missing
	countDays                    // 次日: steps days after the day in question
	countWeeks                   // two weeks later
	countMonths                  // 次月
	countYears                   // 次年, 同年8月
	countDecades                 // the next decade
	countCentury                 // the previous century
	nextOf                       // the next spring: the first such season or month after
	previousOf                   // the previous April: the last such one before
)

// expression is a date expression of one passage before resolution.
type expression struct {
	start, end int
	from       reading
	to         *reading // nil unless closed
	form       form     // as of a Date; before and after state from alone
	approx     bool
	unsure     bool
	opening    int   // where its sentence begins
	bracketed  bool  // stands in brackets
	lost       bool  // a year that cannot be told, nor those of what goes on from it
	twin       *twin // the date in brackets after it
	flags      Flags
}

// twin is a date in brackets that says an expression again, in another calendar.
type twin struct {
	from   reading
	either bool // its month and day follow the brackets and may be the era's as well
}

// tellsYear says whether r has a number for its year, be it a civil one or a reign's.
func (r reading) tellsYear() bool { return r.hasYear || r.reign.year > 0 }

// inherit fills what r leaves out from the other end of its range.
func (r reading) inherit(o reading) reading {
	if r.relation != fromContext {
		return r
	}
	if !r.hasYear && r.reign.name == "" && r.reign.cycle == 0 {
		r.year, r.hasYear, r.century, r.bare, r.reign = o.year, o.hasYear, o.century, o.bare, o.reign
		if o.relation == countYears {
			r.relation, r.steps = o.relation, o.steps
		}
		if r.calendar == Civil {
			r.calendar = o.calendar
		}
		if r.month == 0 && r.unit == DayPrecision {
			r.month = o.month
			r.reign.leap = o.reign.leap
		}
	}
	return r
}
