// Command gen writes the tables that package name embeds. It is run by hand when a source has a newer release:
//
//	npm install opencc-js cldr-localenames-full cldr-dates-full @node-rs/jieba
//	dpkg -x unicode-cldr-core_*.deb cldr
//	go run ./deck/name/internal/gen NODE_MODULES CLDR/usr/share/unicode/cldr/common deck/name/data
//	go test ./deck/name -run TestLexiconIsBuilt -update
//
// Sources and licences:
//   - fold.tsv: Open Chinese Convert character tables (opencc-js 1.4.2), Apache-2.0
//   - places.tsv: Unicode CLDR territories and exemplar cities (48.2) and subdivisions (41), Unicode-3.0 and Unicode-DFS-2016
//   - words.tsv, chars.tsv: the frequent words of the jieba dictionary with their part of speech, and the characters of
//     its personal names (@node-rs/jieba), MIT
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	if len(os.Args) != 4 {
		panic("usage: gen NODE_MODULES CLDR_COMMON OUTPUT_FOLDER")
	}
	modules, common, out := os.Args[1], os.Args[2], os.Args[3]
	fold := foldTable(filepath.Join(modules, "opencc-js/dist/esm-lib/dict"))
	dictionary := readDictionary(filepath.Join(modules, "@node-rs/jieba/dict.txt"))
	write(out, "fold.tsv", fold.lines())
	surnames := read(filepath.Join(out, "surnames.txt"))
	chars := charLines(dictionary, surnames, fold)
	write(out, "chars.tsv", chars)
	write(out, "words.tsv", wordLines(dictionary, foreignRunes(chars), surnames, fold))
	write(out, "places.tsv", placeLines(modules, common, dictionary, fold))
}

// write replaces one table. A generator has nobody to return an error to: it stops with its cause.
func write(folder, name string, lines []string) {
	text := strings.Join(lines, "\n") + "\n"
	if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o644); err != nil {
		panic(fmt.Errorf("write %s: %w", name, err))
	}
}

func read(path string) string {
	data, err := os.ReadFile(path)
	if err != nil {
		panic(err)
	}
	return string(data)
}
