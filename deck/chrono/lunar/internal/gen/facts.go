package main

import (
	"fmt"
	"os"
	"strings"
)

// readFacts reads a file of tab-separated columns; lines that begin with # are about the source.
func readFacts(path string, columns int) ([][]string, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var rows [][]string
	for i, line := range strings.Split(string(text), "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		row := strings.Split(line, "\t")
		if len(row) != columns {
			return nil, fmt.Errorf("%s:%d: %d columns, want %d", path, i+1, len(row), columns)
		}
		rows = append(rows, row)
	}
	return rows, nil
}
