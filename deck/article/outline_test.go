package article

import (
	"fmt"
	"strings"
	"testing"
)

// outline writes a document's body down, a block a line: kind, level, sentences parted by " | ", and links as {text>target}.
func outline(d *Document) string {
	var s strings.Builder
	for i := range d.Blocks {
		b := &d.Blocks[i]
		fmt.Fprintf(&s, "%s%d ", b.Kind, b.Level)
		for n, in := range b.Sentences {
			if n > 0 {
				s.WriteString(" | ")
			}
			s.WriteString(b.Text[in.Start:in.End])
		}
		for _, l := range b.Links {
			fmt.Fprintf(&s, " {%s>%s}", b.Text[l.In.Start:l.In.End], l.Target)
		}
		s.WriteByte('\n')
	}
	return s.String()
}

// reading is a source and what is to be read from it.
type reading struct {
	name, source string
	title        string
	body         string // as outline writes it, without the last line end
	leftOut      string // reasons in order, parted by blanks and commas
}

// check reads the source under a path and compares.
func (r reading) check(t *testing.T, path string, opts ...Option) {
	t.Helper()
	d, err := Read(path, []byte(r.source), opts...)
	if err != nil {
		t.Fatalf("%s: %v", r.name, err)
	}
	if d.Source.Title != r.title {
		t.Errorf("%s: title %q, want %q", r.name, d.Source.Title, r.title)
	}
	if got := strings.TrimSuffix(outline(d), "\n"); got != r.body {
		t.Errorf("%s: body\n%s\nwant\n%s", r.name, got, r.body)
	}
	var reasons []string
	for _, out := range d.LeftOut {
		reasons = append(reasons, out.Reason.String())
	}
	if got := strings.Join(reasons, ", "); got != r.leftOut {
		t.Errorf("%s: left out %s, want %s", r.name, got, r.leftOut)
	}
	if d.Format != DOCX && d.Format != EPUB {
		verify(t, d, []byte(r.source))
	}
}
