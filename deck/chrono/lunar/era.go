package lunar

import (
	"cmp"
	"slices"
	"sync"
)

// Era is a name that years are counted by.
type Era struct {
	Name        string // in simplified characters
	Traditional string
	State       string // as 东汉, 曹魏, 刘宋: no two of one time share it; in simplified characters
	Ruler       string // in simplified characters, "" if the era is no ruler's
	First       int    // astronomical number of the year 1; the lunar year where the calendar is lunar
	Last        int    // the last year in which it was in use, which may be another era's first; 0 if Open or Backward
	Start, End  int    // Julian Day Numbers of its first and last day, each 0 if not known
	Calendar    Calendar
	Open        bool // still counted
	Backward    bool // counted back from First, as 民国前
	Common      bool // also an ordinary word, a place or a person: believe it before a number and 年 only
}

// eras are all eras by name, the best known of a name first.
var eras = sync.OnceValue(func() map[string][]Era {
	list, err := parseEras(eraFacts)
	named := byName(must("eras.tsv", list, err), func(e Era) string { return e.Name })
	for _, group := range named {
		slices.SortStableFunc(group, Era.compare)
	}
	return named
})

// compare puts the era of the weightier state first, then the one that lasted longer.
func (e Era) compare(f Era) int {
	return cmp.Or(states()[e.State].weight-states()[f.State].weight, f.lasted()-e.lasted(), e.First-f.First)
}

// lasted is the number of years from the first to the last, 0 if there is no last one.
func (e Era) lasted() int {
	if e.Open || e.Backward {
		return 0
	}
	return e.Last - e.First
}

// Load reads the tables of eras and reigns, which are otherwise read at their first use.
func Load() {
	eras()
	reigns()
}

// Eras are the eras of a name in either script, the best known first; none if there is no such name.
func Eras(name string) []Era { return slices.Clone(eras()[fold(name)]) }

// MatchEra is the longest name of an era, in either script, that s begins with: its simplified form and its length in s in bytes. n is 0 if there is none.
func MatchEra(s string) (name string, n int) {
	// A name's other forms have as many bytes. What isn't UTF-8 may change its length here, but only behind the name.
	n = min(len(s), maxName) / charBytes * charBytes
	for key := fold(s[:n]); n > 0; n -= charBytes {
		if _, ok := eras()[key[:n]]; ok {
			return key[:n], n
		}
	}
	return "", 0
}

// Year is the astronomical year that the n-th year of the era is. ok is false for a year that the era never had.
func (e Era) Year(n int) (year int, ok bool) {
	switch {
	case n < 1 || n > 9999:
		return 0, false
	case e.Backward:
		return e.First - n + 1, true
	}
	year = e.First + n - 1
	return year, e.Open || year <= e.Last
}

// Months is the calendar that the months of an astronomical year of the era belong to: Japan counted by the civil calendar from 1873 on,
// Korea from 1896 on, and the months of the Yuan were those of the north until Song fell.
func (e Era) Months(year int) Calendar {
	switch {
	case e.Calendar == Japan && year >= 1873, e.Calendar == China && year >= 1912:
		return Civil
	case e.State == "元" && year < 1281:
		return Rival
	}
	return e.Calendar
}

// Of reports whether a text that says state, such as 汉, 汉朝, 东汉 or 後漢, may mean the era's state.
func (e Era) Of(state string) bool { return isState(e.State, state) }
