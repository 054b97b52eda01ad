package anki

import (
	"errors"
	"slices"
	"strings"

	"annals/deck"
	"annals/deck/chrono"
	"annals/deck/language"
)

// A short template can repeat a long field: these bound the bytes that one side of a card, and all cards of a package, may be
// worked on.
const (
	maxWork     = 4 * maxNote
	maxRendered = 16 * maxCollection
)

// made is a card made from a note.
type made struct {
	card       deck.Card
	own        *payload // nil for somebody else's
	odd        bool     // the note held characters that act on a terminal
	edited     bool     // one of ours, and worded otherwise in Anki
	incomplete bool     // it cannot be asked without media
	tooLong    bool
}

// understood is a note whose type is known as far as it can be.
type understood struct {
	row    row
	kind   *noteType // never nil
	values []string
	fields map[string]string
	own    *payload
}

// understand looks at a note. One of a type that is missing has its first field as the question and the others as the answer.
func (r *reader) understand(n row) understood {
	kind := r.dict.types[n.model]
	if kind == nil {
		kind = &noteType{}
	}
	u := understood{row: n, kind: kind, values: strings.SplitN(n.fields.String, fieldEnd, maxFields), fields: map[string]string{}}
	for i, name := range kind.fields[:min(len(kind.fields), len(u.values))] {
		u.fields[name] = u.values[i]
	}
	if kind.own {
		if p, ok := decodePayload(u.fields[dataField], n.guid); ok && !bare(clean(p.Card.Question)) && !bare(clean(p.Card.Answer)) {
			u.own = &p
		}
	}
	return u
}

// card makes the note's card of that place.
func (u understood) card(ord int, budget *int64) (made, error) {
	if u.own != nil && ord == 0 {
		return u.ownCard(), nil
	}
	var m made
	m.card = deck.Card{ID: foreignID(u.row.guid, u.row.id, ord), Kind: deck.CustomKind, Tags: splitTags(u.row.tags)}
	question, answer, accept, err := u.sides(ord, budget)
	switch {
	case errors.Is(err, errTooMuch):
		m.tooLong = true
		m.card.Question = plain(clip(u.values[0], 200))
		return m, nil
	case err != nil:
		return m, err
	}
	m.odd = acts(question) || acts(answer)
	if !bare(answer) { // pictures beside an answer were never asked for
		answer = shown.ReplaceAllString(answer, "")
	}
	m.card.Question, m.card.Answer, m.card.Accept = tidy(clean(question)), tidy(clean(answer)), accept
	m.incomplete = bare(m.card.Question) || bare(m.card.Answer) || occlusion(m.card.Answer)
	for _, text := range []*string{&m.card.Question, &m.card.Answer} {
		if *text == "" {
			*text = nothing
		}
	}
	m.card.Language = language.Detect(clip(m.card.Question, 400) + " " + clip(m.card.Answer, 400))
	return m, nil
}

// nothing stands for a side of a card that is empty.
const nothing = "–"

// occlusion says whether an answer is the shape that hides a part of a picture.
func occlusion(answer string) bool { return strings.HasPrefix(answer, "image-occlusion:") }

// sides are question and answer of the card of that place, as text.
func (u understood) sides(ord int, budget *int64) (question, answer string, accept []string, err error) {
	place := ord
	if u.kind.cloze {
		place = 0
	}
	t, ok := u.kind.templates[place]
	if !ok {
		question, answer = u.bareSides()
		return question, answer, nil, nil
	}
	render := func(nodes []node, s side) (string, []string) {
		r := rendering{note: u.fields, number: ord + 1, side: s, left: maxWork}
		if err == nil {
			err = r.run(nodes)
		}
		if *budget -= int64(maxWork - r.left); *budget <= 0 {
			err = ErrLimit
		}
		return r.out.String(), r.hidden
	}
	html, hidden := render(t.front, front)
	if err != nil {
		return "", "", nil, err
	}
	question = plain(html)
	if u.kind.cloze {
		html, _ = render(t.back, extra)
		answer, accept = withNote(uniquePlain(hidden), without(plain(html), question))
		return question, answer, accept, err
	}
	html, _ = render(t.back, back)
	answer = plain(behindLine(html))
	if rest, ok := strings.CutPrefix(answer, question+"\n"); ok && question != "" {
		answer = rest
	}
	if typed := plain(u.fields[t.typed]); t.typed != "" && typed != "" && typed != answer {
		answer, accept = withNote(typed, without(answer, typed))
	}
	return question, answer, accept, err
}

