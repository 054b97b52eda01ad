package chrono

// epoch is an era that has never been closed and so counts years of any number. Its first year is astronomical.
type epoch struct {
	names        []string
	first        int
	since, until int  // the years in which it was counted so, 0 for all
	lunar        bool // its months are those of the Chinese calendar
}

// epochs are the calendars that Chinese texts name before a year, beside 公元 and the eras of rulers. The years of the Yellow Emperor were counted
// from 2711 BC by Liu Shipei and from 2698 BC by the Minbao and the revolutionaries of 1911; no number belongs to both counts while they were used.
var epochs = [...]epoch{
	{names: []string{"檀君纪元", "檀君紀元", "檀纪", "檀紀", "檀君"}, first: -2332},
	{names: []string{"黄帝纪元", "黃帝紀元"}, first: -2697, since: 4602, until: 4610, lunar: true},
	{names: []string{"黄帝纪元", "黃帝紀元"}, first: -2710, since: 4613, until: 4622, lunar: true},
	{names: []string{"神武纪元", "神武紀元", "皇纪", "皇紀"}, first: -659},
	{names: []string{"佛历", "佛曆", "佛纪", "佛紀"}, first: -542},
	{names: []string{"主体", "主體"}, first: 1912},
}

// counts says whether a year n was counted by the epoch.
func (c *epoch) counts(n int) bool { return c.until == 0 || n >= c.since && n <= c.until }

// lookBackEpoch takes in the epoch before a year, or 民国前, which counts back from 1911.
func (s *scanner) lookBackEpoch(e *expression) bool {
	r := &e.from
	if r.unit > YearPrecision || !r.tellsYear() {
		return false
	}
	n, at := r.year, backSpace(s.text, e.start)
	if r.reign.year > 0 {
		n = r.reign.year
	}
	year := 0
	if p := eatBack(s.text, at, "民国前", "民國前"); p >= s.floor && p >= 0 {
		e.start, year = p, 1912-n
	} else {
		found := false
		for i := range epochs {
			c := &epochs[i]
			if p := eatBack(s.text, at, c.names...); p >= s.floor && p >= 0 && c.counts(n) {
				e.start, year, found = p, c.first+n-1, true
				r.reign.lunar = r.reign.lunar || c.lunar
				break
			}
		}
		if !found {
			return false
		}
	}
	r.year, r.hasYear, r.century, r.bare, r.reign.year, r.calendar = year, true, false, false, 0, Era
	return true
}
