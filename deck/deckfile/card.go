package deckfile

import (
	"strings"
	"unicode/utf8"

	"annals/deck"
	"annals/deck/language"
	"annals/deck/pattern"
)

var (
	boxed    = pattern.New(`^\s{0,3}[-*+]\s+\[([ xX✓✔])\](?:\s+|$)(.*)$`, nil)
	numbered = pattern.New(`^\s{0,3}\d{1,4}[.)]\s+(.*)$`, nil)
	bullet   = pattern.New(`^\s{0,3}[-*+]\s+(.*)$`, nil)
	tagged   = pattern.New(`^#[^#\s]\S*(?:\s+#[^#\s]\S*)*\s*$`, nil)
	footed   = pattern.New(`^(.*?)\s*\[\^([^\]\s]+)\]\s*$`, nil)
)

// cardText is a card half read.
type cardText struct {
	p        *reader
	card     deck.Card
	right    []string
	bullets  []string // list items without a box
	prose    []string // lines of a paragraph
	note     attributes
	last     *string // the list item that an indented line goes on with
	heading  int     // the line of the heading
	refAt    int     // where the footnote's name begins in it
	lost     bool
	lostAt   int // which problem says so
	noteLine int
}

// card reads the lines from start up to end as a card.
func (p *reader) card(start, end int) {
	t := cardText{p: p, heading: start, noteLine: start}
	t.question()
	for n := start + 1; n < end; n++ {
		t.line(n)
	}
	t.answer()
	if !t.lost {
		t.identity()
	}
	if t.lost {
		if t.lostAt < len(p.problems) {
			p.problems[t.lostAt].Card = deck.CardID(t.note.values["id"])
		}
		return
	}
	if t.card.Fact != "" {
		p.refs = append(p.refs, reference{card: len(p.deck.Cards), line: start, column: t.refAt})
	}
	p.ids[t.card.ID] = len(p.parts)
	p.deck.Cards = append(p.deck.Cards, t.card)
}

// lose leaves the card out.
func (t *cardText) lose(line int, format string, args ...any) {
	if !t.lost {
		t.lostAt = len(t.p.problems)
		t.p.problem(line, 0, true, format, args...)
	}
	t.lost = true
}

func (t *cardText) question() {
	text := strings.TrimSpace(t.p.line(t.heading)[3:])
	if m := footed.FindStringSubmatchIndex(text); m != nil && !escaped(text, strings.LastIndex(text, "[^")) {
		label, err := unquote(text[m[4]:m[5]])
		if err != nil {
			t.p.problem(t.heading, m[4]+3, false, "footnote: %v", err)
		}
		t.refAt = m[4] + 3
		t.card.Fact = deck.FactID(label)
		text = text[:m[3]]
	}
	t.card.Question = unescape(text)
	switch {
	case t.card.Question == "":
		t.lose(t.heading, "card without a question")
	case len(text) > maxField:
		t.lose(t.heading, "question of %d bytes: want %d at most", len(text), maxField)
	}
}

// escaped says whether the byte at i stands behind an odd number of backslashes.
func escaped(s string, i int) bool {
	n := 0
	for n < i && s[i-n-1] == '\\' {
		n++
	}
	return n%2 == 1
}

// line reads a line under the heading.
func (t *cardText) line(n int) {
	line := t.p.line(n)
	trimmed := strings.TrimSpace(line)
	if len(trimmed) > maxField && !strings.HasPrefix(trimmed, "<!--") {
		t.lose(n, "line of %d bytes: want %d at most", len(trimmed), maxField)
		return
	}
	indented := strings.HasPrefix(line, "  ") || strings.HasPrefix(line, "\t")
	goesOn := t.last
	t.last = nil
	if m := boxed.FindStringSubmatch(line); m != nil {
		if m[1] == " " {
			t.last = t.item(n, &t.card.Choices, m[2])
		} else {
			t.last = t.item(n, &t.right, m[2])
		}
		return
	}
	switch inner, isComment := inComment(line); {
	case trimmed == "":
	case isComment:
		t.comment(n, inner)
	case indented && goesOn != nil:
		*goesOn = joined(*goesOn, unescape(trimmed))
		t.last = goesOn
	case numbered.MatchString(line):
		t.last = t.item(n, &t.card.Items, numbered.FindStringSubmatch(line)[1])
	case tagged.MatchString(line):
		for _, word := range strings.Fields(trimmed) {
			t.card.Tags = append(t.card.Tags, unescape(word[1:]))
		}
	case t.isContext(trimmed):
		for _, part := range strings.Split(trimmed[1:len(trimmed)-1], contextSeparator) {
			if part = unescape(part); part != "" {
				t.card.Context = append(t.card.Context, part)
			}
		}
	case bullet.MatchString(line):
		t.last = t.item(n, &t.bullets, bullet.FindStringSubmatch(line)[1])
	case len(t.right)+len(t.card.Choices)+len(t.card.Items) > 0:
		t.p.problem(n, 0, false, "text after the answer: begin it with \"- [x] \" for a right answer or \"- [ ] \" for a wrong one")
	default:
		t.prose = append(t.prose, unescape(trimmed))
	}
}

