package fact

import (
	"slices"

	"annals/deck"
	"annals/deck/article"
	"annals/deck/chrono"
	"annals/deck/name"
)

// reader goes through one document.
type reader struct {
	doc     *article.Document
	finder  *name.Finder
	dates   [][]chrono.Mention // by block
	names   [][]name.Mention   // by sentence
	unread  []bool             // by sentence: its names are not known
	heading []string           // the headings above the block being read
	levels  []int
	section int // headings seen so far
	memory  memory
	spoken  string // how an English article speaks of the person in its title
	result  Result
}

// findDates fills dates and the result's mentions.
func (r *reader) findDates() {
	passages := make([]chrono.Passage, 0, len(r.doc.Blocks)+1)
	passages = append(passages, chrono.Passage{Kind: chrono.Title, Text: r.doc.Source.Title})
	for _, b := range r.doc.Blocks {
		passages = append(passages, chrono.Passage{Kind: passageKind(b.Kind), Level: b.Level, Text: b.Text})
	}
	r.dates = make([][]chrono.Mention, len(r.doc.Blocks))
	for _, m := range chrono.Find(passages, r.doc.Source.Language) {
		if m.Passage == 0 {
			continue
		}
		at := m.Passage - 1
		r.dates[at] = append(r.dates[at], m)
		span := r.doc.Blocks[at].Source(deck.Span{Start: m.Start, End: m.End})
		r.result.Mentions = append(r.result.Mentions, Mention{Text: m.Text, Date: m.Date, Span: span})
	}
}

func passageKind(k article.BlockKind) chrono.PassageKind {
	switch k {
	case article.Heading:
		return chrono.Heading
	case article.Item:
		return chrono.Item
	case article.Row:
		return chrono.Row
	}
	return chrono.Paragraph
}

// reach is how many sentences back a word may refer to.
const reach = 3

// findNames fills names. The names of links come first: they are surer than any rule. Sentences without dates are wanted where
// a later one may refer to them, and headings because they name what a section is about.
func (r *reader) findNames() {
	var sentences []name.Sentence
	for i := range r.doc.Blocks {
		b := &r.doc.Blocks[i]
		for _, l := range b.Links {
			r.finder.Link(b.Text[l.In.Start:l.In.End], l.Target)
		}
		for _, in := range r.spans(i) {
			sentences = append(sentences, name.Sentence{Text: b.Text[in.Start:in.End], Dates: spansOf(datesIn(r.dates[i], in), in.Start), Wanted: b.Kind == article.Heading})
		}
		before := 0 // how many sentences more are wanted
		for k := len(sentences) - 1; k >= len(sentences)-len(r.spans(i)); k-- {
			if len(sentences[k].Dates) > 0 {
				before = reach + 1
			}
			sentences[k].Wanted = sentences[k].Wanted || before > 0
			before--
		}
	}
	r.finder.Title(r.doc.Source.Title)
	r.names = r.finder.Find(sentences)
	r.spoken = r.finder.Hero(r.doc.Source.Title)
	for i := range sentences {
		r.unread = append(r.unread, !sentences[i].Wanted)
	}
}

// spans are the sentences of a block; a heading is one.
func (r *reader) spans(block int) []deck.Span {
	if b := &r.doc.Blocks[block]; b.Kind == article.Heading {
		return []deck.Span{{Start: 0, End: len(b.Text)}}
	} else {
		return b.Sentences
	}
}

// datesIn is the dates within a sentence. dates are in order.
func datesIn(dates []chrono.Mention, sentence deck.Span) []chrono.Mention {
	first, _ := slices.BinarySearchFunc(dates, sentence.Start, func(m chrono.Mention, at int) int { return m.Start - at })
	end := first
	for end < len(dates) && dates[end].End <= sentence.End {
		end++
	}
	return dates[first:end:end]
}

// spansOf are the dates as spans of the sentence that starts at start.
func spansOf(dates []chrono.Mention, start int) []deck.Span {
	spans := make([]deck.Span, 0, len(dates))
	for _, m := range dates {
		spans = append(spans, deck.Span{Start: m.Start - start, End: m.End - start})
	}
	return spans
}

// read makes facts of the sentences, block by block.
func (r *reader) read() {
	at := 0
	for i := range r.doc.Blocks {
		b := &r.doc.Blocks[i]
		r.memory.forgetPersons()
		if b.Kind == article.Heading {
			r.enter(b)
		}
		for _, in := range r.spans(i) {
			s := sentence{block: b, in: in, text: b.Text[in.Start:in.End], names: r.names[at]}
			s.dates = datesIn(r.dates[i], in)
			if len(s.dates) > 0 && b.Kind != article.Heading {
				r.makeFacts(&s)
			}
			if r.unread[at] {
				r.memory.forgetPersons()
			}
			r.memory.note(&s)
			at++
		}
	}
}

// enter goes into the section below a heading.
func (r *reader) enter(b *article.Block) {
	keep := len(r.levels)
	for keep > 0 && r.levels[keep-1] >= b.Level {
		keep--
	}
	r.heading, r.levels = r.heading[:keep:keep], r.levels[:keep]
	if keep > 0 || name.Fold(b.Text) != name.Fold(r.doc.Source.Title) { // the title again is no section of its own
		r.heading, r.levels = append(r.heading, b.Text), append(r.levels, b.Level)
	}
	r.section++
	r.memory.newSection()
}

// sentence is one sentence with what was found in it. Its spans count from the sentence's start.
type sentence struct {
	block *article.Block
	in    deck.Span // in the block's text
	text  string
	dates []chrono.Mention // Start and End in the block's text
	names []name.Mention   // in the order in which they stand, implied ones last

	opinion bool // it tells what somebody thinks or expects
	figures bool // it counts or measures
}

// source is a span of the sentence in the source's bytes.
func (s *sentence) source(in deck.Span) deck.Span {
	return s.block.Source(deck.Span{Start: in.Start + s.in.Start, End: in.End + s.in.Start})
}

func (s *sentence) skipped(reason Reason) Skipped {
	return Skipped{Sentence: s.text, Reason: reason, Span: s.block.Source(s.in)}
}
