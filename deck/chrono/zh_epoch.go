package chrono

// epoch is an era that has never been closed and so counts years of any number. Its first year is astronomical.
type epoch struct {
	names []string
	first int
}

// epochs are the calendars that Chinese texts name before a year, beside 公元 and the eras of rulers.
var epochs = [...]epoch{
	{[]string{"檀君纪元", "檀君紀元", "檀纪", "檀紀", "檀君"}, -2332},
	{[]string{"黄帝纪元", "黃帝紀元"}, -2697},
	{[]string{"神武纪元", "神武紀元", "皇纪", "皇紀"}, -659},
	{[]string{"佛历", "佛曆", "佛纪", "佛紀"}, -542},
	{[]string{"主体", "主體"}, 1912},
}

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
			if p := eatBack(s.text, at, epochs[i].names...); p >= s.floor && p >= 0 {
				e.start, year, found = p, epochs[i].first+n-1, true
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
