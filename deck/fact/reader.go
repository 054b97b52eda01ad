package fact

import (
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
	heading []string           // the headings above the block being read
	levels  []int
	section int // headings seen so far
	memory  memory
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

// learn teaches the finder the names that links and sure sentences tell, so that they are known in every sentence.
func (r *reader) learn() {
	for i := range r.doc.Blocks {
		b := &r.doc.Blocks[i]
		for _, l := range b.Links {
			r.finder.Link(b.Text[l.In.Start:l.In.End], l.Target)
		}
	}
	r.finder.Title(r.doc.Source.Title)
	for i := range r.doc.Blocks {
		b := &r.doc.Blocks[i]
		for _, s := range b.Sentences {
			r.finder.Learn(b.Text[s.Start:s.End], datesIn(r.dates[i], s))
		}
	}
}

// datesIn is the dates within a sentence, as spans of it.
func datesIn(dates []chrono.Mention, sentence deck.Span) []deck.Span {
	var spans []deck.Span
	for _, m := range dates {
		if m.Start >= sentence.Start && m.End <= sentence.End {
			spans = append(spans, deck.Span{Start: m.Start - sentence.Start, End: m.End - sentence.Start})
		}
	}
	return spans
}

// read makes facts of the sentences, block by block.
func (r *reader) read() {
	for i := range r.doc.Blocks {
		b := &r.doc.Blocks[i]
		if b.Kind == article.Heading {
			r.enter(b)
			continue
		}
		r.memory.newBlock()
		for _, s := range b.Sentences {
			r.readSentence(i, s)
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
	s := sentence{block: b, in: deck.Span{Start: 0, End: len(b.Text)}, text: b.Text}
	s.names = r.finder.Find(s.text, nil)
	r.memory.note(&s)
}

// sentence is one sentence with what was found in it. Its spans count from the sentence's start.
type sentence struct {
	block *article.Block
	in    deck.Span // in the block's text
	text  string
	dates []chrono.Mention // Start and End in the block's text
	names []name.Mention   // in the order in which they stand, implied ones last
}

func (r *reader) readSentence(block int, in deck.Span) {
	b := &r.doc.Blocks[block]
	s := sentence{block: b, in: in, text: b.Text[in.Start:in.End]}
	for _, m := range r.dates[block] {
		if m.Start >= in.Start && m.End <= in.End {
			s.dates = append(s.dates, m)
		}
	}
	s.names = r.finder.Find(s.text, datesIn(s.dates, in))
	if len(s.dates) > 0 {
		r.makeFacts(&s)
	}
	r.memory.note(&s)
}

// source is a span of the sentence in the source's bytes.
func (s *sentence) source(in deck.Span) deck.Span {
	return s.block.Source(deck.Span{Start: in.Start + s.in.Start, End: in.End + s.in.Start})
}

func (s *sentence) skipped(reason Reason) Skipped {
	return Skipped{Sentence: s.text, Reason: reason, Span: s.block.Source(s.in)}
}
