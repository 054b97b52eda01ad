package export

import (
	"encoding/csv"
	"io"
	"strings"

	"annals/deck"
	"annals/deck/pattern"
)

// csvHeader names the columns of the spreadsheet. Lists stand in one cell, an entry a line.
var csvHeader = []string{
	"id", "kind", "context", "question", "answer", "accept", "choices", "items", "tags", "language", "date", "fact", "sentence", "heading", "source", "title", "origin", "licence", "deck",
}

// writeCSV writes a table that spreadsheets open and Read reads back. A byte order mark makes them take it for UTF-8. A cell that
// they would compute or rewrite as a number begins with an apostrophe, which Read takes away.
func writeCSV(b *book, w io.Writer) error {
	if len(b.cards) == 0 {
		return ErrNothing
	}
	if _, err := io.WriteString(w, "\ufeff"); err != nil {
		return err
	}
	out := csv.NewWriter(w)
	rows := [][]string{csvHeader}
	for _, c := range b.cards {
		fact := b.facts[c.Fact]
		source := b.sources[fact.Source]
		row := []string{
			clean(string(c.ID)), c.Kind.String(), cell(c.Context), c.Question, c.Answer, cell(c.Accept), cell(c.Choices), cell(c.Items), cell(c.Tags), c.Language.String(),
			c.Date.String(), clean(string(c.Fact)), fact.Sentence, cell(fact.Heading), clean(string(fact.Source)), source.Title, source.Origin, source.Licence, b.home(c),
		}
		for i := range row {
			row[i] = guard(row[i])
		}
		rows = append(rows, row)
		b.report.Written++
	}
	return out.WriteAll(rows)
}

// cell writes a list in one cell, an entry a line.
func cell(list []string) string {
	escaped := make([]string, len(list))
	for i, s := range list {
		escaped[i] = strings.NewReplacer(`\`, `\\`, "\n", `\n`).Replace(s)
	}
	return strings.Join(escaped, "\n")
}

// fromCell is the inverse of cell; empty lines are no entries.
func fromCell(s string) []string {
	var list []string
	for text := range strings.SplitSeq(strings.ReplaceAll(s, "\r\n", "\n"), "\n") {
		if text = strings.TrimSpace(text); text != "" {
			list = append(list, strings.NewReplacer(`\\`, `\`, `\n`, "\n").Replace(text))
		}
	}
	return list
}

// numeric is what a spreadsheet rewrites: an ID as 1.2E+30, a date of EDTF by its own lights.
var numeric = pattern.New(`^[0-9]+(?:\.[0-9]+)?(?:[eE][0-9]+)?$|^[0-9]{4}-[0-9]{2}`, nil)

// dangerous says whether a spreadsheet takes a text for a formula.
func dangerous(s string) bool {
	return s != "" && strings.ContainsRune("=+-@\t\r＝＋－＠", []rune(s)[0])
}

// guard puts an apostrophe before a text that a spreadsheet would compute or rewrite.
func guard(s string) string {
	if dangerous(s) || strings.HasPrefix(s, "'") || numeric.MatchString(s) {
		return "'" + s
	}
	return s
}

// unguard is the inverse of guard.
func unguard(s string) string {
	if rest, ok := strings.CutPrefix(s, "'"); ok && guard(rest) == s {
		return rest
	}
	return s
}

// cardOf is the card of a row, by the names of the columns; the fact and the source are what the row tells of them.
func (row csvRow) card() (deck.Card, error) {
	c := deck.Card{
		ID: deck.CardID(row.get("id")), Fact: deck.FactID(row.get("fact")), Question: row.get("question"), Answer: row.get("answer"), Context: fromCell(row.get("context")),
		Accept: fromCell(row.get("accept")), Choices: fromCell(row.get("choices")), Items: fromCell(row.get("items")), Tags: fromCell(row.get("tags")),
	}
	var err error
	if c.Kind, err = deck.ParseKind(row.get("kind")); err != nil {
		return c, err
	}
	if err = c.Language.UnmarshalText([]byte(row.get("language"))); err != nil {
		return c, err
	}
	return c, c.Date.UnmarshalText([]byte(row.get("date")))
}
