package terminal

import (
	"fmt"
	"strings"
	"sync"
)

// Progress shows how far long work has come: a bar on a terminal, a line for every tenth elsewhere. It hides no cursor and
// changes no mode, so that an interruption at any moment leaves nothing to repair; Done, deferred, takes the bar away. It is
// safe for concurrent use.
type Progress struct {
	mu          sync.Mutex
	out         *Printer
	live        bool
	label       string
	done, total int
	shown       int // percent of the bar, tenth of the lines
}

// Progress begins work of total steps; nothing is shown for fewer than two.
func (t *Terminal) Progress(label string, total int) *Progress {
	p := &Progress{out: t.Printer(t.config.Out), live: t.Interactive(), label: Clean(label), total: total}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.draw()
	return p
}

// Add says that n more steps are done.
func (p *Progress) Add(n int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.total < 2 || n <= 0 {
		return
	}
	p.done = min(p.done+n, p.total)
	reached := p.done * 10 / p.total
	if p.live {
		reached = p.done * 100 / p.total
	}
	if reached > p.shown {
		p.shown = reached
		p.draw()
	}
}

// Println prints a paragraph in the midst of the work.
func (p *Progress) Println(spans ...Span) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.erase()
	p.out.Println(spans...)
	if p.live {
		p.draw()
	}
}

// Aside runs print, which writes to the terminal by another way than this Progress, in the midst of the work.
func (p *Progress) Aside(print func()) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.erase()
	print()
	if p.live {
		p.draw()
	}
}

// Done ends the showing, however far the work has come. What came of it is the caller's to say.
func (p *Progress) Done() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.erase()
	p.total = 0
}

func (p *Progress) draw() {
	switch {
	case p.total < 2:
	case p.live:
		p.out.write("\r" + bar(p.label, p.done, p.total, p.out.Columns()) + "\x1b[K")
	case p.shown > 0:
		p.out.Println(Text(fmt.Sprintf("%s: %d%% (%d/%d)", p.label, p.shown*10, p.done, p.total)))
	}
}

func (p *Progress) erase() {
	if p.live && p.total >= 2 {
		p.out.write("\r\x1b[K")
	}
}

// bar is one row: the label, hashes, and numbers that keep their width.
func bar(label string, done, total, columns int) string {
	numbers := fmt.Sprintf("%3d%% %*d/%d", done*100/total, len(fmt.Sprint(total)), done, total)
	label = Cut(label, max(columns-len(numbers)-14, 4))
	room := min(max(columns-len(numbers)-Width(label)-4, 1), 40)
	filled := room * done / total
	return label + " [" + strings.Repeat("#", filled) + strings.Repeat(".", room-filled) + "] " + numbers
}
