package question

import (
	"regexp"
	"regexp/syntax"
	"slices"
	"sync"
	"unicode"
	"unicode/utf8"
)

// pattern is a regular expression that is only run where the text holds a rune that a match can begin with, or ends in one that a
// match can end with. Most patterns here are long lists of words tied to the start or the end of a text, and most texts fail at
// the first look. It is made ready at its first use, because a program that asks nothing should not wait for two hundred of them.
type pattern struct {
	expr  string
	ready func() *prepared
}

// prepared is a pattern ready for use.
type prepared struct {
	*regexp.Regexp
	first, last runeSet // nil where anything will do
	start       bool    // tied to the start of the text
	ends        bool    // tied to the end of the text
}

// matcher is a pattern or a plain regular expression.
type matcher interface {
	MatchString(s string) bool
	FindStringSubmatchIndex(s string) []int
}

// compile is regexp.MustCompile for a pattern; a wrong expression panics at its first use.
func compile(expr string) *pattern {
	return &pattern{expr, sync.OnceValue(func() *prepared { return prepare(expr) })}
}

func prepare(expr string) *prepared {
	p := &prepared{Regexp: regexp.MustCompile(expr)}
	tree, err := syntax.Parse(expr, syntax.Perl)
	if err != nil {
		return p
	}
	p.start, p.ends = tied(tree, syntax.OpBeginText), tied(tree, syntax.OpEndText)
	if set, empty := edge(tree, false, p.start); !empty {
		p.first = set.sorted()
	}
	if set, empty := edge(tree, true, p.ends); p.ends && !empty {
		p.last = set.sorted()
	}
	return p
}

// hopeless says whether no match is possible.
func (p *prepared) hopeless(s string) bool {
	if s == "" {
		return false
	}
	if p.last != nil && !p.last.has(lastRune(s)) {
		return true
	}
	if p.first == nil {
		return false
	}
	if p.start {
		return !p.first.has(firstRune(s))
	}
	for _, r := range s {
		if p.first.has(r) {
			return false
		}
	}
	return true
}

// String is the expression.
func (p *pattern) String() string { return p.expr }

// MatchString is that of regexp, as are the methods below.
func (p *pattern) MatchString(s string) bool {
	r := p.ready()
	return !r.hopeless(s) && r.Regexp.MatchString(s)
}

func (p *pattern) FindString(s string) string {
	r := p.ready()
	if r.hopeless(s) {
		return ""
	}
	return r.Regexp.FindString(s)
}

func (p *pattern) FindStringIndex(s string) []int {
	r := p.ready()
	if r.hopeless(s) {
		return nil
	}
	return r.Regexp.FindStringIndex(s)
}

func (p *pattern) FindStringSubmatch(s string) []string {
	r := p.ready()
	if r.hopeless(s) {
		return nil
	}
	return r.Regexp.FindStringSubmatch(s)
}

func (p *pattern) FindStringSubmatchIndex(s string) []int {
	r := p.ready()
	if r.hopeless(s) {
		return nil
	}
	return r.Regexp.FindStringSubmatchIndex(s)
}

func (p *pattern) FindAllString(s string, n int) []string {
	r := p.ready()
	if r.hopeless(s) {
		return nil
	}
	return r.Regexp.FindAllString(s, n)
}

func (p *pattern) FindAllStringIndex(s string, n int) [][]int {
	r := p.ready()
	if r.hopeless(s) {
		return nil
	}
	return r.Regexp.FindAllStringIndex(s, n)
}

func (p *pattern) FindAllStringSubmatchIndex(s string, n int) [][]int {
	r := p.ready()
	if r.hopeless(s) {
		return nil
	}
	return r.Regexp.FindAllStringSubmatchIndex(s, n)
}

func (p *pattern) ReplaceAllString(s, with string) string {
	r := p.ready()
	if r.hopeless(s) {
		return s
	}
	return r.Regexp.ReplaceAllString(s, with)
}

func (p *pattern) ReplaceAllStringFunc(s string, with func(string) string) string {
	r := p.ready()
	if r.hopeless(s) {
		return s
	}
	return r.Regexp.ReplaceAllStringFunc(s, with)
}

func (p *pattern) Split(s string, n int) []string { return p.ready().Split(s, n) }

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

// edge is the set of runes that a match begins with, or ends with at its far end, and whether it may take no rune at all. In
// an anchored expression the other end of the text is far away, as long as there is text.
func edge(re *syntax.Regexp, far, anchored bool) (set runeSet, empty bool) {
	switch re.Op {
	case syntax.OpLiteral:
		r := re.Rune[0]
		if far {
			r = re.Rune[len(re.Rune)-1]
		}
		return literal(r, re.Flags&syntax.FoldCase != 0), false
	case syntax.OpCharClass:
		return re.Rune, false
	case syntax.OpAnyChar, syntax.OpAnyCharNotNL:
		return runeSet{0, utf8.MaxRune}, false
	case syntax.OpEndText:
		return nil, far || !anchored
	case syntax.OpBeginText:
		return nil, !far || !anchored
	case syntax.OpCapture, syntax.OpPlus:
		return edge(re.Sub[0], far, anchored)
	case syntax.OpStar, syntax.OpQuest:
		set, _ = edge(re.Sub[0], far, anchored)
		return set, true
	case syntax.OpRepeat:
		set, empty = edge(re.Sub[0], far, anchored)
		return set, empty || re.Min == 0
	case syntax.OpAlternate:
		for _, sub := range re.Sub {
			more, none := edge(sub, far, anchored)
			set, empty = append(slices.Clip(set), more...), empty || none
		}
		return set, empty
	case syntax.OpConcat:
		return edgeOfConcat(re.Sub, far, anchored)
	}
	return nil, true // what takes no rune, a word's edge for one
}

func edgeOfConcat(subs []*syntax.Regexp, far, anchored bool) (set runeSet, empty bool) {
	for i := range subs {
		sub := subs[i]
		if far {
			sub = subs[len(subs)-1-i]
		}
		more, none := edge(sub, far, anchored)
		set = append(slices.Clip(set), more...)
		if !none {
			return set, false
		}
	}
	return set, true
}

func literal(r rune, foldCase bool) runeSet {
	set := runeSet{r, r}
	for other := unicode.SimpleFold(r); foldCase && other != r; other = unicode.SimpleFold(other) {
		set = append(set, other, other)
	}
	return set
}

// runeSet is a list of ranges, each a first and a last rune.
type runeSet []rune

// sorted puts the ranges in order and joins those that touch.
func (s runeSet) sorted() runeSet {
	type span struct{ lo, hi rune }
	var spans []span
	for i := 0; i+1 < len(s); i += 2 {
		spans = append(spans, span{s[i], s[i+1]})
	}
	slices.SortFunc(spans, func(a, b span) int { return int(a.lo - b.lo) })
	out := runeSet{}
	for _, x := range spans {
		if n := len(out); n > 0 && x.lo <= out[n-1]+1 {
			out[n-1] = max(out[n-1], x.hi)
			continue
		}
		out = append(out, x.lo, x.hi)
	}
	return out
}

func (s runeSet) has(r rune) bool {
	lo, hi := 0, len(s)/2
	for lo < hi {
		mid := (lo + hi) / 2
		switch {
		case r < s[2*mid]:
			hi = mid
		case r > s[2*mid+1]:
			lo = mid + 1
		default:
			return true
		}
	}
	return false
}
