package lunar

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// Reign is the time of a ruler.
type Reign struct {
	Name        string // in simplified characters
	State       string
	First, Last int  // astronomical years; of the count where years are counted by the ruler, else of the accession and the end
	Counted     bool // histories number years by the ruler: the year n is First+n-1
}

// reigns are all reigns by the names of their rulers, the earliest first.
var reigns = sync.OnceValue(func() map[string][]Reign {
	list, err := parseReigns(reignFacts)
	return byName(must("reigns.tsv", list, err), func(r Reign) string { return r.Name })
})

// Reigns are the reigns of a ruler named in either script; none if there is no such name.
func Reigns(name string) []Reign { return slices.Clone(reigns()[fold(name)]) }

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

func parseReigns(text string) ([]Reign, error) {
	var list []Reign
	err := eachFact(text, 5, func(row []string) error {
		first, errFirst := strconv.Atoi(row[2])
		last, errLast := strconv.Atoi(row[3])
		if errFirst != nil || errLast != nil || last < first {
			return fmt.Errorf("reign %s: years %q to %q", row[1], row[2], row[3])
		}
		if row[4] != "" && row[4] != "years" {
			return fmt.Errorf("reign %s: counted %q", row[1], row[4])
		}
		for name := range strings.SplitSeq(row[1], ",") {
			if err := checkName(name); err != nil {
				return err
			}
			list = append(list, Reign{Name: fold(name), State: fold(row[0]), First: first, Last: last, Counted: row[4] != ""})
		}
		return nil
	})
	slices.SortStableFunc(list, func(a, b Reign) int { return a.First - b.First })
	return list, err
}
