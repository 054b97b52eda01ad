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

// records parts a text into rows and fields as RFC 4180 does, with any separator. Quotes inside of an unquoted field are text,
// and a quote that never ends is text up to the end of its line, so that one bad row does not swallow the rest.
func records(text string, separator byte) []record {
	var all []record
	current := record{line: 1}
	line := 1
	for i := 0; i <= len(text); {
		field, quoted, next := field(text, i, separator)
		if len(current.fields) == 0 {
			current.quoted = quoted
		}
		current.fields = append(current.fields, field)
		line += strings.Count(text[i:min(next, len(text))], "\n")
		if next < len(text) && text[next] == separator {
			i = next + 1
			continue
		}
		if next < len(text) && text[next] == '\r' {
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

// field reads the field that begins at i; next is the index of the separator or line end behind it.
func field(text string, i int, separator byte) (value string, quoted bool, next int) {
	if i < len(text) && text[i] == '"' {
		var b strings.Builder
		for j := i + 1; j < len(text); j++ {
			switch {
			case text[j] != '"':
				b.WriteByte(text[j])
			case j+1 < len(text) && text[j+1] == '"':
				b.WriteByte('"')
				j++
			case j+1 == len(text) || text[j+1] == separator || text[j+1] == '\n' || text[j+1] == '\r':
				return strings.ReplaceAll(b.String(), "\r\n", "\n"), true, j + 1
			default:
				b.WriteByte('"')
			}
		}
	}
	next = i
	for next < len(text) && text[next] != separator && text[next] != '\n' {
		next++
	}
	value = text[i:next]
	if strings.HasSuffix(value, "\r") && (next == len(text) || text[next] == '\n') {
		value, next = value[:len(value)-1], next-1
	}
	return value, false, next
}

// ankiColumns is what the header lines of a text for Anki say.
type ankiColumns struct {
	separator        byte
	html             bool
	guid, deck, tags int // columns from 1, 0 if there is none
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
		var sides []string
		for i, value := range r.fields {
			switch i + 1 {
			case columns.guid:
				c.ID = deck.CardID(value)
			case columns.deck:
				if s.deck.Name == "" {
					s.deck.Name = value
				}
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
		s.add(r.line, card)
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
		s.add(n, fromSides(bracketed(term), definition))
	}
}

// bracketed puts the breadcrumb of a term on its own line, where a card of paper has it.
func bracketed(term string) string {
	if head, rest, ok := strings.Cut(term, "] "); ok && strings.HasPrefix(head, "[") {
		return head + "]\n" + rest
	}
	return term
}
