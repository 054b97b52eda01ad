package export

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// writeAnkiText writes notes of the type Basic for Anki's text import. GUID, deck and tags come last: a version that does not
// know the header lines takes the first columns for the fields. The text is plain: versions that do not know #html would show
// markup as text.
func writeAnkiText(b *book, w io.Writer) error {
	if len(b.cards) == 0 {
		return ErrNothing
	}
	out := bufio.NewWriter(w)
	fmt.Fprint(out, "#separator:tab\n#html:false\n#notetype:Basic\n#columns:Front\tBack\tTags\tDeck\tGUID\n#tags column:3\n#deck column:4\n#guid column:5\n")
	for _, text := range b.creditLines() {
		fmt.Fprintf(out, "# %s\n", text)
	}
	for _, c := range b.cards {
		words := tags(c)
		for i := range words {
			words[i] = strings.Join(strings.Fields(words[i]), "_")
		}
		front, back := b.sides(c)
		fmt.Fprintln(out, strings.Join([]string{ankiField(front), ankiField(back), ankiField(strings.Join(words, " ")), ankiField(b.home(c)), ankiField(safeID(c.ID))}, "\t"))
		b.report.Written++
	}
	return out.Flush()
}

// ankiField quotes what would be taken for something else: a tab, a line break, a quote, a comment at the beginning.
func ankiField(s string) string {
	s = norm.NFC.String(s)
	if strings.ContainsAny(s, "\"\n\t") || strings.HasPrefix(s, "#") || s != strings.TrimSpace(s) {
		return `"` + strings.ReplaceAll(s, `"`, `""`) + `"`
	}
	return s
}
