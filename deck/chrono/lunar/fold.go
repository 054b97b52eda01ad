package lunar

import (
	"fmt"
	"strings"
	"sync"
	"unicode/utf8"
)

// Every character that names are written with has charBytes bytes in UTF-8, and so have its other forms; names have at most maxName bytes.
const (
	charBytes = 3
	maxName   = 8 * charBytes
)

var folds = sync.OnceValue(func() map[rune]rune {
	m, err := parseFolds(foldFacts)
	return must("folds.tsv", m, err)
})

// fold is a name in simplified characters; characters that names are not written with stay.
func fold(name string) string {
	m := folds()
	return strings.Map(func(r rune) rune {
		if to, ok := m[r]; ok {
			return to
		}
		return r
	}, name)
}

func parseFolds(text string) (map[rune]rune, error) {
	m := map[rune]rune{}
	err := eachFact(text, 2, func(row []string) error {
		from, fromSize := utf8.DecodeRuneInString(row[0])
		to, toSize := utf8.DecodeRuneInString(row[1])
		if row[0] == row[1] || len(row[0]) != charBytes || len(row[1]) != charBytes || fromSize != charBytes || toSize != charBytes {
			return fmt.Errorf("fold %q to %q: want two Chinese characters", row[0], row[1])
		}
		m[from] = to
		return nil
	})
	if err != nil {
		return nil, err
	}
	for from, to := range m {
		if _, again := m[to]; again {
			return nil, fmt.Errorf("fold %c to %c: the second is folded, too", from, to)
		}
	}
	return m, nil
}

// checkName refuses what is not a name that MatchEra can find.
func checkName(name string) error {
	n := utf8.RuneCountInString(name)
	if n < 2 || len(name) > maxName || len(name) != n*charBytes {
		return fmt.Errorf("name %q: want two to %d Chinese characters", name, maxName/charBytes)
	}
	return nil
}
