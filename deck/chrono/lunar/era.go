package lunar

import (
	"sort"
	"strings"
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

// Eras are the eras of a name in either script, the best known first; none if there is no such name.
func Eras(name string) []Era {
	first, end := find(len(eraRows), func(i int) string { return eraRows[i].name.of(eraText) }, name)
	eras := make([]Era, end-first)
	for i := range eras {
		eras[i] = eraRows[first+i].era()
	}
	return eras
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

// MatchEra is the longest name of an era, in either script, that s begins with: its simplified form and its length in s in bytes. n is 0 if there is none.
// It doesn't allocate.
func MatchEra(s string) (name string, n int) { return eraNames.match(s) }

// Reign is the time of a ruler.
type Reign struct {
	Name        string // in simplified characters
	State       string
	First, Last int  // astronomical years; of the count where years are counted by the ruler, else of the accession and the end
	Counted     bool // histories number years by the ruler: the year n is First+n-1
}

// Reigns are the reigns of a ruler named in either script; none if there is no such name.
func Reigns(name string) []Reign {
	first, end := find(len(reignRows), func(i int) string { return reignRows[i].name.of(reignText) }, name)
	reigns := make([]Reign, end-first)
	for i := range reigns {
		reigns[i] = reignRows[first+i].reign()
	}
	return reigns
}

// Year is the astronomical year that histories call the n-th of the ruler. ok is false for a year that he didn't have, or if years were
// counted by eras.
func (r Reign) Year(n int) (year int, ok bool) {
	year = r.First + n - 1
	return year, r.Counted && n >= 1 && year <= r.Last
}

// Months is the calendar that the months of a year counted by the ruler belong to. No calendar has months before 220 BC.
func (r Reign) Months() Calendar {
	switch r.State {
	case "日本":
		return Japan
	case "朝鲜", "蒙古":
		return Rival
	}
	return China
}

// Of reports whether a text that says state may mean the ruler's state.
func (r Reign) Of(state string) bool { return isState(r.State, state) }

// MatchRuler is MatchEra for the names of rulers.
func MatchRuler(s string) (name string, n int) { return rulerNames.match(s) }

// isState reports whether name, in either script, is one of the names of a state.
func isState(state, name string) bool {
	var buffer [maxName]byte
	key := foldInto(&buffer, name)
	if len(key) != len(name) || len(key) == 0 {
		return false
	}
	if state == string(key) {
		return true
	}
	i := sort.Search(len(stateNames), func(i int) bool { return stateNames[i][0] >= state })
	if i == len(stateNames) || stateNames[i][0] != state {
		return false
	}
	for names := range strings.SplitSeq(stateNames[i][1], " ") {
		if names == string(key) {
			return true
		}
	}
	return false
}
