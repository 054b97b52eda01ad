package article

import (
	"io/fs"
	"path"
	"slices"
	"strings"
)

// extensions are those of the files that Read understands.
var extensions = set(".md .markdown .mkd .txt .text .html .htm .xhtml .wiki .wikitext .mediawiki .docx .epub")

// List is the names of the articles in a directory and those below it, sorted as people number them: 2 before 10. Hidden files and
// directories, and files whose names say that they are something else, are passed over.
func List(dir fs.FS) ([]string, error) {
	var names []string
	err := fs.WalkDir(dir, ".", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case name != "." && strings.HasPrefix(entry.Name(), "."):
			if entry.IsDir() {
				return fs.SkipDir
			}
		case entry.Type().IsRegular() && extensions[strings.ToLower(path.Ext(name))]:
			names = append(names, name)
		}
		return nil
	})
	slices.SortFunc(names, naturally)
	return names, err
}

// naturally compares names in which numbers count by their value.
func naturally(a, b string) int {
	for a != "" && b != "" {
		if digit(a[0]) && digit(b[0]) {
			m, restA := leadingNumber(a)
			n, restB := leadingNumber(b)
			if len(m) != len(n) {
				return len(m) - len(n)
			}
			if c := strings.Compare(m, n); c != 0 {
				return c
			}
			a, b = restA, restB
			continue
		}
		if a[0] != b[0] {
			return int(a[0]) - int(b[0])
		}
		a, b = a[1:], b[1:]
	}
	return len(a) - len(b)
}

// leadingNumber cuts the digits that a name begins with, without zeros before them, from the rest.
func leadingNumber(s string) (number, rest string) {
	n := 0
	for n < len(s) && digit(s[n]) {
		n++
	}
	return strings.TrimLeft(s[:n], "0"), s[n:]
}
