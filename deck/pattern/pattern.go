// Package pattern is package regexp for programs with many expressions and many short texts, most of which match nothing. A
// pattern is made ready at its first use, and tells whether and where it matches in one pass over the text, or from the text's end
// where it is tied to that. What its groups match it leaves to package regexp, as it does everything that it has no memory for.
//
// The methods are those of regexp.Regexp and find the same.
package pattern

import (
	"regexp"
	"regexp/syntax"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

// Pattern is a regular expression. Any number of goroutines may use it at once.
type Pattern struct {
	*expression
	fold   func() *Fold
	folded *Pattern
}

// expression is what a pattern and the one for folded texts share. A program has hundreds and uses few of them in a run: until then
// each is this and no more.
type expression struct {
	expr string

	once struct{ plain, ready sync.Once }
	re   *regexp.Regexp
	made *prepared
}

func (e *expression) plain() *regexp.Regexp {
	e.once.plain.Do(func() { e.re = regexp.MustCompile(e.expr) })
	return e.re
}

func (e *expression) ready() *prepared {
	e.once.ready.Do(func() { e.made = prepare(e.expr) })
	return e.made
}

// Fold is what each rune of the basic plane is taken for.
type Fold [1 << 16]uint16

// of is what r is taken for, itself where there is no Fold.
func (f *Fold) of(r rune) rune {
	if f == nil || uint(r) >= uint(len(f)) {
		return r
	}
	return rune(f[r])
}

// prepared are the automata of a pattern.
type prepared struct {
	first   *automaton        // finds the end of the first match
	starts  func() *automaton // finds the start of a match from its end
	forward bool              // tied to the start of the text
	ends    bool              // tied to the end of the text
	groups  int
}

// New is the pattern of an expression, which is read at its first use: a wrong one panics then. fold is what the runes of a text
// are taken for by Folded.
func New(expr string, fold func() *Fold) *Pattern {
	var made struct {
		expression
		plain, folded Pattern
	}
	made.expr = expr
	made.plain = Pattern{&made.expression, func() *Fold { return nil }, &made.folded}
	made.folded = Pattern{&made.expression, fold, &made.plain}
	return &made.plain
}

// Folded is the pattern for folded texts, which finds in s what p finds in the folded s. Where it says where, it counts the bytes
// of s itself.
func (p *Pattern) Folded() *Pattern { return p.folded }

func prepare(expr string) *prepared {
	tree, err := syntax.Parse(expr, syntax.Perl)
	if err != nil {
		panic("pattern: " + err.Error())
	}
	p := &prepared{groups: tree.MaxCap(), forward: tied(tree, syntax.OpBeginText), ends: tied(tree, syntax.OpEndText)}
	var classes *classes
	if !p.ends {
		p.first = newAutomaton(tree, !p.forward, false, nil)
		classes = p.first.classes
	}
	p.starts = sync.OnceValue(func() *automaton { return newAutomaton(reversed(tree), false, true, classes) })
	return p
}

// tied says whether every match begins, or ends, with the anchor.
func tied(re *syntax.Regexp, anchor syntax.Op) bool {
	switch re.Op {
	case anchor:
		return true
	case syntax.OpCapture:
		return tied(re.Sub[0], anchor)
	case syntax.OpConcat:
		if anchor == syntax.OpBeginText {
			return tied(re.Sub[0], anchor)
		}
		return tied(re.Sub[len(re.Sub)-1], anchor)
	case syntax.OpAlternate:
		return !slices.ContainsFunc(re.Sub, func(sub *syntax.Regexp) bool { return !tied(sub, anchor) })
	}
	return false
}

// reversed is the expression for texts read backwards.
func reversed(re *syntax.Regexp) *syntax.Regexp {
	out := *re
	out.Sub = make([]*syntax.Regexp, len(re.Sub))
	for i, sub := range re.Sub {
		out.Sub[i] = reversed(sub)
	}
	switch re.Op {
	case syntax.OpConcat:
		slices.Reverse(out.Sub)
	case syntax.OpLiteral:
		out.Rune = slices.Clone(re.Rune)
		slices.Reverse(out.Rune)
	case syntax.OpBeginText:
		out.Op = syntax.OpEndText
	case syntax.OpEndText:
		out.Op = syntax.OpBeginText
	case syntax.OpBeginLine:
		out.Op = syntax.OpEndLine
	case syntax.OpEndLine:
		out.Op = syntax.OpBeginLine
	}
	return &out
}

// String is the expression.
func (p *Pattern) String() string { return p.expr }

// MatchString says whether s holds a match.
func (p *Pattern) MatchString(s string) bool {
	r := p.ready()
	var at int
	var ok bool
	if r.ends {
		at, ok = r.starts().back(s, len(s), 0, true, p.fold())
	} else {
		at, ok = r.first.ahead(s, 0, true, p.fold())
	}
	if !ok {
		return p.plain().MatchString(p.text(s))
	}
	return at >= 0
}

// text is s as package regexp is to see it.
func (p *Pattern) text(s string) string {
	if fold := p.fold(); fold != nil {
		return strings.Map(fold.of, s)
	}
	return s
}

// in are offsets in the text of s as offsets in s.
func (p *Pattern) in(s string, loc []int) []int {
	fold := p.fold()
	if fold == nil || len(loc) == 0 {
		return loc
	}
	at := make([]int, 0, len(s)+1) // by byte of the text
	for i, r := range s {
		for range utf8.RuneLen(fold.of(r)) {
			at = append(at, i)
		}
	}
	at = append(at, len(s))
	for i, n := range loc {
		if n >= 0 {
			loc[i] = at[n]
		}
	}
	return loc
}

// locate is the first match in s at or after from; start is negative where there is none. It fails where an automaton does.
func (p *Pattern) locate(s string, from int) (start, end int, ok bool) {
	r := p.ready()
	if r.forward && from > 0 {
		return -1, -1, true
	}
	if end = len(s); !r.ends {
		if end, ok = r.first.ahead(s, from, false, p.fold()); !ok || end < 0 || r.forward {
			return min(end, 0), end, ok
		}
	}
	start, ok = r.starts().back(s, end, from, false, p.fold())
	return start, end, ok
}

// matches yields the matches in s as regexp finds them: none that is empty right after another.
func (p *Pattern) matches(s string) (all [][]int, ok bool) {
	for at, last := 0, -1; at <= len(s); {
		start, end, ok := p.locate(s, at)
		if !ok {
			return nil, false
		}
		if start < 0 {
			break
		}
		if start < end || start != last {
			all = append(all, []int{start, end})
		}
		if last = end; end > at {
			at = end
			continue
		}
		_, n := utf8.DecodeRuneInString(s[at:])
		at += max(n, 1)
	}
	return all, true
}
