package export

import (
	"strconv"
	"strings"

	"annals/deck"
)

// record is a row of a table with the line that it begins in.
type record struct {
	line   int
	fields []string
	quoted bool // the first field stood in quotes
}

// records parts a text into rows and fields as RFC 4180 does, with any separator. Quotes inside of an unquoted field are text.
// From a quote on that never ends all quotes are text, so that one bad row does not swallow the rest.
func records(text string, separator byte) []record {
	var all []record
	current := record{line: 1}
	line := 1
	quotes := true
	for i := 0; i <= len(text); {
		value, next, quoted := "", 0, false
		if quotes && i < len(text) && text[i] == '"' {
			value, next, quoted = quotedField(text, i, separator)
			quotes = quoted
		}
		if !quoted {
			value, next = plainField(text, i, separator)
		}
		if len(current.fields) == 0 {
			current.quoted = quoted
		}
		current.fields = append(current.fields, value)
		line += strings.Count(text[i:next], "\n")
		if next < len(text) && text[next] == separator {
			i = next + 1
			continue
		}
		if strings.HasPrefix(text[min(next, len(text)):], "\r\n") {
			next++
		}
		if len(current.fields) > 1 || current.fields[0] != "" {
			all = append(all, current)
		}
		line++
		current = record{line: line}
		i = next + 1
	}
	return all
}

// quotedField reads the field whose quote stands at i; next is the index behind its last quote. ok is false if it has none.
func quotedField(text string, i int, separator byte) (value string, next int, ok bool) {
	var b strings.Builder
	for j := i + 1; j < len(text); j++ {
		switch {
		case text[j] != '"':
			b.WriteByte(text[j])
		case j+1 < len(text) && text[j+1] == '"':
			b.WriteByte('"')
			j++
		case j+1 == len(text) || text[j+1] == separator || text[j+1] == '\n' || text[j+1] == '\r':
			return strings.ReplaceAll(b.String(), "\r\n", "\n"), j + 1, true
		default:
			b.WriteByte('"')
		}
	}
	return "", i, false
}

// plainField reads the field that begins at i; next is the index of the separator or line end behind it.
func plainField(text string, i int, separator byte) (value string, next int) {
	next = i
	for next < len(text) && text[next] != separator && text[next] != '\n' {
		next++
	}
	value = text[i:next]
	if strings.HasSuffix(value, "\r") && (next == len(text) || text[next] == '\n') {
		value, next = value[:len(value)-1], next-1
	}
	return value, next
}

// ankiColumns is what the header lines of a text for Anki say.
type ankiColumns struct {
	separator        byte
	html             bool
	guid, deck, tags int // columns from 1, 0 if there is none
	notetype         int
}

// ankiText reads a text as Anki exports and imports it.
func (s *sheet) ankiText(text string) {
	columns, deckName := ankiHeader(text)
	s.deck.Name = deckName
	for _, r := range records(text, columns.separator) {
		if strings.HasPrefix(r.fields[0], "#") && !r.quoted {
			continue
		}
		var c deck.Card
		name := ""
		var sides []string
		for i, value := range r.fields {
			switch i + 1 {
			case columns.guid:
				c.ID = deck.CardID(value)
			case columns.deck:
				name = value
			case columns.notetype: // the fields are taken by their place
			case columns.tags:
				c.Tags = strings.Fields(value)
			default:
				sides = append(sides, value)
			}
		}
		if len(sides) < 2 {
			s.problem(r.line, true, "row with %d fields: want a front and a back", len(r.fields))
			continue
		}
		if columns.html {
			sides[0], sides[1] = textOf(sides[0]), textOf(sides[1])
		}
		card := fromSides(sides[0], sides[1])
		card.ID = c.ID
		setTags(&card, c.Tags)
		s.add(r.line, name, card)
	}
}

func ankiHeader(text string) (columns ankiColumns, deckName string) {
	columns = ankiColumns{separator: '\t'}
	separators := map[string]byte{"tab": '\t', "comma": ',', "semicolon": ';', "space": ' ', "pipe": '|', "colon": ':'}
	for head := range strings.Lines(text) {
		head = strings.TrimRight(head, "\r\n")
		if !strings.HasPrefix(head, "#") {
			break
		}
		key, value, _ := strings.Cut(head[1:], ":")
		n, _ := strconv.Atoi(value) // 0 for what is no column
		switch strings.ToLower(key) {
		case "separator":
			if c, ok := separators[strings.ToLower(value)]; ok {
				columns.separator = c
			} else if len(value) == 1 {
				columns.separator = value[0]
			}
		case "html":
			columns.html = value == "true"
		case "guid column":
			columns.guid = n
		case "deck column":
			columns.deck = n
		case "notetype column":
			columns.notetype = n
		case "tags column":
			columns.tags = n
		case "deck":
			deckName = value
		}
	}
	return columns, deckName
}

// quizlet reads a term, a tab and a definition a line.
func (s *sheet) quizlet(text string) {
	n := 0
	for row := range strings.Lines(text) {
		n++
		row = strings.TrimRight(row, "\r\n")
		if strings.TrimSpace(row) == "" {
			continue
		}
		term, definition, ok := strings.Cut(row, "\t")
		if !ok {
			s.problem(n, true, "line without a tab between term and definition")
			continue
		}
		s.add(n, "", fromSides(bracketed(term), definition))
	}
}

// bracketed puts the breadcrumb of a term on its own line, where a card of paper has it.
func bracketed(term string) string {
	if head, rest, ok := strings.Cut(term, "] "); ok && strings.HasPrefix(head, "[") {
		return head + "]\n" + rest
	}
	return term
}
