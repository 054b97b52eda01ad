package export

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"annals/deck"
)

// writeQuizlet writes a term, a tab and a definition a line. The format has no quotes and no third column: blanks stand for line
// breaks, and the credit of each source stands once, behind the definition of its first card, because learners are asked to
// type definitions.
func writeQuizlet(b *book, w io.Writer) error {
	if len(b.cards) == 0 {
		return ErrNothing
	}
	out := bufio.NewWriter(w)
	credited := map[deck.SourceID]bool{}
	for _, c := range b.cards {
		term, definition := linePrompt(c), line(c.Answer)
		if isOrder(c) {
			term += " " + line(list(b.shuffled(c, ""), letter))
			definition = line(list(c.Items, number))
		}
		if strings.Contains(c.Question+c.Answer, "\n") {
			b.shorten(c, BreaksFlattened)
		}
		if source, ok := b.sources[b.facts[c.Fact].Source]; ok && !credited[source.ID] && b.credit(source) != "" {
			credited[source.ID] = true
			definition += " (" + b.label.source + b.credit(source) + ")"
		}
		fmt.Fprintf(out, "%s\t%s\n", term, definition)
		b.report.Written++
	}
	return out.Flush()
}
