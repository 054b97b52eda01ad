package pattern

import (
	"regexp/syntax"
	"slices"
	"sync"
	"sync/atomic"
	"unicode"
)

// classes are the sets of runes that a program doesn't tell apart.
type classes struct {
	bounds  []rune // where the runes of a class begin, in order
	class   []int  // of the runes from each bound on
	samples []rune // by class
}

// pages tell the class of a rune, or of what it folds to, at one look. Each page is made when a rune of it is first met.
type pages struct {
	*classes
	fold  func(rune) rune // nil where runes stand for themselves
	pages [plane >> pageBits]atomic.Pointer[page]
	mu    sync.Mutex
	flat  map[uint16]*page // pages of one class
}

// A page holds the classes of runes that follow each other. Most pages are of one class and shared.
type page [1 << pageBits]uint16

const (
	pageBits = 6
	plane    = 1 << 16 // the runes that have pages
)

// classesOf splits all runes by the instructions that take them.
func classesOf(prog *syntax.Prog, heeds contexts) *classes {
	var sets [][]rune // of pairs of a first and a last rune
	for i := range prog.Inst {
		switch in := &prog.Inst[i]; in.Op {
		case syntax.InstRune, syntax.InstRune1:
			sets = append(sets, rangesOf(in))
		case syntax.InstRuneAnyNotNL:
			sets = append(sets, []rune{'\n', '\n'})
		}
	}
	if heeds.words {
		sets = append(sets, []rune{'0', '9', 'A', 'Z', '_', '_', 'a', 'z'})
	}
	if heeds.lines {
		sets = append(sets, []rune{'\n', '\n'})
	}
	c := &classes{bounds: []rune{0}}
	for _, set := range sets {
		for i := 0; i < len(set); i += 2 {
			c.bounds = append(c.bounds, set[i], set[i+1]+1)
		}
	}
	slices.Sort(c.bounds)
	c.bounds = slices.Compact(c.bounds)
	c.class = make([]int, len(c.bounds))
	c.refine(sets)
	return c
}

// refine numbers the classes: two runes are of one class if they are in the same sets.
func (c *classes) refine(sets [][]rune) {
	fresh, when := []int{0}, []int{-1} // by class, what the runes of it that are in a set become, and the last set that has any
	for n, set := range sets {
		for i := 0; i < len(set); i += 2 {
			at, _ := slices.BinarySearch(c.bounds, set[i])
			for ; at < len(c.bounds) && c.bounds[at] <= set[i+1]; at++ {
				old := c.class[at]
				if when[old] < n {
					fresh[old], when[old] = len(fresh), n
					fresh, when = append(fresh, len(fresh)), append(when, n) // the same for a rune that the set names twice
				}
				c.class[at] = fresh[old]
			}
		}
	}
	number := map[int]int{}
	for i, class := range c.class {
		if _, ok := number[class]; !ok {
			number[class] = len(c.samples)
			c.samples = append(c.samples, c.bounds[i])
		}
		c.class[i] = number[class]
	}
}

// rangesOf are the runes that an instruction takes.
func rangesOf(in *syntax.Inst) []rune {
	if len(in.Rune) != 1 {
		return in.Rune
	}
	r := in.Rune[0]
	set := []rune{r, r}
	if in.Op == syntax.InstRune && syntax.Flags(in.Arg)&syntax.FoldCase != 0 {
		for other := unicode.SimpleFold(r); other != r; other = unicode.SimpleFold(other) {
			set = append(set, other, other)
		}
	}
	return set
}

func newPages(c *classes, fold func(rune) rune) *pages {
	return &pages{classes: c, fold: fold, flat: map[uint16]*page{}}
}

// of is the class of r.
func (p *pages) of(r rune) int {
	if r >= plane {
		return p.class[p.boundBefore(p.as(r))]
	}
	one := p.pages[r>>pageBits].Load()
	if one == nil {
		one = p.make(r >> pageBits)
	}
	return int(one[r&(1<<pageBits-1)])
}

// as is what r stands for.
func (p *pages) as(r rune) rune {
	if p.fold == nil {
		return r
	}
	return p.fold(r)
}

// make makes the n-th page.
func (p *pages) make(n rune) *page {
	p.mu.Lock()
	defer p.mu.Unlock()
	one := &page{}
	flat := true
	at := p.boundBefore(n << pageBits)
	for i := range one {
		r := n<<pageBits + rune(i)
		for at+1 < len(p.bounds) && p.bounds[at+1] <= r {
			at++
		}
		one[i] = uint16(p.class[at])
		if as := p.as(r); as != r {
			one[i] = uint16(p.class[p.boundBefore(as)])
		}
		flat = flat && one[i] == one[0]
	}
	if flat {
		if same := p.flat[one[0]]; same != nil {
			one = same
		}
		p.flat[one[0]] = one
	}
	p.pages[n].Store(one)
	return one
}

// boundBefore is the index of the last bound up to r.
func (c *classes) boundBefore(r rune) int {
	at, found := slices.BinarySearch(c.bounds, r)
	if !found {
		at--
	}
	return at
}

// end is the class of the end of the text, which follows those of the runes.
func (c *classes) end() int { return len(c.samples) }

// sample is a rune of a class, -1 for the end of the text.
func (c *classes) sample(class int) rune {
	if class == len(c.samples) {
		return -1
	}
	return c.samples[class]
}

// context is what an assertion such as \b sees of the rune before it.
type context uint8

const (
	other context = iota
	beginning
	word
	newline
	contextCount
)

func (c context) rune() rune { return [...]rune{' ', -1, 'a', '\n'}[c] }

// contexts are those that the assertions of a program tell apart.
type contexts struct{ texts, words, lines bool }

func heeded(prog *syntax.Prog) contexts {
	var c contexts
	for i := range prog.Inst {
		if in := &prog.Inst[i]; in.Op == syntax.InstEmptyWidth {
			op := syntax.EmptyOp(in.Arg)
			c.texts = c.texts || op&(syntax.EmptyBeginText|syntax.EmptyBeginLine) != 0
			c.lines = c.lines || op&(syntax.EmptyBeginLine|syntax.EmptyEndLine) != 0
			c.words = c.words || op&(syntax.EmptyWordBoundary|syntax.EmptyNoWordBoundary) != 0
		}
	}
	return c
}

// of is the context after a rune.
func (c contexts) of(r rune) context {
	switch {
	case r == '\n':
		return c.keep(newline)
	case r >= 0 && syntax.IsWordChar(r):
		return c.keep(word)
	}
	return other
}

// keep is the context as far as it matters.
func (c contexts) keep(x context) context {
	if x == beginning && c.texts || x == word && c.words || x == newline && c.lines {
		return x
	}
	return other
}
