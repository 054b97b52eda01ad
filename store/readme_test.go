package store

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestReadmeShowsTheTables compares the block of tables in README.md with the file's.
func TestReadmeShowsTheTables(t *testing.T) {
	text, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	s := openAt(t, filepath.Join(t.TempDir(), "annals.db"), 1)
	rows, err := s.db.Query(`SELECT t.name, group_concat(c.name, ', ') FROM sqlite_schema t, pragma_table_info(t.name) c
		WHERE t.type = 'table' GROUP BY t.name ORDER BY t.rootpage`)
	if err != nil {
		t.Fatal(err)
	}
	lines, err := collect(rows, func(row scanner) (string, error) {
		var name, columns string
		err := row.Scan(&name, &columns)
		return fmt.Sprintf("%s(%s)", name, columns), err
	})
	if err != nil {
		t.Fatal(err)
	}
	want := "```\n" + strings.Join(lines, "\n") + "\n```\n"
	if !strings.Contains(string(text), want) {
		t.Errorf("README.md should hold\n%s", want)
	}
}
