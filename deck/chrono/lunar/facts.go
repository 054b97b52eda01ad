package lunar

import (
	_ "embed"
	"fmt"
	"strings"
)

// The facts. Each file says what its columns are and names its sources.
var (
	//go:embed facts/china.tsv
	chinaFacts string
	//go:embed facts/japan.tsv
	japanFacts string
	//go:embed facts/eras.tsv
	eraFacts string
	//go:embed facts/reigns.tsv
	reignFacts string
	//go:embed facts/states.tsv
	stateFacts string
	//go:embed facts/folds.tsv
	foldFacts string
)

// eachFact calls read with the tab-separated columns of every line; lines that begin with # are about the sources. An error names the line.
func eachFact(text string, columns int, read func(row []string) error) error {
	number := 0
	for line := range strings.SplitSeq(text, "\n") {
		number++
		if line == "" || line[0] == '#' {
			continue
		}
		row := strings.Split(line, "\t")
		if len(row) != columns {
			return fmt.Errorf("line %d: %d columns, want %d", number, len(row), columns)
		}
		if err := read(row); err != nil {
			return fmt.Errorf("line %d: %w", number, err)
		}
	}
	return nil
}

// must is what a file of facts says. The files are part of the program, and a test reads each of them: an error is a fault of the program.
func must[T any](file string, facts T, err error) T {
	if err != nil {
		panic(fmt.Errorf("read facts/%s: %w", file, err))
	}
	return facts
}

// byName groups values by their names and keeps their order.
func byName[T any](list []T, name func(T) string) map[string][]T {
	groups := make(map[string][]T, len(list))
	for _, x := range list {
		groups[name(x)] = append(groups[name(x)], x)
	}
	return groups
}
