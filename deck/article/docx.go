package article

import (
	"encoding/xml"
	"strconv"
	"strings"
)

// wordDocument reads the main part of a Word document.
type wordDocument struct {
	*reader
	archive *archive
	levels  map[string]int    // heading levels by style, 0 for a title, absent for others; contents are -1
	links   map[string]string // addresses by the id of their relationship
	text    strings.Builder   // of the block that is being read, its cells parted by NUL
	style   string
	level   int  // outline level that the paragraph itself gives, 0 for none
	item    int  // nesting of the list that the paragraph belongs to, 0 for none
	cells   int  // of the row that is being read
	header  bool // that row is the table's header
	tables  int  // open tables
	silent  int  // open elements whose text is not shown
	shown   bool // an element of text is open
	marks   []linkMark
}

// linkMark is a link's stretch in the text.
type linkMark struct {
	start, end int
	page       string
}

// silentElements hold text that is no running text: deleted words, field codes, the second version of what newer programs draw.
var silentElements = set("del movefrom instrtext deltext fallback pict drawing object rt annotationref sdtpr")

// readDOCX reads a Word document.
func (r *reader) readDOCX() error {
	a, err := openArchive(r.running.source)
	if err != nil {
		return err
	}
	d := &wordDocument{reader: r, archive: a}
	if err := d.styles(); err != nil {
		return err
	}
	if err := d.relationships(); err != nil {
		return err
	}
	main, err := a.read("word/document.xml")
	if err != nil {
		return err
	}
	d.script = script(main)
	if err := eachElement("word/document.xml", main, d.start, d.end, d.characters); err != nil {
		return err
	}
	return r.coreTitle(a)
}

// styles finds out which styles are headings: by outline level, or by the name that Word gives its own in every language.
func (d *wordDocument) styles() error {
	d.levels = make(map[string]int)
	if !d.archive.has("word/styles.xml") {
		return nil
	}
	id := ""
	return d.archive.each("word/styles.xml", func(e xml.StartElement) {
		value := attribute(e, "val")
		switch e.Name.Local {
		case "style":
			id = attribute(e, "styleId")
		case "name":
			name := strings.ToLower(value)
			switch level, err := strconv.Atoi(strings.TrimPrefix(name, "heading ")); {
			case err == nil && level >= 1 && level <= 9:
				d.levels[id] = min(level, 6)
			case name == "title":
				d.levels[id] = 1
			case strings.HasPrefix(name, "toc "), name == "caption", name == "header", name == "footer":
				d.levels[id] = -1
			}
		case "outlineLvl":
			if level, err := strconv.Atoi(value); err == nil && level < 9 && d.levels[id] == 0 {
				d.levels[id] = min(level+1, 6)
			}
		}
	}, nil, nil)
}

// relationships finds the addresses that links lead to.
func (d *wordDocument) relationships() error {
	d.links = make(map[string]string)
	const name = "word/_rels/document.xml.rels"
	if !d.archive.has(name) {
		return nil
	}
	return d.archive.each(name, func(e xml.StartElement) {
		if strings.HasSuffix(attribute(e, "Type"), "/hyperlink") {
			d.links[attribute(e, "Id")] = attribute(e, "Target")
		}
	}, nil, nil)
}

func (d *wordDocument) start(e xml.StartElement) {
	value := attribute(e, "val")
	name := e.Name.Local
	switch {
	case silentElements[strings.ToLower(name)]:
		d.silent++
	case d.silent > 0:
	case name == "p" && d.tables == 0:
		d.style, d.level, d.item = "", 0, 0
	case name == "pStyle":
		d.style = value
	case name == "outlineLvl":
		if level, err := strconv.Atoi(value); err == nil && level < 9 {
			d.level = level + 1
		}
	case name == "ilvl":
		if level, err := strconv.Atoi(value); err == nil {
			d.item = min(level, 8) + 1
		}
	case name == "numId" && value != "0":
		d.item = max(d.item, 1)
	case name == "numId":
		d.item = 0
	case name == "tab", name == "br", name == "cr":
		d.write(" ")
	case name == "noBreakHyphen":
		d.write("-")
	case name == "t":
		d.shown = true
	case name == "hyperlink":
		d.marks = append(d.marks, linkMark{start: d.text.Len(), page: parseTarget(d.links[attribute(e, "id")]).page})
	case name == "tbl":
		d.tables++
	case name == "tr" && d.tables == 1:
		d.cells, d.header = 0, false
	case name == "tblHeader" && value != "0" && value != "false":
		d.header = true
	case name == "tc" && d.tables == 1:
		if d.cells++; d.cells > 1 {
			d.write("\x00")
		}
	}
}

func (d *wordDocument) end(name string) {
	switch {
	case silentElements[strings.ToLower(name)]:
		d.silent--
	case d.silent > 0:
	case name == "t":
		d.shown = false
	case name == "hyperlink":
		if n := len(d.marks); n > 0 && d.marks[n-1].end == 0 {
			d.marks[n-1].end = d.text.Len()
		}
	case name == "p" && d.tables > 0:
		d.write(" ")
	case name == "p":
		d.paragraph()
	case name == "tr" && d.tables == 1:
		level := 1
		if d.header {
			level = 0
		}
		d.flush(Row, level)
	case name == "tbl":
		d.tables--
	}
}

func (d *wordDocument) characters(s string) {
	if d.shown {
		d.write(s)
	}
}

func (d *wordDocument) write(s string) {
	d.text.WriteString(s)
}

// paragraph files the text as a heading, an item or a paragraph.
func (d *wordDocument) paragraph() {
	level := d.levels[d.style]
	switch {
	case level < 0:
		d.text.Reset()
		d.marks = nil
	case level > 0:
		d.flush(Heading, level)
	case d.level > 0:
		d.flush(Heading, min(d.level, 6))
	case d.item > 0:
		d.flush(Item, d.item)
	default:
		d.flush(Paragraph, 0)
	}
}

// flush files the text as a block.
func (d *wordDocument) flush(kind BlockKind, level int) {
	text := d.text.String()
	sub := &reader{document: &Document{}, running: running{source: []byte(text)}, script: d.script}
	at := 0
	for n, cell := range strings.Split(text, "\x00") {
		if n > 0 {
			sub.nextCell()
			at++
		}
		d.copy(sub, at, at+len(cell))
		at += len(cell)
	}
	if b, ok := sub.block(kind, level); ok {
		d.extract(b)
	}
	d.text.Reset()
	d.marks = d.marks[:0]
}

// copy appends a stretch of the text with its links.
func (d *wordDocument) copy(sub *reader, start, end int) {
	for _, m := range d.marks {
		if m.page != "" && m.start >= start && m.end <= end && m.start < m.end {
			sub.running.copy(start, m.start)
			from := len(sub.running.text)
			sub.running.copy(m.start, m.end)
			sub.running.addLink(from, m.page)
			start = m.end
		}
	}
	sub.running.copy(start, end)
}

// coreTitle takes over the title that a document's properties give.
func (r *reader) coreTitle(a *archive) error {
	if !a.has("docProps/core.xml") {
		return nil
	}
	in := ""
	return a.each("docProps/core.xml", func(e xml.StartElement) { in = e.Name.Local }, func(string) { in = "" }, func(s string) {
		if in == "title" {
			r.term = oneLine(s)
		}
	})
}
