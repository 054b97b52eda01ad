package store

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

// TestReadmeShowsTheTables compares the block of tables in README.md with the file's.
func TestReadmeShowsTheTables(t *testing.T) {
	text, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	s := newStore(t)
	line := func(row scanner) (string, error) {
		var name, columns string
		err := row.Scan(&name, &columns)
		return fmt.Sprintf("%s(%s)", name, columns), err
	}
	lines, err := collect(t.Context(), s.db, line, `SELECT t.name, group_concat(c.name, ', ') FROM sqlite_schema t, pragma_table_info(t.name) c
		WHERE t.type = 'table' GROUP BY t.name ORDER BY t.rootpage`)
	if err != nil {
		t.Fatal(err)
	}
	want := "```\n" + strings.Join(lines, "\n") + "\n```\n"
	if !strings.Contains(string(text), want) {
		t.Errorf("README.md should hold\n%s", want)
	}
}
