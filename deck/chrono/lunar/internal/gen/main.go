// Command gen writes the tables of package lunar from the facts in facts/*.tsv, each of which names its source. Run it with go generate in the
// package's directory; a test fails while the tables don't follow from the facts.
package main

import (
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	files, err := render(filepath.Join("internal", "gen", "facts"))
	if err == nil {
		for name, text := range files {
			if err = os.WriteFile(name, text, 0o644); err != nil {
				break
			}
		}
	}
	if err != nil {
		panic(err)
	}
}

// render makes every table, by file name.
func render(facts string) (map[string][]byte, error) {
	files := map[string][]byte{}
	for name, table := range map[string]func(dir string) ([]byte, error){
		"month_table.go": months, "era_table.go": eras, "fold_table.go": foldTable, "reign_table.go": reigns, "state_table.go": stateTable,
	} {
		text, err := table(facts)
		if err != nil {
			return nil, fmt.Errorf("make %s: %w", name, err)
		}
		files[name] = text
	}
	return files, nil
}
