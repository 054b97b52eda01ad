package lunar

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// state is what is known of a state that counted years.
type state struct {
	weight int      // 1 = the line of succession, 2 = well known, 3 = others
	names  []string // what texts call it, in simplified characters
}

// states are all states, by their names in simplified characters.
var states = sync.OnceValue(func() map[string]state {
	m, err := parseStates(stateFacts)
	return must("states.tsv", m, err)
})

func parseStates(text string) (map[string]state, error) {
	m := map[string]state{}
	err := eachFact(text, 3, func(row []string) error {
		name := fold(row[0])
		weight, err := strconv.Atoi(row[1])
		if err != nil || weight < 1 || weight > 3 {
			return fmt.Errorf("state %s: weight %q", row[0], row[1])
		}
		if _, again := m[name]; again {
			return fmt.Errorf("state %s stands twice", row[0])
		}
		m[name] = state{weight, strings.Fields(fold(row[2]))}
		return nil
	})
	return m, err
}

// isState reports whether name, in either script, is one of the names of a state.
func isState(state, name string) bool {
	key := fold(name)
	return key != "" && (key == state || slices.Contains(states()[state].names, key))
}
