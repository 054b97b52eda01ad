package article

// row is the innermost open row that belongs to a table of data, nil if there is none.
func (p *webPage) row() *element {
	for n := len(p.open) - 1; n >= 0; n-- {
		switch e := &p.open[n]; {
		case e.name == "tr":
			if t := p.table(n); t != nil && t.layout {
				return nil
			}
			return e
		case e.name == "table":
			return nil
		}
	}
	return nil
}

// table is the table that the n-th open element belongs to.
func (p *webPage) table(n int) *element {
	for ; n >= 0; n-- {
		if p.open[n].name == "table" {
			return &p.open[n]
		}
	}
	return nil
}

// inRow says whether text belongs to a row, whatever elements it stands in.
func (p *webPage) inRow() bool { return p.row() != nil }

// layOut marks the table around as one that arranges the page: what its cells hold are blocks.
func (p *webPage) layOut() {
	if t := p.table(len(p.open) - 1); t != nil {
		t.layout = true
	}
	p.endBlock()
}

// startCell parts a cell from the one before it.
func (p *webPage) startCell(data bool) {
	r := p.row()
	if r == nil {
		p.endBlock()
		return
	}
	r.cells = r.cells || data
	p.nextCell()
}

// lineBreak reads a br element: a blank, and the end of a paragraph where two follow one another.
func (p *webPage) lineBreak() {
	if p.breaks++; p.breaks > 1 && !p.inRow() {
		p.endBlock()
		return
	}
	p.running.blank(p.at, p.at)
}
