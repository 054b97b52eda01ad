package terminal

import (
	"io"
	"strings"
)

// Style is how a piece of text is meant. Only Marked shows without colour; the others are hints.
type Style uint8

// The styles of text.
const (
	Normal Style = iota
	Dim          // secondary: status lines, sources
	Bold         // the question
	Good         // right, done
	Bad          // wrong, failed
	Warn         // nearly, attention
	Marked       // the part of a sentence that matters; *like this* where there is no colour
)

var sgr = [...]string{Normal: "", Dim: "2", Bold: "1", Good: "32", Bad: "31", Warn: "33", Marked: "1;4"}

// Span is a piece of a paragraph in one style.
type Span struct {
	Text  string
	Style Style
}

// Text is a Span in the normal style.
func Text(text string) Span { return Span{Text: text} }

// Styled is a Span in the given style.
func Styled(style Style, text string) Span { return Span{text, style} }

// Printer lays out text for a person: wrapped by display width, with Chinese line-breaking rules, coloured where that is
// wanted, and with the control characters of foreign text taken out. It keeps the first error of its writer and writes
// nothing after it.
type Printer struct {
	w     io.Writer
	size  func() (columns, rows int) // nil: no terminal, nothing is wrapped
	color bool
	rows  int
	err   error
}

// NewPrinter makes a Printer for any writer. A nil size does not wrap.
func NewPrinter(w io.Writer, size func() (columns, rows int), color bool) *Printer {
	return &Printer{w: w, size: size, color: color}
}

// Err is the first error of the writer.
func (p *Printer) Err() error { return p.err }

// Println prints spans as one paragraph; a line feed inside begins another one. It ends with a line feed.
func (p *Printer) Println(spans ...Span) { p.Item("", spans...) }

// Item prints a paragraph that begins with lead and whose further lines are indented by lead's width: "1) ", "  ", "- ".
func (p *Printer) Item(lead string, spans ...Span) { p.Led(Text(lead), spans...) }

// Led is Item with a lead that has a style.
func (p *Printer) Led(by Span, spans ...Span) {
	lead := Clean(by.Text)
	indent := strings.Repeat(" ", Width(lead))
	if code := sgr[by.Style]; p.color && code != "" {
		lead = "\x1b[" + code + "m" + lead + "\x1b[0m"
	}
	columns := 0
	if p.size != nil {
		columns = max(minColumns/2, p.Columns()-len(indent))
	}
	var out strings.Builder
	for _, paragraph := range paragraphs(p.withMarks(spans)) {
		for _, row := range paragraph.wrap(columns, 0) {
			out.WriteString(strings.TrimRight(lead+p.paint(row), " ") + "\n")
			lead = indent
			p.rows++
		}
	}
	p.write(out.String())
}

// Parts prints parts in rows, as many in each as fit, and breaks none that fits into one.
func (p *Printer) Parts(style Style, parts []string) {
	for _, row := range packed(parts, p.Columns()) {
		p.Println(Styled(style, row))
	}
}

// Rows is how many rows have been printed so far: a measure of what is still in sight.
func (p *Printer) Rows() int { return p.rows }

// Fits says whether so many rows and a prompt below them are in sight together; always where there is no window.
func (p *Printer) Fits(rows int) bool {
	if p.size == nil {
		return true
	}
	_, height := p.size()
	return rows+1 <= height
}

// Measure is how many rows print would print, without printing them.
func (p *Printer) Measure(print func(*Printer)) (rows int) {
	dry := &Printer{w: io.Discard, size: p.size, color: p.color}
	print(dry)
	return dry.rows
}

// Columns is how wide a line should be. Lines of more than 76 columns are hard to read, and two columns stay free because
// terminals differ about what happens in the last one. Where there is no terminal, paragraphs are not wrapped, so that other
// programs find whole sentences, but charts and tables keep to this width.
func (p *Printer) Columns() int {
	if p.size == nil {
		return maxColumns
	}
	columns, _ := p.size()
	return max(minColumns, min(columns-2, maxColumns))
}

const (
	minColumns = 20
	maxColumns = 76
)

// withMarks puts asterisks around marked spans where no style can show them.
func (p *Printer) withMarks(spans []Span) []Span {
	if p.color {
		return spans
	}
	var plain []Span
	for _, s := range spans {
		if s.Style == Marked {
			s.Text = "*" + s.Text + "*"
		}
		plain = append(plain, s)
	}
	return plain
}

// paint is a row with its styles as SGR sequences, each closed within the row.
func (p *Printer) paint(row styled) string {
	var out strings.Builder
	for from := 0; from < len(row.text); {
		to := from + 1
		for to < len(row.text) && row.style[to] == row.style[from] {
			to++
		}
		code := sgr[row.style[from]]
		if p.color && code != "" {
			out.WriteString("\x1b[" + code + "m" + string(row.text[from:to]) + "\x1b[0m")
		} else {
			out.WriteString(string(row.text[from:to]))
		}
		from = to
	}
	return out.String()
}

// Write implements io.Writer for text that is laid out already.
func (p *Printer) Write(text []byte) (int, error) {
	p.write(string(text))
	return len(text), p.err
}

func (p *Printer) write(text string) {
	if p.err == nil && text != "" {
		_, p.err = io.WriteString(p.w, text)
	}
}