// bareSides are the first field and all others.
func (u understood) bareSides() (question, answer string) {
	rest := make([]string, len(u.values)-1)
	for i, value := range u.values[1:] {
		rest[i] = plain(value)
	}
	return plain(u.values[0]), strings.Join(rest, "\n")
}

// withNote is an answer with what the note tells besides; the answer alone is right too.
func withNote(answer, note string) (whole string, accept []string) {
	if note == "" || answer == "" {
		return answer, nil
	}
	return answer + "\n" + note, []string{answer}
}

// without is s without the lines that seen has.
func without(s, seen string) string {
	known := map[string]bool{}
	for line := range strings.SplitSeq(seen, "\n") {
		known[line] = true
	}
	return strings.Join(slices.DeleteFunc(strings.Split(s, "\n"), func(line string) bool { return known[line] }), "\n")
}

// uniquePlain joins the texts of the blanks of one card, each once.
func uniquePlain(hidden []string) string {
	var texts []string
	known := map[string]bool{"": true}
	for _, h := range hidden {
		if text := plain(h); !known[text] {
			known[text] = true
			texts = append(texts, text)
		}
	}
	return strings.Join(texts, " / ")
}

// ownCard is a card of ours, with what somebody changed about it in Anki.
func (u understood) ownCard() made {
	m := made{own: u.own, card: u.own.Card}
	c := &m.card
	c.Tags = mergeTags(c.Tags, u.row.tags)
	question, answer := plain(questionHTML(*c)), plain(answerHTML(*c))
	if u.kind.form == Cloze {
		text, _ := clozeText(*c, u.own.Fact)
		if same(plain(text), plain(u.fields[textField])) {
			return m
		}
		as := readCloze(u.fields[textField], 1)
		m.reword(plain(as.question), uniquePlain(as.hidden))
		return m
	}
	newQuestion, newAnswer := plain(u.fields[questionField]), plain(u.fields[answerField])
	if same(question, newQuestion) {
		newQuestion = c.Question
	}
	if same(answer, newAnswer) {
		newAnswer = c.Answer
	}
	m.reword(newQuestion, newAnswer)
	return m
}

// reword takes over a wording from Anki. What was known about the old answer does not hold for a new one.
func (m *made) reword(question, answer string) {
	c := &m.card
	if bare(question) || bare(answer) || len(c.Items) > 0 || question == c.Question && answer == c.Answer {
		return
	}
	m.edited = true
	c.Question = question
	if answer == c.Answer {
		return
	}
	c.Answer, c.Accept, c.Date = answer, nil, chrono.Date{}
	c.Choices = slices.DeleteFunc(c.Choices, func(choice string) bool { return same(choice, answer) })
	if date, err := chrono.ParseText(answer); c.Kind == deck.WhenKind && err == nil && date.HasYear() {
		c.Date = date
	}
}

func splitTags(column string) []string {
	tags := strings.Fields(clean(column))
	if len(tags) == 0 {
		return nil
	}
	return tags
}

// mergeTags are the tags of a note of ours: as they were written where Anki still has them.
func mergeTags(tags []string, column string) []string {
	held := strings.Fields(column)
	var merged []string
	for _, t := range tags {
		if i := slices.Index(held, strings.TrimSpace(joinTags([]string{t}))); i >= 0 {
			merged = append(merged, t)
			held = slices.Delete(held, i, i+1)
		}
	}
	return append(merged, held...)
}
