package export

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"annals/deck"
)

// writeGIFT writes Moodle's text format: choice, short answer, and matching for orders. The ID stands in the comment before a
// question, where Moodle looks for it.
func writeGIFT(b *book, w io.Writer) error {
	if len(b.cards) == 0 {
		return ErrNothing
	}
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "// %s\n", b.name)
	for _, text := range b.creditLines() {
		fmt.Fprintf(out, "// %s%s\n", b.label.source, text)
	}
	in := ""
	for _, c := range b.cards {
		if name := b.home(c); name != in {
			in = name
			fmt.Fprintf(out, "\n$CATEGORY: %s\n", category(name))
		}
		fmt.Fprintf(out, "\n// [id:%s]", safeID(c.ID))
		for _, tag := range tags(c) {
			fmt.Fprintf(out, " [tag:%s]", strings.NewReplacer("[", "(", "]", ")").Replace(line(tag)))
		}
		fmt.Fprintf(out, "\n::%s::[plain]%s {\n", gift(clip(line(c.Question), 80)), gift(prompt(c)))
		b.giftAnswers(out, c)
		if text := b.evidence(c); text != "" {
			fmt.Fprintf(out, "####%s\n", giftAnswer(text))
		}
		fmt.Fprint(out, "}\n")
		b.report.Written++
	}
	return out.Flush()
}

func (b *book) giftAnswers(out io.Writer, c deck.Card) {
	switch {
	case isOrder(c):
		for i, item := range c.Items {
			fmt.Fprintf(out, "=%s -> %d\n", giftAnswer(line(item)), i+1)
		}
	case len(c.Choices) > 0:
		for _, option := range b.optionsOf(c, "") {
			mark := "~"
			if option == c.Answer {
				mark = "="
			}
			fmt.Fprintf(out, "%s%s\n", mark, giftAnswer(option))
		}
	default:
		for _, text := range accepted(c) {
			fmt.Fprintf(out, "=%s\n", giftAnswer(line(text)))
		}
	}
}

// category is a deck's name as a path: the :: of sub-decks parts it, and a slash of the name is doubled.
func category(name string) string {
	parts := strings.Split(strings.ReplaceAll(name, "/", "//"), "::")
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	return strings.TrimLeft(strings.Join(parts, "/"), "$ ")
}

// gift takes the meaning from the marks of the format. An arrow would make a matching question, and has no other form.
func gift(s string) string {
	return strings.NewReplacer(`\`, `\\`, "~", `\~`, "=", `\=`, "#", `\#`, "{", `\{`, "}", `\}`, ":", `\:`, "->", "→", "\n", `\n`).Replace(s)
}

// giftAnswer is gift for an answer, which must not look like one with a format or a weight.
func giftAnswer(s string) string {
	if strings.HasPrefix(s, "[") || strings.HasPrefix(s, "%") {
		return "[plain]" + gift(s)
	}
	return gift(s)
}
