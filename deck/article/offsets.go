package article

import (
	"sort"

	"annals/deck"
)

// offsets maps bytes of a running text to bytes of its source, as runs in text order. The last run is empty and stands at the
// text's end. Nil maps every byte to itself.
type offsets []run

// run says where the text from its offset up to the next run's comes from. A run whose source is as long as its text was
// copied byte for byte; any other (an entity, an escape) stands for its source as a whole. Offsets fit 32 bits because
// sources are limited to MaxSize.
type run struct{ text, source, end uint32 }

// source maps a span of the text.
func (o offsets) source(in deck.Span) deck.Span {
	if len(o) == 0 {
		return deck.Span{Start: in.Start, End: max(in.Start, in.End)}
	}
	start, _ := o.at(in.Start)
	if in.End <= in.Start {
		return deck.Span{Start: start, End: start}
	}
	_, end := o.at(in.End - 1)
	return deck.Span{Start: start, End: max(start, end)}
}

// at is the source of the byte at offset i of the text.
func (o offsets) at(i int) (start, end int) {
	n := sort.Search(len(o), func(n int) bool { return int(o[n].text) > i }) - 1
	if n < 0 {
		return int(o[0].source), int(o[0].source)
	}
	r := o[n]
	if n+1 < len(o) && r.end-r.source == o[n+1].text-r.text {
		start = int(r.source) + i - int(r.text)
		return start, start + 1
	}
	return int(r.source), int(r.end)
}