// item adds a list item and points to it.
func (t *cardText) item(n int, list *[]string, text string) *string {
	text = unescape(strings.TrimSpace(text))
	if text == "" {
		t.p.problem(n, 0, false, "empty list item")
		return nil
	}
	*list = append(*list, text)
	return &(*list)[len(*list)-1]
}

// joined is a list item with its next line, which an editor broke off.
func joined(first, next string) string {
	r, _ := utf8.DecodeLastRuneInString(first)
	if s, _ := utf8.DecodeRuneInString(next); r >= 0x2e80 && s >= 0x2e80 {
		return first + next
	}
	return first + " " + next
}

// isContext says whether the line is a breadcrumb: in asterisks, before any answer.
func (t *cardText) isContext(line string) bool {
	return len(line) > 2 && line[0] == '*' && line[len(line)-1] == '*' && line[1] != '*' && line[1] != ' ' &&
		len(t.right)+len(t.card.Choices)+len(t.card.Items)+len(t.prose)+len(t.card.Context) == 0
}

func (t *cardText) comment(n int, inner string) {
	a, err := parseAttributes(inner)
	if a.about != "card" {
		return
	}
	if err != nil {
		t.p.problem(n, 0, false, "%v", err)
	}
	t.note, t.noteLine = a, n
}

// answer makes the answer of what was read.
func (t *cardText) answer() {
	t.right = append(t.right, t.plain()...)
	t.header()
	if len(t.card.Items) > 0 && t.note.values["answer"] != "own" {
		t.card.Answer, t.card.Accept = inOrder(t.card.Items, t.card.Language), t.right
		return
	}
	if len(t.right) == 0 {
		t.lose(t.heading, "card without an answer: write it under the question as \"- [x] answer\"")
		return
	}
	t.card.Answer = t.right[0]
	if len(t.right) > 1 {
		t.card.Accept = t.right[1:]
	}
}

// plain is the answer that is written as a paragraph or as the only item of a list.
func (t *cardText) plain() []string {
	switch {
	case len(t.right) > 0 && len(t.bullets) > 0, len(t.bullets) > 1:
		t.lose(t.heading, "list without boxes: mark right answers with \"- [x] \" and wrong ones with \"- [ ] \"")
	case len(t.bullets) == 1:
		return t.bullets
	case len(t.prose) > 0 && len(t.card.Items) > 0:
		t.p.problem(t.heading, 0, false, "text before a numbered list: put it into the question")
	case len(t.prose) > 0 && len(t.right) == 0:
		return []string{strings.Join(t.prose, "\n")}
	}
	return nil
}

// header sets kind and language, from the comment if there is one.
func (t *cardText) header() {
	t.card.Kind = deck.CustomKind
	if len(t.card.Items) > 0 {
		t.card.Kind = deck.OrderKind
	}
	if t.note.about == "" {
		t.card.Language = language.Detect(strings.Join(append(t.right, t.card.Question), "\n"))
		return
	}
	var err error
	if t.card.Language, err = language.Parse(t.note.values["lang"]); err != nil {
		t.p.problem(t.noteLine, 0, false, "%v", err)
	}
	if word := t.note.values["kind"]; word != "" {
		kind, err := deck.ParseKind(word)
		if err != nil {
			t.p.problem(t.noteLine, 0, false, "%v", err)
			return
		}
		t.card.Kind = kind
	}
}

// identity gives the card its date and its ID: that of the comment, unless an earlier card has it.
func (t *cardText) identity() {
	if err := setDate(&t.card, t.note.values["date"]); err != nil {
		t.p.problem(t.noteLine, 0, false, "%v", err)
	}
	if t.card.Kind == deck.WhenKind && t.card.Date.IsZero() && t.note.values["date"] != "@"+sumOf(t.card.Answer) {
		t.p.problem(t.heading, 0, false, "the answer %q is no date: it is compared as text", clip(t.card.Answer))
	}
	id := deck.CardID(t.note.values["id"])
	if id != "" && t.p.ids[id] == len(t.p.parts) {
		t.p.problem(t.noteLine, 0, false, "card ID %q stands on an earlier card: this one gets another", clip(string(id)))
		id = ""
	}
	for first := contentID(t.card, 0); id == ""; t.p.twins[first]++ {
		own := contentID(t.card, t.p.twins[first])
		if _, taken := t.p.ids[own]; !taken {
			id = own
		}
	}
	t.card.ID = id
}
