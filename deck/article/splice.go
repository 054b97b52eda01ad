package article

import (
	"slices"

	"annals/deck"
)

// apply makes the edits, which are in order and do not overlap. Links move along.
func (r *running) apply(edits []edit) {
	if len(edits) == 0 {
		return
	}
	old := *r
	*r = running{source: old.source, escaped: old.escaped} // glue behind the text is for nothing
	var moves []move
	at := 0
	for _, e := range edits {
		moves = append(moves, r.splice(&old, deck.Span{Start: at, End: e.out.Start}))
		if e.keep.Start < e.keep.End {
			m := r.splice(&old, e.keep)
			moves = append(moves, m)
			r.addLink(m.to, e.page)
		}
		if e.part {
			in := old.sourceOf(e.out)
			r.blank(in.Start, in.End)
		}
		at = e.out.End
	}
	moves = append(moves, r.splice(&old, deck.Span{Start: at, End: len(old.text)}))
	for _, l := range old.links {
		l.In = deck.Span{Start: moved(moves, l.In.Start), End: moved(moves, l.In.End)}
		r.links = append(r.links, l)
	}
	slices.SortStableFunc(r.links, func(a, b Link) int { return a.In.Start - b.In.Start })
	for _, s := range old.stubs {
		r.stubs = append(r.stubs, moved(moves, s))
	}
}

// move says where a stretch of the old text went.
type move struct {
	from deck.Span
	to   int
}

// moved is where the offset at of the old text went; what was taken out went to the beginning of what follows it.
func moved(moves []move, at int) int {
	for _, m := range moves {
		if at <= m.from.End {
			return m.to + max(0, at-m.from.Start)
		}
	}
	last := moves[len(moves)-1]
	return last.to + last.from.End - last.from.Start
}

// splice appends a stretch of another running text. Where two blanks would meet, the second goes.
func (r *running) splice(old *running, in deck.Span) move {
	if in.Start < in.End && old.text[in.Start] == ' ' && (len(r.text) == 0 || r.text[len(r.text)-1] == ' ') {
		in.Start++
	}
	m := move{from: in, to: len(r.text)}
	for n := old.runAt(in.Start); n < len(old.offsets) && int(old.offsets[n].text) < in.End; n++ {
		run, end := old.offsets[n], len(old.text)
		if n+1 < len(old.offsets) {
			end = int(old.offsets[n+1].text)
		}
		from, to := max(in.Start, int(run.text)), min(in.End, end)
		if from >= to {
			continue
		}
		source, sourceEnd := int(run.source), int(run.end)
		if sourceEnd-source == end-int(run.text) {
			source, sourceEnd = source+from-int(run.text), source+to-int(run.text)
		}
		r.append(old.text[from:to], source, sourceEnd)
	}
	return m
}

// runAt is the index of the run that holds the byte at offset at.
func (r *running) runAt(at int) int {
	n, found := slices.BinarySearchFunc(r.offsets, at, func(run run, at int) int { return int(run.text) - at })
	if !found {
		n--
	}
	return max(n, 0)
}

// sourceOf is the source of a stretch of the text so far.
func (r *running) sourceOf(in deck.Span) deck.Span {
	if len(r.offsets) == 0 {
		return deck.Span{}
	}
	end := r.offsets[len(r.offsets)-1].end
	return append(slices.Clone(offsets(r.offsets)), run{uint32(len(r.text)), end, end}).source(in)
}

// addLink makes the text from start on a link to a page; "" makes none. Glue before the link is no part of it.
func (r *running) addLink(start int, page string) {
	if start == r.glued.Start {
		start = r.glued.End
	}
	if page != "" && start < len(r.text) {
		r.links = append(r.links, Link{In: deck.Span{Start: start, End: len(r.text)}, Target: page})
	}
}
