package export

import (
	"strings"

	"annals/deck"
	"annals/deck/chrono"

	"golang.org/x/net/html"
)

// csvRow is a row of a table by the names of its columns.
type csvRow struct {
	columns map[string]int
	fields  []string
}

func (row csvRow) get(name string) string {
	i, ok := row.columns[name]
	if !ok || i >= len(row.fields) {
		return ""
	}
	return unguard(row.fields[i])
}

// columnNames are the names under which people and other programs keep a column, in lower case.
var columnNames = map[string]string{
	"front": "question", "term": "question", "prompt": "question", "问题": "question", "題目": "question", "题目": "question", "問題": "question", "正面": "question",
	"back": "answer", "definition": "answer", "答案": "answer", "背面": "answer", "tag": "tags", "标签": "tags", "標籤": "tags",
	"guid": "id", "编号": "id", "編號": "id", "也算对": "accept", "错误选项": "choices", "錯誤選項": "choices", "wrong": "choices", "license": "licence",
	"卡组": "deck", "卡組": "deck",
}

// csv reads a table with a header, or one of two columns without. Spreadsheets write commas, semicolons or tabs after their
// language.
func (s *sheet) csv(text string) error {
	rows := records(text, separatorOf(text))
	if len(rows) == 0 {
		return nil
	}
	columns := map[string]int{}
	for i, name := range rows[0].fields {
		name = strings.ToLower(strings.TrimSpace(name))
		if usual, ok := columnNames[name]; ok {
			name = usual
		}
		if _, twice := columns[name]; !twice {
			columns[name] = i
		}
	}
	_, asks := columns["question"]
	_, answers := columns["answer"]
	if asks && answers {
		rows = rows[1:]
	} else {
		columns = map[string]int{"question": 0, "answer": 1}
	}
	sources, facts := map[deck.SourceID]bool{}, map[deck.FactID]bool{}
	for _, r := range rows {
		row := csvRow{columns, r.fields}
		c, err := row.card()
		if err != nil {
			s.problem(r.line, false, "%v", err)
		}
		if _, known := facts[c.Fact]; c.Fact != "" && !known {
			facts[c.Fact] = s.fact(row, c, sources)
		}
		if !facts[c.Fact] {
			c.Fact = ""
		}
		s.add(r.line, row.get("deck"), c)
	}
	return nil
}

// fact adds the fact and the source of a row as far as it tells them. It says no if it tells no source, or no date in the
// sentence or on the card: then there is no fact.
func (s *sheet) fact(row csvRow, c deck.Card, sources map[deck.SourceID]bool) bool {
	f := deck.Fact{ID: c.Fact, Source: deck.SourceID(row.get("source")), Sentence: row.get("sentence"), Heading: fromCell(row.get("heading")), Confidence: 1}
	for _, m := range chrono.Find([]chrono.Passage{{Text: f.Sentence}}, c.Language) {
		if m.Date.HasYear() {
			f.When = append(f.When, deck.When{Text: m.Text, Date: m.Date, In: deck.Span{Start: m.Start, End: m.End}})
		}
	}
	if len(f.When) == 0 && !c.Date.IsZero() {
		f.When = []deck.When{{Text: c.Answer, Date: c.Date}}
	}
	if len(f.When) == 0 || f.Source == "" {
		return false
	}
	if !sources[f.Source] {
		sources[f.Source] = true
		s.deck.Sources = append(s.deck.Sources, deck.Source{
			ID: f.Source, Title: row.get("title"), Origin: row.get("origin"), Licence: row.get("licence"), Language: c.Language,
		})
	}
	s.deck.Facts = append(s.deck.Facts, f)
	return true
}

// separatorOf is the separator that the first line has most of.
func separatorOf(text string) byte {
	head, _, _ := strings.Cut(text, "\n")
	best := byte(',')
	for _, c := range []byte{';', '\t'} {
		if strings.Count(head, string(c)) > strings.Count(head, string(best)) {
			best = c
		}
	}
	return best
}

// textOf is the text of a field with markup: line breaks and blocks become lines, all else goes.
func textOf(markup string) string {
	var b strings.Builder
	tokens := html.NewTokenizer(strings.NewReader(markup))
	skip := 0
	for {
		switch tokens.Next() {
		case html.ErrorToken:
			return strings.TrimSpace(b.String())
		case html.TextToken:
			if skip == 0 {
				b.WriteString(tokens.Token().Data)
			}
		case html.StartTagToken, html.SelfClosingTagToken:
			switch name, _ := tokens.TagName(); string(name) {
			case "br", "div", "p", "li", "tr":
				if b.Len() > 0 {
					b.WriteByte('\n')
				}
			case "script", "style":
				skip++
			}
		case html.EndTagToken:
			if name, _ := tokens.TagName(); string(name) == "script" || string(name) == "style" {
				skip = max(0, skip-1)
			}
		}
	}
}
