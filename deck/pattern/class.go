package pattern

import (
	"math/bits"
	"regexp/syntax"
	"slices"
	"unicode"
)

// classes are the sets of runes that a program doesn't tell apart.
type classes struct {
	slots   []slot // a hash table of the runes in narrow ranges
	shift   int    // what a hash is shifted by to be a slot's number
	wide    []slot // the first rune of each of the other ranges, in order
	samples []rune // by class
}

// slot holds the class of a rune, or of the runes from it on.
type slot struct {
	r     rune
	class int32
}

const (
	narrow = 32                  // the most runes that a range in the hash table has
	spread = 0x9E3779B1          // 2^32 divided by the golden ratio: multiplying by it spreads neighbours
	empty  = unicode.MaxRune + 1 // in a slot without a rune

	unnumbered = -1 // for a class
)

// classesOf splits all runes by the instructions that take them.
func classesOf(prog *syntax.Prog, heeds contexts) *classes {
	var single []rune // that an instruction takes alone
	var sets [][]rune // of pairs of a first and a last rune
	for i := range prog.Inst {
		switch in := &prog.Inst[i]; in.Op {
		case syntax.InstRune, syntax.InstRune1:
			if set := rangesOf(in); len(set) == 2 && set[0] == set[1] {
				single = append(single, set[0])
			} else {
				sets = append(sets, set)
			}
		case syntax.InstRuneAnyNotNL:
			single = append(single, '\n')
		}
	}
	if heeds.words {
		sets = append(sets, []rune{'0', '9', 'A', 'Z', '_', '_', 'a', 'z'})
	}
	if heeds.lines {
		single = append(single, '\n')
	}
	ranges, count := partition(sets)
	return newClasses(single, ranges, count)
}

// partition are ranges of runes, each of one of count classes: two runes are of one class if they are in the same sets. The last
// range has no runes.
func partition(sets [][]rune) (ranges []slot, count int) {
	bounds := []rune{0, empty}
	for _, set := range sets {
		for i := 0; i < len(set); i += 2 {
			bounds = append(bounds, set[i], set[i+1]+1)
		}
	}
	slices.Sort(bounds)
	bounds = slices.Compact(bounds)
	ranges = make([]slot, len(bounds))
	for i, r := range bounds {
		ranges[i].r = r
	}
	return ranges, refine(ranges, sets)
}

// refine numbers the classes by the sets, and counts the numbers that it takes.
func refine(ranges []slot, sets [][]rune) int {
	fresh, when := []int32{0}, []int{-1} // by class, what the runes of it that are in a set become, and the last set that has any
	for n, set := range sets {
		for i := 0; i < len(set); i += 2 {
			for at := rangeOf(ranges, set[i]); at < len(ranges) && ranges[at].r <= set[i+1]; at++ {
				old := ranges[at].class
				if when[old] < n {
					fresh[old], when[old] = int32(len(fresh)), n
					fresh, when = append(fresh, int32(len(fresh))), append(when, n) // the same for a rune that the set names twice
				}
				ranges[at].class = fresh[old]
			}
		}
	}
	return len(fresh)
}

// newClasses numbers the classes without gaps: each single rune is one, and the others are those of the ranges.
func newClasses(single []rune, ranges []slot, count int) *classes {
	c := &classes{}
	c.makeRoom(len(single), ranges)
	for _, r := range single {
		c.put(r, unnumbered)
	}
	number := slices.Repeat([]int32{unnumbered}, count) // by the class of a range
	for i, one := range ranges[:len(ranges)-1] {
		r, end, class := one.r, ranges[i+1].r, number[one.class]
		if i > 0 && end-r <= narrow {
			for ; r < end; r++ {
				class = c.put(r, class)
			}
		} else {
			for ; class == unnumbered && r < end; r++ {
				if c.slots[c.find(r)].r != r {
					class = c.next(r)
				}
			}
			if last := len(c.wide) - 1; last < 0 || c.wide[last].class != class {
				c.wide = append(c.wide, slot{one.r, class})
			}
		}
		number[one.class] = class
	}
	return c
}

// makeRoom makes a hash table that is at most half full with the single runes and those of narrow ranges.
func (c *classes) makeRoom(single int, ranges []slot) {
	for i := 1; i < len(ranges); i++ {
		if n := int(ranges[i].r - ranges[i-1].r); n <= narrow {
			single += n
		}
	}
	width := bits.Len(uint(single)) + 1
	c.shift = 32 - width
	c.slots = make([]slot, 1<<width)
	for i := range c.slots {
		c.slots[i].r = empty
	}
}

// put puts r into the hash table, if it isn't there yet, and returns the class, which is the next one where it has no number.
func (c *classes) put(r rune, class int32) int32 {
	at := c.find(r)
	if c.slots[at].r == r {
		return class
	}
	if class == unnumbered {
		class = c.next(r)
	}
	c.slots[at] = slot{r, class}
	return class
}

// next is the number of a further class, of which r is.
func (c *classes) next(r rune) int32 {
	c.samples = append(c.samples, r)
	return int32(len(c.samples) - 1)
}

// find is where in the hash table r is or would be.
func (c *classes) find(r rune) int {
	i := int(uint32(r) * spread >> c.shift)
	for c.slots[i].r != r && c.slots[i].r != empty {
		i = (i + 1) & (len(c.slots) - 1)
	}
	return i
}

// of is the class of r.
func (c *classes) of(r rune) int {
	if one := c.slots[c.find(r)]; one.r == r {
		return int(one.class)
	}
	if len(c.wide) == 1 {
		return int(c.wide[0].class)
	}
	return int(c.wide[rangeOf(c.wide, r)].class)
}

// rangeOf is the index of the last range that begins up to r.
func rangeOf(ranges []slot, r rune) int {
	at, found := slices.BinarySearchFunc(ranges, r, func(s slot, r rune) int { return int(s.r - r) })
	if !found {
		at--
	}
	return at
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
