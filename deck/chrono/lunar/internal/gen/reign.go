package main

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"go/format"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// reign is one name of one line of reigns.tsv.
type reign struct {
	state, name, key string
	first, last      int
	counted          bool
}

func reigns(dir string) ([]byte, error) {
	f, err := readFolds(dir)
	if err != nil {
		return nil, err
	}
	rows, err := readFacts(filepath.Join(dir, "reigns.tsv"), 5)
	if err != nil {
		return nil, err
	}
	var list []reign
	for _, row := range rows {
		first, errFirst := strconv.Atoi(row[2])
		last, errLast := strconv.Atoi(row[3])
		if errFirst != nil || errLast != nil || last < first {
			return nil, fmt.Errorf("reign %s: years %q to %q", row[1], row[2], row[3])
		}
		for _, name := range strings.Split(row[1], ",") {
			list = append(list, reign{f.fold(row[0]), name, f.fold(name), first, last, row[4] == "years"})
		}
	}
	slices.SortStableFunc(list, func(a, b reign) int { return cmp.Or(strings.Compare(a.key, b.key), a.first-b.first) })
	var b bytes.Buffer
	var t texts
	fmt.Fprintf(&b, "%svar reignRows = [...]reignRow{\n", header)
	var keys []string
	for _, r := range list {
		name, errName := t.add(r.key)
		state, errState := t.add(r.state)
		if err := errors.Join(errName, errState); err != nil {
			return nil, err
		}
		fmt.Fprintf(&b, "{%s, %s, %d, %d, %t},\n", name, state, r.first, r.last, r.counted)
		keys = append(keys, r.key)
	}
	b.WriteString("}\n\n")
	if err := writeMatcher(&b, "rulerNames", "reignText", slices.Compact(keys), &t, f); err != nil {
		return nil, err
	}
	t.write(&b, "reignText")
	return format.Source(b.Bytes())
}

// state is one line of states.tsv.
type state struct {
	weight int
	names  []string
}

func readStates(dir string) (map[string]state, error) {
	rows, err := readFacts(filepath.Join(dir, "states.tsv"), 3)
	if err != nil {
		return nil, err
	}
	states := map[string]state{}
	for _, row := range rows {
		weight, err := strconv.Atoi(row[1])
		if err != nil {
			return nil, fmt.Errorf("state %s: %w", row[0], err)
		}
		states[row[0]] = state{weight, strings.Fields(row[2])}
	}
	return states, nil
}

// stateTable lists what each state is called, by the state's name.
func stateTable(dir string) ([]byte, error) {
	f, err := readFolds(dir)
	if err != nil {
		return nil, err
	}
	states, err := readStates(dir)
	if err != nil {
		return nil, err
	}
	var lines []string
	for name, s := range states {
		lines = append(lines, fmt.Sprintf("\t{%q, %q},\n", f.fold(name), f.fold(strings.Join(s.names, " "))))
	}
	slices.Sort(lines)
	return format.Source([]byte(header + "var stateNames = [...][2]string{\n" + strings.Join(lines, "") + "}\n"))
}
